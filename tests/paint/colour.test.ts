import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLACK, contrast, fromHex, fromLch, over, parseColour, toCss, toLch, WHITE } from '../../src/paint/colour';

describe('parseColour', () => {
  test.each([
    ['rgb(255, 0, 128)', 'rgb(255 0 128)'],
    ['rgb(255 0 128)', 'rgb(255 0 128)'],
    ['rgba(10, 20, 30, 0.5)', 'rgb(10 20 30 / 0.500)'],
    ['rgba(0, 0, 0, 0)', 'rgb(0 0 0 / 0.000)'],
    ['color(srgb 1 0.5 0)', 'rgb(255 128 0)'],
    ['color(srgb 1 0.5 0 / 0.25)', 'rgb(255 128 0 / 0.250)'],
    ['oklch(1 0 0)', 'rgb(255 255 255)'],
    ['oklab(0 0 0)', 'rgb(0 0 0)'],
  ])('%s', (css, read) => {
    const colour = parseColour(css);
    expect(colour && toCss(colour)).toBe(read);
  });

  test.each(['', 'red', 'url(#a)', 'rgb(', 'color(display-p3 1 0 0)', 'rgb(a b c)'])('leaves %j alone', (css) =>
    expect(parseColour(css)).toBeUndefined(),
  );

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (css) => void parseColour(css)));
  });
});

describe('contrast', () => {
  test('is 21 between black and white, 1 with itself', () => {
    expect(contrast(BLACK, WHITE)).toBeCloseTo(21);
    expect(contrast(WHITE, WHITE)).toBe(1);
  });

  test('is what WCAG says for #767676 on white', () => {
    expect(contrast(fromHex('#767676'), WHITE)).toBeCloseTo(4.54, 2);
  });
});

test('over lays a half-clear colour on an opaque one', () => {
  expect(toCss(over({ ...BLACK, a: 0.5 }, WHITE))).toBe('rgb(128 128 128)');
});

test('OKLCH there and back is the same colour', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, (r, g, b) => {
      const colour = { r: r / 255, g: g / 255, b: b / 255, a: 1 };
      const back = fromLch(toLch(colour));
      for (const name of ['r', 'g', 'b'] as const) expect(Math.abs(back[name] - colour[name])).toBeLessThan(0.03);
    }),
  );
});
