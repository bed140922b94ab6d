/** What the reader allows on a site is kept to by the background, and a change of mind reaches open tabs. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyToTabs } from '../../src/background/follow-sites';
import { openReader, readAnyway } from '../../src/background/open-reader';
import { pageState } from '../../src/background/page-state';
import type { SiteMode } from '../../src/site-modes';
import { sites, tabStates } from '../../src/storage';
import { calls, open, pages, restart, withheld } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));
vi.mock('../../src/content/reader?iife', () => ({ default: 'reader.js' }));

const URL = 'https://news.example/a';
const article = { visit: 'v1', article: true, reasons: [] };
/** What was done in the page, by the name of the detector's function. */
let done: unknown[] = [];

beforeEach(() => {
  restart();
  done = [];
  open.tabs = [{ id: 1, url: URL }];
  pages.look = async (_tabId, args) => {
    done.push(args?.[1] ?? 'look');
    return article;
  };
});

const set = (mode: SiteMode) => sites.set({ otherwise: 'automatic', rules: [{ pattern: 'news.example', mode }] });
const readers = () => calls.injected.filter(({ files }) => files.includes('reader.js')).length;

describe('an article that was opened', () => {
  test.each([
    ['automatic', 1],
    ['on-click', 0],
    ['off', 0],
  ] as const)('on a site that is %s gets %i readers', async (mode, count) => {
    await set(mode);
    await openReader(1, 'v1', URL);
    expect(readers()).toBe(count);
    expect(done).toEqual(count === 1 ? ['v1'] : []);
  });

  test('is read at the reader’s own wish whatever the mode', async () => {
    await set('off');
    await readAnyway(1);
    expect(readers()).toBe(1);
    await expect(tabStates.get('1')).resolves.toEqual({ visit: 'v1', state: { kind: 'reading' } });
  });

  test('cannot be read where no script of ours answers', async () => {
    pages.look = async () => undefined;
    await expect(readAnyway(1)).rejects.toThrow('the page does not answer');
  });
});

describe('the state of its tab', () => {
  test.each([
    ['automatic', 'reading'],
    ['on-click', 'on-click'],
    ['off', 'switched-off'],
  ] as const)('%s: %s', async (mode, kind) => {
    await set(mode);
    await expect(pageState(1)).resolves.toEqual({ kind });
  });

  test('on a site that waits for a click, a page that is no article is said to be none', async () => {
    await set('on-click');
    pages.look = async () => ({ ...article, article: false });
    await expect(pageState(1)).resolves.toEqual({ kind: 'not-article', reasons: [] });
  });

  test('on a site that is off, nothing is even looked at', async () => {
    await set('off');
    await pageState(1);
    expect(done).toEqual([]);
  });

  test('is what was read at the reader’s own wish', async () => {
    await set('off');
    await tabStates.put('1', { visit: 'v1', state: { kind: 'empty' } });
    await expect(pageState(1)).resolves.toEqual({ kind: 'empty' });
    await tabStates.put('1', { visit: 'v0', state: { kind: 'empty' } });
    await expect(pageState(1)).resolves.toEqual({ kind: 'switched-off' });
  });

  test('is withheld where there is no access for good, until the reader has this page read', async () => {
    withheld.add('https://news.example/*');
    pages.look = async () => undefined;
    await expect(pageState(1)).resolves.toEqual({ kind: 'withheld' });
    expect(calls.injected).toEqual([]);
    await tabStates.put('1', { visit: 'v1', state: { kind: 'analysing' } });
    await expect(pageState(1)).resolves.toEqual({ kind: 'withheld' });
    pages.look = async () => article;
    await expect(pageState(1)).resolves.toEqual({ kind: 'analysing' });
  });
});

describe('a change of mind', () => {
  test('off: what shows is taken away, and so are state and badge', async () => {
    await tabStates.put('1', { visit: 'v1', state: { kind: 'empty' } });
    await applyToTabs({ otherwise: 'off', rules: [] });
    expect(done).toEqual(['look']);
    await expect(tabStates.get('1')).resolves.toBeUndefined();
    expect(calls.badges).toEqual([{ tabId: 1, text: '' }]);
  });

  test('automatic: an article that waits is read, one that was read is not read again', async () => {
    await applyToTabs({ otherwise: 'automatic', rules: [] });
    expect(readers()).toBe(1);
    await applyToTabs({ otherwise: 'automatic', rules: [] });
    expect(readers()).toBe(1);
  });

  test('on click: what shows stays', async () => {
    await tabStates.put('1', { visit: 'v1', state: { kind: 'empty' } });
    await applyToTabs({ otherwise: 'on-click', rules: [] });
    expect(done).toEqual([]);
    await expect(tabStates.get('1')).resolves.toBeDefined();
  });

  test('one tab that keeps us out is none of the others’ concern', async () => {
    open.tabs = [
      { id: 7, url: URL },
      { id: 1, url: URL },
    ];
    pages.look = async (tabId) => {
      if (tabId === 7) throw new Error('Cannot access contents of the page');
      return article;
    };
    await applyToTabs({ otherwise: 'automatic', rules: [] });
    expect(readers()).toBe(1);
  });
});
