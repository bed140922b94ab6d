import { expect, test } from 'vitest';
import type { Analysis } from '../../src/engine/types';
import { marksOf } from '../../src/paint/marks';
import { quotationOf } from '../../src/paint/quotation';
import { ANALYSIS, TEXT } from '../fixtures/analysis';
import { WORDS } from '../fixtures/words';

function quote(id: string, analysis: Analysis = ANALYSIS): string {
  const mark = marksOf(analysis).find((one) => one.id === id);
  if (mark === undefined) throw new Error(`no mark ${id}`);
  return quotationOf({ analysis, text: TEXT, words: WORDS }, mark);
}

const SOURCE =
  'The Skagerrak Courier, “Norway Threatens to Close Ports Over Icelandic Mackerel Quota”, May 13, 2026, https://news.example/2026/05/13/norway-iceland-mackerel';

test('a relayed demand names holder and reporter', () => {
  expect(quote('p3')).toBe(
    `“recall the patrol vessel Thorvald” (Ingrid Solheim, according to senior European diplomat). ${SOURCE}`,
  );
});

test('a statement at first hand names its holder only', () => {
  expect(quote('p8')).toBe(`“breaking last year’s agreement” (Jon Arnarson). ${SOURCE}`);
});

test('a time is quoted bare', () => {
  expect(quote('t1')).toBe(`“Friday”. ${SOURCE}`);
});

test('what is not known of the article is left out', () => {
  const { url: _url, title: _title, outlet: _outlet, published: _published, ...article } = ANALYSIS.article;
  expect(quote('t1', { ...ANALYSIS, article })).toBe('“Friday”.');
});
