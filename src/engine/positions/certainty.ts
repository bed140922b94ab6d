/** Certainty as the words say it: announced, hypothetical, possible, done, or hearsay. */
import { words } from '../lexicon/words';
import type { Certainty } from '../types';
import type { Draft } from './draft';
import type { Scene } from './scene';

const HEARSAY = words('reportedly allegedly apparently supposedly purportedly rumored rumoured');
const POSSIBLE = words('could may might can');
const CONSIDERED = words('consider weigh mull contemplate discuss explore study examine debate ponder');

export function certaintyOf(scene: Scene, draft: Draft): Certainty {
  const clause = draft.clause;
  const frame = draft.frame ?? clause;
  for (let i = Math.min(frame.verb.from, clause.verb.from) - 2; i < frame.verb.to; i++) {
    if (HEARSAY.has(scene.text.tokens[i]?.lower ?? '')) return 'reported';
  }
  const modal = clause.verb.modal ?? frame.verb.modal;
  if (modal !== undefined) {
    if (POSSIBLE.has(modal)) return 'could';
    if (modal === 'would') return 'would';
    return 'will';
  }
  if (CONSIDERED.has(frame.verb.lemma) || CONSIDERED.has(clause.verb.lemma)) return 'could';
  if (draft.kind === 'accusation' || draft.kind === 'denial' || draft.kind === 'support' || draft.kind === 'rejection')
    return 'did';
  if (draft.kind === 'sanction')
    return draft.stage === 'threatened' || draft.stage === 'proposed'
      ? 'would'
      : clause.verb.tense === 'future'
        ? 'will'
        : 'did';
  if (draft.done === true) return 'did';
  return 'will';
}
