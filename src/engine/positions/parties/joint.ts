/** Several who hold a position together: "Peru and Chile urged", "was condemned by Oman and Yemen", "Nepali and Bhutanese envoys agreed". */

import { COUNTRY_WORDS } from '../../lexicon/countries';
import { words } from '../../lexicon/words';
import { nounPhraseAt } from '../../text/at';
import type { NounPhrase } from '../../text/types';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { afterPreposition } from '../clauses/company';
import type { Draft } from '../draft';
import { type Scene, tokensOf } from '../scene';
import { twoAt } from './both-sides';
import { agentOf } from './who';

/** As many of one list as are read. */
const MOST = 6;

/** What two do with each other: each is the other's partner (verb lemmas). */
const MUTUAL = words(
  'agree sign reach conclude establish restore resume upgrade normalize normalise exchange settle strike initial ratify cooperate negotiate meet fail forge seal',
);

/** Drafts with all who hold them; what is agreed between them has the partners as targets where no other is named. */
export function withPartners(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const two = twoSides(scene, draft) ?? twoBefore(scene, draft);
    const all = two ?? holdersOf(scene, draft);
    const [first] = all;
    if (!first || all.length < 2) return draft;
    const holder = two ? first : (draft.holder ?? first);
    const partners = all.filter((actor) => actor.id !== holder.id);
    // "Met with criticism from Peru and Chile": not each other's.
    const noun = draft.rule.endsWith('-noun');
    if (noun) return { ...draft, holder, partners, targets: draft.targets.filter((target) => !all.includes(target)) };
    const mutual =
      draft.targets.every((target) => all.includes(target)) && MUTUAL.has((draft.frame ?? draft.clause).verb.lemma);
    return { ...draft, holder, partners, ...(mutual ? { targets: partners } : {}) };
  });
}

/** "The two countries agreed": both of them, where nobody else holds it. */
function twoSides(scene: Scene, { holder, rule, frame, clause }: Draft): readonly Actor[] | undefined {
  const { subject, verb } = frame ?? clause;
  if (!subject || verb.passive || !rule.endsWith('-verb')) return undefined;
  const nameless = holder === undefined || (/^(?:group|unnamed)$/.test(holder.kind) && holder.country === undefined);
  return nameless ? twoAt(scene, subject.from) : undefined;
}

/** "Peru and Chile called for talks. They asked Oman to come": who opened the sentence before together, where "they" opens this one and is nobody with a name. */
function twoBefore(scene: Scene, { holder, frame, clause }: Draft): readonly Actor[] | undefined {
  const { subject, verb, role } = frame ?? clause;
  const { tokens, sentences } = scene.text;
  if (subject === undefined || tokens[subject.from]?.lower !== 'they' || verb.passive || role !== 'main')
    return undefined;
  if (holder !== undefined && (!/^(?:group|unnamed)$/.test(holder.kind) || holder.country !== undefined))
    return undefined;
  const before = sentences[verb.sentence - 1];
  if (before === undefined || tokens[before.from]?.paragraph !== tokens[verb.from]?.paragraph) return undefined;
  const listed = listFrom(scene, before.from);
  return listed.length > 1 ? listed : undefined;
}

/** All who are joined to the holder by "and", the holder among them; empty where nobody is. */
function holdersOf(scene: Scene, draft: Draft): readonly Actor[] {
  let at: Clause | undefined = draft.frame ?? draft.clause;
  for (let steps = 0; at && steps < 6; steps++) {
    const by = at.verb.passive ? afterPreposition(scene, at, 'by') : -1;
    for (const from of [by, draft.rule.endsWith('-noun') ? behindNoun(scene, draft) : -1, at.subject?.from ?? -1]) {
      const listed = from < 0 ? [] : listFrom(scene, from);
      if (isHeldBy(draft, listed)) return listed;
    }
    if (at.subject && agentOf(scene, at.subject)?.id === draft.holder?.id) return [];
    at = scene.governor(at);
  }
  const statement = scene.chainAt(draft.from).at(-1);
  if (!statement?.source || statement.speaker !== draft.holder?.id) return [];
  const listed = listFrom(scene, tokensOf(scene.text, statement.source).from);
  return isHeldBy(draft, listed) ? listed : [];
}

/** "Drew criticism from Peru and Chile": the token behind the first "from" or "by" in the words, or -1. */
function behindNoun({ text: { tokens } }: Scene, { from, to }: Draft): number {
  for (let i = from; i < to; i++) if (/^(?:from|by)$/.test(tokens[i]?.lower ?? '')) return i + 1;
  return -1;
}

const isHeldBy = ({ holder }: Draft, listed: readonly Actor[]): boolean =>
  listed.length > 1 && (holder === undefined || listed.some((actor) => actor.id === holder.id));

/** The actors of "A", "A and B" or "A, B and C" that begins at a token; a list without "and" is none ("Peru, a neighbour,"). */
export function listFrom(scene: Scene, from: number): readonly Actor[] {
  const { text } = scene;
  const found: Actor[] = [];
  let closed = false;
  for (let at = from; found.length < MOST; ) {
    const np = fullPhrase(scene, at);
    if (!np) break;
    const actor = memberOf(scene, at, np);
    if (!actor) break;
    found.push(actor);
    if (closed) break;
    let next = np.to;
    if (text.tokens[next]?.text === ',') next++;
    if (/^(and|or)$/.test(text.tokens[next]?.lower ?? '')) {
      closed = true;
      next++;
    }
    if (next === np.to) break;
    at = next;
  }
  return closed ? [...new Set(found)] : [];
}

/** The noun phrase at a token with those that it owns: "Peru's navy". */
function fullPhrase(scene: Scene, at: number): NounPhrase | undefined {
  let np = nounPhraseAt(scene.text, at);
  while (np?.possessive) {
    const owned: NounPhrase | undefined = nounPhraseAt(scene.text, np.to);
    if (owned?.from !== np.to) break;
    np = owned;
  }
  return np;
}

/** Who one member is: its actor, or the nation where only the last member has the noun ("Nepali and Bhutanese envoys"). */
function memberOf(scene: Scene, from: number, np: NounPhrase): Actor | undefined {
  const actor = agentOf(scene, { from, to: np.to, head: np.head });
  if (actor) return actor;
  const nation = COUNTRY_WORDS.match(scene.text.tokens, np.to - 1, np.to);
  return nation?.value.form === 'adjective' ? scene.nationOf(nation.value.code) : undefined;
}
