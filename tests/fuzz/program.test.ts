/** What the program is handed: lines with faults and files of any bytes are read, or refused in a sentence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeHtml } from '../../src/cli/decode-html';
import { Failure } from '../../src/cli/failure';
import { parseArticle, parseJson, parsePageRequest } from '../../src/cli/parse-article';
import { isArticle } from '../../src/engine/format';
import { mutated } from './mutated';

/** What `make` gives, or undefined where it refuses; anything else that it throws is a fault. */
function orRefused<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Failure && /\S/.test(error.message)) return undefined;
    throw error;
  }
}

const LINE = {
  id: 'a1',
  url: 'https://paper.example/a',
  title: 'A title',
  outlet: 'The Paper',
  byline: 'Ilka Moorn',
  published: '2031-03-12',
  language: 'en',
  text: 'Norland must leave, the envoy said.',
};

test('a line is an article, or is refused', () => {
  let read = 0;
  fc.assert(
    fc.property(mutated(LINE), (value) => {
      const named = orRefused(() => parseArticle(value));
      if (named === undefined) return;
      read += 1;
      expect(isArticle(named.article)).toBe(true);
      expect(['undefined', 'string', 'number']).toContain(typeof named.id);
    }),
  );
  expect(read).toBeGreaterThan(10);
});

test('a line is a page, or is refused', () => {
  fc.assert(
    fc.property(mutated({ file: 'page.html', url: 'https://paper.example/a' }), (value) => {
      const page = orRefused(() => parsePageRequest(value));
      if (page === undefined) return;
      expect(page.file).not.toBe('');
      expect(page.url === undefined || URL.canParse(page.url)).toBe(true);
    }),
  );
});

test('a line that is no JSON is refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map((json) => json.slice(0, -1)),
      ),
      (line) => {
        const value = orRefused(() => parseJson(line));
        if (value !== undefined) expect(JSON.parse(line)).toEqual(value);
      },
    ),
  );
});

const DECLARED = [
  'utf-8',
  'utf-16',
  'windows-1252',
  'iso-8859-5',
  'shift_jis',
  'big5',
  'gb18030',
  'x-user-defined',
  'replacement',
  'hz-gb-2312',
  'klingon',
  '',
];

test('a file of any bytes is text, or is refused', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DECLARED),
      fc.uint8Array({ maxLength: 200 }),
      fc.boolean(),
      (charset, bytes, first) => {
        const meta = Buffer.from(`<meta charset="${charset}">${'<p>The envoy said so.'.repeat(20)}`);
        const html = orRefused(() => decodeHtml(Buffer.concat(first ? [meta, bytes] : [bytes, meta]), 'page.html'));
        expect(['string', 'undefined']).toContain(typeof html);
      },
    ),
  );
});
