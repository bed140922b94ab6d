/** Stored values are believed only in the promised shape; session storage makes room by itself. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isString, shapeOf } from '../../src/engine/format/guards';
import type { Analysis } from '../../src/engine/types';
import { analyses, DEFAULT_SETTINGS, settings, tabStates } from '../../src/storage';
import { item } from '../../src/storage/item';
import { browser, restart } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));
beforeEach(restart);

const { local, session } = browser.storage;

function analysisOf(hash: string, outlet = ''): Analysis {
  const article = { language: 'en', length: 10, hash, outlet };
  return { version: 1, article, actors: [], statements: [], positions: [], times: [] };
}

describe('a named item', () => {
  test('has its default until it is set', async () => {
    await expect(settings.get()).resolves.toEqual(DEFAULT_SETTINGS);
    await settings.set({ marks: false, shown: ['demand'] });
    await expect(settings.get()).resolves.toEqual({ marks: false, shown: ['demand'] });
  });

  test.each([
    ['no wrapping', 'yes'],
    ['another shape', { version: 1, value: { marks: 'no', shown: [] } }],
    ['an unknown kind', { version: 1, value: { marks: true, shown: ['gossip'] } }],
    ['a newer version', { version: 99, value: { marks: true, shown: [] } }],
  ])('with %s reads as the default, and what was there is set aside', async (_what, stored) => {
    await local.set({ settings: stored });
    await expect(settings.get()).resolves.toEqual(DEFAULT_SETTINGS);
    await expect(local.get('settings.broken')).resolves.toEqual({ 'settings.broken': stored });
  });

  test('of an older version is migrated', async () => {
    const greeting = item({
      name: 'greeting',
      area: 'local',
      version: 2,
      fallback: { text: '' },
      is: shapeOf<{ text: string }>({ text: isString }),
      migrate: (value, version) => (version === 1 ? { text: value } : undefined),
    });
    await local.set({ greeting: { version: 1, value: 'hello' } });
    await expect(greeting.get()).resolves.toEqual({ text: 'hello' });
  });

  test('tells its watchers, until they stop', async () => {
    const controller = new AbortController();
    const seen = vi.fn();
    settings.watch(seen, controller.signal);
    await settings.set({ marks: false, shown: [] });
    await local.set({ other: 1 });
    controller.abort();
    await settings.set(DEFAULT_SETTINGS);
    expect(seen.mock.calls).toEqual([[{ marks: false, shown: [] }]]);
  });
});

describe('a shelf', () => {
  test('gives back what was put there, by its own id', async () => {
    await analyses.put('a', analysisOf('a'));
    await expect(analyses.get('a')).resolves.toEqual(analysisOf('a'));
    await expect(analyses.get('b')).resolves.toBeUndefined();
    await analyses.remove('a');
    await expect(analyses.get('a')).resolves.toBeUndefined();
  });

  test('does not believe what is broken', async () => {
    await session.set({ 'analysis:a': { version: 1, at: 1, value: { version: 1, actors: 'none' } } });
    await expect(analyses.get('a')).resolves.toBeUndefined();
  });

  test('makes room by letting the oldest go, and leaves the other shelves alone', async () => {
    const now = vi.spyOn(Date, 'now');
    await tabStates.put('1', { visit: 'v', state: { kind: 'reading' } });
    session.quota = 4000;
    for (let at = 1; at <= 5; at++) {
      now.mockReturnValue(at);
      await expect(analyses.put(String(at), analysisOf(String(at), 'x'.repeat(1000)))).resolves.toBe(true);
    }
    now.mockRestore();
    await expect(analyses.get('5')).resolves.toBeDefined();
    await expect(analyses.get('1')).resolves.toBeUndefined();
    await expect(tabStates.get('1')).resolves.toEqual({ visit: 'v', state: { kind: 'reading' } });
  });

  test('does not keep what can never fit, and says so', async () => {
    session.quota = 2000;
    await analyses.put('small', analysisOf('small'));
    await expect(analyses.put('big', analysisOf('big', 'x'.repeat(5000)))).resolves.toBe(false);
    await expect(analyses.get('big')).resolves.toBeUndefined();
  });

  test('is an empty one where storage fails', async () => {
    session.broken = true;
    await expect(analyses.put('a', analysisOf('a'))).resolves.toBe(false);
    await expect(analyses.get('a')).resolves.toBeUndefined();
  });

  test('tells the watchers of one id', async () => {
    const controller = new AbortController();
    const seen = vi.fn();
    tabStates.watch('1', seen, controller.signal);
    await tabStates.put('2', { visit: 'v', state: { kind: 'reading' } });
    await tabStates.put('1', { visit: 'v', state: { kind: 'empty' } });
    await tabStates.remove('1');
    controller.abort();
    await tabStates.put('1', { visit: 'v', state: { kind: 'reading' } });
    expect(seen.mock.calls).toEqual([[{ visit: 'v', state: { kind: 'empty' } }], [undefined]]);
  });
});
