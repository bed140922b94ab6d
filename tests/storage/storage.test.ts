/** Stored values are believed only in the promised shape; session storage makes room by itself. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isRecord } from '../../src/engine/format/guards';
import type { Analysis } from '../../src/engine/types';
import { analyses, DEFAULT_SETTINGS, type Settings, settings, sites, tabStates } from '../../src/storage';
import { browser, restart } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));
beforeEach(restart);

const { local, session, sync } = browser.storage;

function analysisOf(hash: string, outlet = ''): Analysis {
  const article = { language: 'en', length: 10, hash, outlet };
  return { version: 1, article, actors: [], statements: [], positions: [], times: [] };
}

const CHANGED: Settings = { ...DEFAULT_SETTINGS, marks: false, shown: ['demand'] };

describe('a named item', () => {
  test('has its default until it is set, and then lies in the synchronised storage', async () => {
    await expect(settings.get()).resolves.toEqual(DEFAULT_SETTINGS);
    await settings.set(CHANGED);
    await expect(settings.get()).resolves.toEqual(CHANGED);
    await expect(sync.get('settings')).resolves.toEqual({ settings: { version: 2, value: CHANGED } });
    await expect(local.get(null)).resolves.toEqual({});
  });

  test('lies in local storage while the synchronised one refuses it, and moves back afterwards', async () => {
    await settings.set(DEFAULT_SETTINGS);
    sync.quota = 10;
    await settings.set(CHANGED);
    await expect(settings.get()).resolves.toEqual(CHANGED);
    sync.quota = 8192;
    await settings.change((now) => ({ ...now, rest: 500 }));
    await expect(local.get(null)).resolves.toEqual({});
    await expect(settings.get()).resolves.toEqual({ ...CHANGED, rest: 500 });
  });

  test('works where there is no synchronised storage at all', async () => {
    sync.broken = true;
    await expect(settings.get()).resolves.toEqual(DEFAULT_SETTINGS);
    await settings.set(CHANGED);
    await expect(settings.get()).resolves.toEqual(CHANGED);
  });

  test('of an older version is migrated, and what came since has its default', async () => {
    await local.set({ settings: { version: 1, value: { marks: false, shown: ['demand'] } } });
    await expect(settings.get()).resolves.toEqual(CHANGED);
    await expect(settings.setAside()).resolves.toBeUndefined();
    await settings.change((now) => ({ ...now, fontSize: 120 }));
    await expect(sync.get('settings')).resolves.toEqual({
      settings: { version: 2, value: { ...CHANGED, fontSize: 120 } },
    });
    await expect(local.get(null)).resolves.toEqual({});
  });

  test('takes two changes made at once one after the other, also where one fails', async () => {
    const failing = settings.change(() => {
      throw new Error('no value');
    });
    const others = [
      settings.change((now) => ({ ...now, rest: 500 })),
      settings.change((now) => ({ ...now, marks: false })),
    ];
    await expect(failing).rejects.toThrow('no value');
    await Promise.all(others);
    await expect(settings.get()).resolves.toEqual({ ...DEFAULT_SETTINGS, rest: 500, marks: false });
  });

  test('tells its watchers, until they stop', async () => {
    const controller = new AbortController();
    const seen = vi.fn();
    settings.watch(seen, controller.signal);
    await settings.set(CHANGED);
    await vi.waitFor(() => expect(seen.mock.calls).toEqual([[CHANGED]]));
    await local.set({ other: 1 });
    controller.abort();
    await settings.set(DEFAULT_SETTINGS);
    expect(sync.onChanged.listeners.size + local.onChanged.listeners.size).toBe(0);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe('settings that do not fit', () => {
  const wrapped = (value: unknown, version = 2) => ({ version, value });

  test.each([
    ['no wrapping', 'yes', DEFAULT_SETTINGS],
    ['no settings', wrapped(7), DEFAULT_SETTINGS],
    ['one bad field', wrapped({ ...CHANGED, marks: 'no' }), { ...CHANGED, marks: true }],
    ['an unknown kind', wrapped({ ...CHANGED, shown: ['gossip', 'time'] }), { ...CHANGED, shown: ['time'] }],
    [
      'a bad colour',
      wrapped({ ...CHANGED, looks: { time: { colour: 'url(x)' }, threat: { line: 'dotted' } } }),
      { ...CHANGED, looks: { threat: { line: 'dotted' } } },
    ],
    ['a number out of range', wrapped({ ...CHANGED, rest: 1e9, fontSize: 90 }), { ...CHANGED, fontSize: 90 }],
    ['a newer version', wrapped({ ...CHANGED, marks: true }, 99), { ...CHANGED, marks: true }],
  ])('%s: what fits is taken over, and what was there is set aside', async (_what, stored, expected) => {
    await sync.set({ settings: stored });
    await expect(settings.get()).resolves.toEqual(expected);
    await expect(settings.setAside()).resolves.toEqual(stored);
    await settings.forgetSetAside();
    await expect(settings.setAside()).resolves.toBeUndefined();
    await expect(settings.get()).resolves.toEqual(expected);
    await expect(settings.setAside()).resolves.toBeUndefined();
  });

  test('whatever is stored, settings of the right shape are read, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), async (value, version) => {
        await sync.set({ settings: wrapped(value, version), sites: wrapped(value, version) });
        const read = await settings.get();
        expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect((await sites.get()).rules).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('sites', () => {
  test('rules that are none are left out, and what was there is set aside', async () => {
    const value = {
      otherwise: 'off',
      rules: [{ pattern: 'a.example', mode: 'off' }, { pattern: 'not a site', mode: 'off' }, 3],
    };
    await sync.set({ sites: { version: 1, value } });
    await expect(sites.get()).resolves.toEqual({ otherwise: 'off', rules: [{ pattern: 'a.example', mode: 'off' }] });
    await expect(sites.setAside()).resolves.toEqual({ version: 1, value });
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

  test.each<[string, (kept: Record<string, unknown>) => unknown]>([
    ['what is broken', (kept) => ({ ...kept, value: { version: 1, actors: 'none' } })],
    ['what another version kept', (kept) => ({ ...kept, version: 9999 })],
    ['what has no age', ({ at: _at, ...kept }) => kept],
    ['null', () => null],
  ])('does not believe %s', async (_what, changed) => {
    await analyses.put('a', analysisOf('a'));
    const kept: unknown = (await session.get('analysis:a'))['analysis:a'];
    if (!isRecord(kept)) throw new Error('nothing was kept');
    await session.set({ 'analysis:a': changed(kept) });
    await expect(analyses.get('a')).resolves.toBeUndefined();
    await session.set({ 'analysis:a': kept });
    await expect(analyses.get('a')).resolves.toEqual(analysisOf('a'));
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

  test('lets go by age, not by the order of keys', async () => {
    const now = vi.spyOn(Date, 'now');
    for (const [id, at] of [
      ['young', 9],
      ['old', 2],
      ['oldest', 1],
      ['middle', 5],
    ] as const) {
      now.mockReturnValue(at);
      await analyses.put(id, analysisOf(id, 'x'.repeat(1000)));
    }
    session.quota = JSON.stringify(await session.get(null)).length;
    now.mockReturnValue(10);
    await expect(analyses.put('new', analysisOf('new', 'x'.repeat(1000)))).resolves.toBe(true);
    now.mockRestore();
    const left = Object.keys(await session.get(null)).sort();
    expect(left).toEqual(['analysis:middle', 'analysis:new', 'analysis:young']);
  });

  test('keeps and finds what is put there after the clock was set back, full or not', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(2_000_000_000_000);
    await analyses.put('before', analysisOf('before', 'x'.repeat(1000)));
    await tabStates.put('1', { visit: 'v', state: { kind: 'reading' } });
    now.mockReturnValue(0);
    session.quota = JSON.stringify(await session.get(null)).length + 100;
    await expect(analyses.put('after', analysisOf('after', 'x'.repeat(1000)))).resolves.toBe(true);
    await tabStates.put('1', { visit: 'v', state: { kind: 'empty' } });
    now.mockRestore();
    await expect(analyses.get('after')).resolves.toBeDefined();
    await expect(tabStates.get('1')).resolves.toEqual({ visit: 'v', state: { kind: 'empty' } });
  });

  test('of tab states has room made by the analyses, and by its own only after the last of them', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1);
    await tabStates.put('1', { visit: 'v', state: { kind: 'empty' } });
    now.mockReturnValue(2);
    for (const id of ['a', 'b', 'c']) await analyses.put(id, analysisOf(id, 'x'.repeat(1000)));
    now.mockRestore();
    session.quota = JSON.stringify(await session.get(null)).length;
    const failed = (what: string) => ({ visit: 'v', state: { kind: 'failed', what } }) as const;
    await expect(tabStates.put('2', failed('y'.repeat(500)))).resolves.toBe(true);
    await expect(tabStates.get('1')).resolves.toBeDefined();
    await expect(tabStates.get('2')).resolves.toBeDefined();
    await expect(analyses.get('c')).resolves.toBeDefined();
    await expect(tabStates.put('3', failed('y'.repeat(session.quota - 500)))).resolves.toBe(true);
    const left = Object.keys(await session.get(null));
    expect(left.filter((key) => key.startsWith('analysis:'))).toEqual([]);
    expect(left).toContain('tab:3');
    expect(left).not.toContain('tab:1');
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
    await expect(tabStates.put('2', { visit: 'v', state: { kind: 'reading' } })).resolves.toBe(true);
    await tabStates.put('1', { visit: 'v', state: { kind: 'empty' } });
    await tabStates.remove('1');
    controller.abort();
    await tabStates.put('1', { visit: 'v', state: { kind: 'reading' } });
    expect(seen.mock.calls).toEqual([[{ visit: 'v', state: { kind: 'empty' } }], [undefined]]);
  });
});
