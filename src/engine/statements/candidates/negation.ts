/** Whether a report says that something was not said: "did not say", "never once said", "nor did Ortega say", "no minister said". */
import { elementAt } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { Text, VerbGroup } from '../../text/types';
import type { Candidate } from './candidate';
import { isComma, lower } from './tokens';

export function isNegated(text: Text, { group, source }: Candidate): boolean {
  const verb = elementAt(text.verbGroups, group);
  if (verb === undefined) return false;
  return (
    verb.negated ||
    behindNever(text, verb) ||
    (source !== undefined && (isTurned(text, source.from) || isNobodyAt(text, source.from)))
  );
}

/** "never said", "never once publicly said". */
function behindNever(text: Text, { from }: VerbGroup): boolean {
  for (let i = from - 1; text.tokens[i]?.pos === 'ADV'; i--) if (lower(text, i) === 'never') return true;
  return false;
}

/** "Nor did Ortega say", "at no point has Ortega said": the auxiliary stands before the subject, and a "no" before that. */
function isTurned(text: Text, subject: number): boolean {
  if (!AUXILIARIES.has(lower(text, subject - 1))) return false;
  const sentence = text.tokens[subject]?.sentence;
  for (let i = subject - 2; i >= subject - LONGEST_OPENER; i--) {
    const token = text.tokens[i];
    if (token === undefined || token.sentence !== sentence || isComma(token)) return false;
    if (NEGATIONS.has(token.lower))
      return !TURNED_BACK.has(lower(text, i + 1)) && !(lower(text, i + 1) === 'for' && lower(text, i + 2) === 'the');
  }
  return false;
}
const LONGEST_OPENER = 7;
const AUXILIARIES = new Set(['did', 'does', 'do', 'has', 'have', 'had', 'will', 'would', 'could', 'can']);
const NEGATIONS = new Set(['nor', 'neither', 'never', 'not', 'no', 'nowhere']);
/** "Not only did he say", "not until Friday did he say", "no sooner had he said", "not for the first time", "in no time": he said it. */
const TURNED_BACK = new Set(['only', 'until', 'till', 'sooner', 'just', 'merely', 'simply', 'surprisingly', 'time']);
