/** The first-run page opens at installation, and at no other time. */
import { beforeEach, expect, test, vi } from 'vitest';
import { openFirstRun } from '../../src/background/first-run';
import { browser, calls, restart } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));
beforeEach(restart);

test.each([
  ['install', 1],
  ['update', 0],
  ['chrome_update', 0],
  ['browser_update', 0],
  ['shared_module_update', 0],
])('%s: %i', (reason, count) => {
  openFirstRun();
  for (const listener of browser.runtime.onInstalled.listeners) listener({ reason });
  expect(calls.opened).toHaveLength(count);
});
