/**
 * Dates against GUM's native layout (DIR/*.xml): `<date when="…">`, and `from`/`to` or `notBefore`/`notAfter` for spans.
 * A date is right where an expression that overlaps it means the same day, month or year; a span where it begins and
 * ends on the same days.
 */
import { analyze } from '../../src/engine';
import type { TimeExpression } from '../../src/engine/types';
import { type Score, shareOf } from './figures';
import { type DatedText, type GoldDate, readGumDates } from './gum-dates';

const FULL = /^\d{4}-\d{2}-\d{2}$/;

export function scoreDates(dir: string): Score {
  const tally = { fullDates: newCount(), otherDates: newCount(), spans: newCount() };
  const cases: string[] = [];
  const documents = readGumDates(dir);
  for (const document of documents) {
    const { text, published } = document;
    const times = analyze({ language: 'en', text, ...(published === undefined ? {} : { published }) }).times;
    for (const date of document.dates) {
      const count = date.when === undefined ? tally.spans : FULL.test(date.when) ? tally.fullDates : tally.otherDates;
      count.gold++;
      const found = times.filter(({ span }) => span.start < date.end && span.end > date.start);
      if (found.length > 0) count.found++;
      if (found.some((time) => means(time, date))) count.right++;
      else cases.push(described(document, date, found));
    }
  }
  const figures = Object.fromEntries(
    Object.entries(tally).map(([kind, { gold, found, right }]) => [
      kind,
      { gold, right: shareOf(right, gold), rightOfFound: shareOf(right, found) },
    ]),
  );
  return { figures: { documents: documents.length, ...figures }, cases };
}

const newCount = () => ({ gold: 0, found: 0, right: 0 });

function means(time: TimeExpression, date: GoldDate): boolean {
  if (date.when === undefined) return time.from === date.from && time.to === date.to;
  // A clock time or part of the day is of its day; gold writes a year that has less than four digits without zeros.
  return time.value.replace(/T.*/, '') === date.when.padStart(4, '0');
}

function described({ id, text, published }: DatedText, date: GoldDate, found: readonly TimeExpression[]): string {
  const gold = date.when ?? `${date.from ?? ''}..${date.to ?? ''}`;
  const given = found.map(({ value, from, to, rule }) => `${value} ${from ?? ''}..${to ?? ''} ${rule}`).join('; ');
  const around = text.slice(Math.max(0, date.start - 60), date.end + 30).replace(/\s+/g, ' ');
  return [id, `of ${published}`, text.slice(date.start, date.end), gold, given || 'missed', around].join('\t');
}
