/**
 * Which part of the page holds the article's body: the one with most of the page's running text. Paragraphs give points
 * to what contains them, the nearest most, as Arc90's Readability did; then the choice is widened where the body was cut
 * into pieces (by advertisements, usually).
 */
import { type Aside, type Block, isProse } from './blocks';
import { isMarkedBody } from './boilerplate';

/** Paragraphs of the part that holds the body, in order, without what stands beside it; empty where there is none. */
export function bodyOf(blocks: readonly Block[]): readonly Block[] {
  let prose = 0;
  for (const block of blocks) if (isProse(block.text, block.linked)) prose += block.text.length;
  const isBeside = (block: Block, depth: number): boolean => {
    for (let at: Aside | undefined = block.aside; at !== undefined && at.depth > depth; at = at.outer)
      if (at.prose * 2 < prose) return true;
    return false;
  };
  const running = blocks.filter((block) => isProse(block.text, block.linked) && !isBeside(block, 0));
  const heart = heartOf(running);
  if (heart === undefined) return [];
  const whole = widened(heart, running, blocks);
  const inside = blocks.filter((block) => whole.contains(block.element));
  const depth = depthOf(whole, inside);
  return inside.filter((block) => !isBeside(block, depth));
}

function depthOf(element: Element, inside: readonly Block[]): number {
  const block = inside[0];
  if (block === undefined) return 0;
  let depth = block.depth;
  for (let at: Element | null = block.element; at !== null && at !== element; at = at.parentElement) depth--;
  return depth;
}

const PARAGRAPHS = new Set(['P', 'LI', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'DD']);

function heartOf(running: readonly Block[]): Element | undefined {
  const scores = new Map<Element, number>();
  for (const { element, text, linked } of running) {
    let points = (1 + commas(text) + Math.min(3, text.length / 100)) * (1 - linked / text.length) ** 2;
    // Teasers stand in lists; an article that is all list has nothing else to compete with.
    if (element.closest('li,h1,h2,h3,h4') !== null) points /= 4;
    let at: Element | null = PARAGRAPHS.has(element.tagName) ? element.parentElement : element;
    for (let up = 0; up < 5 && at !== null; up++, at = at.parentElement) {
      const share = points / (up === 0 ? 1 : up === 1 ? 2 : up * 3);
      scores.set(at, (scores.get(at) ?? hint(at)) + share);
    }
  }
  let best: Element | undefined;
  let most = 0;
  for (const [element, score] of scores) {
    if (score <= most) continue;
    best = element;
    most = score;
  }
  return best;
}

function hint(element: Element): number {
  return isMarkedBody(element) ? 15 : element.tagName === 'ARTICLE' || element.tagName === 'MAIN' ? 5 : 0;
}

/** How many levels up the pieces of one body are looked for. */
const LEVELS = 6;

function widened(heart: Element, running: readonly Block[], blocks: readonly Block[]): Element {
  let best = heart;
  let inside = running.filter((block) => heart.contains(block.element));
  const looks = new Set(inside.map(lookOf));
  let at = heart;
  for (let level = 0; level < LEVELS; level++) {
    const up = at.parentElement;
    if (up === null || at.tagName === 'ARTICLE' || at.tagName === 'BODY') break;
    const more = running.filter((block) => up.contains(block.element));
    const alike = more.filter((block) => looks.has(lookOf(block)));
    if (
      blocks.some(
        (block) =>
          block.element.tagName === 'H1' &&
          !at.contains(block.element) &&
          up.contains(block.element) &&
          follows(block.element, inside[0]?.element),
      )
    )
      break;
    if (lengthOf(alike) > 1.2 * lengthOf(inside) && lengthOf(alike) > 0.7 * lengthOf(more)) {
      best = up;
      inside = more;
    }
    at = up;
  }
  return best;
}

function follows(later: Element, earlier: Element | undefined): boolean {
  return earlier !== undefined && (earlier.compareDocumentPosition(later) & 4) !== 0;
}

function lookOf({ element }: Block): string {
  return `${element.tagName}.${element.getAttribute('class') ?? ''}`;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function commas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) count++;
  return count;
}
