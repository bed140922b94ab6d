/**
 * Which of several stories the reader is at: pages that go on with another story below the first give themselves its title and
 * its address once it is in view. Their head may go on telling of the first.
 */
import { type Block, isProse } from './block';
import { wordsOf } from './words';

/** A page's name is in its title with that many characters at least, or it is a section's or an outlet's. */
const LEAST_HEADLINE = 15;
/** So many characters of running text make a story of what stands above, and the beginning of one of what stands below. */
const STORY = 600;
const BEGINNING = 250;

/** The heading of a story below another one, where the page's title names that; undefined where it is the page's first. */
export function laterHeadline(blocks: readonly Block[], title: string): Block | undefined {
  const named = ` ${wordsOf(title)} `;
  const isHeadline = ({ tag, text, linked }: Block): boolean =>
    tag === 'H1' && text.length >= LEAST_HEADLINE && linked * 2 < text.length;
  const at = blocks.findIndex((block) => isHeadline(block) && named.includes(` ${wordsOf(block.text)} `));
  const first = blocks.findIndex(({ tag }) => tag === 'H1');
  if (first === -1 || first >= at) return undefined;
  return proseIn(blocks.slice(first, at)) >= STORY && proseIn(blocks.slice(at)) >= BEGINNING ? blocks[at] : undefined;
}

function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}
