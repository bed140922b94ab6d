import { describe, expect, test } from 'vitest';
import { linesOf, roomiest } from '../../src/paint/room';

const words = (top: number, bottom: number, left = 200, right = 600) => ({ top, bottom, left, right });
const card = { width: 360, height: 300 };

describe('roomiest', () => {
  test.each([
    ['below, where all of it fits', words(100, 120), 1000, 800, 'bottom-start'],
    ['above, where it does not fit below', words(600, 620), 1000, 800, 'top-start'],
    ['beside the words, where it fits neither below nor above', words(200, 420, 200, 600), 1000, 600, 'right-start'],
    ['to the left of words at the right', words(200, 420, 500, 900), 1000, 600, 'left-start'],
    ['below, in a window too narrow for beside', words(100, 300, 10, 310), 320, 568, 'bottom-start'],
    ['above, where that is far roomier than below', words(260, 520, 10, 310), 320, 568, 'top-start'],
  ])('%s', (_, box, width, height, side) => {
    expect(roomiest(box, card, width, height)).toBe(side);
  });
});

describe('linesOf', () => {
  const box = (left: number, right: number, top: number) => ({ left, right, top, bottom: top + 20 });

  test('joins what stands on the same line', () => {
    expect(linesOf([box(0, 50, 0), box(50, 90, 2), box(0, 30, 24)])).toEqual([
      { left: 0, right: 90, top: 0, bottom: 22 },
      { left: 0, right: 30, top: 24, bottom: 44 },
    ]);
  });

  test('leaves out boxes without width', () => {
    expect(linesOf([box(10, 10, 0), box(10, 40, 0)])).toEqual([box(10, 40, 0)]);
  });
});
