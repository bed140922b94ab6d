/** The list of sites as a file: what is written can be read again, and what is wrong changes nothing. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { LONGEST_FILE, readSiteList, takeOver, writeSiteList } from '../../src/options/site-list';
import { patternFrom, SITE_MODES, type Sites } from '../../src/site-modes';

vi.mock('../../src/browser', () => import('../fake-browser'));

const file = (change: object = {}) =>
  JSON.stringify({ format: 'demarche-sites', version: 1, otherwise: 'automatic', sites: [], ...change });
const entry = (change: object) => file({ sites: [{ pattern: 'a.example', mode: 'off' }, change] });

test('what is written is read again', () => {
  const mode = fc.constantFrom(...SITE_MODES);
  const pattern = fc
    .webUrl()
    .map(patternFrom)
    .filter((found) => found !== undefined);
  const rules = fc.uniqueArray(fc.record({ pattern, mode }), { selector: (rule) => rule.pattern });
  fc.assert(
    fc.property(fc.record({ otherwise: mode, rules }), (sites: Sites) => {
      expect(readSiteList(writeSiteList(sites))).toEqual({ list: sites });
    }),
  );
});

test('patterns are put into their usual form, and a byte order mark is no harm', () => {
  const text = `\uFEFF${file({ sites: [{ pattern: 'HTTPS://www.Example.com/World/', mode: 'off' }] })}`;
  expect(readSiteList(text)).toEqual({
    list: { otherwise: 'automatic', rules: [{ pattern: 'example.com/World', mode: 'off' }] },
  });
});

describe('a file that is not right is refused, with its reason', () => {
  test.each([
    ['', 'import_not_json', []],
    ['{"format":', 'import_not_json', []],
    ['[]', 'import_not_sites', []],
    [file({ format: 'bookmarks' }), 'import_not_sites', []],
    [file({ version: 2 }), 'import_other_version', []],
    [file({ otherwise: 'sometimes' }), 'import_bad_default', ['sometimes']],
    [file({ sites: {} }), 'import_no_list', []],
    [entry({ mode: 'off' }), 'import_bad_entry', ['2']],
    [entry({ pattern: 'two words', mode: 'off' }), 'import_bad_pattern', ['2', 'two words']],
    [entry({ pattern: 'b.example', mode: 7 }), 'import_bad_mode', ['2', '7']],
    [entry({ pattern: 'www.a.example', mode: 'off' }), 'import_twice', ['2', 'a.example']],
    [' '.repeat(LONGEST_FILE + 1), 'import_too_long', []],
  ])('%.70s', (text, problem, details) => {
    expect(readSiteList(text)).toEqual({ problem, details });
    expect(Object.keys(english)).toContain(problem);
  });

  test('whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSiteList(text)).toHaveProperty('problem');
      }),
    );
  });
});

test('a list that is taken over replaces rules of the same pattern and keeps the others', () => {
  const now: Sites = {
    otherwise: 'off',
    rules: [
      { pattern: 'a.example', mode: 'off' },
      { pattern: 'b.example', mode: 'off' },
    ],
  };
  const list: Sites = {
    otherwise: 'automatic',
    rules: [
      { pattern: 'b.example', mode: 'on-click' },
      { pattern: 'c.example', mode: 'automatic' },
    ],
  };
  expect(takeOver(now, list)).toEqual({
    otherwise: 'automatic',
    rules: [
      { pattern: 'a.example', mode: 'off' },
      { pattern: 'b.example', mode: 'on-click' },
      { pattern: 'c.example', mode: 'automatic' },
    ],
  });
});
