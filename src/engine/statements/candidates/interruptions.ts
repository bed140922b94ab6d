/** `“I will come,” Holt said, and her husband cut in. “Not me.”`: who takes the floor at the end of a sentence. */

import { elementAt, firstFrom, nounPhraseAt } from '../../text/at';
import type { Text, VerbGroup } from '../../text/types';
import type { Clauses } from './clauses';
import { isSomebody } from './somebody';
import type { Subject } from './subjects';

/** Whoever interrupts with the sentence's last words: the quotation behind it is his. */
export function interrupter(text: Text, clauses: Clauses, index: number): Subject | undefined {
  const sentence = elementAt(text.sentences, index);
  const group = sentence && elementAt(text.verbGroups, firstFrom(text.verbGroups, sentence.end) - 1);
  if (sentence === undefined || group?.sentence !== index || group.form !== 'finite' || group.passive) return undefined;
  const to = behindInterruption(text, group);
  const subject = clauses.subjects[group.index];
  if (to === undefined || sentence.to - to > 1 || subject?.kind !== 'plain') return undefined;
  return isSomebody(text, subject.head) ? subject : undefined;
}

/** "interrupted", "interrupted her", "cut in": position behind it. */
function behindInterruption(text: Text, { lemma, to }: VerbGroup): number | undefined {
  if (INTERRUPTING.has(lemma)) return nounPhraseAt(text, to)?.to ?? to;
  return CUTTING_IN.has(lemma) && text.tokens[to]?.lower === 'in' ? to + 1 : undefined;
}
const INTERRUPTING = new Set(['interrupt', 'interject']);
/** With "in". */
const CUTTING_IN = new Set(['cut', 'chime', 'break', 'butt', 'jump']);
