/** A saved page through the same eyes as the extension: is it a news article, and what is its text? */
import type { Article } from '../engine/types';

export interface PageReading {
  readonly verdict: 'news-article' | 'other';
  readonly reasons: readonly string[];
  readonly article?: Article;
}

export function readPage(_html: string, _url: string | undefined): PageReading {
  return { verdict: 'other', reasons: [] };
}
