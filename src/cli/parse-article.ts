/** Articles that come from outside as JSON are checked field by field before the engine sees them. */
import type { Article } from '../engine/types';
import { Failure } from './failure';
import { ownLanguage } from './own-language';
import { isPublished } from './published';

/** What the command line may say about an article. */
export type About = Partial<Omit<Article, 'text'>>;

/** A line of `analyze -`: an article, and the name that its sender gave it. */
export interface NamedArticle {
  readonly article: Article;
  readonly id?: string | number;
}

/** A line of `read -`. */
export interface PageRequest {
  readonly file: string;
  readonly url?: string;
}

const OPTIONAL = ['url', 'title', 'outlet', 'byline', 'published'] as const;

/** @throws Failure with the sentence to tell. Unknown fields are ignored; `null` counts as absent. */
export function parseArticle(value: unknown): NamedArticle {
  const record = recordOf(value, 'an article: {"text": "…", "published": "2014-04-23"}');
  const text = stringAt(record, 'text');
  if (text === undefined) throw new Failure('"text" is missing: put the article\'s body there as a string.');
  if (text.trim() === '') throw new Failure('"text" is empty: there is nothing to analyse.');
  const about: { -readonly [K in (typeof OPTIONAL)[number]]?: string } = {};
  for (const key of OPTIONAL) {
    const given = stringAt(record, key);
    if (given !== undefined) about[key] = given;
  }
  checkPublished(about.published, '"published"');
  checkUrl(about.url, '"url"');
  const id = record.id;
  const article: Article = { ...about, language: stringAt(record, 'language') ?? ownLanguage(text), text };
  return typeof id === 'string' || typeof id === 'number' ? { article, id } : { article };
}

/** @throws Failure with the sentence to tell. */
export function parsePageRequest(value: unknown): PageRequest {
  const record = recordOf(value, 'a page: {"file": "page.html", "url": "https://…"}');
  const file = stringAt(record, 'file');
  if (file === undefined || file === '') throw new Failure('"file" is missing: put the path of an HTML file there.');
  const url = stringAt(record, 'url');
  checkUrl(url, '"url"');
  return url === undefined ? { file } : { file, url };
}

/** @throws Failure where the line is no JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Failure(
      /^\s*[[{"]/.test(line)
        ? 'This line is not valid JSON: write one JSON object a line, without line breaks inside.'
        : 'This line is no JSON: write one JSON object a line, or hand a plain text over as a file.',
    );
  }
}

/** @throws Failure where the day is not written as ISO 8601 or is in no calendar. */
export function checkPublished(published: string | undefined, name: string, status: 1 | 2 = 1): void {
  if (published === undefined || isPublished(published)) return;
  throw new Failure(
    `${name} is ${shown(published)}, which is not a day as ISO 8601 writes it: write it like 2014-04-23.`,
    status,
  );
}

/** @throws Failure where the address is not an absolute one of the web. */
export function checkUrl(url: string | undefined, name: string, status: 1 | 2 = 1): void {
  if (url === undefined || (/^https?:/i.test(url) && URL.canParse(url))) return;
  throw new Failure(
    `${name} is ${shown(url)}, which is no full address on the web: write it like https://example.org/story.`,
    status,
  );
}

function recordOf(value: unknown, wanted: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Failure(`This line is ${kindOf(value)}: write ${wanted}.`);
}

function stringAt(record: Record<string, unknown>, key: string): string | undefined {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new Failure(`"${key}" is ${kindOf(value)}: it must be a string.`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
