/**
 * Detection against labelled pages (detection.tsv: path, label, language, why, url, title). Accuracy is over news
 * articles in English and everything that is clearly none; other articles (blogs, reviews) are only counted.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type Score, shareOf } from './figures';
import { readSavedPage } from './pages';

const NONE = ['front-page', 'non-article', 'non-english-article'];

export function scoreDetection(table: string): Score {
  const counts = new Map<string, { yes: number; of: number }>();
  const cases: string[] = [];
  const [, ...rows] = fs.readFileSync(table, 'utf8').split('\n').filter(Boolean);
  for (const row of rows) {
    const [name = '', label = '', , , url = ''] = row.split('\t');
    const { verdict, reasons } = readSavedPage(fileOf(table, name), /^https?:/.test(url) ? url : undefined);
    const yes = verdict === 'news-article';
    const count = counts.get(label) ?? { yes: 0, of: 0 };
    counts.set(label, { yes: count.yes + (yes ? 1 : 0), of: count.of + 1 });
    if (label !== 'other-article' && yes !== (label === 'news-article'))
      cases.push(`${label}\t${name}\t${reasons.join(' ')}`);
  }
  const sum = (labels: readonly string[]) =>
    labels.reduce(
      (total, label) => {
        const { yes = 0, of = 0 } = counts.get(label) ?? {};
        return { yes: total.yes + yes, of: total.of + of };
      },
      { yes: 0, of: 0 },
    );
  const [news, none, front] = [sum(['news-article']), sum(NONE), sum(['front-page'])];
  return {
    figures: {
      pages: rows.length,
      saidYes: Object.fromEntries([...counts].map(([label, { yes, of }]) => [label, `${yes}/${of}`])),
      accuracy: shareOf(news.yes + none.of - none.yes, news.of + none.of),
      recall: shareOf(news.yes, news.of),
      falseOnFrontPages: shareOf(front.yes, front.of),
    },
    cases,
  };
}

/** Paths count from the table's folder or from the one above it. */
function fileOf(table: string, name: string): string {
  const here = path.join(path.dirname(table), name);
  return fs.existsSync(here) ? here : path.join(path.dirname(table), '..', name);
}
