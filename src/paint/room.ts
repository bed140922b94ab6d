/** Geometry of the card: on which side of the words there is room, and where the words' lines are. Numbers only. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Side = 'bottom-start' | 'top-start' | 'right-start' | 'left-start';

/** A card that is lower than this, in CSS pixels, cannot be read: then it may cover words. */
export const LEAST_HEIGHT = 160;
/** Between words and card, and between card and the viewport's edge, in CSS pixels. */
const MARGIN = 16;

/**
 * The side where the card stands clear of the words: below, else above, where all of it fits; else beside them; else
 * where most of it can be scrolled through.
 */
export function roomiest(
  words: Box,
  card: { readonly width: number; readonly height: number },
  viewWidth: number,
  viewHeight: number,
): Side {
  const below = viewHeight - words.bottom - MARGIN;
  const above = words.top - MARGIN;
  if (below >= card.height) return 'bottom-start';
  if (above >= card.height) return 'top-start';
  if (viewHeight - MARGIN >= LEAST_HEIGHT) {
    if (viewWidth - words.right - MARGIN >= card.width) return 'right-start';
    if (words.left - MARGIN >= card.width) return 'left-start';
  }
  return below >= above || below >= LEAST_HEIGHT * 1.5 ? 'bottom-start' : 'top-start';
}

/** One box a line: the boxes of links and emphasis on the same line are joined. */
export function linesOf(boxes: Iterable<Box>): readonly Box[] {
  const lines: Box[] = [];
  for (const { left, right, top, bottom } of boxes) {
    if (right - left < 1) continue;
    const last = lines.at(-1);
    const overlap = last === undefined ? 0 : Math.min(last.bottom, bottom) - Math.max(last.top, top);
    if (last !== undefined && overlap > (bottom - top) / 2) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, left),
        right: Math.max(last.right, right),
        top: Math.min(last.top, top),
        bottom: Math.max(last.bottom, bottom),
      };
    } else lines.push({ left, right, top, bottom });
  }
  return lines;
}
