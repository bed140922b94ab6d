import { describe, expect, test } from 'vitest';
import { POSITION_KINDS } from '../src/engine/types';
import { DEFAULT_KINDS, isKind, isLookChoice, KINDS, LOOKS, lookOf } from '../src/kinds';
import { contrast, fromHex, WHITE } from '../src/paint/colour';
import { WORDS } from './fixtures/words';

const DARK = fromHex('#16181c');

describe('kinds', () => {
  test('has speakers, times and every kind of position', () => {
    expect([...KINDS].sort()).toEqual(['speaker', 'time', ...POSITION_KINDS].sort());
  });

  test('marks speakers, demands, sanctions and times in a page until the reader chooses otherwise', () => {
    expect(DEFAULT_KINDS).toEqual(['speaker', 'demand', 'sanction', 'time']);
  });

  test('tells kinds apart without colour: no two share line, thickness and ground', () => {
    const looks = KINDS.map((kind) => `${LOOKS[kind].line} ${LOOKS[kind].width} ${LOOKS[kind].fill}`);
    expect(new Set(looks).size).toBe(KINDS.length);
  });

  test.each(KINDS)('%s is legible in the panel, light and dark', (kind) => {
    expect(contrast(fromHex(LOOKS[kind].light), WHITE)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fromHex(LOOKS[kind].dark), DARK)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(KINDS)('%s has its words', (kind) => {
    const { label, plural, about } = LOOKS[kind];
    for (const key of [label, plural, about, `card_hide_all_${kind}`]) expect(WORDS(key), key).not.toBe('');
  });

  test.each(['speaker', 'demand'])('knows %s', (name) => expect(isKind(name)).toBe(true));
  test.each([undefined, null, 1, '', 'toString', '__proto__', 'Speaker'])('does not know %s', (name) =>
    expect(isKind(name)).toBe(false),
  );
});

describe('what a reader chose for a kind', () => {
  test('replaces the usual look, and only what was chosen', () => {
    expect(lookOf('demand', {})).toEqual(LOOKS.demand);
    expect(lookOf('demand', { demand: { line: 'dotted' } })).toEqual({ ...LOOKS.demand, line: 'dotted' });
    const blue = '#0000ff';
    expect(lookOf('demand', { demand: { colour: blue } })).toEqual({ ...LOOKS.demand, light: blue, dark: blue });
    expect(lookOf('demand', { time: { colour: blue } })).toEqual(LOOKS.demand);
  });

  test.each(['double', 'wavy'] as const)('a %s line is thin, or it would be a bar', (line) => {
    expect(lookOf('demand', { demand: { line } })).toMatchObject({ line, width: 1 });
  });

  test.each([{}, { colour: '#a1B2c3' }, { line: 'wavy' }, { colour: '#000000', line: 'solid' }])(
    'may be %j',
    (choice) => expect(isLookChoice(choice)).toBe(true),
  );
  test.each([
    null,
    'red',
    { colour: 'red' },
    { colour: '#12345' },
    { colour: '#123456;' },
    { line: 'groove' },
    { line: 1 },
  ])('may not be %j', (choice) => expect(isLookChoice(choice)).toBe(false));
});
