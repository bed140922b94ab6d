/** The one other state that a paragraph has turned to, where a position in it names nobody: a report that tells of a third party has left the quarrel's main side. */
import { COUNTRY_WORDS } from '../../lexicon/countries';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import type { Draft } from '../draft';
import { inHeading } from '../rules/speech-rules';
import { type Scene, tokensOf } from '../scene';
import { concernedIn } from './parties';
import { isHostile } from './target-clues';
import { isThingBehind } from './things';
import { isOfficial, sameSide, subjectActor } from './who';

/** Who speaks for several states is of none of them; of whose side anybody else is who has no country, the article does not say. */
const UNION = /\b(?:European|Union|EU|E\.U\.|UN|U\.N\.|Nations|NATO|Commission|bloc)(?![\p{L}])/u;

/** How many clauses of a paragraph are read. */
const MOST = 12;

/** "Serbia has not joined the sanctions. She demanded a change of course": Serbia instead of these, of whom the paragraph has not spoken; else undefined. */
export function turnedTo(scene: Scene, draft: Draft, meant: readonly Actor[]): readonly Actor[] | undefined {
  const { holder, clause, frame } = draft;
  if (!holder || holder.kind === 'unnamed' || draft.kind === 'denial') return undefined;
  if (!isOfficial(holder) || (holder.country === undefined && !UNION.test(holder.role ?? holder.name)))
    return undefined;
  if (!isHostile(draft) || meant.length === 0 || meant.some(({ country }) => country === undefined)) return undefined;
  if (inHeading(scene, clause) || isThingBehind(scene.text, (frame ?? clause).verb)) return undefined;
  const [side, ...more] = statesTold(scene, draft, holder);
  if (side === undefined || more.length > 0 || meant.some((actor) => sameSide(actor, side))) return undefined;
  return meant.some((actor) => isNamedThere(scene, draft, actor)) ? undefined : [side];
}

/** The states, but the holder's own, that do something in the paragraph before the position, or to whom the holder does something there. */
function statesTold(scene: Scene, { clause, frame }: Draft, holder: Actor): readonly Actor[] {
  const paragraph = scene.text.tokens[clause.verb.head]?.paragraph;
  const first = frame ?? clause;
  const found = new Set<Actor>();
  for (let k = first.index - 1; k >= Math.max(0, first.index - MOST); k--) {
    const told = scene.clauses[k];
    if (!told || scene.text.tokens[told.verb.head]?.paragraph !== paragraph) break;
    if (told.verb.form !== 'finite') continue;
    for (const actor of partiesTo(scene, told, holder)) {
      const state = actor.country === undefined ? undefined : scene.nationOf(actor.country);
      if (state && !sameSide(state, holder)) found.add(state);
    }
  }
  return [...found];
}

function partiesTo(scene: Scene, clause: Clause, holder: Actor): readonly Actor[] {
  const doer = subjectActor(scene, clause);
  if (doer === undefined) return [];
  const own = doer.id === holder.id || sameSide(doer, holder);
  return own ? concernedIn(scene, { from: clause.verb.to, to: clause.to }, 2, true) : [doer];
}

/** By any of its names, or by an adjective, in the paragraph up to the end of the position's sentence. */
function isNamedThere(scene: Scene, { from, clause }: Draft, actor: Actor): boolean {
  const { text } = scene;
  const paragraph = text.paragraphs[text.tokens[clause.verb.head]?.paragraph ?? -1];
  if (!paragraph) return false;
  const start = Math.max(tokensOf(text, paragraph).from, from - REACH);
  const end = Math.min(text.sentences[clause.verb.sentence]?.to ?? from, from + REACH);
  if (scene.cast.actorsIn(scene.span(start, end)).some((named) => named.id === actor.id || sameSide(named, actor)))
    return true;
  for (let i = start; i < end; i++)
    if (COUNTRY_WORDS.match(text.tokens, i, end)?.value.code === actor.country) return true;
  return false;
}

/** How far back in a paragraph names are looked for, in tokens. */
const REACH = 200;
