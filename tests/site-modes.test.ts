/** Which mode holds on which address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modeOf, patternFrom, type Sites, siteOf, withSiteMode } from '../src/site-modes';

describe('a pattern', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  Example.COM/ ', 'example.com'],
    ['https://www.example.com/world?page=2#top', 'example.com/world'],
    ['*.example.com/*', 'example.com'],
    ['example.com/a/b/', 'example.com/a/b'],
    ['example.com/a/*/', 'example.com/a'],
    ['www.co.uk', 'co.uk'],
    ['localhost:8080/news', 'localhost:8080/news'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]:9000', '[::1]:9000'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ])('%s means %s', (typed, pattern) => expect(patternFrom(typed)).toBe(pattern));

  test.each([
    '',
    '   ',
    '/world',
    'two words',
    'ftp://example.com',
    'chrome://settings',
    'me@example.com',
    'exa*mple.com',
    '?',
    'a..b',
  ])('"%s" is none', (typed) => expect(patternFrom(typed)).toBeUndefined());

  test('once made, is its own pattern', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const pattern = patternFrom(url);
        expect(pattern === undefined || patternFrom(pattern) === pattern).toBe(true);
      }),
    );
  });
});

test.each([
  ['https://www.example.com:8443/a/b', 'example.com:8443'],
  ['http://example.com/', 'example.com'],
  ['about:blank', undefined],
  ['file:///tmp/a.html', undefined],
])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));

describe('the mode of an address', () => {
  const sites: Sites = {
    otherwise: 'automatic',
    rules: [
      { pattern: 'example.com', mode: 'off' },
      { pattern: 'example.com/world', mode: 'automatic' },
      { pattern: 'news.example.com', mode: 'on-click' },
      { pattern: 'localhost:8080', mode: 'off' },
      { pattern: 'localhost', mode: 'on-click' },
    ],
  };

  test.each([
    ['https://example.com/', 'off'],
    ['https://www.example.com/sport', 'off'],
    ['https://example.com/world', 'automatic'],
    ['https://example.com/world/europe?x=1', 'automatic'],
    ['https://example.com/worldwide', 'off'],
    ['https://news.example.com/world', 'on-click'],
    ['https://live.news.example.com/', 'on-click'],
    ['https://notexample.com/', 'automatic'],
    ['https://example.com.other/', 'automatic'],
    ['http://localhost:8080/a', 'off'],
    ['http://localhost:9090/a', 'on-click'],
  ])('%s is %s', (url, mode) => expect(modeOf(sites, url)).toBe(mode));
});

describe('the panel’s switch', () => {
  const none: Sites = { otherwise: 'automatic', rules: [] };
  const url = 'https://www.example.com/world/1';

  test('makes a rule for the whole site, and takes it back', () => {
    const off = withSiteMode(none, url, 'off');
    expect(off.rules).toEqual([{ pattern: 'example.com', mode: 'off' }]);
    expect(withSiteMode(off, url, 'automatic')).toEqual(none);
  });

  test('is heard where a narrower rule says otherwise', () => {
    const narrow: Sites = { ...none, rules: [{ pattern: 'example.com/world', mode: 'off' }] };
    expect(modeOf(withSiteMode(narrow, url, 'on-click'), url)).toBe('on-click');
    expect(modeOf(withSiteMode(narrow, url, 'automatic'), url)).toBe('automatic');
  });

  test('always leaves the site in the mode that was chosen', () => {
    const mode = fc.constantFrom('automatic', 'on-click', 'off' as const);
    const pattern = fc.constantFrom('example.com', 'example.com/world', 'www.example.com', 'com', 'other.org');
    const rules = fc.uniqueArray(fc.record({ pattern, mode }), { selector: (rule) => rule.pattern });
    fc.assert(
      fc.property(rules, mode, mode, (some, otherwise, chosen) => {
        expect(modeOf(withSiteMode({ otherwise, rules: some }, url, chosen), url)).toBe(chosen);
      }),
    );
  });
});
