import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../src/cli/decode-html';
import { isPublished } from '../../src/cli/published';
import { decodeText } from '../../src/cli/read-file';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('encodings of saved pages', () => {
  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('<p>café'), '<p>café'],
    ['UTF-8 with a mark', Buffer.from('\ufeff<p>café'), '<p>café'],
    ['UTF-16 with a mark', Buffer.from('\ufeff<p>café', 'utf16le'), '<p>café'],
    ['declared', latin('<meta charset=iso-8859-5><p>\xb0'), '<meta charset=iso-8859-5><p>А'],
    [
      'declared in http-equiv',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcf'),
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>П',
    ],
    ['declared as UTF-16, which it cannot be', latin('<meta charset="utf-16"><p>a'), '<meta charset="utf-16"><p>a'],
    ['declared as nothing known', latin('<meta charset="klingon"><p>caf\xe9'), '<meta charset="klingon"><p>café'],
    ['undeclared and not UTF-8', latin('<p>caf\xe9 \x93x\x94'), '<p>café “x”'],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from('<meta charset=utf-8>é'), latin('\xff')]),
      '<meta charset=utf-8>é\ufffd',
    ],
  ])('%s', (_, bytes, html) => {
    expect(decodeHtml(bytes, 'page.html')).toBe(html);
  });
});

test('a text keeps its byte order mark, so that offsets count in the file', () => {
  expect(decodeText(Buffer.from('\ufeffa'), 'a.txt')).toBe('\ufeffa');
});

describe('publication days', () => {
  test.each([
    '2014-04-23',
    '2024-02-29',
    '2014-04-23T09:30Z',
    '2014-04-23T09:30:15.123+04:00',
    '2014-04-23 09:30',
    '2014-04-23T09:30:00+0400',
  ])('%s is one', (day) => {
    expect(isPublished(day)).toBe(true);
  });
  test.each([
    '2014-02-31',
    '2023-02-29',
    '2014-13-01',
    '2014-00-10',
    '2014-04-00',
    '0000-01-01',
    '2014-4-3',
    '23/04/2014',
    '2014-04-23T25:00',
    '2014-04-23T10:60',
    'today',
    '',
    '2014-04-23x',
  ])('%j is none', (day) => {
    expect(isPublished(day)).toBe(false);
  });
});
