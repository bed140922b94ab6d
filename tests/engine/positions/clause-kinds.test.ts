import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castActors, findMentions } from '../../../src/engine/actors';
import { CLAUSE_WEIGHTS } from '../../../src/engine/lexicon/clause-weights.data';
import { setScene } from '../../../src/engine/positions/scene';
import { clauseFeatures } from '../../../src/engine/positions/weighed/clause-features';
import { KindScale, KindTable } from '../../../src/engine/positions/weighed/clause-kinds';
import { findAttributions, toStatements } from '../../../src/engine/statements';
import { readText } from '../../../src/engine/text';
import { POSITION_KINDS } from '../../../src/engine/types';
import { part } from '../../../src/engine/weighing/features';
import { FeatureNames } from '../../training/feature-names';

const DEMAND = POSITION_KINDS.indexOf('demand');
const THREAT = POSITION_KINDS.indexOf('threat');

test('each line of the table has a weight for all kinds together and one for each', () => {
  const lines = CLAUSE_WEIGHTS.trim().split('\n');
  expect(lines.length).toBeGreaterThan(1000);
  for (const line of lines) expect(line).toMatch(/^[^\t]+\t(?:-?\d*,){8}-?\d*$/);
});

test('without weights every kind is as likely as none', () => {
  const chances = new KindScale(new KindTable('')).take();
  expect(chances).toHaveLength(POSITION_KINDS.length);
  for (const chance of chances) expect(chance).toBeCloseTo(1 / (1 + POSITION_KINDS.length));
});

test('a feature moves its kind, and the shared weight moves all', () => {
  const table = new KindTable('verb urge\t-40,60,,,,,,,\nverb urge|form finite\t,20,,,,,,,');
  const scale = new KindScale(table);
  scale.add(part('verb urge'));
  const once = scale.take();
  scale.add(part('verb urge'));
  scale.add(part('verb urge'), part('form finite'));
  const twice = scale.take();
  // e to the 3 less 2, against e to the -2 for each other kind and 1 for none.
  expect(once[DEMAND]).toBeCloseTo(Math.E / (Math.E + 7 * Math.exp(-2) + 1));
  expect(twice[DEMAND] ?? 0).toBeGreaterThan(once[DEMAND] ?? 1);
  expect(once[THREAT] ?? 1).toBeLessThan(1 / 9);
});

test('a feature that is kept counts for everything that is weighed behind it', () => {
  const table = new KindTable('verb urge\t-40,60,,,,,,,');
  const once = new KindScale(table);
  once.add(part('verb urge'));
  const kept = new KindScale(table);
  kept.add(part('verb urge'));
  kept.keep();
  expect([kept.take(), kept.take()]).toEqual(Array(2).fill(once.take()));
});

test('names that are not in the table weigh nothing, and chances never exceed one together', () => {
  const table = new KindTable(CLAUSE_WEIGHTS);
  const plain = new KindScale(table).take();
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 30 }), (names) => {
      const scale = new KindScale(table);
      for (const name of names) scale.add(part(`nobody named ${name}`));
      const chances = scale.take();
      expect(chances).toEqual(plain);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ['no tab', 'verb urge 1,,,,,,,,'],
  ['no name', '\t1,,,,,,,,'],
  ['too few weights', 'verb urge\t1,,,'],
  ['too many weights', 'verb urge\t1,,,,,,,,,'],
  ['words for a weight', 'verb urge\t1,many,,,,,,,'],
  ['a torn weight', 'verb urge\t1,-,,,,,,,'],
  ['a part of a weight', 'verb urge\t1,0.5,,,,,,,'],
  ['a weight beyond all weights', 'verb urge\t1,32768,,,,,,,'],
])('a line with %s is told, not weighed', (_what, line) => {
  const damaged = `a table of weights is damaged at ${JSON.stringify(line)}`;
  expect(() => new KindTable(`verb ask\t1,,,,,,,,\n${line}\n`)).toThrow(damaged);
});

test.each([
  ['behind the verb', 'Analysts said on Monday that %s wrecked the talks, and blamed %s.'],
  ['before the clause', 'The minister warned %s that the harbour stays shut.'],
  ['an owner', 'The minister rejects what Olwen %s asked for.'],
])('whose name it is weighs nothing: %s', (_place, pattern) => {
  const names = (name: string) => {
    const text = readText(pattern.replaceAll('%s', name));
    const mentions = findMentions(text);
    const attributions = findAttributions(text);
    const cast = castActors(text, mentions, attributions);
    const scene = setScene(text, toStatements(attributions, cast), cast, []);
    return scene.clauses.map((clause) => clauseFeatures(scene, clause, new FeatureNames(), []));
  };
  const found = names('Tregarth').flat();
  expect(found.length).toBeGreaterThan(10);
  expect(found.join()).not.toMatch(/tregarth/i);
  expect(names('Penhallow').flat()).toEqual(found);
});

test('weights of any size give chances, not what is no number', () => {
  const scale = new KindScale(new KindTable('verb urge\t,511,,,,,,,'));
  for (let i = 0; i < 200; i++) scale.add(part('verb urge'));
  const chances = scale.take();
  expect(chances[DEMAND]).toBe(1);
  expect(chances[THREAT]).toBe(0);
});
