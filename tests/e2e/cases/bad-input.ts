/** Pages that are broken, hostile or far too long. */
import { expect, test } from 'vitest';
import { cardLook } from '../harness/card';
import { badge, cardText, hover, paintedMarks, untilMarked } from '../harness/marks';
import { until } from '../harness/until';
import { ODD_PAGES, oddPath } from '../pages';
import { type Cases, stateOf, withPage } from './kit';

/** Keeps the document as its own scripts have left it, before the extension's. */
const KEEP_DOCUMENT = `addEventListener('load', () => { queueMicrotask(() => { window.__kept = document.documentElement.outerHTML; }); });`;

export const badInput: Cases = (kit) => {
  test.each<readonly [what: string, path: string]>([
    ['of broken HTML', '/broken'],
    ['that tampers with what scripts lean on', '/tampered'],
    ['under the strictest content security policy', '/strict'],
    ...Object.keys(ODD_PAGES).map((name) => [name, oddPath(name)] as const),
  ])('a story %s is marked, and its document is what it was', (_what, path) =>
    withPage(kit(), '/no-text', async (tab) => {
      await tab.before(KEEP_DOCUMENT);
      await tab.goto(`${kit().server.origin}${path}`);
      const marks = await untilMarked(tab);
      expect(marks.some(({ text }) => text.includes('return the patrol boat'))).toBe(true);
      expect(await tab.evaluate(() => document.documentElement.outerHTML === Reflect.get(window, '__kept'))).toBe(true);
      expect(tab.errors).toEqual([]);
    }),
  );

  test('marks in an open shadow tree are painted as those around it', () =>
    withPage(kit(), oddPath('whose first paragraph stands in an open shadow tree'), async (tab) => {
      const fills = () =>
        tab.evaluate(() => {
          const inTree = document.querySelector('article > div')?.shadowRoot?.querySelector('p') ?? document.body;
          const beside = document.querySelector('article > p') ?? document.body;
          return [inTree, beside].map((one) => getComputedStyle(one, '::highlight(demarche-demand)').backgroundColor);
        });
      await untilMarked(tab);
      const [inTree, beside] = await fills();
      expect(beside).not.toBe('rgba(0, 0, 0, 0)');
      expect(inTree).toBe(beside);
      expect(tab.errors).toEqual([]);
    }));

  test('an article in a frame of another origin is left alone with the page around it', () =>
    withPage(kit(), '/framing', async (tab, id) => {
      const { browser } = kit();
      await until('the frame is there', () => tab.evaluate(() => document.title === 'Framed'));
      await until('the page is known', async () => (await stateOf(browser, id)).kind === 'not-article');
      const isOurs = await browser.own.evaluate(async (tabId) => {
        const frames = await chrome.scripting.executeScript({
          target: { tabId, allFrames: true },
          func: () => [location.hostname, Reflect.has(globalThis, Symbol.for('demarche'))],
        });
        return frames.map(({ result }) => result);
      }, id);
      expect(isOurs).toEqual([
        ['127.0.0.1', true],
        ['localhost', false],
      ]);
      expect(tab.errors).toEqual([]);
    }));

  test.each([
    ['plain text', '/plain'],
    ['a document for the browser’s own viewer', '/document.pdf'],
  ])('%s is left alone', (_what, path) =>
    withPage(kit(), '/no-text', async (tab, id) => {
      // A file that the browser saves instead of showing never becomes a page.
      await tab.goto(`${kit().server.origin}${path}`).catch(() => undefined);
      await until('it is known', async () =>
        ['not-article', 'unreadable', 'unsupported-language'].includes((await stateOf(kit().browser, id)).kind),
      );
      expect(await badge(kit().browser, id)).toBe('');
      expect(tab.errors).toEqual([]);
    }),
  );

  test('hostile words stay words, in the page and in the card', () =>
    withPage(kit(), '/hostile', async (tab, id) => {
      const marks = await untilMarked(tab);
      const title = await tab.evaluate(() => document.title);
      expect(marks.length).toBeGreaterThan(0);
      await hover(tab, ({ kind, text }) => kind === 'demand' && text.includes('<script>'));
      const card = await until('the card is open', () => cardText(kit().browser, id));
      expect(card).toContain('<script>');
      expect(await tab.evaluate(() => document.title)).toBe(title);
      expect(tab.errors).toEqual([]);
    }));

  test('a page’s script neither opens the card nor looks into it, and does not close it', () =>
    withPage(kit(), '/hostile', async (tab, id) => {
      const { browser } = kit();
      const [mark] = await untilMarked(tab);
      if (mark === undefined) throw new Error('there is no mark');
      // A tap is answered at once.
      await tab.evaluate(({ x, y }) => {
        const tap = { clientX: x, clientY: y, pointerType: 'touch', bubbles: true };
        document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('click', tap));
      }, mark);
      expect(await tab.evaluate(() => document.querySelector('demarche-card'))).toBeNull();

      await hover(tab, ({ kind }) => kind === 'demand');
      await until('the card is open', () => cardLook(browser, id));
      const seen = await tab.evaluate(() => {
        const host = document.querySelector('demarche-card');
        for (const target of [window, document.body, host]) {
          target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        }
        return [host?.shadowRoot, host?.innerHTML, host?.textContent];
      });
      expect(seen).toEqual([null, '', '']);
      expect(await cardLook(browser, id)).toBeDefined();
    }));

  test('a press that a script made is none, whoever’s script it is', () =>
    withPage(kit(), '/hostile', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await hover(tab, ({ kind }) => kind === 'demand');
      const before = await until('the card is open', () => cardLook(browser, id));
      const pressed = await browser.own.evaluate(async (tabId) => {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId },
          func: () => {
            const host = document.querySelector('demarche-card');
            if (host === null) return 0;
            const root =
              'openOrClosedShadowRoot' in host ? host.openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(host);
            const buttons = root instanceof ShadowRoot ? [...root.querySelectorAll('button')] : [];
            for (const button of buttons) button.click();
            return buttons.length;
          },
        });
        return frame?.result;
      }, id);
      expect(pressed).toBe(before.buttons.length);
      expect((await cardLook(browser, id))?.html).toBe(before.html);
    }));

  test(
    'a text of half a million letters is analysed to its end',
    () =>
      withPage(kit(), '/long', async (tab, id) => {
        await until('it is analysed', async () => (await stateOf(kit().browser, id)).kind === 'ready', 60_000);
        await untilMarked(tab);
        expect((await paintedMarks(tab)).some(({ inside }) => inside.includes('ARTICLE'))).toBe(true);
        expect(tab.errors).toEqual([]);
      }),
    90_000,
  );

  test(
    'of ten million letters the first part is analysed, and the state says so',
    () =>
      withPage(kit(), '/huge', async (tab, id) => {
        const { browser } = kit();
        const state = await until(
          'it is analysed',
          async () => {
            const now = await stateOf(browser, id);
            return now.kind === 'ready' || now.kind === 'failed' ? now : undefined;
          },
          150_000,
        );
        expect(state).toMatchObject({ kind: 'ready', truncated: true });
        expect(tab.errors).toEqual([]);
      }),
    200_000,
  );
};
