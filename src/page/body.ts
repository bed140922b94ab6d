/**
 * Which part of the page holds the article's body: the one with most of the page's running text. Paragraphs give points
 * to what contains them, the nearest most, as Arc90's Readability did; then the choice is widened where the body was cut
 * into pieces (by advertisements, usually).
 */
import { type Aside, type Block, isProse, lengthOf } from './block';
import { isMarkedBody } from './boilerplate';
import { holds, parentOf } from './composed';
import { tagOf } from './tag';

/** Paragraphs of the part that holds the body, in order, without what stands beside it; empty where there is none. */
export function bodyOf(blocks: readonly Block[]): readonly Block[] {
  const prose = blocks.filter(isProse);
  const total = lengthOf(prose);
  const usual = usualNames(prose);
  /** Whether the block stands beside the text of an element at that depth which holds it. */
  const isBeside = (block: Block, depth: number): boolean => {
    for (let at: Aside | undefined = block.aside; at !== undefined && at.depth > depth; at = at.outer)
      if (at.prose * 2 < total && !(at.element === block.element && usual.has(nameOf(block)))) return true;
    return false;
  };
  const heart = heartOf(
    prose.filter((block) => !isBeside(block, 0)),
    afterHeadline(blocks),
  );
  if (heart === undefined) return [];
  const whole = widened(heart, prose, blocks, isBeside);
  const inside = blocks.filter((block) => holds(whole, block.element));
  const depth = depthOf(whole, inside);
  return inside.filter((block) => !isBeside(block, depth));
}

/** Readers' own paragraphs, of which there may be more than of the text. */
const COMMENT = /comment|discussion|reply|respond/i;

/** Names that half of all paragraphs have, one by one, or that the rest of a text has: they tell nothing of what stands beside it. */
function usualNames(prose: readonly Block[]): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  for (const block of prose)
    if (block.aside?.element === block.element)
      lengths.set(nameOf(block), (lengths.get(nameOf(block)) ?? 0) + block.text.length);
  const total = lengthOf(prose);
  const isUsual = ([name, length]: readonly [string, number]): boolean =>
    !COMMENT.test(name) && (length * 2 >= total || (/\bpaywall\b/.test(name) && length >= REST_LENGTH));
  return new Set([...lengths].filter(isUsual).map(([name]) => name));
}

/** What says that there is more to pay for is shorter. */
const REST_LENGTH = 300;

function nameOf({ element }: Block): string {
  return element.getAttribute('class') ?? '';
}

/** How deep an element stands that holds the first of these blocks. */
function depthOf(element: Element, [block]: readonly Block[]): number {
  if (block === undefined) return 0;
  let depth = block.depth;
  for (let at: Element | null = block.element; at !== null && at !== element; at = parentOf(at)) depth--;
  return depth;
}

const PARAGRAPHS = new Set(['P', 'LI', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'DD']);

/** Parts of a table are no places of their own: its rows stand where the table stands. */
const TABLE_PARTS = new Set(['TBODY', 'TABLE']);

/** Old pages set their paragraphs within what is to stand within a line. */
const LETTERING = new Set(['FONT', 'B', 'STRONG', 'I', 'EM', 'SPAN', 'BIG', 'SMALL', 'A']);

/**
 * The blocks that follow the first headline; all of them where there is none. Blocks stand in the order of their text: to ask
 * the document for the order of two elements takes as long as there are others beside them.
 */
function afterHeadline(blocks: readonly Block[]): ReadonlySet<Block> {
  const at = blocks.findIndex(({ tag }) => tag === 'H1');
  const headline = blocks[at]?.element;
  if (headline === undefined) return new Set(blocks);
  return new Set(blocks.slice(at + 1).filter(({ element }) => !holds(element, headline)));
}

function heartOf(running: readonly Block[], following: ReadonlySet<Block>): Element | undefined {
  const scores = new Map<Element, number>();
  const total = lengthOf(running);
  let above = 0;
  for (const block of running) {
    const { element, tag, text, linked } = block;
    let points = (1 + commas(text) + Math.min(3, text.length / 100)) * (1 - linked / text.length) ** 2;
    // The story follows its headline; comments and other stories follow the story.
    if (following.has(block)) {
      points *= 1 - (0.8 * above) / total;
      above += text.length;
    } else points /= 2;
    // Teasers stand in lists; an article that is all list has nothing else to compete with.
    if (element.closest('li,h1,h2,h3,h4') !== null) points /= 4;
    let at: Element | null = PARAGRAPHS.has(tag) ? parentOf(element) : element;
    for (let up = 0; up < 5 && at !== null; at = parentOf(at)) {
      // Text beside it may stand in the same paragraphs.
      if (LETTERING.has(tagOf(at))) continue;
      scores.set(at, (scores.get(at) ?? hint(at)) + points / (up === 0 ? 1 : up === 1 ? 2 : up * 3));
      if (!TABLE_PARTS.has(tagOf(at))) up++;
    }
  }
  let best: Element | undefined;
  let most = 0;
  for (const [element, score] of scores) if (score > most) [best, most] = [element, score];
  return best;
}

function hint(element: Element): number {
  return isMarkedBody(element) ? 15 : /^(?:article|main)$/i.test(element.tagName) ? 5 : 0;
}

/** How many levels up the pieces of one body are looked for. */
const LEVELS = 6;
/** Pieces are worth widening for when they add a fifth. */
const WORTH = 1.2;

function widened(
  heart: Element,
  prose: readonly Block[],
  blocks: readonly Block[],
  isBeside: (block: Block, depth: number) => boolean,
): Element {
  let best = heart;
  let inside = prose.filter((block) => holds(heart, block.element));
  const looks = new Set(inside.map(lookOf));
  // Of a list of shops or films the headings may lead elsewhere, too.
  const told = teasersIn(blocks);
  const isTold = inside.some((block) => told.has(block));
  const isOther = (block: Block): boolean => !isTold && told.has(block);
  let at = heart;
  let depth = depthOf(heart, inside);
  for (let level = 0; level < LEVELS; level++) {
    const up = parentOf(at);
    if (up === null || tagOf(up) === 'BODY' || hasLaterHeadline(up, at, blocks)) break;
    depth--;
    const held = prose.filter((block) => holds(up, block.element) && !isBeside(block, depth) && !isOther(block));
    const alike = lengthOf(held.filter((block) => looks.has(lookOf(block))));
    const marked = level < 3 && isMarkedBody(up);
    if (marked || (alike > WORTH * lengthOf(inside) && alike > 0.7 * lengthOf(held))) [best, inside] = [up, held];
    at = up;
  }
  return best;
}

/** What stands below a heading that leads to another page: the beginning of the story there. */
function teasersIn(blocks: readonly Block[]): ReadonlySet<Block> {
  let isTeased = false;
  return new Set(
    blocks.filter(({ tag, text, linked }) => {
      if (/^H[2-6]$/.test(tag)) isTeased = linked >= 0.8 * text.length;
      return isTeased;
    }),
  );
}

/** A headline after the text so far: another article begins. */
function hasLaterHeadline(up: Element, at: Element, blocks: readonly Block[]): boolean {
  const last = blocks.findLastIndex(({ element }) => holds(at, element));
  return blocks.some(({ tag, element }, index) => index > last && tag === 'H1' && holds(up, element));
}

/** How a paragraph is set, by the names of what it stands in: pieces of one text are set alike. */
function lookOf({ element, tag }: Block): string {
  const parent = parentOf(element);
  return `${tag}.${element.getAttribute('class') ?? ''} ${parent?.tagName ?? ''}.${parent?.getAttribute('class') ?? ''}`;
}

function commas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) count++;
  return count;
}
