/**
 * From navigation to painted marks in Chromium, and what it costs the page: `npm run bench:navigation -- DETECTION.TSV`.
 *
 * Serves an article of a thousand words and those of a table of saved pages (its layout: tests/eval/detection.ts) on loopback, each with a
 * picture that never comes, as on the web pictures come late. Opens each twice: with the background just stopped (cold) and with
 * it at work (warm). Prints one JSON object; times are milliseconds. On a machine that does other work the least times and those
 * of the processor tell most about the extension.
 */
import fs from 'node:fs';
import { serve } from '../demo/serve';
import { startChromium } from '../e2e/harness/chromium';
import type { Tab } from '../e2e/harness/types';
import { until } from '../e2e/harness/until';
import { blankExtension, memoryOf } from './memory';
import { type OwnTasks, ownTasks } from './own-tasks';
import { savedPages } from './saved-pages';
import { articlesIn, textOfLength } from './texts';

/** How often the article of a thousand words is opened, with another last sentence each time. */
const TIMES = 20;
const LATE = '/late.png';

/** Runs in the page before anything else: when the document stood. `more` may note when marks were there. */
const watching = (more = ''): string => `(() => {
  const seen = { stood: 0, painted: 0 };
  Object.defineProperty(window, '__seen', { value: seen });
  addEventListener('DOMContentLoaded', () => { seen.stood = performance.now(); });
  ${more}
})();`;

const WATCH = watching(`const look = () => {
    for (const name of CSS.highlights.keys()) if (name.startsWith('demarche-')) { seen.painted = performance.now(); return; }
    if (seen.painted === 0) requestAnimationFrame(look);
  };
  look();`);
/** Where no marks come: to ask at every frame would be counted. */
const WATCH_DOCUMENT = watching();

interface Seen {
  readonly stood: number;
  readonly painted: number;
}

interface Visit extends Seen {
  readonly tasks: OwnTasks;
}

type Browser = Awaited<ReturnType<typeof startChromium>>;

const at = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;

function summary(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  return { least: at(sorted, 0), median: at(sorted, 0.5), p95: at(sorted, 0.95), most: at(sorted, 1) };
}

/** The same page with a picture that is on its way as long as the page is open. */
const withLatePicture = (html: string): string => html.replace(/<body\b[^>]*>/i, (tag) => `${tag}<img src="${LATE}">`);

const waitingForPictures = (pages: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(pages).map(([address, html]) => [address, withLatePicture(html)]));

function thousandWords(): Record<string, string> {
  const text = textOfLength(articlesIn('tests/eval/articles'), 1000);
  const body = text.replace(/[^\n]+/g, '<p>$&</p>');
  const title = 'Estonia Demands Return of Boats';
  return Object.fromEntries(
    Array.from({ length: TIMES }, (_, number) => [
      `/2026/05/11/estonia-demands-return-of-boats-${number}`,
      withLatePicture(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2026-05-11T09:00:00Z"}</script></head>
<body><article><h1>${title}</h1>${body}<p>Boat number ${number} was one of them.</p></article></body></html>`),
    ]),
  );
}

async function visit(
  browser: Browser,
  url: string,
  isThrough: (seen: Seen) => boolean,
  watch = WATCH,
): Promise<Visit | undefined> {
  const tab = await watchedTab(browser, watch);
  const seen = await visitIn(tab, browser, url, isThrough);
  await tab.close();
  return seen;
}

async function watchedTab(browser: Browser, watch: string): Promise<Tab> {
  const tab = await browser.open('about:blank');
  await tab.before(watch);
  return tab;
}

async function visitIn(
  tab: Tab,
  browser: Browser,
  url: string,
  isThrough: (seen: Seen) => boolean,
): Promise<Visit | undefined> {
  let seen: Seen | undefined;
  const tasks = await ownTasks(await browser.devtools(), async () => {
    await tab.goto(url);
    // Behind the idle moment in which the detector looks, for which it waits no longer. (An idle moment of our own would be counted.)
    await tab.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(true), 300)));
    seen = await until(
      'it is through',
      async () => {
        const now: Seen = await tab.evaluate(() => Reflect.get(window, '__seen'));
        return isThrough(now) ? now : undefined;
      },
      10_000,
    ).catch(() => undefined);
  });
  return seen === undefined ? undefined : { ...seen, tasks };
}

async function articles(browser: Browser, origin: string, addresses: readonly string[]) {
  const measured: Record<'cold' | 'warm', Visit[]> = { cold: [], warm: [] };
  for (const address of addresses)
    for (const kind of ['cold', 'warm'] as const) {
      if (kind === 'cold') await browser.stopBackground();
      // The text is analysed each time: what is kept of the first visit would make the second one look quick.
      else await browser.own.evaluate(() => chrome.storage.session.clear());
      const seen = await visit(browser, `${origin}${address}`, ({ painted }) => painted > 0);
      if (seen !== undefined) measured[kind].push(seen);
      else console.error(`not marked: ${address}`);
    }
  const figures = (visits: readonly Visit[]) => ({
    visits: visits.length,
    toPainted: summary(visits.map(({ stood, painted }) => painted - stood)),
    longestTask: summary(visits.map(({ tasks }) => tasks.longest)),
    longestTaskByClock: summary(visits.map(({ tasks }) => tasks.longestByClock)),
  });
  return { warm: figures(measured.warm), cold: figures(measured.cold) };
}

/** Milliseconds of processor time that each page costs, by its address. */
interface Costs {
  /** In a tab of its own each, whose process has not met the extension yet. */
  readonly first: ReadonlyMap<string, number>;
  /** In one tab after the other, as readers go on within a site: its process has made the extension's script ready already. */
  readonly next: ReadonlyMap<string, number>;
}

async function costsOf(browser: Browser, origin: string, addresses: readonly string[]): Promise<Costs> {
  const isThrough = ({ stood }: Seen): boolean => stood > 0;
  const first = new Map<string, number>();
  for (const address of addresses) {
    const seen = await visit(browser, `${origin}${address}`, isThrough, WATCH_DOCUMENT);
    if (seen !== undefined) first.set(address, seen.tasks.all);
  }
  const next = new Map<string, number>();
  const tab = await watchedTab(browser, WATCH_DOCUMENT);
  for (const [at, address] of [...first.keys()].entries()) {
    const seen = await visitIn(tab, browser, `${origin}${address}`, isThrough);
    if (seen !== undefined && at > 0) next.set(address, seen.tasks.all);
  }
  await tab.close();
  return { first, next };
}

/**
 * What pages cost that are no article: all that runs there without a page's script (`all`), the same with an extension whose
 * script does nothing (`blank`: the browser's own, such as the turns in which it asks for pictures), and how much more the one is
 * than the other on the same page (`ours`).
 */
async function others(browser: Browser, origin: string, addresses: readonly string[]) {
  const extension = blankExtension();
  const other = await startChromium({ extension });
  try {
    const blank = await costsOf(other, origin, addresses);
    const all = await costsOf(browser, origin, addresses);
    const figures = (kind: keyof Costs) => ({
      ours: summary([...all[kind]].map(([address, cost]) => cost - (blank[kind].get(address) ?? 0))),
      all: summary([...all[kind].values()]),
      blank: summary([...blank[kind].values()]),
    });
    return { visits: all.first.size, first: figures('first'), next: figures('next') };
  } finally {
    await other.close();
    fs.rmSync(extension, { recursive: true });
  }
}

async function main(table: string): Promise<void> {
  const own = thousandWords();
  const news = waitingForPictures(savedPages(table, (label) => label === 'news-article'));
  const none = waitingForPictures(savedPages(table, (label) => label === 'non-article' || label === 'front-page'));
  const server = await serve({ ...own, ...news, ...none }, [LATE]);
  const browser = await startChromium();
  try {
    console.error('A thousand words.');
    const thousand = await articles(browser, server.origin, Object.keys(own));
    console.error('Saved articles.');
    const saved = await articles(browser, server.origin, Object.keys(news));
    console.error('Pages that are no article.');
    const noArticle = await others(browser, server.origin, Object.keys(none));
    console.error('Memory.');
    const memory = await memoryOf(Object.keys(news).slice(0, 10), server.origin);
    console.log(JSON.stringify({ thousand, saved, noArticle, memory }, null, 1));
  } finally {
    await browser.close();
    server.close();
  }
}

const table = process.argv[2];
if (table === undefined) {
  console.error('usage: npm run bench:navigation -- DETECTION.TSV');
  process.exitCode = 2;
} else await main(table);
