/** Reads a page as an article. Works on the live tree without writing to it, in browsers and under linkedom. */
import type { Article } from '../engine/types';
import { aboutPage } from './about';
import { type Block, isProse } from './block';
import { blocksOf } from './blocks';
import { bodyOf } from './body';
import { laterHeadline } from './current-story';
import { languageOf } from './language';
import { titleOf } from './metas';
import { boxedPart, holdersOf, seenBody } from './seen';
import { type Sight, sightOf } from './sight';
import { mapText, type TextMap } from './text-map';
import { trimmed } from './trim';

/** A page as an article, with the way from its text back to the page. */
export interface PageReading {
  readonly article: Article;
  readonly map: TextMap;
  /** Whether the same paragraphs are shown and hidden as when the page was read. Always true where nobody lays it out. */
  readonly isSeenAlike: () => boolean;
}

/** Gives the page its turn at each `yield`, and tells in which trees it reads; what it comes to is the reading. */
export type ReadingSteps = Generator<readonly Node[], PageReading | undefined, void>;

/**
 * The page's article, whatever the detector says of the page; undefined where there is no running text. `Article.text` is
 * the body's paragraphs joined by empty lines: headline, standfirst and byline are not in it. Never throws.
 */
export function readArticle(document: Document, url: string): PageReading | undefined {
  const steps = readingSteps(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same step by step, none of which takes a page's thread for long. Its paragraphs are those that stood there at the first
 * step: whoever gives others a turn looks whether the trees changed in it.
 */
export function* readingSteps(document: Document, url: string): ReadingSteps {
  const root = rootOf(document);
  if (root === null) return undefined;
  const sight = sightOf(document);
  const trees: Node[] = [document];
  const all = blocksOf(root, sight !== undefined, trees);
  yield trees;
  const told = toldIn(all, sight);
  const later = laterHeadline([...told.keys()], titleOf(document));
  const above = later && told.get(later);
  const from = (blocks: readonly Block[], first: Block | undefined): readonly Block[] =>
    first === undefined ? blocks : blocks.slice(blocks.indexOf(first));
  const about = aboutPage(document, url, from([...told.keys()], later), later);
  yield trees;
  const blocks = from(all, above);
  const found = sight === undefined ? undefined : seenBody(blocks, sight);
  const body = found?.body ?? bodyOf(blocks);
  yield trees;
  const own = trimmed(body, about.title, about.byline);
  yield trees;
  const { text, map } = mapText(own);
  if (text === '') return undefined;
  const isSeenAlike = sight === undefined ? () => true : watched(document, found?.around ?? [], sight);
  const language = languageOf(text, document.documentElement.getAttribute('lang'));
  return { article: { ...(url === '' ? {} : { url }), ...about, language, text }, map, isSeenAlike };
}

/** What tells of the page, each with the block it is of: only what is shown, or all where the page has not shown its text yet. */
function toldIn(blocks: readonly Block[], sight: Sight | undefined): ReadonlyMap<Block, Block> {
  const shown = new Map<Block, Block>();
  for (const block of blocks) {
    const part = sight === undefined ? block : boxedPart(block, sight);
    if (part !== undefined) shown.set(part, block);
  }
  return [...shown.keys()].some(isProse) ? shown : new Map(blocks.map((block) => [block, block]));
}

/** Asks again for the paragraphs that have a box, and for every word that was not seen: it may have been opened. */
function watched(document: Document, around: readonly Block[], sight: Sight): () => boolean {
  const holders = [...new Set(around.filter(isProse).map(({ element }) => element))];
  const unseen = [...new Set(around.flatMap(holdersOf))].filter((element) => !sight.sees(element));
  const lookOf = (look: Sight | undefined): string =>
    [...holders.map((element) => look?.isShown(element)), ...unseen.map((element) => look?.sees(element))].join();
  const before = lookOf(sight);
  return () => lookOf(sightOf(document)) === before;
}

/** The body; broken HTML read by a lenient parser has several, then it is whatever holds them. */
function rootOf(document: Document): Element | null {
  const bodies = document.querySelectorAll('body');
  return bodies.length === 1 ? (bodies[0] ?? null) : document.documentElement;
}
