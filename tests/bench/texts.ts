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
const HOSTILE: Readonly<Record<string, string>> = {
  'one sentence without end': 'and the minister said that he told the envoy who had asked whether ',
  'clauses without end': 'the minister said that Ortega told Kovac that the talks, which failed, would go on and ',
  'positions without end': 'Iran refused to rule out ',
  'quotations without end': '“We will not sign, the minister said. ',
  'only quotation marks': '“"‘',
  'quotations in quotations': '“He said ‘she said “no',
  'only numbers': '2014 3/4 10:30 1,999 ',
  'only times': 'Monday 3 May 2014 last week two years ago ',
  'one word without spaces': 'ab',
  'only capitals': 'THE UN WARNED IRAN ',
  'only marks': '., - ; : ( ',
  'a line a word': 'warned\n',
  'demands without end': 'Iran must leave; Oman must pay; ',
  'a ministry again and again': 'the party and the Foreign Ministry. ',
  'one treasury': 'The Treasury said American banks lost. ',
};

const SYLLABLES = ['ba', 'ko', 'ri', 'mel', 'tan', 'vo', 'das', 'lim', 'per', 'sha', 'nu', 'gor', 'tek', 'wi', 'zor'];

/** An invented name for each number. */
function nameOf(n: number): string {
  let rest = n * 7919 + 13;
  let letters = '';
  for (let i = 0; i < 4; i++) {
    letters += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length) + i;
  }
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** The nth line of texts in which everybody must be told from thousands of others, by what they are full of. */
const CROWDED: Readonly<Record<string, (n: number) => string>> = {
  'new people in every line': (n) =>
    `Foreign minister ${nameOf(n)} ${nameOf(3 * n + 1)} warned ${nameOf(5 * n + 2)} ${nameOf(7 * n + 3)} that the ministry would impose sanctions by Friday. The minister said they must leave.\n`,
  'new bodies in every line': (n) =>
    `The ${nameOf(n)} Party condemned the ${nameOf(3 * n)} Ministry of Defense. The party said it would not sign. A spokesman for the ${nameOf(5 * n)} Group demanded that troops leave.\n`,
  'new ministers without end': (n) =>
    `the ${nameOf(n).toLowerCase()} minister ${nameOf(n)} and his wife ${nameOf(3 * n)} said `,
  'new heads of government without end': (n) => `Prime Minister ${nameOf(n)} warned ${nameOf(3 * n)} and `,
  'one bloc behind new ones': (n) => `The ${nameOf(n)} Bloc said the bloc would leave. `,
  'new sanctions that remain': (n) =>
    `${nameOf(n)} imposed sanctions on ${nameOf(3 * n)}. ${nameOf(5 * n)} said the embargo would remain. `,
  'a speaker who goes on and on': (n) =>
    `He asked whether ${nameOf(n)} had left. “We will not sign. ${nameOf(3 * n)} must go. `,
  'pronouns behind new names': (n) =>
    `${nameOf(n)} ${nameOf(3 * n + 1)} met reporters. He said she would go. She said he had lied. They said it was over. The official said the group would fight.\n`,
};

/** Those whose cost grows faster than their length up to a bound that texts of some ten thousand letters do not reach: to be timed, not counted. */
export const BOUNDED_LATE: ReadonlySet<string> = new Set([
  'a ministry again and again',
  'new ministers without end',
  'new sanctions that remain',
]);

/** Texts of that many characters whose cost may grow faster than their length, by what they are. */
export function textsOfSize(size: number): readonly (readonly [what: string, text: string])[] {
  const hostile = Object.entries(HOSTILE).map(([what, piece]) => [what, filled(size, () => piece)] as const);
  return [...hostile, ...Object.entries(CROWDED).map(([what, line]) => [what, filled(size, line)] as const)];
}

function filled(size: number, line: (n: number) => string): string {
  const parts: string[] = [];
  for (let n = 0, length = 0; length < size; n++) {
    const part = line(n);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}
