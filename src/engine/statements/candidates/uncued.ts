/** `Ortega spoke to reporters on Monday. “We will not sign.”`: a quotation without reporting words, its speaker in the sentence before. */

import { SPEAKING_VERBS, SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { SPEECHES } from '../../lexicon/writings';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Quotation, Text, VerbGroup } from '../../text/types';
import type { Decided } from '../decision/decide';
import type { Candidate } from './candidate';
import type { Clauses } from './clauses';
import { interrupter } from './interruptions';
import { isSomebody } from './somebody';
import type { Subject } from './subjects';

/** As likely as not to be right: the article leaves it to the reader who speaks. */
const LIKELIHOOD = 0.55;

/** The statement that a quotation makes by itself, where the sentence before tells who speaks. */
export function uncuedQuotation(text: Text, clauses: Clauses, quotation: Quotation): Decided | undefined {
  const sentence = text.tokens[quotation.from]?.sentence;
  if (sentence === undefined) return undefined;
  const speaker = interrupter(text, clauses, sentence - 1) ?? speakerOf(text, clauses, sentence - 1);
  if (speaker === undefined) return undefined;
  const candidate: Candidate = {
    rule: 'uncued-quote',
    key: 'say',
    cue: { from: quotation.from, to: quotation.from },
    head: quotation.from,
    group: -1,
    source: { from: speaker.from, to: speaker.to },
    sourceHead: speaker.head,
    sourceKind: 'before',
    content: [{ from: quotation.from, to: quotation.to }],
    open: 'none',
    limit: quotation.to,
    addressees: [],
    rivals: [],
    skipped: '',
  };
  return { candidate, share: 1, probability: LIKELIHOOD };
}

/** Subject of a sentence's first finite verb, where it is somebody and the verb one of speaking. */
function speakerOf(text: Text, clauses: Clauses, index: number): Subject | undefined {
  const sentence = text.sentences[index];
  if (sentence === undefined) return undefined;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (clauses.quotationAt(i) !== undefined) return undefined;
    const group = verbGroupAt(text, i);
    if (group === undefined || group.from !== i || group.form !== 'finite') continue;
    const subject = clauses.subjects[group.index];
    if (subject?.kind !== 'plain' || group.passive) return undefined;
    if (!SPEAKING_VERBS.has(group.lemma) && !SPEECH_LEMMAS.has(group.lemma) && !delivers(text, group)) return undefined;
    return isSomebody(text, subject.head) ? subject : undefined;
  }
  return undefined;
}

/** "issued a statement", "gave a short speech", "sent a letter": the words follow. */
function delivers(text: Text, group: VerbGroup): boolean {
  if (!DELIVERING.has(group.lemma)) return false;
  const object = nounPhraseAt(text, group.to);
  return object !== undefined && SPEECHES.has(text.tokens[object.head]?.lemma ?? '');
}
const DELIVERING = new Set([
  'issue',
  'release',
  'give',
  'deliver',
  'make',
  'send',
  'write',
  'publish',
  'read',
  'have',
  'offer',
]);
