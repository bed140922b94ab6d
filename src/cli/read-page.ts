/** A saved page through the same eyes as the extension: is it a news article, and what is its text? */
import { parseHTML } from 'linkedom';
import type { Article } from '../engine/types';
import { detect, ownAddress, readArticle } from '../page';

export interface PageReading {
  readonly verdict: 'news-article' | 'other';
  /** What speaks for the verdict, the weightiest first: keys of the detector. */
  readonly reasons: readonly string[];
  /** Whatever the verdict, where there is text that could be read. */
  readonly article?: Article;
}

/** @param url the page's address, where it is known; otherwise the page's own word for it is taken. Never throws for any HTML. */
export function readPage(html: string, url: string | undefined): PageReading {
  const { document } = parseHTML(wholeDocument(html));
  const address = url ?? ownAddress(document);
  const { verdict, reasons } = detect(document, address);
  const reading = readArticle(document, address);
  return reading === undefined ? { verdict, reasons } : { verdict, reasons, article: reading.article };
}

/** The parser builds no html element of its own where the source leaves the tag out, as HTML allows. */
function wholeDocument(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}
