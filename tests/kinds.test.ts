import { describe, expect, test } from 'vitest';
import { POSITION_KINDS } from '../src/engine/types';
import { DEFAULT_KINDS, isKind, KINDS, LOOKS } from '../src/kinds';
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
