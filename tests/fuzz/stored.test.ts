/** Analyses and tab states whose stored form has faults: they are believed only in their shape, and make room for sound ones. */
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { isAnalysis } from '../../src/engine/format';
import { isPageState } from '../../src/page-state';
import { analyses, storedContents, type TabState, tabStates, wipeSession } from '../../src/storage';
import { browser, restart } from '../fake-browser';
import { ANALYSIS } from '../fixtures/analysis';
import { mutated } from './mutated';

vi.mock('../../src/browser', () => import('../fake-browser'));
beforeEach(restart);

const { session } = browser.storage;
const STATE: TabState = { visit: 'v1', state: { kind: 'ready', key: 'k', positions: 1, statements: 1 } };
const kept = (value: unknown) => mutated({ version: 1, at: 7, value });

test('what is read back has its shape, as it was stored, or is nothing', async () => {
  let [believed, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(kept(ANALYSIS), kept(STATE), async (analysis, state) => {
      restart();
      await session.set({ 'analysis:k': analysis, 'tab:1': state });
      const [found, tab] = [await analyses.get('k'), await tabStates.get('1')];
      if (found === undefined) refused += 1;
      else {
        believed += 1;
        expect(isAnalysis(found)).toBe(true);
        expect(analysis).toMatchObject({ version: 1, value: found });
      }
      if (tab !== undefined) expect([typeof tab.visit, isPageState(tab.state)]).toEqual(['string', true]);
    }),
    { numRuns: 200 },
  );
  expect(Math.min(believed, refused)).toBeGreaterThan(10);
});

test('a sound one takes their place, also where there is no room left beside them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(kept(ANALYSIS), { maxLength: 4 }), kept(STATE), async (broken, state) => {
      restart();
      await session.set({ 'tab:1': state, ...Object.fromEntries(broken.map((one, at) => [`analysis:${at}`, one])) });
      session.quota = JSON.stringify(ANALYSIS).length + 1000;
      expect([await tabStates.put('1', STATE), await analyses.put('0', ANALYSIS)]).toEqual([true, true]);
      expect([await tabStates.get('1'), await analyses.get('0')]).toEqual([STATE, ANALYSIS]);
      expect((await storedContents()).map(({ name }) => name)).toEqual(expect.arrayContaining(['analyses', 'tabs']));
      await wipeSession();
      expect(await storedContents()).toEqual([]);
    }),
  );
});

test('watchers hear of nothing that has not its shape', async () => {
  await fc.assert(
    fc.asyncProperty(kept(ANALYSIS), async (analysis) => {
      restart();
      const controller = new AbortController();
      const heard: unknown[] = [];
      analyses.watch('k', (value) => heard.push(value), controller.signal);
      await session.set({ 'analysis:k': analysis });
      controller.abort();
      expect(heard).toHaveLength(1);
      for (const value of heard) expect(value === undefined || isAnalysis(value)).toBe(true);
    }),
  );
});
