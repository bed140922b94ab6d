/** What a cue takes behind a time: "announced on Friday the arrest of two men", "called Friday for talks". */
import { cueClassesOf } from '../../lexicon/cue-classes';
import { OCCASION_NOUNS, SPEECH_OCCASIONS } from '../../lexicon/cue-words';
import { nounPhraseAt } from '../../text/at';
import type { NounPhrase, Text } from '../../text/types';
import { stepOver } from './between';
import type { Complement } from './complement';
import { particles } from './longer-cues';
import { lower } from './tokens';
import type { VerbCue } from './verb-cue';

/** "last week in an interview": no more phrases than these tell when and where. */
const MOST_TIMES = 2;

/** "Called Friday a success", "declared Monday a holiday": the day itself. */
const NAMING = new Set(['declare', 'name', 'label', 'dub', 'brand', 'deem', 'consider', 'proclaim']);

/** `first`: behind the cue and its adverbs; `cueTo`: behind the cue. */
export function behindTime(cue: VerbCue, first: number, cueTo: number, out: Complement[]): void {
  const { text, clauses, group, limit } = cue;
  const { lemma } = group;
  if (cueClassesOf(lemma).length === 0 || NAMING.has(lemma)) return;
  let at = first;
  for (let n = 0; n < MOST_TIMES; n++) {
    const step = stepOver(text, clauses, at, limit);
    if (step?.kind !== 't') break;
    at = step.to;
  }
  if (at === first || at >= limit || clauses.quotationAt(at) !== undefined || clauses.clauseFrom(at) !== undefined)
    return;
  const object = nounPhraseAt(text, at);
  if (object?.from === at && !object.pronoun && !isTime(text, object))
    out.push({ rule: 'object', key: lemma, start: at, cueTo, skipped: 't', addressee: undefined });
  else particles(cue, at, out);
}

/** "called Friday for talks": what is called for stands behind the day. */
export const isOnlyTime = (text: Text, phrase: NounPhrase): boolean =>
  isTime(text, phrase) && text.tokens[phrase.to]?.pos === 'ADP';

/** Not "noted a rally in Lund". */
const isTime = (text: Text, { head }: NounPhrase): boolean =>
  OCCASION_NOUNS.has(lower(text, head)) && !SPEECH_OCCASIONS.has(lower(text, head));
