/** What a sentence says beforehand that it is about ("Asked about Omani tariffs, …"), and who is named in it only as a helper ("Peru, backed by Chile, …"). */
import type { Actor, PositionKind } from '../../types';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { concernedIn } from './parties';
import { sameSide } from './who';

/** "Asked about", "as for", "turning to": words that name the matter, each as a list of its words. */
const OPENERS: readonly (readonly string[])[] = [
  'asked about',
  'asked by reporters about',
  'questioned about',
  'commenting on',
  'speaking about',
  'speaking of',
  'turning to',
  'referring to',
  'reacting to',
  'responding to',
  'as for',
  'regarding',
  'concerning',
].map((words) => words.split(' '));

/** A sentence's matter is told in so many tokens. */
const REACH = 25;

const HOSTILE: ReadonlySet<PositionKind> = new Set(['demand', 'accusation', 'rejection', 'threat', 'denial']);

/** Whose matter it is, where what is said of it has only a pronoun or a thing for its subject: the first of another side. */
export function topicOf(scene: Scene, { kind, holder, clause, frame }: Draft): readonly Actor[] | undefined {
  if (!HOSTILE.has(kind) || !holder) return undefined;
  const { tokens, sentences } = scene.text;
  const sentence = sentences[(frame ?? clause).verb.sentence];
  if (!sentence) return undefined;
  const opener = OPENERS.find((words) => words.every((word, i) => tokens[sentence.from + i]?.lower === word));
  if (!opener) return undefined;
  const from = sentence.from + opener.length;
  let to = from;
  while (to < Math.min(sentence.to, from + REACH) && tokens[to]?.text !== ',') to++;
  if (tokens[to]?.text !== ',' || clause.verb.from < to) return undefined;
  const parties = concernedIn(scene, { from, to }, 3).filter((actor) => !sameSide(actor, holder));
  return parties.length > 0 ? parties.slice(0, 1) : undefined;
}

const HELPED = /^(?:backed|supported|joined|followed|flanked|seconded|accompanied|echoed)$/;

/** "Peru, backed by Chile, demanded": Chile is no target, wherever in the sentence the demand stands. */
export function isHelper({ text: { tokens, sentences }, cast }: Scene, { clause }: Draft, actor: Actor): boolean {
  const sentence = sentences[clause.verb.sentence];
  const from = Math.max(sentence?.from ?? 0, clause.verb.from - 4 * REACH);
  for (let i = from; i + 1 < clause.verb.from; i++) {
    if (!HELPED.test(tokens[i]?.lower ?? '') || tokens[i - 1]?.text !== ',' || tokens[i + 1]?.lower !== 'by') continue;
    let to = i + 2;
    while (to < clause.verb.from && to < i + REACH && tokens[to]?.text !== ',') to++;
    const [start, end] = [tokens[i + 1]?.end ?? 0, tokens[to]?.start ?? 0];
    if (cast.actorsIn({ start, end }).includes(actor)) return true;
  }
  return false;
}
