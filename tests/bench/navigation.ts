/**
 * From navigation to painted marks in Chromium, and what it costs the page: `npm run bench:navigation -- DETECTION.TSV`.
 *
 * Serves the news articles of a table of saved pages (its layout: tests/eval/detection.ts) on loopback and opens each one
 * twice: with the background just stopped (cold) and with it at work (warm). Prints one JSON object; times are milliseconds.
 */
import { serve } from '../demo/serve';
import { startChromium } from '../e2e/harness/chromium';
import { until } from '../e2e/harness/until';
import { memoryOf } from './memory';
import { savedPages } from './saved-pages';

/** Runs in the page before anything else: when the document stood, when marks were there, and how long tasks took. */
const WATCH = `(() => {
  const seen = { stood: 0, painted: 0, longest: 0 };
  Object.defineProperty(window, '__seen', { value: seen });
  addEventListener('DOMContentLoaded', () => { seen.stood = performance.now(); });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (seen.stood > 0 && startTime >= seen.stood) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    for (const name of CSS.highlights.keys()) if (name.startsWith('demarche-')) { seen.painted = performance.now(); return; }
    if (seen.painted === 0) requestAnimationFrame(look);
  };
  look();
})();`;

interface Seen {
  readonly stood: number;
  readonly painted: number;
  readonly longest: number;
}

const at = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);

function summary(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  return { pages: sorted.length, median: at(sorted, 0.5), p95: at(sorted, 0.95), most: at(sorted, 1) };
}

async function main(table: string): Promise<void> {
  const pages = savedPages(table, (label) => label === 'news-article');
  const server = await serve(pages);
  const browser = await startChromium();
  const measured: Record<'cold' | 'warm', Seen[]> = { cold: [], warm: [] };
  try {
    for (const address of Object.keys(pages)) {
      for (const kind of ['cold', 'warm'] as const) {
        if (kind === 'cold') await browser.stopBackground();
        // The text is analysed each time: what is kept of the first visit would make the second one look quick.
        else await browser.own.evaluate(() => chrome.storage.session.clear());
        const tab = await browser.open('about:blank');
        await tab.before(WATCH);
        await tab.goto(`${server.origin}${address}`);
        const seen = await until(
          'it is marked',
          async () => {
            const now: Seen = await tab.evaluate(() => Reflect.get(window, '__seen'));
            return now.painted > 0 ? now : undefined;
          },
          10_000,
        ).catch(() => undefined);
        if (seen !== undefined) measured[kind].push(seen);
        else console.error(`not marked: ${address}`);
        await tab.close();
      }
    }
    const figures = (kind: 'cold' | 'warm') => ({
      toPainted: summary(measured[kind].map(({ stood, painted }) => painted - stood)),
      longestTask: summary(measured[kind].map(({ longest }) => longest)),
    });
    console.error('Measuring memory.');
    const memory = await memoryOf(Object.keys(pages).slice(0, 10), server.origin);
    console.log(JSON.stringify({ warm: figures('warm'), cold: figures('cold'), memory }, null, 1));
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
