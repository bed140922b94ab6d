import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/engine/types';
import { FORMATS, isFormatName } from '../../src/export';
import { nothing, sample, text } from './sample';

describe.each(Object.entries(FORMATS))('format %s', (name, format) => {
  test('is known by its name and says what it is', () => {
    expect(isFormatName(name)).toBe(true);
    expect(format.label).not.toBe('');
    expect(format.extension).toMatch(/^[a-z.]+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z+]+/);
  });

  test('ends with a line break where it has anything', () => {
    expect(format.one(sample, text)).toMatch(/\n$/);
    expect(format.one(nothing, 'none')).toMatch(/^$|\n$/);
  });

  test('names all who hold a position together', () => {
    const positions = sample.positions.slice(0, 1).map((each) => ({ ...each, holder: 'a3', coHolders: ['a1'] }));
    const told = format.one({ ...sample, positions, statements: [] }, text).replace(/\r\n /g, '');
    for (const name of ['Norland', 'Ana Verdin']) expect(told).toContain(name);
  });

  test('never throws, whatever the text and however wrong the ids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.nat(), (words, seed) => {
        const start = seed % words.length;
        const span = { start, end: start + 1 + (seed % (words.length - start)) };
        const broken: Analysis = {
          ...sample,
          article: { ...sample.article, title: words, url: words, outlet: words, published: words },
          actors: sample.actors.map((actor) => ({ ...actor, id: 'gone', name: words })),
          positions: sample.positions.map((each) => ({
            ...each,
            span,
            condition: span,
            deadline: span,
            answers: 'gone',
          })),
          statements: sample.statements.map((each) => ({ ...each, content: [span], source: span, within: 'gone' })),
          times: sample.times.map((each) => ({ ...each, span })),
        };
        expect(typeof format.one(broken, words)).toBe('string');
      }),
    );
  });
});

test('names that no format has are none', () => {
  for (const name of ['', 'xml', 'constructor', '__proto__', 'JSON']) expect(isFormatName(name)).toBe(false);
});

test('JSON comes back as the analysis', () => {
  expect(JSON.parse(FORMATS.json.one(sample, text))).toEqual(sample);
  expect(JSON.parse(FORMATS.jsonl.one(sample, text))).toEqual(sample);
  const { open, part, between, close } = FORMATS.json.many;
  expect(JSON.parse(open + [part(sample, text), part(nothing, '')].join(between) + close)).toEqual([sample, nothing]);
});
