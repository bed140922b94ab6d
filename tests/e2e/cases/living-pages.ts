/** Pages that change under the marks: these follow the text or go, and come back with it. */
import { expect, test } from 'vitest';
import { badge, type PaintedMark, paintedMarks, untilMarked } from '../harness/marks';
import { textOf, untilShown } from '../harness/panel';
import type { Tab } from '../harness/types';
import { until } from '../harness/until';
import { type Cases, stateOf, withPage, withPanel } from './kit';

const change = (tab: Tab, name: string) => tab.evaluate((key) => Reflect.get(window, 'changes')[key](), name);

const wordsOf = (marks: readonly PaintedMark[]) => marks.map(({ kind, text }) => `${kind}: ${text}`);

/** Waits until the marks are such ones. */
const untilMarks = (tab: Tab, what: string, are: (marks: readonly PaintedMark[]) => boolean) =>
  until(what, async () => {
    const marks = await paintedMarks(tab);
    return are(marks) ? marks : undefined;
  });

export const livingPages: Cases = (kit) => {
  test('an article whose text comes late is found', () =>
    withPage(kit(), '/late', async (tab, id) => {
      await until('the detector has looked', async () => (await stateOf(kit().browser, id)).kind === 'not-article');
      await tab.evaluate(() => Reflect.get(window, 'render')());
      await untilMarked(tab);
      expect(tab.errors).toEqual([]);
    }));

  test('an article whose text comes late, and into open shadow trees alone, is found', () =>
    withPage(kit(), '/en/news/estonia-demands-return-of-patrol-boat/ar-12345', async (tab, id) => {
      await until('the detector has looked', async () => (await stateOf(kit().browser, id)).kind === 'not-article');
      await tab.evaluate(() => Reflect.get(window, 'render')());
      const marks = await untilMarked(tab);
      expect(wordsOf(marks).join()).toContain('return the patrol boat');
      expect(tab.errors).toEqual([]);
    }));

  test('marks follow into nodes that are set anew', () =>
    withPage(kit(), '/living', async (tab) => {
      const before = wordsOf(await untilMarked(tab));
      await change(tab, 'setAnew');
      await untilMarks(tab, 'the same marks are back', (marks) => wordsOf(marks).join() === before.join());
      expect(tab.errors).toEqual([]);
    }));

  test.each([
    ['at the end', 'append', 'close the base'],
    ['at the beginning', 'prepend', 'withdraw the frigate'],
  ])('a paragraph that is added %s is marked, and what was marked stays', (_where, name, words) =>
    withPage(kit(), '/living', async (tab, id) => {
      const before = wordsOf(await untilMarked(tab));
      await change(tab, name);
      const after = wordsOf(
        await untilMarks(tab, 'it is marked', (marks) => marks.some(({ text }) => text.includes(words))),
      );
      expect(after).toEqual(expect.arrayContaining(before));
      expect(await stateOf(kit().browser, id)).toMatchObject({ kind: 'ready' });
    }),
  );

  test('a marked sentence that is edited loses its mark and gets one for its new words', () =>
    withPage(kit(), '/living', async (tab) => {
      await untilMarked(tab);
      await change(tab, 'edit');
      const marks = await untilMarks(tab, 'the new words are marked', (now) =>
        now.some(({ text }) => text.includes('both of the patrol boats')),
      );
      expect(marks.length).toBeGreaterThan(1);
    }));

  test.each<readonly [what: string, name: string, seen: (words: string) => boolean]>([
    ['is edited is marked at its new words', 'edit', (words) => words.includes('return both of the patrol boats')],
    ['gets a neighbour there is marked with it', 'append', (words) => /patrol boat.*close the base/s.test(words)],
    ['goes takes its mark along', 'remove', (words) => !words.includes('patrol boat') && words.includes('leave')],
  ])('a paragraph in an open shadow tree that %s', (_what, name, seen) =>
    withPage(kit(), '/living-in-trees', async (tab) => {
      await untilMarks(tab, 'it is marked', (marks) => wordsOf(marks).join().includes('return the patrol boat'));
      await change(tab, name);
      await untilMarks(tab, 'the marks follow', (marks) => seen(wordsOf(marks).join()));
      expect(tab.errors).toEqual([]);
    }),
  );

  test('a paragraph that comes late into an open shadow tree, which was empty, is marked', () =>
    withPage(kit(), '/living-in-trees', async (tab) => {
      await untilMarked(tab);
      await change(tab, 'open');
      await untilMarks(tab, 'the page was read with the empty tree', (marks) =>
        wordsOf(marks).join().includes('both of'),
      );
      await change(tab, 'fillLate');
      await untilMarks(tab, 'it is marked', (marks) => wordsOf(marks).join().includes('close the base'));
      expect(tab.errors).toEqual([]);
    }));

  test('a paragraph in an open shadow tree that comes with its element, and no other word, is marked', () =>
    withPage(kit(), '/living-in-trees', async (tab) => {
      await untilMarked(tab);
      await change(tab, 'bring');
      await untilMarks(tab, 'it is marked', (marks) => wordsOf(marks).join().includes('close the base'));
      expect(tab.errors).toEqual([]);
    }));

  test('a paragraph in an open shadow tree that is opened late in an element which was there, is marked', () =>
    withPage(kit(), '/living-in-trees', async (tab) => {
      await untilMarked(tab);
      await change(tab, 'attach');
      await untilMarks(tab, 'it is marked', (marks) => wordsOf(marks).join().includes('close the base'));
      expect(tab.errors).toEqual([]);
    }));

  test('a shadow tree that left the page is left without our style sheet', () =>
    withPage(kit(), '/living-in-trees', async (tab) => {
      await untilMarks(tab, 'it is marked', (marks) => wordsOf(marks).join().includes('return the patrol boat'));
      await change(tab, 'exchange');
      await untilMarks(tab, 'the new one is marked', (marks) => wordsOf(marks).join().includes('stolen boat'));
      const sheets = await tab.evaluate(() => {
        const root: ShadowRoot = Reflect.get(window, 'left');
        return root.adoptedStyleSheets.length + root.querySelectorAll('style').length;
      });
      expect(sheets).toBe(0);
    }));

  test('a translation in place takes the marks away, and going back brings them again', () =>
    withPage(kit(), '/living', async (tab, id) => {
      const before = wordsOf(await untilMarked(tab));
      await change(tab, 'translate');
      await untilMarks(tab, 'the marks are gone', (marks) => marks.length === 0);
      await until('the state says why', async () =>
        ['unsupported-language', 'not-article'].includes((await stateOf(kit().browser, id)).kind),
      );
      await change(tab, 'restore');
      await untilMarks(tab, 'the same marks are back', (marks) => wordsOf(marks).join() === before.join());
      await until('the state is well again', async () => (await stateOf(kit().browser, id)).kind === 'ready');
    }));

  test('a page that is translated into English, in elements of the translator’s own, is marked there', () =>
    withPage(kit(), '/living', async (tab) => {
      const before = wordsOf(await untilMarked(tab));
      await change(tab, 'translate');
      await untilMarks(tab, 'the marks are gone', (marks) => marks.length === 0);
      await change(tab, 'translateIntoEnglish');
      const after = await untilMarks(tab, 'they are back', (marks) => wordsOf(marks).join() === before.join());
      expect(after.every(({ inside }) => inside.startsWith('FONT FONT'))).toBe(true);
      expect(tab.errors).toEqual([]);
    }));

  test.each([
    ['is translated in place', 'translate', /no running English text|language/],
    ['loses its text', 'empty', /no running text|no text/],
  ])('the panel of an article that %s says so, and shows it again when it is back', (_what, name, said) =>
    withPage(kit(), '/living', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await withPanel(kit(), id, async (panel) => {
        await untilShown(panel, /voices?, \d+ positions?/);
        await tab.bringToFront();
        await change(tab, name);
        await untilMarks(tab, 'the marks are gone', (marks) => marks.length === 0);
        const text = await until('the panel has let go', async () => {
          const now = await textOf(panel);
          return /voices?, \d+ positions?/.test(now) ? undefined : now;
        });
        expect(text).toMatch(said);
        await until('the badge is gone', async () => (await badge(browser, id)) === '');
        await change(tab, 'restore');
        await untilShown(panel, /voices?, \d+ positions?/);
      });
      expect(tab.errors).toEqual([]);
    }),
  );

  test('a second article below takes nothing from the first and gets no marks of its own', () =>
    withPage(kit(), '/living', async (tab) => {
      const before = wordsOf(await untilMarked(tab));
      await change(tab, 'another');
      // What comes after it in the first article shows that the page was read again.
      await change(tab, 'append');
      const after = await untilMarks(tab, 'the first is read again', (marks) =>
        marks.some(({ text }) => text.includes('close the base')),
      );
      expect(wordsOf(after)).toEqual(expect.arrayContaining(before));
      expect(after.filter(({ text }) => text.includes('second boat'))).toEqual([]);
    }));

  test('a second article below that the page goes on to, with its title and address, is marked instead of the first', () =>
    withPage(kit(), '/living', async (tab, id) => {
      await untilMarked(tab);
      await change(tab, 'scrollOn');
      const marks = await untilMarks(tab, 'the second is marked', (now) =>
        now.some(({ text }) => text.includes('second boat')),
      );
      expect(marks.filter(({ text }) => text.includes('patrol boat'))).toEqual([]);
      await until('it is what the panel tells of', async () => (await stateOf(kit().browser, id)).kind === 'ready');
      expect(tab.errors).toEqual([]);
    }));

  test('a page that stops being an article at the same address loses marks, badge and state', () =>
    withPage(kit(), '/living', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await until('the badge is set', async () => Number(await badge(browser, id)) > 0);
      await change(tab, 'vanish');
      await until('the state says so', async () => (await stateOf(browser, id)).kind === 'not-article');
      await until('the badge is gone', async () => (await badge(browser, id)) === '');
      expect(await paintedMarks(tab)).toEqual([]);
    }));

  test('a page that is gone back to is marked and known', () =>
    withPage(kit(), '/living', async (tab, id) => {
      const { browser, server } = kit();
      const before = wordsOf(await untilMarked(tab));
      await tab.goto(`${server.origin}/shop`);
      await until('the other page is known', async () => (await stateOf(browser, id)).kind === 'not-article');
      await tab.evaluate(() => history.back());
      await until('it is known again', async () => (await stateOf(browser, id)).kind === 'ready');
      expect(wordsOf(await untilMarked(tab))).toEqual(before);
      await until('the badge is set', async () => Number(await badge(browser, id)) > 0);
    }));
};
