/** What Demarche shows in a page, as a test can see it from outside: painted highlights and the card. */
import type { Browser, Tab } from './types';
import { until, untilStill } from './until';

/** One painted highlight range. */
export interface PaintedMark {
  /** The highlight's name without its prefix: `demand`, `time`, `speaker`, … */
  readonly kind: string;
  readonly text: string;
  /** A point on its first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** Tag names and classes around it, innermost first: `P ARTICLE MAIN BODY HTML`. */
  readonly inside: string;
}

/** All marks of the page in text order. Highlights are the page's own, so any script can see them. */
export function paintedMarks(tab: Tab): Promise<PaintedMark[]> {
  return tab.evaluate(() => {
    const marks: (PaintedMark & { range: Range })[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('demarche-')) continue;
      for (const range of highlight) {
        if (!(range instanceof Range)) continue;
        const [box] = range.getClientRects();
        const tags: string[] = [];
        for (let node: Node | null = range.startContainer; node !== null; node = node.parentNode) {
          if (node instanceof Element) tags.push([node.tagName, ...node.classList].join('.'));
        }
        marks.push({
          kind: name.slice('demarche-'.length).replace(/-\d+$/, ''),
          text: range.toString(),
          x: box === undefined ? -1 : box.left + Math.min(box.width / 2, 20),
          y: box === undefined ? -1 : box.top + box.height / 2,
          inside: tags.join(' '),
          range,
        });
      }
    }
    /** In a shadow tree the place of its host. */
    const inDocument = (range: Range): Range => {
      const root = range.startContainer.getRootNode();
      if (!(root instanceof ShadowRoot)) return range;
      const around = document.createRange();
      around.selectNode(root.host);
      return inDocument(around);
    };
    marks.sort((a, b) => inDocument(a.range).compareBoundaryPoints(Range.START_TO_START, inDocument(b.range)));
    return marks.map(({ range: _range, ...mark }) => mark);
  });
}

/** Waits for the marks to be there. */
export function untilMarked(tab: Tab): Promise<PaintedMark[]> {
  return until('the page is marked', async () => {
    const marks = await paintedMarks(tab);
    return marks.length > 0 ? marks : undefined;
  });
}

/** How many marks a tab shows that no test has in its hands. */
export function marksIn(browser: Browser, tabId: number): Promise<number> {
  return browser.own.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      world: 'MAIN',
      func: () => {
        let count = 0;
        for (const [name, { size }] of CSS.highlights) if (name.startsWith('demarche-')) count += size;
        return count;
      },
    });
    return Number(frame?.result ?? 0);
  }, tabId);
}

/** From now on remembers what flashes: a flash may be over before a busy machine looks again. */
export function watchFlashes(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'flashed', seen);
    const look = () => {
      for (const [name, highlight] of CSS.highlights)
        if (name.startsWith('demarche-flash')) for (const range of highlight) seen.push(String(range));
      setTimeout(look, 50);
    };
    look();
  });
}

/** Waits for words that flash, or have since `watchFlashes`. */
export function untilFlashed(tab: Tab): Promise<string> {
  return until('a passage flashes', () => tab.evaluate(() => Reflect.get(window, 'flashed').at(-1)));
}

/** Scrolls the mark into view and rests the pointer on it. */
export async function hover(tab: Tab, wanted: (mark: PaintedMark) => boolean): Promise<PaintedMark> {
  const find = async () => (await paintedMarks(tab)).find(wanted);
  const mark = await until('there is such a mark', find);
  await tab.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), mark.y - 300);
  const placed = await untilStill('the mark is in view', async () => {
    const seen = await find();
    return seen !== undefined && seen.y > 0 && seen.y < 700 ? seen : undefined;
  });
  await tab.moveTo(placed.x - 3, placed.y - 1);
  await tab.moveTo(placed.x, placed.y);
  return placed;
}

/** The card's text, or an empty string where none is open. Only the extension itself can look into its closed shadow root. */
export function cardText(browser: Browser, tabId: number): Promise<string> {
  return browser.own.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const host = document.querySelector('demarche-card');
        if (host === null) return '';
        const root =
          'openOrClosedShadowRoot' in host ? host.openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(host);
        const card = root instanceof ShadowRoot ? root.querySelector<HTMLElement>('[role=dialog]') : null;
        return card?.innerText ?? '';
      },
    });
    return String(frame?.result ?? '');
  }, tabId);
}

/** The number on the toolbar button. */
export function badge(browser: Browser, tabId: number): Promise<string> {
  return browser.own.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}
