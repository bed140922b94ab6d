/** Certainty as the words say it: announced, hypothetical, possible, done, or hearsay. */
import { words } from '../lexicon/words';
import type { Certainty } from '../types';
import type { Clause } from './clauses/clauses';
import { POSSIBLE } from './clauses/mood';
import { isExpected } from './clauses/outlook';
import type { Draft } from './draft';
import { type Scene, tokensOf } from './scene';

const HEARSAY = words('reportedly allegedly apparently supposedly purportedly rumored rumoured');
const CONSIDERED = words('consider weigh mull contemplate discuss explore study examine debate ponder');

/** @param conditional whether a condition stands with it: what would be done on a condition stays hypothetical. */
export function certaintyOf(scene: Scene, draft: Draft, conditional: boolean): Certainty {
  const clause = draft.clause;
  const frame = draft.frame ?? clause;
  for (let i = Math.min(frame.verb.from, clause.verb.from) - 2; i < frame.verb.to; i++) {
    if (HEARSAY.has(scene.text.tokens[i]?.lower ?? '')) return 'reported';
  }
  const modal = clause.verb.modal ?? frame.verb.modal;
  if (modal !== undefined) {
    if (POSSIBLE.has(modal)) return 'could';
    if (modal !== 'would') return 'will';
    return !conditional && isBackshifted(scene, clause) ? 'will' : 'would';
  }
  if (CONSIDERED.has(frame.verb.lemma) || CONSIDERED.has(clause.verb.lemma)) return 'could';
  if (draft.kind === 'accusation' || draft.kind === 'denial' || draft.kind === 'support' || draft.kind === 'rejection')
    return 'did';
  if (draft.kind === 'sanction' && isExpected(scene, clause)) return 'would';
  if (draft.kind === 'sanction')
    return draft.stage === 'threatened' || draft.stage === 'proposed'
      ? 'would'
      : clause.verb.tense === 'future'
        ? 'will'
        : 'did';
  if (draft.done === true) return 'did';
  return 'will';
}

/** Said yesterday, "we will" is "she said they would" today: backshift tells nothing of doubt (Quirk et al., 14.31). */
function isBackshifted({ text, chainAt }: Scene, { verb }: Clause): boolean {
  if ((text.tokens[verb.head]?.quotation ?? -1) >= 0) return false;
  const cue = chainAt(verb.head).at(-1)?.cue;
  if (cue === undefined) return false;
  const group = text.verbGroups[text.verbGroupOf[tokensOf(text, cue).from] ?? -1];
  return group?.tense === 'past';
}
