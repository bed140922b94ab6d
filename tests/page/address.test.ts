/** What the shape of an address tells. */
import { describe, expect, test } from 'vitest';
import { type AddressShape, shapeOf } from '../../src/page/address';

const shape = (path: string) => shapeOf(`https://paper.example${path}`);

test.each<readonly [path: string, day: string | undefined]>([
  ['/2026/05/11/terminals', '2026-05-11'],
  ['/2026/5/1/terminals', '2026-05-01'],
  ['/news/20260511/terminals', '2026-05-11'],
  ['/2026-05-11-terminals', '2026-05-11'],
  ['/2026/may/11/terminals', '2026-05-11'],
  ['/2026/December/01/terminals', '2026-12-01'],
  ['/2026/aug/terminals', '2026-08'],
  ['/2026/05/terminals', '2026-05'],
  ['/2026/13/11/terminals', undefined],
  ['/1826/05/11/terminals', undefined],
  ['/terminals-12026051199', undefined],
  ['/terminals', undefined],
])('the day in %s is %s', (path, day) => expect(shape(path)?.day).toBe(day));

test.each(['', '/', '/en', '/en-gb/', '/EN_us', '/index.html', '/home', '/default.aspx', '/?from=app'])(
  '“%s” is a home page',
  (path) => expect(shape(path)?.home).toBe(true),
);

test.each(['/eng', '/en/world', '/index/terminals', '/home-truths', '/?p=71496', `/?${'x'.repeat(40)}`])(
  '“%s” is none',
  (path) => expect(shape(path)?.home).toBe(false),
);

describe('words and numbers', () => {
  test.each<readonly [path: string, told: Partial<AddressShape>]>([
    ['/world/norvane-closes-three-terminals', { slugWords: 4, segments: 2, number: false }],
    ['/world/norvane_closes_terminals', { slugWords: 3 }],
    ['/world/Norvane%20closes%20them', { slugWords: 3 }],
    ['/a/71496416', { number: true, slugWords: 0 }],
    ['/story?id=9', { number: true }],
    ['/in%202026', { number: false, slugWords: 1 }],
    ['/a/1234_5', { number: false }],
    ['/forums/boats', { word: 'forums' }],
    ['/world?q=norvane', { word: 'search' }],
    ['/world/forum-of-harbours-opens', { word: undefined }],
  ])('%s', (path, told) => expect(shape(path)).toMatchObject(told));

  test('a host’s first names tell as well, its last two do not', () => {
    expect(shapeOf('https://docs.tool.example/a')?.word).toBe('docs');
    expect(shapeOf('https://docs.example/a')?.word).toBeUndefined();
  });
});

test.each(['', 'about:blank', 'file:///tmp/a.html', 'javascript:1', 'https://'])('“%s” has no shape', (address) =>
  expect(shapeOf(address)).toBeUndefined(),
);
