/** What is an article or an analysis in the public format, and what is none: field by field. */
import { describe, expect, test } from 'vitest';
import { isAnalysis, isArticle, isSpan } from '../../../src/engine/format';
import {
  either,
  type Guard,
  isBoolean,
  isIndex,
  isNull,
  isNumber,
  isRecord,
  isString,
  listOf,
  oneOf,
  optional,
  shapeOf,
} from '../../../src/engine/format/guards';
import type { Analysis } from '../../../src/engine/types';

const VALUES = {
  text: 'a',
  'empty text': '',
  true: true,
  zero: 0,
  negative: -1,
  half: 0.5,
  'too big to be exact': 2 ** 53,
  infinite: Number.POSITIVE_INFINITY,
  'no number': Number.NaN,
  null: null,
  nothing: undefined,
  list: [],
  object: {},
} as const;

test.each<[string, Guard<unknown>, readonly (keyof typeof VALUES)[]]>([
  ['a string', isString, ['text', 'empty text']],
  ['a boolean', isBoolean, ['true']],
  ['null', isNull, ['null']],
  ['a finite number', isNumber, ['zero', 'negative', 'half', 'too big to be exact']],
  ['an index', isIndex, ['zero']],
  ['an object', isRecord as Guard<unknown>, ['object']],
  ['one of the listed', oneOf<string | boolean | number>('a', true, 0), ['text', 'true', 'zero']],
  ['either', either(isBoolean, isNull), ['true', 'null']],
  ['a list', listOf(isString), ['list']],
])('%s', (_name, guard, fitting) => {
  const fit = Object.entries(VALUES).filter(([, value]) => guard(value));
  expect(fit.map(([name]) => name)).toEqual(fitting);
});

test('every entry of a list has to fit', () => {
  expect([['a', 'b'], ['a', 1], [1]].map(listOf(isString))).toEqual([true, false, false]);
});

describe('an object with fields', () => {
  const isNote = shapeOf<{ text: string; size?: number }>({ text: isString, size: optional(isNumber) });

  test.each<[unknown, boolean]>([
    [{ text: 'a' }, true],
    [{ text: 'a', size: 1 }, true],
    [{ text: 'a', size: undefined }, true],
    [{ text: 'a', more: 1 }, true],
    [{ text: 'a', size: '1' }, false],
    [{ text: 'a', size: null }, false],
    [{ size: 1 }, false],
    [[], false],
    [null, false],
    ['text', false],
  ])('%j: %s', (value, fits) => expect(isNote(value)).toBe(fits));
});

test.each<[unknown, boolean]>([
  [{ start: 0, end: 1 }, true],
  [{ start: 1, end: 1 }, false],
  [{ start: 2, end: 1 }, false],
  [{ start: -1, end: 1 }, false],
  [{ start: 0 }, false],
])('span %j: %s', (value, fits) => expect(isSpan(value)).toBe(fits));

/** Every field there is, each with a value that fits. */
const WHOLE = {
  version: 1,
  article: {
    url: 'https://a.example/',
    title: 'A title',
    outlet: 'The Post',
    byline: 'By B',
    published: '2031-03-12',
    language: 'en',
    length: 100,
    hash: 'h',
  },
  actors: [
    {
      id: 'a1',
      name: 'Norland',
      kind: 'state',
      role: 'host',
      country: 'NOR',
      mentions: [{ start: 0, end: 7, form: 'name' }],
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'a1',
      addressees: ['a1'],
      source: { start: 0, end: 7 },
      cue: { start: 8, end: 12 },
      content: [{ start: 13, end: 20 }],
      manner: 'direct',
      tier: 'speech',
      within: 's2',
      rule: 'r',
      confidence: 0.5,
    },
  ],
  positions: [
    {
      id: 'p1',
      kind: 'sanction',
      stage: 'imposed',
      holder: 'a1',
      targets: ['a2'],
      span: { start: 0, end: 7 },
      condition: { start: 8, end: 12 },
      deadline: { start: 13, end: 20 },
      certainty: 'will',
      chain: ['s1'],
      answers: 'p2',
      plover: { type: 'SANCTION', mode: 'm', context: 'c', cameo: '163', alternatives: ['COERCE'] },
      rule: 'r',
      confidence: 0.5,
    },
  ],
  times: [
    {
      id: 't1',
      span: { start: 0, end: 7 },
      type: 'DATE',
      value: '2031-03-12',
      from: '2031-03-12',
      to: '2031-03-12',
      anchor: '2031-03-12',
      unresolved: true,
      rule: 'r',
    },
  ],
  truncated: true,
  failed: [{ start: 0, end: 7, what: 'w' }],
};

const MAY_BE_MISSING =
  /^(?:article\.(?:url|title|outlet|byline|published)|actors\.0\.(?:role|country)|statements\.0\.(?:speaker|source|cue|within)|positions\.0\.(?:stage|holder|condition|deadline|answers|plover\.(?:mode|context|cameo|alternatives))|times\.0\.(?:from|to|anchor|unresolved)|truncated|failed)$/;

/** Paths of all fields; entries of lists by their number. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** A copy in which the field at the path is what `change` makes of its parent. */
function changed(path: readonly string[], change: (parent: object, key: string) => void): unknown {
  const copy: unknown = structuredClone(WHOLE);
  let parent: unknown = copy;
  for (const key of path.slice(0, -1)) parent = Reflect.get(Object(parent), key);
  change(Object(parent), path.at(-1) ?? '');
  return copy;
}

const FIELDS = pathsOf(WHOLE).map((path) => [path.join('.'), path] as const);
const isEntry = (path: readonly string[]) => /^\d+$/.test(path.at(-1) ?? '');

test('a whole analysis, and one without all that may be missing', () => {
  expect(isAnalysis(WHOLE)).toBe(true);
  const bare: Analysis = {
    version: 1,
    article: { language: 'en', length: 0, hash: 'h' },
    actors: [],
    statements: [],
    positions: [],
    times: [],
  };
  expect(isAnalysis(bare)).toBe(true);
});

test.each(FIELDS.filter(([, path]) => !isEntry(path)))('without %s', (name, path) => {
  expect(isAnalysis(changed(path, Reflect.deleteProperty))).toBe(MAY_BE_MISSING.test(name));
});

test.each(FIELDS)('with something else for %s', (_name, path) => {
  // No field of the format is a symbol, null, or false.
  for (const wrong of [Symbol('wrong'), null, false, Number.NaN])
    expect(isAnalysis(changed(path, (parent, key) => Reflect.set(parent, key, wrong)))).toBe(false);
});

test.each([
  ['positions.0.kind', 'wish'],
  ['positions.0.stage', 'thought of'],
  ['positions.0.certainty', 'maybe'],
  ['actors.0.kind', 'animal'],
  ['actors.0.mentions.0.form', 'number'],
  ['statements.0.manner', 'loud'],
  ['statements.0.tier', 'dream'],
  ['times.0.type', 'AGE'],
  ['version', 2],
])('%s is one of a list: not %j', (name, wrong) => {
  expect(isAnalysis(changed(name.split('.'), (parent, key) => Reflect.set(parent, key, wrong)))).toBe(false);
});

test.each([
  ['manner', ['direct', 'indirect', 'mixed'], 'statements.0.manner'],
  ['tier', ['speech', 'attitude'], 'statements.0.tier'],
  ['form', ['name', 'role', 'pronoun', 'metonym', 'description'], 'actors.0.mentions.0.form'],
  ['type', ['DATE', 'TIME', 'DURATION', 'SET'], 'times.0.type'],
])('every %s of the format fits', (_name, all, path) => {
  for (const one of all)
    expect(isAnalysis(changed(path.split('.'), (parent, key) => Reflect.set(parent, key, one)))).toBe(true);
});

test.each<[unknown, boolean]>([
  [{ language: 'en', text: '' }, true],
  [{ ...WHOLE.article, text: 'Words.' }, true],
  [{ text: 'Words.' }, false],
  [{ language: 'en' }, false],
  [{ language: 'en', text: 'Words.', url: 3 }, false],
])('article %j: %s', (value, fits) => expect(isArticle(value)).toBe(fits));
