/** "Kovac said that nobody had come, and accused the navy": a report joined behind another's content is by the same speaker. */
import { elementAt } from '../../text/at';
import type { Text } from '../../text/types';
import { withSource } from '../candidates/candidate';
import { isComma } from '../candidates/tokens';
import { type Decided, withCandidate } from '../decision/decide';
import type { RuleName } from '../rules';

const CLAUSES: ReadonlySet<RuleName> = new Set(['that-clause', 'bare-clause']);

/** Gives such reports the speaker of the clause that ends right before their conjunction, where a word inside it, or nobody, was taken for him. */
export function withSharedSpeakers(text: Text, standing: readonly Decided[]): Decided[] {
  const clauses = new Map<number, Decided>();
  for (const one of standing) {
    const last = one.candidate.content[one.candidate.content.length - 1];
    if (
      last !== undefined &&
      CLAUSES.has(one.candidate.rule) &&
      text.verbGroups[one.candidate.group]?.form === 'finite'
    )
      clauses.set(last.to, one);
  }
  if (clauses.size === 0) return [...standing];
  return standing.map((one) => {
    const { candidate } = one;
    const before = clauses.get(joint(text, one));
    if (before === undefined || before.candidate.source === undefined) return one;
    const { from } = before.candidate.content[0] ?? candidate.cue;
    if (candidate.source !== undefined && (candidate.source.from < from || candidate.source.to > candidate.cue.from))
      return one;
    return withCandidate(one, withSource(candidate, before.candidate));
  });
}

/** Position of the conjunction right before a finite verb in the active voice, or of the comma before that; -1 if there is none. */
function joint(text: Text, { candidate }: Decided): number {
  const group = elementAt(text.verbGroups, candidate.group);
  // "would be freed, and threatened": read as if it shared the passive.
  if (group === undefined || group.form !== 'finite' || (group.passive && group.elided < 0)) return -1;
  let at = group.from - 1;
  while (text.tokens[at]?.pos === 'ADV') at--;
  if (text.tokens[at]?.pos !== 'CCONJ') return -1;
  return isComma(text.tokens[at - 1]) ? at - 1 : at;
}
