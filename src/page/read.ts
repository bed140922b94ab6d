/** Reads a page as an article. Works on the live tree without writing to it, in browsers and under linkedom. */
import type { Article } from '../engine/types';
import { aboutPage } from './about';
import { isProse } from './block';
import { blocksOf } from './blocks';
import { bodyOf } from './body';
import { laterHeadline } from './current-story';
import { languageOf } from './language';
import { titleOf } from './metas';
import { seenBody } from './seen';
import { sightOf } from './sight';
import { mapText, type TextMap } from './text-map';
import { trimmed } from './trim';

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  /** Whether the same paragraphs are shown and hidden as when the page was read. Always true where nobody lays it out. */
  readonly isSeenAlike: () => boolean;
}

/**
 * The page's article, whatever the detector says of the page; undefined where there is no running text. `Article.text` is
 * the body's paragraphs joined by empty lines: headline, standfirst and byline are not in it. Never throws.
 */
export function readArticle(document: Document, url: string): Reading | undefined {
  const root = rootOf(document);
  if (root === null) return undefined;
  const sight = sightOf(document);
  const all = blocksOf(root, sight !== undefined);
  const later = laterHeadline(all, titleOf(document));
  const blocks = later === undefined ? all : all.slice(all.indexOf(later));
  const about = aboutPage(document, url, blocks, later);
  const found = bodyOf(blocks);
  const body = sight === undefined ? found : seenBody(found, blocks, sight);
  const { text, map } = mapText(trimmed(body, about.title, about.byline));
  if (text === '') return undefined;
  const holders = [...new Set([...found, ...body])].filter(isProse).map(({ element }) => element);
  const shownNow = (): string => holders.map((element) => sight?.isShown(element)).join();
  const shown = shownNow();
  const isSeenAlike = (): boolean => shownNow() === shown;
  const language = languageOf(text, document.documentElement.getAttribute('lang'));
  return { article: { ...(url === '' ? {} : { url }), ...about, language, text }, map, isSeenAlike };
}

/** The body; broken HTML read by a lenient parser has several, then it is whatever holds them. */
function rootOf(document: Document): Element | null {
  const bodies = document.querySelectorAll('body');
  return bodies.length === 1 ? (bodies[0] ?? null) : document.documentElement;
}
