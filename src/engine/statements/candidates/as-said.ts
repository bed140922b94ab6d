/**
 * "As Ortega noted, the port was closed", "The port was closed, as the agency reported on Friday", "As reported by the agency,
 * the port was closed": a report behind "as", before, behind or in the middle of what is said.
 */

import { OCCASION_NOUNS, SPEECH_OCCASIONS } from '../../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text, TokenRange, VerbGroup } from '../../text/types';
import type { Proposal } from './candidate';
import { agent } from './passives';
import { sourceFrom } from './sources';
import { isComma, isDash, lower, REACH } from './tokens';
import type { VerbCue } from './verb-cue';

export function asSaid(cue: VerbCue, out: Proposal[]): void {
  const { text, group, sentence, limit } = cue;
  if (!SPEECH_LEMMAS.has(group.lemma) && group.lemma !== 'put') return;
  const by = speakerOf(cue);
  if (by === undefined) return;
  const as = by.opens - 1;
  if (lower(text, as) !== 'as') return;
  const behind = pastAdjuncts(cue, by.behind);
  const closes = behind >= limit || isComma(text.tokens[behind]) || isDash(text.tokens[behind]);
  if (!closes) return;
  const base = {
    rule: 'as-said',
    key: group.lemma,
    cue: { from: group.from, to: group.to },
    head: group.head,
    group: group.index,
    source: by.source,
    sourceHead: by.head,
    sourceKind: by.kind,
    addressees: [],
  } as const;
  const resumes = Math.min(limit, behind + 1);
  if (opensSentence(text, as, sentence.from) || opensSecond(text, as)) {
    if (resumes >= limit) return;
    const quotation = cue.clauses.quotationAt(resumes);
    const to = quotation === undefined ? limit : Math.max(limit, quotation.to);
    out.push({ ...base, content: [{ from: resumes, to }], open: 'end', limit: to, skipped: 'front' });
    return;
  }
  const before = as - 1;
  const mark = text.tokens[before];
  if (!isComma(mark) && !isDash(mark)) return;
  const from = Math.max(sentence.from, before - REACH);
  const left = { from, to: before };
  out.push({ ...base, content: [left], open: 'start', limit: from, skipped: 'behind' });
  if (resumes >= limit) return;
  const rest = { from: resumes, to: limit };
  out.push({ ...base, content: [left, rest], open: 'start', limit: from, skipped: 'middle' });
}

interface Speaker {
  readonly source: TokenRange;
  readonly head: number;
  readonly kind: string;
  /** Position behind "as". */
  readonly opens: number;
  /** Position behind the verb, and behind whoever is named there. */
  readonly behind: number;
}

function speakerOf({ text, group, subject, limit }: VerbCue): Speaker | undefined {
  if (group.form === 'finite' && !group.passive && subject?.kind === 'plain' && subject.to <= group.from) {
    const source = { from: subject.from, to: subject.to };
    return { source, head: subject.head, kind: 'plain', opens: subject.from, behind: group.to };
  }
  const by = lower(text, group.to) === 'by' ? agent(text, group.to, limit) : writtenIn(text, group, limit);
  if (by === undefined) return undefined;
  let opens = group.from;
  while (text.tokens[opens - 1]?.pos === 'ADV') opens--;
  const to = upToClause(text, by, limit);
  return { source: { from: by.from, to }, head: by.head, kind: 'agent', opens, behind: to };
}

/** "As stated in the agency's report, the dam …": what says so is the writing; "as reported in May" tells when. */
function writtenIn(text: Text, group: VerbGroup, limit: number) {
  if (lower(text, group.to) !== 'in' || (group.form !== 'participle' && !isBare(text, group))) return undefined;
  const writing = sourceFrom(text, group.to + 1, limit);
  if (writing === undefined) return undefined;
  const head = lower(text, writing.head);
  return OCCASION_NOUNS.has(head) && !SPEECH_OCCASIONS.has(head) ? undefined : writing;
}

/** "As stated": a past form right behind "as". */
const isBare = (text: Text, group: VerbGroup): boolean =>
  group.tense === 'past' && group.to === group.from + 1 && lower(text, group.from - 1) === 'as';

/** "As reported by the agency, two former officials left": what follows the comma is no description of the agency where a verb comes next. */
function upToClause(text: Text, { from, to }: TokenRange, limit: number): number {
  const next = text.tokens[to];
  if (to >= limit || isComma(next) || isDash(next)) return to;
  for (let i = from + 1; i < to; i++) if (isComma(text.tokens[i])) return i;
  return to;
}

/** "As", "But as", "And, as", "However, as". */
function opensSentence(text: Text, as: number, from: number): boolean {
  for (let i = as - 1; i >= from; i--) {
    const token = text.tokens[i];
    if (token?.pos !== 'CCONJ' && token?.pos !== 'PUNCT' && token?.pos !== 'ADV') return false;
  }
  return true;
}

/** "The dam is old, and, as Kovac noted, it leaks": behind a conjunction between clauses only the second one can be meant. */
function opensSecond(text: Text, as: number): boolean {
  const joint = isComma(text.tokens[as - 1]) ? as - 2 : as - 1;
  return text.tokens[joint]?.pos === 'CCONJ' && isComma(text.tokens[joint - 1]);
}

/** Position behind times, places, adverbs, "it" and who is spoken to. */
function pastAdjuncts({ text, clauses, group, limit }: VerbCue, from: number): number {
  let i = from;
  while (i < limit) {
    const token = text.tokens[i];
    if (token === undefined || isComma(token) || clauses.quotationAt(i) !== undefined) break;
    if (verbGroupAt(text, i) !== undefined) break;
    const linked = token.pos === 'ADP';
    const phrase = nounPhraseAt(text, linked ? i + 1 : i);
    if (token.pos === 'ADV' && phrase === undefined) i++;
    else if (phrase !== undefined && phrase.from === (linked ? i + 1 : i) && stands(text, phrase.head, linked, group))
      i = phrase.to;
    else break;
  }
  return i;
}

/** Behind a preposition, a time, "put it", "told reporters": not what is said. */
const stands = (text: Text, head: number, linked: boolean, group: VerbGroup): boolean =>
  linked ||
  OCCASION_NOUNS.has(lower(text, head)) ||
  (group.lemma === 'put' && lower(text, head) === 'it') ||
  group.lemma === 'tell';
