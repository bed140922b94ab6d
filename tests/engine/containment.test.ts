/** A fault of a rule costs the paragraph that provokes it, and no more. */
import { describe, expect, test } from 'vitest';
import { analyzeWith } from '../../src/engine';
import { runPipeline } from '../../src/engine/pipeline';
import type { Article } from '../../src/engine/types';

const LINES = [
  'The minister said on Monday that Norland must leave the valley.',
  'Here stands a word that no rule can bear: xyzzy.',
  'Norland rejected the demand, a senior official said.',
  'A second xyzzy stands here.',
  'The union will impose sanctions on Norland on Friday.',
];
const article = (lines: readonly string[]): Article => ({
  language: 'en',
  published: '2026-03-04',
  text: lines.join('\n'),
});

/** The engine with a rule that throws over a word. */
const faulty = (one: Article) => {
  if (one.text.includes('xyzzy')) throw new RangeError('no rule for xyzzy');
  return runPipeline(one);
};

describe('a fault', () => {
  const given = article(LINES);
  const analysis = analyzeWith(faulty, given);

  test('is told, with the paragraphs that were left out', () => {
    expect(analysis.failed?.map(({ start, end, what }) => [given.text.slice(start, end), what])).toEqual([
      [LINES[1], 'no rule for xyzzy'],
      [LINES[3], 'no rule for xyzzy'],
    ]);
  });

  test('leaves everything else as if those paragraphs were empty', () => {
    const blanked = LINES.map((line) => (line.includes('xyzzy') ? ' '.repeat(line.length) : line));
    const { failed: _failed, article: _about, ...found } = analysis;
    const { article: _other, ...wanted } = analyzeWith(runPipeline, article(blanked));
    expect(found).toEqual(wanted);
    expect(found.positions.length).toBeGreaterThan(1);
  });

  test('that no paragraph explains is thrown as it is', () => {
    const always = () => {
      throw new RangeError('broken');
    };
    expect(() => analyzeWith(always, given)).toThrow('broken');
    let calls = 0;
    const everySecond = (one: Article) => {
      calls += 1;
      if (calls === 1) throw new RangeError('once');
      return runPipeline(one);
    };
    expect(() => analyzeWith(everySecond, given)).toThrow('once');
  });

  test('in too many places is thrown', () => {
    const many = article(Array.from({ length: 40 }, () => 'xyzzy'));
    expect(() => analyzeWith(faulty, many)).toThrow('no rule for xyzzy');
  });
});

test('where nothing fails, nothing is said', () => {
  expect(analyzeWith(runPipeline, article(LINES))).not.toHaveProperty('failed');
});
