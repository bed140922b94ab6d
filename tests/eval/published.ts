/**
 * Publication days against publication-days.tsv: what a person reads on the page as the day of publication (its line by
 * the headline, or its address). DIR is the folder of corpora, whose detection/detection.tsv knows the pages' addresses.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type Score, shareOf } from './figures';
import { readSavedPage } from './pages';

const LABELS = new URL('publication-days.tsv', import.meta.url);
const DAY = 86_400_000;

function rowsOf(file: string | URL): readonly (readonly string[])[] {
  const [, ...rows] = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => row.split('\t'));
}

export function scorePublished(dir: string): Score {
  const addresses = new Map(
    rowsOf(path.join(dir, 'detection/detection.tsv')).map(([name = '', , , , url = '']) => [name, url]),
  );
  const rows = rowsOf(LABELS);
  const cases: string[] = [];
  let [right, farOff, none, zoned] = [0, 0, 0, 0];
  for (const [name = '', day = ''] of rows) {
    const published = readSavedPage(path.join(dir, name), addresses.get(name)).article?.published;
    if (published === undefined) none++;
    else if (/(?:Z|[+-]\d\d:\d\d)$/.test(published)) zoned++;
    if (published?.slice(0, 10) === day) right++;
    else cases.push(`${day}\t${published ?? 'none'}\t${name}\t${addresses.get(name) ?? ''}`);
    if (published !== undefined && Math.abs(Date.parse(published.slice(0, 10)) - Date.parse(day)) > DAY) farOff++;
  }
  return { figures: { pages: rows.length, right: shareOf(right, rows.length), farOff, none, withZone: zoned }, cases };
}
