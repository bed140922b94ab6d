/**
 * Which of several stories the reader is at: pages that go on with another story below the first give themselves its title and
 * its address once it is in view. Their head may go on telling of the first.
 */
import { type Block, isProse, proseIn } from './block';
import { holds } from './composed';
import { wordsOf } from './words';

/** A page's name is in its title with that many characters at least, or it is a section's or an outlet's. */
const LEAST_HEADLINE = 15;
/** So many characters of running text make a story of what stands above, and the beginning of one of what stands below. */
const STORY = 600;
const BEGINNING = 250;
/** A title may say a little more than the headline; one that says much more only has a subheading's words in it. */
const MOST_OF_TITLE = 2 / 3;
/** The last mark between a title and the page's name. */
const PAGE_NAME = /\s[|·•«»–—-]\s(?:(?!\s[|·•«»–—-]\s).)*$/s;

/** The heading of a story below another one, where the page's title names that; undefined where it is the page's first. */
export function laterHeadline(blocks: readonly Block[], title: string): Block | undefined {
  const named = ` ${wordsOf(title)} `;
  const isHeadline = ({ tag, text, linked }: Block): boolean =>
    tag === 'H1' && text.length >= LEAST_HEADLINE && linked * 2 < text.length;
  const at = blocks.findIndex((block) => isHeadline(block) && named.includes(` ${wordsOf(block.text)} `));
  const first = blocks.findIndex(({ tag }) => tag === 'H1');
  const later = blocks[at];
  if (later === undefined || first === -1 || first >= at) return undefined;
  const above = blocks.slice(first, at);
  if (proseIn(above) < STORY || proseIn(blocks.slice(at)) < BEGINNING) return undefined;
  return isMostOf(title, later.text) || isApart(later, above) ? later : undefined;
}

function isMostOf(title: string, headline: string): boolean {
  const countOf = (text: string): number => wordsOf(text).split(' ').length;
  return countOf(headline) >= MOST_OF_TITLE * countOf(title.replace(PAGE_NAME, ''));
}

/** Whether a heading stands in an article of its own, with none of the text above it. */
function isApart({ element }: Block, above: readonly Block[]): boolean {
  const own = element.closest('article');
  return own !== null && !above.some((block) => isProse(block) && holds(own, block.element));
}
