/** Candidates that a verb group heads: what stands to its right; the rest is left to the files named below. */
import { ADDRESSEE_VERBS } from '../../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { elementAt } from '../../text/at';
import type { Quotation, Sentence, Text, TokenRange, VerbGroup } from '../../text/types';
import { continuedQuotations } from '../joining/continued';
import type { RuleName } from '../rules';
import { asSaid } from './as-said';
import { leftCandidates } from './before-cue';
import { type Proposal, sourceOf } from './candidate';
import type { Clauses } from './clauses';
import { colonParagraph } from './colon-paragraphs';
import { complementsOf } from './complements';
import { gapCandidates } from './gaps';
import { quotingVerb } from './overheard';
import { agent, passiveCandidates, raised } from './passives';
import { sourceFrom } from './sources';
import { isElliptical } from './subjects';
import { isComma } from './tokens';
import type { VerbCue } from './verb-cue';

export function verbCandidates(text: Text, clauses: Clauses, group: VerbGroup, out: Proposal[]): void {
  const sentence = text.sentences[group.sentence];
  if (sentence === undefined) return;
  if (isJoint(text, sentence, group)) return;
  const first = out.length;
  const limit = rightLimit(text, clauses, sentence, group.from);
  // "Ortega was quoted as saying": that she was quoted is said of nobody, what she said is.
  const next = elementAt(text.verbGroups, group.index + 1);
  if (
    group.passive &&
    next !== undefined &&
    quotingVerb(text, next) === group &&
    agent(text, group.to, limit) === undefined
  )
    return;
  const subject = clauses.subjects[group.index];
  const cue: VerbCue = { text, clauses, group, subject, sentence, limit };
  if (group.passive) passiveCandidates(cue, out);
  const asked = askedBy(text, group, limit);
  const behind = asked?.to ?? group.to;
  for (const found of complementsOf(cue, behind)) {
    const complement = asked === undefined ? found : { ...found, cueTo: group.to };
    if (complement.start >= limit) continue;
    const quotation =
      complement.rule === 'quote-after' || complement.rule === 'colon'
        ? clauses.quotationAt(complement.start)
        : undefined;
    const content: TokenRange[] = [{ from: complement.start, to: limit }];
    let openEnd: Proposal['open'] = 'end';
    let reach = limit;
    if (quotation !== undefined && quotation.to >= limit) {
      // The quotation goes on over this sentence's end.
      content[0] = { from: complement.start, to: quotation.to };
      openEnd = 'none';
      reach = quotation.to;
      for (const more of continuedQuotations(text, clauses, quotation.to, quotation)) content.push(more);
    }
    const inverted =
      subject === undefined && complement.rule === 'quote-after' ? invertedSource(text, group, limit) : undefined;
    const speaker = inverted ?? asked;
    const { source, sourceHead, sourceKind } =
      speaker === undefined
        ? sourceOf(subject)
        : { source: speaker, sourceHead: speaker.head, sourceKind: inverted === undefined ? 'agent' : 'inverted' };
    const base: Proposal = {
      rule: complement.rule,
      key: complement.key,
      cue: { from: group.from, to: complement.cueTo },
      head: group.head,
      group: group.index,
      source,
      sourceHead,
      sourceKind,
      content,
      open: openEnd,
      limit: reach,
      addressees: inverted !== undefined || complement.addressee === undefined ? [] : [complement.addressee],
      skipped: complement.skipped,
    };
    // "Ortega was told that": spoken to, not speaking; `The claim was labelled “half true”`: spoken of.
    const named = complement.rule === 'quote-after' && complement.skipped === '';
    const spokenTo = group.passive && (named || ADDRESSEE_VERBS.has(group.lemma));
    if (asked !== undefined) out.push(subject === undefined ? base : { ...base, addressees: [subject] });
    else if (isAsked(text, group)) {
      if (!isAnswer(text, quotation, complement.skipped))
        out.push({ ...base, source: undefined, sourceHead: -1, sourceKind: 'unnamed' });
    } else if (!spokenTo) out.push(base);
    if (asked === undefined && group.passive && subject !== undefined) {
      const sourceKind = ADDRESSEE_VERBS.has(group.lemma) ? 'unnamed' : 'none';
      out.push({ ...base, source: undefined, sourceHead: -1, sourceKind, addressees: [subject] });
    }
  }
  colonParagraph(cue, out);
  if (!group.passive) leftCandidates(cue, out);
  dropHalves(text, first, out);
  asSaid(cue, out);
  raised(cue, out);
  gapCandidates(cue, out);
}

/** `“It is our luck,” she said, that both came`: where the clause goes on with "that", it is no second thing that she said. */
function dropHalves(text: Text, first: number, out: Proposal[]): void {
  const own = out.slice(first);
  const whole = own.findLast(({ rule }) => SPLIT.has(rule));
  const rest = whole?.content[whole.content.length - 1];
  if (rest === undefined || text.tokens[rest.from]?.lower !== 'that') return;
  const half = own.findIndex(({ rule, content }) => rule === 'that-clause' && content[0]?.from === rest.from);
  if (half >= 0) out.splice(first + half, 1);
}
const SPLIT: ReadonlySet<RuleName> = new Set(['split-tail', 'split-quote']);

/** "That said, the port is open", "all told, nine boats sank": words that join sentences; nobody said anything. */
function isJoint(text: Text, { from }: Sentence, group: VerbGroup): boolean {
  const before = group.from - 1;
  const mark = text.tokens[before - 1];
  const opens = before === from || (before === from + 1 && mark?.pos === 'PUNCT') || mark?.pos === 'CCONJ';
  if (!opens || group.to !== group.from + 1 || !isComma(text.tokens[group.to])) return false;
  const verb = text.tokens[group.head]?.lower;
  const word = text.tokens[before]?.lower;
  return (word === 'that' && verb === 'said') || (word === 'all' && verb === 'told');
}

/** "When asked whether …", "asked about it, …": who asks is not told. */
function isAsked(text: Text, group: VerbGroup): boolean {
  if (!ADDRESSEE_VERBS.has(group.lemma) || group.passive || group.to !== group.from + 1) return false;
  return group.form === 'participle' || isElliptical(text, group);
}

/** `When asked about the dam, “It is safe.”`: behind what somebody was asked about stands what he said, if it is no question. */
const isAnswer = (text: Text, quotation: Quotation | undefined, skipped: string): boolean =>
  quotation !== undefined && skipped.includes('p') && text.tokens[quotation.to - 2]?.text !== '?';

/** `Ortega was asked by a reporter whether …`, `Asked by Kovac about it, …`: who speaks to the subject. */
function askedBy(text: Text, group: VerbGroup, limit: number) {
  if (!group.passive && group.form !== 'participle') return undefined;
  if (!ADDRESSEE_VERBS.has(group.lemma) || text.tokens[group.to]?.lower !== 'by') return undefined;
  return agent(text, group.to, limit);
}

/** `Said Ortega, “…”`, `In other words, explained Kovac: “…”`: nothing but a mark stands between the speaker and the quotation. */
function invertedSource(text: Text, group: VerbGroup, limit: number) {
  if (group.form !== 'finite' || group.passive || !SPEECH_LEMMAS.has(group.lemma)) return undefined;
  const before = text.tokens[group.from - 1];
  const opens = before === undefined || before.sentence !== group.sentence || isComma(before);
  const source = opens ? sourceFrom(text, group.to, limit) : undefined;
  const mark = source === undefined ? undefined : text.tokens[source.to];
  return isComma(mark) || mark?.text === ':' ? source : undefined;
}

/** No sentence that somebody reads is longer than this many tokens. */
const FARTHEST = 400;

/** Content goes to the last word of the sentence, or of the quotation around the cue. */
export function rightLimit(text: Text, clauses: Clauses, sentence: Sentence, at: number): number {
  let limit = Math.min(clauses.wordsEnd[sentence.index] ?? sentence.to, at + FARTHEST);
  const around = text.tokens[at]?.quotation ?? -1;
  const quotation = around < 0 ? undefined : text.quotations[around];
  if (quotation !== undefined) limit = Math.min(limit, quotation.closed ? quotation.to - 1 : quotation.to);
  return limit;
}
