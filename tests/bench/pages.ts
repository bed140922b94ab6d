/**
 * What detecting, reading and painting cost in Chromium, as ratios to others' work on the same pages in one run:
 * `npm run bench:pages -- DETECTION.TSV` (its layout: tests/eval/detection.ts). Prints one JSON object.
 */
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../demo/browsers';
import { serve } from '../demo/serve';
import type { measure, paintOrWrap } from './in-page';
import { savedPages } from './saved-pages';

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: 'tests/bench/in-page.ts', formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return `${first.output[0].code};globalThis.bench = bench;`;
}

/** Pages that nothing foreign can be loaded into get a clock that is twenty times as fine. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const round = (value: number): number => Math.round(value * 100) / 100;

async function main(table: string): Promise<void> {
  const pages = savedPages(table, () => true);
  // Long enough for five hundred marks.
  const long = `<!doctype html><title>Long</title><main>${'<p>The ministry said on Monday that the terminals would close unless the league withdrew its tariff by the end of the month.</p>'.repeat(400)}</main>`;
  const served = Object.entries({ ...pages, '/long': long }).map(
    ([path, html]) => [path, { html, headers: ISOLATED }] as const,
  );
  const server = await serve(Object.fromEntries(served));
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const script = await bundle();
  const page = await browser.newPage();
  await page.route('**', (route) =>
    route.request().url().startsWith(server.origin) ? route.continue() : route.abort(),
  );
  const open = async (path: string) => {
    await page.goto(`${server.origin}${path}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
  };
  try {
    const all: ReturnType<typeof measure>[] = [];
    for (const path of Object.keys(pages)) {
      try {
        await open(path);
        all.push(
          await page.evaluate((url) => Reflect.get(globalThis, 'bench').measure(url), `https://paper.example${path}`),
        );
      } catch (error) {
        console.error(`left out: ${path}: ${String(error).split('\n')[0]}`);
      }
    }
    await open('/long');
    const painting: ReturnType<typeof paintOrWrap> = await page.evaluate(() =>
      Reflect.get(globalThis, 'bench').paintOrWrap(),
    );
    const total = (what: keyof ReturnType<typeof measure>) => sumOf(all.map((one) => one[what]));
    const figures = {
      pages: all.length,
      detectToReaderable: round(total('detect') / total('isProbablyReaderable')),
      detectMs: round(total('detect') / all.length),
      detectToReaderableOnFreshDocuments: round(total('detectFresh') / total('readerableFresh')),
      detectMsOnFreshDocuments: round(total('detectFresh') / all.length),
      readToParse: round(total('read') / total('parse')),
      readToDefuddle: round(total('read') / total('defuddle')),
      readMs: round(total('read') / all.length),
      marks: painting.marks,
      wrapToPaint: round(painting.wrap / painting.paint),
      paintMs: round(painting.paint),
      layoutShifted: painting.shifted,
    };
    console.log(JSON.stringify(figures, null, 1));
  } finally {
    await browser.close();
    server.close();
  }
}

const table = process.argv[2];
if (table === undefined) {
  console.error('usage: npm run bench:pages -- DETECTION.TSV');
  process.exitCode = 2;
} else await main(table);
