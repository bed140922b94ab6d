/** The map from text to page, exact for every span on every saved page of the sets, and the page the same afterwards. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../src/cli/decode-html';
import { detect, readArticle } from '../../src/page';
import { collapsed } from '../../src/page/collapsed';
import { absent, SHARED } from '../shared';

const FOLDERS = ['article-extraction-benchmark', 'readability', 'detection'].map((name) => `corpora/${name}`);

function pagesBelow(folder: string): readonly string[] {
  const all = readdirSync(join(SHARED, folder), { recursive: true, encoding: 'utf8' });
  return all
    .filter((name) => /\.html(?:\.gz)?$/.test(name) && !/expected/.test(name))
    .map((name) => join(folder, name));
}

const without = (text: string): string => collapsed(text).replace(/\s+/g, '');

describe.each(FOLDERS.filter((folder) => !absent(folder, 'saved pages')))('%s', (folder) => {
  test('every span leads to its own words and back, and nothing in the page has changed', { timeout: 300_000 }, () => {
    for (const name of pagesBelow(folder)) {
      const bytes = readFileSync(join(SHARED, name));
      const html = decodeHtml(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, name);
      const { document } = parseHTML(html);
      const before = document.toString();
      detect(document, '');
      const reading = readArticle(document, '');
      expect(document.toString() === before, `${name} is untouched`).toBe(true);
      if (reading === undefined) continue;
      const {
        article: { text },
        map,
      } = reading;
      const whole = map.toPlaces({ start: 0, end: text.length }) ?? [];
      expect(without(whole.map(({ node, start, end }) => node.data.slice(start, end)).join('')), name).toBe(
        without(text),
      );
      const offset = fc.nat(text.length);
      fc.assert(
        fc.property(offset, offset, (one, other) => {
          const span = { start: Math.min(one, other), end: Math.max(one, other) };
          const words = text.slice(span.start, span.end);
          const places = map.toPlaces(span) ?? [];
          const found = places.map(({ node, start, end }) => node.data.slice(start, end)).join('');
          if (without(found) !== without(words)) throw new Error(`${name} ${span.start}–${span.end}`);
          const [first] = places;
          if (first === undefined || /^\s/.test(words)) return;
          if (map.toOffset(first.node, first.start) !== span.start) throw new Error(`${name} back to ${span.start}`);
        }),
        { numRuns: 40 },
      );
    }
  });
});
