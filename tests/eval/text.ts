/**
 * Article text against the article-extraction benchmark (html/ID.html.gz, ground-truth.json): 4-gram shingles of words
 * as multisets, precision and recall averaged over pages, F1 of the two means.
 */
import path from 'node:path';
import { percent, type Score } from './figures';
import { readSavedPage } from './pages';
import { readTruths } from './truths';

const SHINGLE = 4;

export function scoreText(dir: string): Score {
  const truths = readTruths(dir);
  let [precision, recall] = [0, 0];
  const pages: { readonly sum: number; readonly line: string }[] = [];
  for (const [id, truth] of truths) {
    const gold = shingles(truth.articleBody);
    const found = shingles(readSavedPage(path.join(dir, 'html', `${id}.html.gz`), truth.url).article?.text ?? '');
    let both = 0;
    for (const [shingle, times] of gold) both += Math.min(times, found.get(shingle) ?? 0);
    const [goldSize, foundSize] = [sizeOf(gold), sizeOf(found)];
    const p = foundSize > 0 ? both / foundSize : goldSize > 0 ? 0 : 1;
    const r = goldSize > 0 ? both / goldSize : foundSize > 0 ? 0 : 1;
    precision += p / truths.size;
    recall += r / truths.size;
    pages.push({ sum: p + r, line: `${percent(p)}\t${percent(r)}\t${id}\t${truth.url ?? ''}` });
  }
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    figures: { pages: truths.size, P: percent(precision), R: percent(recall), F1: percent(f1) },
    cases: pages.sort((a, b) => a.sum - b.sum).map(({ line }) => line),
  };
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const size = Math.min(SHINGLE, words.length);
  const counts = new Map<string, number>();
  for (let at = 0; size > 0 && at + size <= words.length; at++) {
    const shingle = words.slice(at, at + size).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const times of counts.values()) size += times;
  return size;
}
