/** "Urged both sides to show restraint", "the two countries agreed", "the two should talk": the two states that the article is about. */
import type { Cast } from '../../actors/types';
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { NounPhrase, Text } from '../../text/types';
import type { Actor } from '../../types';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { sameSide } from './who';

const SIDES = words('side country party nation government state neighbour neighbor capital people');

/** "Both countries", "the two governments" as an actor of its own says no more than the words. */
export function isOnlySides({ targets }: Draft): boolean {
  return targets.every(({ kind, country, name }) => kind === 'group' && country === undefined && PLURAL.test(name));
}

const PLURAL = /^(?:two |both )?(?:sides|countries|parties|nations|governments|states|neighbou?rs|capitals|peoples)$/i;

/** How far back and ahead, in positions, a fight is looked for. */
const NEARBY = 20;

/** "Both sides" of a fight at home: the first two, of the positions given, who each have the other as target. */
function twoAtOdds(drafts: readonly Draft[], holder: Actor | undefined): readonly Actor[] | undefined {
  const aims = new Map<string, Set<string>>();
  const named = new Map<string, Actor>();
  const side = (actor: Actor): string => {
    const key = actor.country ?? actor.id;
    // Who leads a side stands for it only until it is named.
    if (actor.kind !== 'person' || !named.has(key)) named.set(key, actor);
    return key;
  };
  for (const { holder: one, targets, kind } of drafts) {
    if (!one || kind === 'support' || kind === 'commitment' || sameSide(one, holder)) continue;
    for (const other of targets) {
      const [a, b] = [side(one), side(other)];
      if (a === b || sameSide(other, holder)) continue;
      aims.set(a, (aims.get(a) ?? new Set()).add(b));
      if (aims.get(b)?.has(a)) return [b, a].flatMap((key) => named.get(key) ?? []);
    }
  }
  return undefined;
}

/** If "both" or "the two" are addressed: two at odds nearby, else the two states named most often beside the holder's, where no third is named as often. */
export function bothSides(scene: Scene, drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const draft = drafts[at];
  if (!draft || !namesBoth(scene, draft)) return undefined;
  // Who were just said to be at odds with each other go before states that are only named often; who will be said to come last.
  return (
    twoAtOdds(drafts.slice(Math.max(0, at - NEARBY), at), draft.holder) ??
    twoBetween(scene, draft) ??
    otherOfTwo(scene, draft) ??
    mostNamedPair(scene, draft.holder, draft.partners) ??
    twoAtOdds(drafts.slice(Math.max(0, at - NEARBY), at + NEARBY), draft.holder)
  );
}

/** Sentences back in which "between A and B" is looked for. */
const BACK = 12;

/** "Fighting between the army and the Reed Front … Oman urged both sides": the two between whom something last was, the holder none of them. */
function twoBetween({ text, cast }: Scene, { holder, from }: Draft): readonly Actor[] | undefined {
  const { tokens, sentences } = text;
  const first = sentences[Math.max(0, (tokens[from]?.sentence ?? 0) - BACK)]?.from ?? from;
  for (let i = from - 1; i >= first; i--) {
    if (tokens[i]?.lower !== 'between') continue;
    const one = wholePhrase(text, i + 1);
    if (one === undefined || tokens[one.to]?.lower !== 'and') continue;
    const other = wholePhrase(text, one.to + 1);
    const pair = [one, other].flatMap((phrase) => (phrase && cast.anybody.actorAt(phrase)) ?? []);
    if (pair.length === 2 && pair[0] !== pair[1] && !pair.some((actor) => sameSide(actor, holder))) return pair;
  }
  return undefined;
}

/** "In a call with his Omani counterpart, the Peruvian minister said that the two countries should be partners": the other one of the two who speak with each other. */
function otherOfTwo(scene: Scene, { holder, from, clause, frame }: Draft): readonly Actor[] | undefined {
  const { tokens, sentences } = scene.text;
  const sentence = sentences[(frame ?? clause).verb.sentence];
  if (!sentence || holder?.country === undefined) return undefined;
  const before = { from: sentence.from, to: Math.max(sentence.from, from) };
  const met = tokens.slice(before.from, before.to).some(({ lemma }) => MEETINGS.has(lemma));
  const codes = new Set(
    met
      ? tokens.slice(before.from, before.to).flatMap((_, i) => {
          const word = COUNTRY_WORDS.match(tokens, before.from + i, before.to);
          return word && word.value.code !== holder.country ? [word.value.code] : [];
        })
      : [],
  );
  const [code] = codes;
  const other = codes.size === 1 && code !== undefined ? scene.nationOf(code) : undefined;
  return other && [other];
}

/** Where two are among themselves (lemmas). */
const MEETINGS = words('counterpart conversation talk call meeting meet visit visitor host receive');

/** The noun phrase at a token, with what it owns: "Peru's navy". */
function wholePhrase(text: Text, at: number): NounPhrase | undefined {
  let phrase = nounPhraseAt(text, at);
  while (phrase?.possessive === true) {
    const owned = nounPhraseAt(text, phrase.to);
    phrase = owned?.from === phrase.to ? { ...owned, from: phrase.from } : undefined;
  }
  return phrase;
}

/** The states of each cast, those named most often first. */
const STATES = new WeakMap<Cast, readonly Actor[]>();

function statesByMentions(cast: Cast): readonly Actor[] {
  const known = STATES.get(cast);
  if (known) return known;
  const states = cast.actors
    .filter(({ kind }) => kind === 'state')
    .sort((a, b) => b.mentions.length - a.mentions.length);
  STATES.set(cast, states);
  return states;
}

function mostNamedPair(
  scene: Scene,
  holder: Actor | undefined,
  partners: readonly Actor[] = [],
): readonly Actor[] | undefined {
  const [first, second, third] = statesByMentions(scene.cast).filter(
    (actor) => !sameSide(actor, holder) && !partners.includes(actor),
  );
  if (!first || !second || (third && third.mentions.length >= second.mentions.length)) return undefined;
  return [first, second];
}

/** Between the verb of the position and the end of its words. */
function namesBoth({ text }: Scene, { kind, frame, clause, from, to }: Draft): boolean {
  const start = Math.min(from, (frame ?? clause).verb.to);
  // Of a list the subject is said once: "both governments need to sit down and fix this".
  const { subject } = clause;
  if (clause.lead >= 0 && subject && isTwo(text, subject.from, SIDES)) return true;
  for (let i = start; i <= to; i++) {
    if (!isTwo(text, i, SIDES)) continue;
    // Who threatens to close "the crossings between the two countries" is one of them.
    const hostile = kind === 'threat' || kind === 'sanction' || kind === 'accusation';
    const before = text.tokens[hostile && text.tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1]?.lower ?? '';
    return !/^(?:between|of)$/.test(before);
  }
  return false;
}

/** "Both sides", "the two countries", and "both" or "the two" alone before a verb. */
function isTwo(text: Text, i: number, heads: ReadonlySet<string>): boolean {
  const { tokens } = text;
  // "Would support sanctions against either".
  if (tokens[i]?.lower === 'either')
    return (
      heads.has(tokens[i + 1]?.lemma ?? '') || (i > 0 && tokens[i - 1]?.pos === 'ADP' && tokens[i + 1]?.pos === 'PUNCT')
    );
  const two = tokens[i]?.lower === 'both' || (tokens[i]?.lower === 'two' && tokens[i - 1]?.lower === 'the');
  return two && (heads.has(tokens[i + 1]?.lemma ?? '') || verbGroupAt(text, i + 1)?.form === 'finite');
}

/** Who speaks for a side. */
const HEADS = new Set([...SIDES, ...words('leader president premier minister ministry delegation negotiator envoy')]);

/**
 * The two whom the subject that begins at a token means: the two states named in its sentence and the one before, or where none is those named most often; undefined where
 * it does not mean two sides, or where it is not plain which.
 */
export function twoAt(scene: Scene, from: number): readonly Actor[] | undefined {
  const { text, cast } = scene;
  const first = text.tokens[from];
  const two = first?.lower === 'the' ? from + 1 : from;
  if (!first || !isTwo(text, two, HEADS)) return undefined;
  const before = text.sentences[first.sentence - 1] ?? text.sentences[first.sentence];
  const states = cast
    .actorsIn({ start: before?.start ?? first.start, end: first.start })
    .filter(({ kind }) => kind === 'state');
  if (states.length === 2) return states;
  return states.length === 0 ? mostNamedPair(scene, undefined) : undefined;
}
