/** Reports of somebody who was heard or quoted: two verbs that tell of one saying. */

import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { words } from '../../lexicon/words';
import { elementAt } from '../../text/at';
import type { Text, VerbGroup } from '../../text/types';
import { lower } from './tokens';

/** "Was quoted on Friday as saying", "could be heard shouting", "was overheard to say": the passive before a verb of speech. */
export function overheard(text: Text, group: VerbGroup): VerbGroup | undefined {
  if ((group.form !== 'gerund' && group.form !== 'infinitive') || !SPEECH_LEMMAS.has(group.lemma)) return undefined;
  const earlier = quotingVerb(text, group) ?? elementAt(text.verbGroups, group.index - 1);
  if (earlier?.passive !== true || earlier.form !== 'finite' || earlier.sentence !== group.sentence) return undefined;
  if (lower(text, group.from - 1) === 'as') return QUOTING.has(earlier.lemma) ? earlier : undefined;
  return HEARD.has(earlier.lemma) && group.from === earlier.to ? earlier : undefined;
}
const HEARD = words('hear overhear film record');

/** "The agency quoted Kovac as saying", "Kovac was quoted on Friday as saying": the verb of quoting before a verb of speech. */
export function quotingVerb(text: Text, group: VerbGroup): VerbGroup | undefined {
  if (group.form !== 'gerund' || lower(text, group.from - 1) !== 'as' || !SPEECH_LEMMAS.has(group.lemma))
    return undefined;
  const earlier = elementAt(text.verbGroups, group.index - 1);
  if (earlier === undefined || earlier.sentence !== group.sentence || !QUOTING.has(earlier.lemma)) return undefined;
  return group.from - earlier.to <= LONGEST_BETWEEN ? earlier : undefined;
}
const QUOTING = words('quote cite');
/** "Quoted a senior member of the council on Friday as". */
const LONGEST_BETWEEN = 16;
