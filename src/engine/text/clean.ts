/**
 * What a reader does not see must not split a word: soft hyphens, zero-width characters and the like are taken out
 * before words are read, and every offset finds its way back.
 */

/** A paragraph as words are read from it. */
export interface Clean {
  readonly text: string;
  /** Offset in the original for an offset in `text`; `text.length` maps to the original's length. */
  readonly toSource: (offset: number) => number;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]/;
const SPACES = /[\t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Any string; the same length unless invisible characters were taken out. */
export function clean(paragraph: string): Clean {
  const spaced = paragraph
    .replace(SPACES, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/\u2011|\u2010/g, '-');
  if (!INVISIBLE.test(spaced)) return { text: spaced, toSource: (offset) => offset };
  const kept: number[] = [];
  let text = '';
  for (let i = 0; i < spaced.length; i++) {
    const unit = spaced.charAt(i);
    if (INVISIBLE.test(unit)) continue;
    kept.push(i);
    text += unit;
  }
  return { text, toSource: (offset) => kept[offset] ?? spaced.length };
}
