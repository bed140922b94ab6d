import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castActors, findMentions } from '../../../src/engine/actors';
import { readText } from '../../../src/engine/text';

const WORDS = [
  'Russia',
  'U.S.',
  'President',
  'Ann',
  'Doe',
  'the',
  'ministry',
  'said',
  'he',
  'it',
  'told',
  'official',
  'Moscow',
  ',',
  '.',
  '"',
  '(',
  ')',
  "'s",
  'of',
  'and',
  'rebels',
  'NATO',
  'van',
  'der',
  'Kim',
  'Jong-un',
  '\n',
  '“',
  '”',
  '-',
  'Mr.',
  'who',
  'will',
];
const news = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

test('any text: never throws, spans in the text, in order, each mention one actor', () => {
  fc.assert(
    fc.property(
      fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 })),
      (source) => {
        const text = readText(source);
        const mentions = findMentions(text);
        for (const [k, m] of mentions.entries()) {
          expect(m.start).toBeLessThan(m.end);
          expect(m.start).toBeGreaterThanOrEqual(k === 0 ? 0 : (mentions[k - 1]?.start ?? 0));
          expect(m.end).toBeLessThanOrEqual(source.length);
          expect(m.head >= m.from && m.head < m.to).toBe(true);
        }
        const cast = castActors(text, mentions, []);
        const seen = new Set<string>();
        for (const actor of cast.actors) {
          expect(actor.name).not.toBe('');
          expect(actor.mentions.length).toBeGreaterThan(0);
          for (const m of actor.mentions) {
            const key = `${m.start}:${m.end}`;
            expect(seen.has(key)).toBe(false);
            seen.add(key);
          }
        }
        expect(castActors(readText(source), findMentions(readText(source)), []).actors).toEqual(cast.actors);
      },
    ),
    { numRuns: 200 },
  );
});

test('every country of the package is found by its name and adjective', async () => {
  const { COUNTRY_WORDS, COUNTRY_NAMES } = await import('../../../src/engine/lexicon/countries');
  expect(COUNTRY_NAMES.size).toBeGreaterThan(195);
  for (const [code, name] of COUNTRY_NAMES) expect(COUNTRY_WORDS.get(name)?.code, name).toBe(code);
  expect(COUNTRY_WORDS.get('Nigerien')?.code).toBe('NER');
  expect(COUNTRY_WORDS.get('Nigerian')?.code).toBe('NGA');
  expect(COUNTRY_WORDS.get('turkey')).toBeUndefined();
  expect(COUNTRY_WORDS.get('us')).toBeUndefined();
});
