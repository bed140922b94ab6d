/** Puts names, descriptions and pronouns together into the article's mentions, in text order. */
import type { Sentence, Text } from '../../text/types';
import { asCompany, companyNames } from '../cast/companies';
import type { Mention } from '../types';
import { findDescriptions } from './descriptions';
import { withDoubtfulCapitals } from './doubtful-capitals';
import { headlineNames, knownNames } from './headlines';
import { mentionOf } from './named-mentions';
import { isPlaceName, placeNames } from './named-places';
import { type NamePart, readRun } from './names';
import {
  asFamilyName,
  familyNames,
  halves,
  shareFamilyNames,
  shareTitles,
  singleNames,
  withoutOpener,
} from './neighbours';
import { findPronouns } from './pronouns';
import { findRuns } from './runs';
import { ThingLetters } from './things';
import { joinTitles } from './titled-names';
import { capitalParagraphs, datelineEnd, isCapital, isQuote } from './words';

/** A dateline names where the report was written and by whom: nobody in it. */
function afterDateline(text: Text, { from, to, paragraph }: Sentence): number {
  return text.paragraphs[paragraph]?.from === from ? datelineEnd(text, from, to) : from;
}

/** Adds the family names that open a sentence and look like any other word there ("Park said"), in text order. */
function withOpeners(text: Text, runs: readonly NamePart[][], families: ReadonlySet<string>): NamePart[][] {
  const all: NamePart[][] = [];
  let next = 0;
  for (const { from, to } of text.sentences) {
    const at = isQuote(text.tokens[from]) ? from + 1 : from;
    const run = runs[next]?.[0];
    const opens = run === undefined || run.titleFrom > at;
    const token = text.tokens[at];
    if (
      opens &&
      token !== undefined &&
      isCapital(token) &&
      text.verbGroupOf[at + 1] !== -1 &&
      families.has(token.lower)
    )
      all.push([{ what: 'single', from: at, to: at + 1, titleFrom: at, sure: false }]);
    for (; next < runs.length && (runs[next]?.[0]?.titleFrom ?? to) < to; next++) all.push(runs[next] ?? []);
  }
  return all;
}

/** Finds every place that may refer to an actor, in text order; of two that start together the longer one first. */
export function findMentions(text: Text): Mention[] {
  const taken = new Uint8Array(text.tokens.length);
  const shouting = capitalParagraphs(text);
  const names: Mention[] = [];
  const letters = new ThingLetters(text);
  const runs: NamePart[][] = [];
  for (const sentence of text.sentences) {
    if (shouting[sentence.paragraph] === true) continue;
    for (const run of findRuns(text, afterDateline(text, sentence), sentence.to)) runs.push(readRun(text, run));
  }
  const families = familyNames(text, runs);
  const singles = singleNames(text, runs);
  const companies = companyNames(text, runs);
  const places = placeNames(text, runs);
  for (const run of withOpeners(text, runs, families)) {
    const parts = asCompany(text, run, companies, families);
    for (const [k, read] of parts.entries()) {
      const part = withoutOpener(text, asFamilyName(text, read, families), singles);
      const isNobody = letters.isThing(part) || isPlaceName(text, part, places);
      const mention = isNobody ? undefined : mentionOf(text, part, k + 1 < parts.length, taken);
      if (mention !== undefined) names.push(mention);
    }
  }
  const people = shareFamilyNames(text, shareTitles(text, names));
  const found = [...withDoubtfulCapitals(text, people, taken), ...halves(text, names, taken)];
  const known = knownNames(found);
  for (const sentence of text.sentences) {
    const { from, to, paragraph } = sentence;
    const here =
      shouting[paragraph] === true
        ? headlineNames(text, from, to, known, taken)
        : findDescriptions(text, from, to, taken);
    for (const mention of here) found.push(mention);
    for (const mention of findPronouns(text, from, to, taken)) found.push(mention);
  }
  return joinTitles(text, found).sort((a, b) => a.start - b.start || b.end - a.end);
}
