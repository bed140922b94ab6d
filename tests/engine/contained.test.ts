/** The search for the paragraphs over which a run throws, without the engine: any function will do. */
import { describe, expect, test } from 'vitest';
import { contained } from '../../src/engine/containment';
import type { Article } from '../../src/engine/types';

const article = (text: string): Article => ({ language: 'en', title: 'A title', text });

/** Throws where the text has the letter; gives the text as it was seen. */
const afraidOf =
  (letter: string) =>
  ({ text }: Article): string => {
    if (text.includes(letter)) throw new RangeError(`a ${letter}`);
    return text;
  };

describe('paragraphs', () => {
  test.each([
    ['the first', 'x one\ntwo\nthree', ['x one'], '     \ntwo\nthree'],
    ['the last', 'one\ntwo\nx', ['x'], 'one\ntwo\n '],
    ['one of two', 'one\nx', ['x'], 'one\n '],
    ['two apart', 'x\ntwo\n\nx!', ['x', 'x!'], ' \ntwo\n\n  '],
    ['neighbours', 'one\nx\nx\nfour', ['x', 'x'], 'one\n \n \nfour'],
    ['all', 'x\nx', ['x', 'x'], ' \n '],
    ['a single one', 'x', ['x'], ' '],
  ])('%s', (_which, text, parts, seen) => {
    const { findings, failed } = contained(afraidOf('x'), article(text));
    expect(failed.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
    expect(failed.every(({ what }) => what === 'a x')).toBe(true);
    expect(findings).toBe(seen);
  });

  test('up to eight', () => {
    const lines = (count: number) => Array.from({ length: 20 }, (_, at) => (at < count ? 'x' : 'a')).join('\n');
    expect(contained(afraidOf('x'), article(lines(8))).failed).toHaveLength(8);
    expect(() => contained(afraidOf('x'), article(lines(9)))).toThrow('a x');
  });

  test('one more than eight, wherever it stands, is one too many', () => {
    const lines = Array.from({ length: 20 }, (_, at) => (at < 8 || at === 15 ? 'x' : 'a')).join('\n');
    expect(() => contained(afraidOf('x'), article(lines))).toThrow('a x');
  });

  test('are tried at their own place: all that is seen of the text stands where it stood', () => {
    const text = 'one\nx two\nthree\nfour x';
    const seen: string[] = [];
    contained((one) => {
      seen.push(one.text);
      return afraidOf('x')(one);
    }, article(text));
    expect(seen.length).toBeGreaterThan(4);
    for (const one of seen) {
      expect(one).toHaveLength(text.length);
      expect([...one].filter((letter, at) => letter !== ' ' && letter !== text[at])).toEqual([]);
    }
  });

  test('the search ends early where there are far too many', () => {
    let runs = 0;
    const counted = (one: Article) => {
      runs += 1;
      return afraidOf('x')(one);
    };
    expect(() => contained(counted, article('x\n'.repeat(1024)))).toThrow('a x');
    expect(runs).toBeLessThan(60);
  });

  test('keep all that is known of the article but the text', () => {
    const seen: (string | undefined)[] = [];
    contained((one) => {
      seen.push(one.title);
      return afraidOf('x')(one);
    }, article('one\nx'));
    expect(new Set(seen)).toEqual(new Set(['A title']));
  });
});

test('where nothing throws, it runs once and nothing is left out', () => {
  let runs = 0;
  const found = contained(({ text }) => {
    runs += 1;
    return text.length;
  }, article('one\ntwo'));
  expect([found, runs]).toEqual([{ findings: 7, failed: [] }, 1]);
});

test('what no paragraph alone provokes is thrown as it came', () => {
  const onlyTogether = ({ text }: Article): string => {
    if (text.includes('a') && text.includes('b')) throw new RangeError('both');
    return text;
  };
  expect(() => contained(onlyTogether, article('a\nb'))).toThrow('both');
});

test('what is thrown once more when the paragraphs are left out is the first', () => {
  let runs = 0;
  const ever = ({ text }: Article): string => {
    runs += 1;
    if (runs === 1 || text.includes('x') || !text.includes('o')) throw new RangeError(`run ${runs}`);
    if (!text.includes('x') && text.startsWith(' ')) throw new RangeError('the last');
    return text;
  };
  expect(() => contained(ever, article('x\no'))).toThrow('run 1');
});

test('what is thrown and is no error is told in words', () => {
  const rude = ({ text }: Article): string => {
    if (text.includes('x')) throw 'no rule';
    return text;
  };
  expect(contained(rude, article('one\nx')).failed.map(({ what }) => what)).toEqual(['no rule']);
});

test('an empty text that throws is thrown', () => {
  expect(() =>
    contained(() => {
      throw new RangeError('empty');
    }, article('')),
  ).toThrow('empty');
});
