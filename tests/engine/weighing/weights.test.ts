/** Features are looked up by hashes that are joined from their parts: they must be found as surely as by their names. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as data from '../../../src/engine/lexicon/cue-weights.data';
import { barred, counted, join, part } from '../../../src/engine/weighing/features';
import { parseWeights, Scale, tableOf } from '../../../src/engine/weighing/weights';

test.each(Object.entries(data).filter(([name]) => name.endsWith('_WEIGHTS')))(
  'no two names of %s are taken for each other',
  (_, lines) => {
    const table = parseWeights(lines);
    const entries = lines.split('\n').filter((line) => line !== '');
    expect(entries.length).toBeGreaterThan(100);
    for (const line of entries) {
      const tab = line.lastIndexOf('\t');
      const { high, low } = part(line.slice(0, tab));
      expect(table.get(high, low), line).toBe(Number(line.slice(tab + 1)));
    }
  },
);

test('parts joined are the part of their texts joined', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
      const same = (x: ReturnType<typeof part>) => [x.text, x.high, x.low, x.highPower, x.lowPower];
      expect(same(join(part(a), part(b)))).toEqual(same(part(a + b)));
      expect(same(barred(part(a), part(b)))).toEqual(same(part(`${a}|${b}`)));
    }),
  );
});

test('a number behind a lead is the part of both texts, whatever the number', () => {
  const verbs = counted(part('v'));
  for (const n of [-2, -1, 0, 1, 9, 10, 250]) expect(verbs(n).text).toBe(`v${n}`);
});

test('a scale weighs names of one to five parts, each thing by itself', () => {
  const scale = new Scale(parseWeights('a\t3\na|b\t20\na|b|c\t-5\na|b|c|d\t7\na|b|c|d|e\t100\n'));
  const [a, b, c, d, e] = [part('a'), part('b'), part('c'), part('d'), part('e')] as const;
  scale.add(a);
  expect(scale.take()).toBe(0.15);
  scale.add(a, b);
  scale.add(a, b, c);
  scale.add(a, b, c, d);
  scale.add(a, b, c, d, e);
  expect(scale.take()).toBe(6.1);
  scale.add(b, a);
  scale.add(part('ab'));
  expect(scale.take()).toBe(0);
});

test('a table weighs as many names as a thing has, and forgets those that were never taken', () => {
  const table = parseWeights('a\t3\nb\t-1\n');
  const scale = table.scale();
  for (let i = 0; i < 1000; i++) {
    scale.add(part('a'));
    scale.add(part('b'));
    scale.add(part(`c${i}`));
  }
  expect(scale.take()).toBe(100);
  scale.add(part('a'));
  expect(table.scale().take()).toBe(0);
});

test('a lead before the first part is weighed as both joined', () => {
  const scale = new Scale(parseWeights('ka|b\t3\nka|b|c|d|e\t7\n'));
  scale.led(part('k'), part('a'), part('b'));
  scale.led(part('k'), part('a'), part('b'), part('c'), part('d'), part('e'));
  scale.led(part('a'), part('k'), part('b'));
  expect(scale.take()).toBe(0.5);
});

test('a model that was just trained weighs as the written one', () => {
  const scale = new Scale(
    tableOf(
      new Map([
        ['kcall for', -0.35],
        ['b', 1.15],
      ]),
    ),
  );
  scale.add(join(part('k'), part('call for')));
  scale.add(part('b'));
  expect(scale.take()).toBe(0.8);
});

test.each([
  ['no tab', 'b 3'],
  ['no name', '\t3'],
  ['no weight', 'b\t'],
  ['a blank for a weight', 'b\t '],
  ['words for a weight', 'b\tmany'],
  ['a torn weight', 'b\t-'],
  ['a part of a weight', 'b\t0.5'],
  ['a weight beyond all weights', 'b\t32768'],
  ['an endless weight', 'b\t-Infinity'],
])('a line with %s is told, not weighed', (_what, line) => {
  const damaged = `a table of weights is damaged at ${JSON.stringify(line)}`;
  expect(() => parseWeights(`a\t3\n${line}\nc\t5\n`)).toThrow(damaged);
});

test('a weight that is great, and no more than that, is cut', () => {
  const { high, low } = part('a');
  expect(parseWeights('a\t32767').get(high, low)).toBe(511);
  expect(parseWeights('a\t-32767').get(high, low)).toBe(-511);
});
