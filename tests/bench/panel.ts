/**
 * How fast the panel opens with the demo article's kept analysis, how fast with 200 positions, and how smoothly it
 * scrolls those: `npm run bench:panel`.
 *
 * Drives Chromium with the built extension. Prints one JSON object; times are milliseconds from the page's own clock.
 */
import { demoPage, type Pages, serve } from '../demo/serve';
import { startChromium } from '../e2e/harness/chromium';
import { untilMarked } from '../e2e/harness/marks';
import type { Browser, Tab } from '../e2e/harness/types';
import { until } from '../e2e/harness/until';

const OPENINGS = 11;
/** Sentences with one or two positions each, about people of different names, until there are 200 positions. */
const NAMES = ['Saar', 'Keller', 'Brandt', 'Novak', 'Lindgren', 'Moreau', 'Okafor', 'Silva', 'Tanaka', 'Haddad'];
/** An article's address, because it is a sign, too. */
const PATH = '/2026/05/11/estonia-demands-return-of-boats';
const PAGES: Pages = {
  '/demo': demoPage('article.html'),
  [PATH]: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Estonia Demands Return of Boats</title>
<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Estonia Demands Return of Boats","datePublished":"2026-05-11T09:00:00Z"}</script></head>
<body><article><h1>Estonia Demands Return of Boats</h1>${Array.from({ length: 110 }, (_, at) => {
    const name = NAMES[at % NAMES.length];
    return `<p>Minister Anna ${name} said on Monday that Russia must return boat number ${at + 1} by Friday. The European Union will impose sanctions on port ${at + 1} if the crew is not released, ${name} said.</p>`;
  }).join('\n')}</article></body></html>`,
};

interface Opening {
  /** The first frame with anything in it. */
  readonly firstPaint: number;
  /** The article's title and views stand there. */
  readonly filled: number;
}

async function open(browser: Browser, id: number): Promise<{ tab: Tab; opening: Opening }> {
  const tab = await browser.openOwn(`src/popup/index.html?tab=${id}`);
  const opening = await until('the panel is filled and painted', () =>
    tab.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [filled] = performance.getEntriesByName('demarche-filled');
      if (filled === undefined && document.querySelector('[role=tabpanel]') !== null)
        performance.mark('demarche-filled');
      return paint === undefined || filled === undefined
        ? undefined
        : { firstPaint: paint.startTime, filled: filled.startTime };
    }),
  );
  return { tab, opening };
}

/** Opens the panel about a page again and again. */
async function openings(browser: Browser, url: string) {
  const page = await browser.open(url);
  const id = await browser.idOf(page);
  // Two hundred sentences of the same pattern are no article for the detector.
  await browser.own.evaluate(
    (tabId) => chrome.runtime.sendMessage({ request: 'read-anyway', question: { tabId } }),
    id,
  );
  await untilMarked(page);
  const all: Opening[] = [];
  for (let at = 0; at < OPENINGS; at++) {
    const { tab, opening } = await open(browser, id);
    all.push(opening);
    await tab.close();
  }
  const times = {
    firstPaint: spread(all.map((one) => one.firstPaint)),
    filled: spread(all.map((one) => one.filled)),
  };
  return { id, times };
}

/** Scrolls the lists from top to end, some each frame, and gives how long each frame took. */
function scrolled(tab: Tab): Promise<number[]> {
  return tab.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const lists = document.querySelector('.scroll');
        const frames: number[] = [];
        let last: number | undefined;
        const step = (now: number): void => {
          if (last !== undefined) frames.push(now - last);
          last = now;
          const before = lists?.scrollTop ?? 0;
          lists?.scrollBy({ top: 60, behavior: 'instant' });
          if (lists === null || lists.scrollTop === before) resolve(frames);
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );
}

/** On a machine that does other work as well, the least time tells most about the panel. */
function spread(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b).map(Math.round);
  return { least: sorted[0], median: sorted[Math.floor(sorted.length / 2)], most: sorted.at(-1) };
}

const server = await serve(PAGES);
const browser = await startChromium();
try {
  const demo = await openings(browser, `${server.origin}/demo`);
  const many = await openings(browser, `${server.origin}${PATH}`);
  const { tab } = await open(browser, many.id);
  await tab.resize(400, 600);
  const positions = await tab.evaluate(() => document.querySelectorAll('.line').length);
  const frames = await scrolled(tab);
  console.log(
    JSON.stringify({
      demo: demo.times,
      many: { positions, ...many.times },
      frames: { count: frames.length, longerThan20: frames.filter((one) => one > 20).length, ...spread(frames) },
    }),
  );
} finally {
  await browser.close();
  server.close();
}
