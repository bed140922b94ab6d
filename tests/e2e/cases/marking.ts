/** The main path, on the demo article: marks, card, badge, panel, and nothing else touched. */
import { expect, test } from 'vitest';
import { badge, cardText, hover, paintedMarks, untilMarked } from '../harness/marks';
import { until } from '../harness/until';
import { type Cases, stateOf, withPage } from './kit';

export const marking: Cases = (kit) => {
  test('the words of speakers, demands, sanctions and times are marked', () =>
    withPage(kit(), '/demo', async (tab) => {
      const marks = await untilMarked(tab);
      const texts = (kind: string) => marks.filter((mark) => mark.kind === kind).map(({ text }) => text);
      expect(texts('speaker').join('|')).toMatch(/Olszewski/);
      expect(texts('demand').join('|')).toMatch(/drivers have to come home/);
      expect(texts('sanction').join('|')).toMatch(/blacklist five Belarusian banks/);
      expect(texts('time')).toEqual(expect.arrayContaining(['Friday', 'Wednesday']));
    }));

  test('nothing outside the article’s own text is marked', () =>
    withPage(kit(), '/demo', async (tab) => {
      const marks = await untilMarked(tab);
      const outside = /\b(?:NAV|ASIDE|FOOTER|HEADER|FIGCAPTION|SECTION\.comments)\b|\.advert|\.newsletter|\.byline/;
      expect(marks.filter(({ inside }) => outside.test(inside))).toEqual([]);
      expect(marks.filter(({ inside }) => !/\bARTICLE\b/.test(inside))).toEqual([]);
    }));

  test('the page’s DOM stays as it was, and its console clean', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { server } = kit();
      const before = await tab.evaluate(async (url) => {
        const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
        return page.documentElement.outerHTML;
      }, `${server.origin}/demo`);
      await untilMarked(tab);
      const after = await tab.evaluate(() => document.documentElement.outerHTML);
      expect(after).toBe(before);
      expect(tab.errors).toEqual([]);
    }));

  test('a rest on a mark opens the card, and leaving closes it', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await hover(tab, ({ text }) => /blacklist five Belarusian banks/.test(text));
      const card = await until('the card is open', () => cardText(kit().browser, id));
      expect(card).toMatch(/Poland|Olszewski/);
      expect(card).toMatch(/threatened|proposed/i);
      expect(card).toMatch(/does not release the trucks/);
      await tab.moveTo(1, 1);
      await until('the card is closed', async () => (await cardText(kit().browser, id)) === '');
      expect(await tab.evaluate(() => document.querySelector('demarche-card'))).toBeNull();
      expect(tab.errors).toEqual([]);
    }));

  test('Escape closes the card', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await hover(tab, ({ kind }) => kind === 'demand');
      await until('the card is open', () => cardText(kit().browser, id));
      await tab.press('Escape');
      await until('the card is closed', async () => (await cardText(kit().browser, id)) === '');
    }));

  test('a printed page shows no marks', () =>
    withPage(kit(), '/demo', async (tab) => {
      await untilMarked(tab);
      const fill = () =>
        tab.evaluate(() => {
          const [range] = CSS.highlights.get('demarche-demand') ?? [];
          const element = range?.startContainer.parentElement ?? document.body;
          return getComputedStyle(element, '::highlight(demarche-demand)').backgroundColor;
        });
      const onScreen = await fill();
      await tab.dress({ print: true });
      expect(await fill()).toBe('rgba(0, 0, 0, 0)');
      await tab.dress({});
      expect(await fill()).toBe(onScreen);
      expect(onScreen).not.toBe('rgba(0, 0, 0, 0)');
    }));

  test('a page that the reader has enlarged keeps its marks, and its card opens', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { own } = kit().browser;
      const before = await untilMarked(tab);
      await own.evaluate((tabId) => chrome.tabs.setZoom(tabId, 2), id);
      try {
        await until(
          'it is enlarged',
          async () => (await own.evaluate((tabId) => chrome.tabs.getZoom(tabId), id)) === 2,
        );
        expect((await paintedMarks(tab)).map(({ text }) => text)).toEqual(before.map(({ text }) => text));
        const reply = { request: 'step', question: { by: 1 } };
        await own.evaluate(({ tabId, message }) => chrome.tabs.sendMessage(tabId, message), {
          tabId: id,
          message: reply,
        });
        await until('the card is open', () => cardText(kit().browser, id));
      } finally {
        await own.evaluate((tabId) => chrome.tabs.setZoom(tabId, 1), id);
      }
      expect(tab.errors).toEqual([]);
    }));

  test('the badge counts the positions', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      const { browser } = kit();
      const state = await stateOf(browser, id);
      expect(state).toMatchObject({ kind: 'ready' });
      expect(Number(await badge(browser, id))).toBeGreaterThan(5);
      expect(await badge(browser, id)).toBe(String(state.positions));
    }));

  test('a text is analysed once, however often it is opened', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { browser, server } = kit();
      await untilMarked(tab);
      const keptAt = () =>
        browser.own.evaluate(async () => {
          const kept = Object.entries(await chrome.storage.session.get(null)).filter(([key]) =>
            key.startsWith('analysis:'),
          );
          return JSON.stringify(kept.map(([key, value]) => [key, Reflect.get(Object(value), 'at')]));
        });
      // Marks do not wait for it to be kept.
      const before = await until('it is kept', async () => {
        const kept = await keptAt();
        return kept === '[]' ? undefined : kept;
      });
      await tab.goto(`${server.origin}/demo?again`);
      await untilMarked(tab);
      expect(await keptAt()).toBe(before);
    }));

  test('commands hide and show the marks, and step through them', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      const ask = (request: string, question: object) =>
        browser.own.evaluate(([tabId, message]) => chrome.tabs.sendMessage(tabId, message, { frameId: 0 }), [
          id,
          { request, question },
        ] as const);
      expect(await ask('marks', { show: 'toggle' })).toEqual({ answer: false });
      await until('no mark is left', async () => (await paintedMarks(tab)).length === 0);
      expect(await ask('marks', { show: 'toggle' })).toEqual({ answer: true });
      await untilMarked(tab);
      expect(await ask('step', { by: 1 })).toEqual({ answer: true });
      const first = await until('a card is open', () => cardText(browser, id));
      expect(await ask('step', { by: 1 })).toEqual({ answer: true });
      await until('the next card is open', async () => {
        const second = await cardText(browser, id);
        return second !== '' && second !== first;
      });
    }));
};
