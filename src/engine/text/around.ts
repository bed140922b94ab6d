/** Paragraphs with those around them, by what stands in them: the key for whatever depends on nothing else. */
import type { Text } from './types';

/** So many paragraphs on either side, which is one more than any stage looks at (tested). */
const AROUND = 2;
/** Where quotations go on over more paragraphs than this, nothing is kept. */
const MOST = 12;

/**
 * For each paragraph of a text the key of its surroundings: where two are equal, of whatever texts, the paragraphs, those
 * before and behind, and those over which a quotation goes on from there have the same words. Undefined where it would be too long.
 */
export function keysOf(text: Text): readonly (string | undefined)[] {
  const { same, paragraphs } = text;
  const { reach, carries } = quotedOver(text);
  return paragraphs.map(({ index }) => {
    const from = Math.max(0, index - AROUND);
    const to = Math.max(index + AROUND, ...reach.slice(from, index + AROUND + 1));
    if (to - from > MOST) return undefined;
    const numbers = same.slice(from, to + 1).join(' ');
    // How many stand before, and whether others follow: an article's ends are read otherwise than its middle.
    return `${index - from}${carries.has(from) ? '“' : ''} ${numbers}${to < paragraphs.length ? '' : '.'}`;
  });
}

interface QuotedOver {
  /** By paragraph: the last one that a quotation goes on to which is open in it, and the one behind that. */
  readonly reach: readonly number[];
  /** Paragraphs that open with a quotation that was left open before. */
  readonly carries: ReadonlySet<number>;
}

function quotedOver({ paragraphs, quotations, tokens }: Text): QuotedOver {
  const reach = paragraphs.map(({ index }) => index);
  const carries = new Set<number>();
  for (const { from, continues } of quotations.toReversed()) {
    if (continues < 0) continue;
    const here = tokens[from]?.paragraph;
    const there = tokens[quotations[continues]?.from ?? 0]?.paragraph;
    if (here === undefined || there === undefined) continue;
    carries.add(here);
    reach[there] = Math.max(reach[here] ?? here, here + 1);
  }
  return { reach, carries };
}
