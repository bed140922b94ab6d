/** Plain text files: what they say of themselves is their words alone. */
import { analyze, hashText } from '../engine';
import type { Analysis, Article } from '../engine/types';
import { headlineOf } from '../export/headline';
import { printedTime } from '../page';
import { Failure } from './failure';
import { ownLanguage } from './own-language';

/** @throws Failure for a file with nothing in it. */
export function plainArticle(file: string, text: string): Article {
  if (text.trim() === '') throw new Failure(`${file} is empty: there is nothing to analyse.`);
  const published = dayPrinted(text);
  return { language: ownLanguage(text), text, ...(published === undefined ? {} : { published }) };
}

/** So many lines may stand above the first paragraph: headline, standfirst, byline, dateline. */
const HEAD_LINES = 6;

/** A line of places, names, days and what is said beside them; any other word makes it a sentence or headline that speaks of some day. */
const LINE_WORDS =
  /^(?:\p{Lu}[\p{L}.’'-]*|by|at|on|in|and|of|the|last|first|updated|published|posted|edited|[ap]\.?m\.?|\P{L}+)$/u;
const MOST_WORDS = 14;

/** A line of its own, or the opening of a paragraph: "OSLO, 12 March 2031", "Published: …", "LIMA, 4 May 2031 (Agency) – Peru …". */
function tellsOnlyWhen(line: string): boolean {
  const dateline = /^\p{Lu}{3,}[^.]{0,90}?\s[-–—]{1,2}\s/u.exec(line)?.[0] ?? line;
  const words = dateline.split(/\s+/).filter((word) => word !== '');
  return words.length <= MOST_WORDS && words.every((word) => LINE_WORDS.test(word.replace(/[,:;()|]+$|^[(]+/gu, '')));
}

/** The day printed with the headline, in ISO 8601, with the time of day where that is printed too. */
function dayPrinted(text: string): string | undefined {
  const lines = text
    .slice(0, 2000)
    .split(/\r?\n/, 40)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return printedTime(lines.slice(0, HEAD_LINES).filter(tellsOnlyWhen))?.time;
}

/**
 * As of a page, a headline is the title and no part of what is analysed: it says again, shortened, what the text says. A first line
 * that looks like one and stands apart is it, unless the article has another title. Offsets and `hash` are those of the whole text all the same.
 */
export function analyzePlain(article: Article): Analysis {
  const { text } = article;
  const headline = headlineOf(text);
  if (headline === undefined || !isSame(headline, article.title ?? headline)) return analyze(article);
  const end = text.indexOf(headline) + headline.length;
  if (article.title === undefined && !isApart(headline, text.slice(end))) return analyze(article);
  const analysis = analyze({ title: headline, ...article, text: ' '.repeat(end) + text.slice(end) });
  return { ...analysis, article: { ...analysis.article, hash: hashText(text) } };
}

/**
 * An empty line stands below it, or a line as long as a paragraph is. In a file whose lines were broken to one width the first is only
 * the beginning of a sentence.
 */
const isApart = (headline: string, below: string): boolean =>
  /^[ \t]*\r?\n(?:[ \t]*\r?\n|[^\r\n\p{Ll}][^\r\n]{120})/u.test(below) && !/[!?…)]$/.test(headline);

const isSame = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);
const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
