/** Texts to measure on: articles from a folder, and texts that no newspaper would print. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The `.txt` files of a folder, in order of their names. */
export function articlesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (files.length === 0) throw new Error(`no .txt files in ${folder}`);
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Words as white space parts them: the count that speeds are given in. */
export function wordsOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** So many words of the articles, one behind the other, from the beginning again where they end. */
export function textOfLength(articles: readonly string[], words: number): string {
  const parts: string[] = [];
  for (let have = 0, i = 0; have < words; i++) {
    const article = articles[i % articles.length] ?? '';
    const room = words - have;
    const count = wordsOf(article);
    parts.push(count <= room ? article : firstWords(article, room));
    have += Math.min(count, room);
  }
  return parts.join('\n\n');
}

function firstWords(text: string, words: number): string {
  let end = 0;
  let count = 0;
  for (const word of text.matchAll(/\S+/g)) {
    if (count++ === words) break;
    end = word.index + word[0].length;
  }
  return text.slice(0, end);
}

/** What a hostile or broken page may hold, by what it is; each repeats to any length. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one sentence without end': 'and the minister said that he told the envoy who had asked whether ',
  'only quotation marks': '“"‘',
  'quotations in quotations': '“He said ‘she said “no',
  'only numbers': '2014 3/4 10:30 1,999 ',
  'only times': 'Monday 3 May 2014 last week two years ago ',
  'one word without spaces': 'ab',
  'only capitals': 'THE UN WARNED IRAN ',
  'only marks': '., - ; : ( ',
  'a line a word': 'warned\n',
};
