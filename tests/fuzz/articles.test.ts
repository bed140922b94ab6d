/**
 * Articles of sentences that the rules know, cut and put together at random: this reaches far deeper into the engine than
 * random words. What an article says beside its text may be anything at all.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, analyzeInParts } from '../../src/engine';
import { whole } from '../../src/engine/parts';
import { RULES as POSITION_RULES } from '../../src/engine/positions/rules';
import { RULES as STATEMENT_RULES } from '../../src/engine/statements/rules';
import { RULES as TIME_RULES } from '../../src/engine/times/rules';
import type { Article } from '../../src/engine/types';
import { expectSound } from '../engine/sound';

const SENTENCES = [
  ...POSITION_RULES.flatMap(({ finds, leaves }) => [...finds, ...leaves]),
  ...Object.values(STATEMENT_RULES).flatMap(({ finds, leaves }) => [...finds.map(({ text }) => text), ...leaves]),
  ...TIME_RULES.flatMap(({ finds, leaves }) => [...finds.map(([text]) => text), ...leaves]),
];

const JOINTS = [
  ' ',
  ' ',
  ' ',
  '',
  ', ',
  '. ',
  ' and ',
  ' that ',
  '\n',
  '\n\n',
  '\r\n',
  ': “',
  '” ',
  '" ',
  '—',
  ' (',
  ') ',
];

/** A sentence, or the part of one between two places, which may lie within a word. */
const piece = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.option(fc.tuple(fc.nat(), fc.nat())))
  .map(([sentence, cut]) => {
    if (cut === null) return sentence;
    const [from, to] = cut.map((at) => at % (sentence.length + 1)).sort((a, b) => a - b);
    return sentence.slice(from, to);
  });

const texts = fc
  .array(fc.tuple(piece, fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

const told = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...SENTENCES), piece);
const days = fc.oneof(fc.constantFrom('2026-05-11', '2026-05-11T23:30:00-11:00', '2026-02-31', '9999-12-31'), told);

const articles: fc.Arbitrary<Article> = fc.record(
  {
    text: texts,
    language: told,
    title: told,
    outlet: told,
    byline: told,
    url: fc.oneof(fc.webUrl(), told),
    published: days,
    updated: days,
  },
  { requiredKeys: ['text', 'language'] },
);

test('is analysed without a fault, and what is said of it is sound', { timeout: 120_000 }, () => {
  let found = 0;
  fc.assert(
    fc.property(articles, (article) => {
      const analysis = analyze(article);
      found += analysis.positions.length;
      expectSound(analysis, article.text);
      const { text, ...about } = article;
      expect(analysis.article).toMatchObject({ ...about, length: text.length });
    }),
    { numRuns: 40 },
  );
  expect(found).toBeGreaterThan(10);
});

test('in parts as at once, whatever was read before', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(articles, articles, (article, other) => {
      const first = analyze(article);
      analyze({ ...article, text: `${other.text}\n${article.text}` });
      expect(whole(analyzeInParts(article))).toEqual(first);
    }),
    { numRuns: 10 },
  );
});
