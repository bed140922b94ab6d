/** Blame in passing, inside what somebody says: "Russia's worrying actions", "his outlandish claims", "the Iraqi aggression". */

import { BLAMEWORTHY_ADJECTIVES, BLAMEWORTHY_NOUNS } from '../../lexicon/conduct';
import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { NounPhrase } from '../../text/types';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { isSupposed } from '../clauses/mood';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { isOfficial, sameSide, speakerAt } from '../parties/who';
import type { Scene } from '../scene';

/** A bad name has one of these in it, or right before it. */
export const BAD_NAMES: ReadonlySet<string> = new Set([...BLAMEWORTHY_NOUNS, ...BLAMEWORTHY_ADJECTIVES]);

/** Bad names for what somebody else owns or does, anywhere in an official's words. */
export function epithet(scene: Scene, clause: Clause): readonly Draft[] {
  const { text } = scene;
  if (scene.chainAt(clause.verb.head).length === 0 || isSupposed(scene, clause)) return [];
  const found: Draft[] = [];
  const low = clause.subject && clause.subject.from < clause.verb.from ? clause.subject.from : clause.verb.to;
  for (let i = low; i < clause.to; ) {
    const verb = verbGroupAt(text, i);
    if (verb && i >= clause.verb.to && scene.clauseOfVerb(verb.index) && !isAttribute(scene, i)) break;
    const np = nounPhraseAt(text, i);
    if (np && np.from >= i && !np.possessive) {
      const draft = blamedOwner(scene, clause, np);
      if (draft) found.push(draft);
    }
    i = np ? Math.max(np.to, i + 1) : i + 1;
  }
  return found;
}

/** "Worrying" of "worrying actions": read as a verb, but it stands right before the noun that it describes. */
function isAttribute(scene: Scene, i: number): boolean {
  const { tokens, nounPhraseOf } = scene.text;
  return BLAMEWORTHY_ADJECTIVES.has(tokens[i]?.lower ?? '') && nounPhraseOf[i + 1] !== -1;
}

function blamedOwner(scene: Scene, clause: Clause, np: NounPhrase): Draft | undefined {
  if (!isBadName(scene, np)) return undefined;
  const holder = speakerAt(scene, np.head);
  if (!isOfficial(holder)) return undefined;
  const { text } = scene;
  const first = isAttribute(scene, np.from - 1) ? np.from - 1 : np.from;
  const before = nounPhraseAt(text, first - 1);
  const owned = before?.possessive === true && before.to === first;
  const from = owned ? before.from : first;
  const behind = /^(of|by|from)$/.test(text.tokens[np.to]?.lower ?? '') ? nounPhraseAt(text, np.to + 1) : undefined;
  const owners = [
    ...concernedIn(scene, { from, to: np.to }, 2),
    ...(behind ? concernedIn(scene, { from: behind.from, to: behind.to }, 1) : []),
  ];
  const targets = owners.filter((actor): actor is Actor => !sameSide(actor, holder));
  // "The terrorists", "radical Islamist militants" is what they are called, not what is held against them.
  const bare = targets.every(({ kind }) => kind === 'group' || kind === 'unnamed');
  if (targets.length === 0 || (bare && !owned && !behind)) return undefined;
  return {
    kind: 'accusation',
    holder,
    targets,
    from,
    to: behind ? behind.to : np.to,
    clause,
    rule: 'accusation-epithet',
    confidence: 0.35,
  };
}

/** No deed, or what friend and foe call so: "Peru's decline", "the occupation of the islands"; a threat is answered where it was made. */
const NO_BLAME = words('decline threat occupation genocide');
/** "Possible Russian aggression": of nobody so far. */
const SUPPOSED = words('potential possible future alleged hypothetical any');

function isBadName(scene: Scene, np: NounPhrase): boolean {
  const { tokens } = scene.text;
  if (NO_BLAME.has(tokens[np.head]?.lemma ?? '')) return false;
  for (let i = np.from; i < np.head; i++) if (SUPPOSED.has(tokens[i]?.lower ?? '')) return false;
  if (BLAMEWORTHY_NOUNS.has(tokens[np.head]?.lemma ?? '') || isAttribute(scene, np.from - 1)) return true;
  for (let i = np.from; i < np.head; i++) if (BLAMEWORTHY_ADJECTIVES.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
