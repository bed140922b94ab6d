/** Reads a page as an article. Works on the live tree without writing to it, in browsers and under linkedom. */
import type { Article } from '../engine/types';
import { aboutPage } from './about';
import { blocksOf } from './blocks';
import { bodyOf } from './body';
import { laterHeadline } from './current-story';
import { languageOf } from './language';
import { titleOf } from './metas';
import { mapText, type TextMap } from './text-map';
import { trimmed } from './trim';

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
}

/**
 * The page's article, whatever the detector says of the page; undefined where there is no running text. `Article.text` is
 * the body's paragraphs joined by empty lines: headline, standfirst and byline are not in it. Never throws.
 */
export function readArticle(document: Document, url: string): Reading | undefined {
  const root = rootOf(document);
  if (root === null) return undefined;
  const all = blocksOf(root);
  const later = laterHeadline(all, titleOf(document));
  const blocks = later === undefined ? all : all.slice(all.indexOf(later));
  const about = aboutPage(document, url, blocks, later);
  const { text, map } = mapText(trimmed(bodyOf(blocks), about.title, about.byline));
  if (text === '') return undefined;
  const language = languageOf(text, document.documentElement.getAttribute('lang'));
  return { article: { ...(url === '' ? {} : { url }), ...about, language, text }, map };
}

/** The body; broken HTML read by a lenient parser has several, then it is whatever holds them. */
function rootOf(document: Document): Element | null {
  const bodies = document.querySelectorAll('body');
  return bodies.length === 1 ? (bodies[0] ?? null) : document.documentElement;
}
