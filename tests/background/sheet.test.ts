/** The sheet that what is shown leans on in Firefox: put before the reader, gone with it, and never in its way. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopInPage } from '../../src/background/in-page';
import { readAnyway } from '../../src/background/open-reader';
import { browser, calls, pages, restart } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));
vi.mock('../../src/content/reader?iife', () => ({ default: 'reader.js' }));

const scripting: object = browser.scripting;
const insertCSS = vi.fn(async () => {});
const removeCSS = vi.fn(async () => {});
const refusal = () => Promise.reject(new Error('Cannot access the page'));

beforeEach(() => {
  restart();
  vi.resetAllMocks();
  Object.assign(browser, { sidebarAction: {} });
  Object.assign(scripting, { insertCSS, removeCSS });
  pages.look = async () => ({ visit: 'v1', article: true, reasons: [] });
});
afterEach(() => {
  for (const [object, key] of [
    [browser, 'sidebarAction'],
    [scripting, 'insertCSS'],
    [scripting, 'removeCSS'],
  ] as const)
    Reflect.deleteProperty(object, key);
});

test.each([
  ['is put', () => {}],
  ['cannot be put', () => insertCSS.mockImplementation(refusal)],
  ['cannot be taken away', () => removeCSS.mockImplementation(refusal)],
])('a page is read where the sheet %s', async (_what, prepare) => {
  prepare();
  await readAnyway(1);
  expect(calls.injected).toEqual([{ tabId: 1, files: ['reader.js'] }]);
});

test('the sheet goes with what is shown', async () => {
  await readAnyway(1);
  removeCSS.mockClear();
  await stopInPage(1);
  expect(removeCSS).toHaveBeenCalledTimes(1);
  expect(removeCSS.mock.lastCall).toEqual(insertCSS.mock.lastCall);
});
