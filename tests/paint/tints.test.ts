import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/kinds';
import { contrast, fromHex, type Rgb, toCss } from '../../src/paint/colour';
import { highlightName, styleSheet } from '../../src/paint/highlights';
import { currentFill, flashFill, type Ground, isDark, tintOf } from '../../src/paint/tints';

const ground = (background: string, text: string): Ground => ({ background: fromHex(background), text: fromHex(text) });

const PAGES: readonly (readonly [string, Ground])[] = [
  ['white', ground('#ffffff', '#000000')],
  ['newspaper grey text', ground('#ffffff', '#333333')],
  ['sepia', ground('#f4ecd8', '#3b2f21')],
  ['salmon', ground('#fff1e5', '#33302e')],
  ['dark', ground('#121212', '#e8e8e8')],
  ['black', ground('#000000', '#ffffff')],
  ['navy', ground('#0b1f3a', '#dfe7f2')],
  ['middle grey', ground('#777777', '#ffffff')],
];

describe.each(PAGES)('marks on %s', (_, page) => {
  test.each(KINDS)('%s stands out by 3:1 and leaves the text readable', (kind) => {
    const { line, fill } = tintOf(kind, page);
    expect(contrast(line, page.background)).toBeGreaterThanOrEqual(3);
    if (fill === undefined) return;
    expect(contrast(line, fill)).toBeGreaterThanOrEqual(3);
    expect(contrast(page.text, fill)).toBeGreaterThanOrEqual(4.5);
  });
});

test.each([
  ['#ffffff', '#000000', false],
  ['#f4ecd8', '#3b2f21', false],
  ['#121212', '#e8e8e8', true],
])('%s is dark: %s', (background, text, dark) => {
  expect(isDark(ground(background, text))).toBe(dark);
});

test('a demand has a visible ground on white, a speaker has none', () => {
  const white = ground('#ffffff', '#000000');
  expect(toCss(tintOf('demand', white).fill ?? white.background)).not.toBe('rgb(255 255 255)');
  expect(tintOf('speaker', white).fill).toBeUndefined();
});

test('any page: lines reach 3:1, no tint takes text below 4.5:1', () => {
  const channel = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
  const colour: fc.Arbitrary<Rgb> = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) });
  fc.assert(
    fc.property(colour, colour, fc.constantFrom(...KINDS), (background, text, kind) => {
      const { line, fill } = tintOf(kind, { background, text });
      expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
      for (const tint of [fill, currentFill({ background, text }), flashFill({ background, text })])
        if (tint !== undefined) expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

describe('styleSheet', () => {
  const css = styleSheet([ground('#ffffff', '#000000'), ground('#121212', '#e8e8e8')]);

  test.each(KINDS)('has rules for %s on both grounds', (kind) => {
    expect(css).toContain(`::highlight(demarche-${kind}) {`);
    expect(css).toContain(`::highlight(demarche-${kind}-2) {`);
  });

  test('leaves the colours to the system in forced-colors mode', () => {
    const forced = css.slice(css.indexOf('@media screen and (forced-colors: active)'));
    expect(forced).toContain(
      '::highlight(demarche-sanction) { background-color: transparent; text-decoration-color: CanvasText; }',
    );
  });

  test('is for screens alone: a printed page is the publisher’s', () => {
    const blocks = css.split(/^@media /m).filter((block) => block !== '');
    expect(blocks.length).toBe(2);
    for (const block of blocks) expect(block).toMatch(/^screen\b/);
  });

  test('has rules for the kinds that are asked for, and no others', () => {
    const sheet = styleSheet([ground('#ffffff', '#000000')], {}, new Set(['time']));
    expect(sheet).toContain('::highlight(demarche-time)');
    expect(sheet).toContain('::highlight(demarche-flash)');
    expect(sheet).not.toContain('::highlight(demarche-demand)');
  });

  test('every value leans on what it is told to', () => {
    const sheet = styleSheet([ground('#ffffff', '#000000')], {}, new Set(KINDS), 'var(--held) ');
    const values = [...sheet.matchAll(/[a-z-]+: (?!active)([^;]+);/g)].map(([, value = '']) => value);
    expect(values.length).toBeGreaterThan(4 * KINDS.length);
    expect(values.filter((value) => !value.startsWith('var(--held) '))).toEqual([]);
  });

  test('names of highlights carry the prefix', () => {
    expect([highlightName('time', 0), highlightName('time', 2)]).toEqual(['demarche-time', 'demarche-time-3']);
  });
});

test('whatever colour a reader chose for a kind, its marks stand out and leave the text readable', () => {
  const colour = fc.stringMatching(/^#[0-9a-f]{6}$/);
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.constantFrom(...PAGES), colour, (kind, [, page], chosen) => {
      const { line, fill } = tintOf(kind, page, { [kind]: { colour: chosen } });
      expect(contrast(line, page.background)).toBeGreaterThanOrEqual(3);
      if (fill !== undefined) expect(contrast(page.text, fill)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('lines that a reader chose are in the sheet', () => {
  const sheet = styleSheet([ground('#ffffff', '#000000')], { time: { line: 'dashed' } });
  expect(sheet).toMatch(/::highlight\(demarche-time\) \{[^}]*underline dashed/);
});
