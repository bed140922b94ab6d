/**
 * What an article costs in Chromium that changes ten times a second: `npm run bench:changing`. Processor time, in per cent
 * of one core, of the page's process, of its main thread alone, and of the background's: with an extension that does nothing
 * (`alone`), and how much more it is with this one. Prints one JSON object. Linux only.
 */
import fs from 'node:fs';
import { serve } from '../demo/serve';
import { startChromium } from '../e2e/harness/chromium';
import { until } from '../e2e/harness/until';
import { blankExtension } from './memory';
import { articlesIn, textOfLength } from './texts';

const WORDS = 3000;
/** Milliseconds that are measured, after as many that are not. */
const TIME = 30_000;

/** An article one number of which counts up, so that its text is another one each time. */
function changingPage(): string {
  const text = textOfLength(articlesIn('tests/eval/articles'), WORDS);
  const paragraphs = text.split(/\n+/).map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long report</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-11T09:00:00Z"></head>
<body><article><h1>A long report</h1><p>The ministry said on Monday that <b>0</b> ships had left the harbour since the morning.</p>
${paragraphs.join('\n')}</article><script>
let ships = 0;
setInterval(() => { document.querySelector('b').firstChild.data = String(++ships); }, 100);
</script></body></html>`;
}

interface Seconds {
  /** All threads of the page's process: also those that draw. */
  readonly page: number;
  readonly mainThread: number;
  readonly background: number;
}

/** Seconds of processor time that a process or thread has taken. */
function secondsIn(stat: string): number {
  // Behind the name in brackets: the 12th and 13th field are hundredths of seconds in user and system mode.
  const fields = fs
    .readFileSync(stat, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Processor time that the renderers of a browser have taken, by the profile that their command lines name. */
function secondsOf(profile: string): Seconds {
  let [page, mainThread, background] = [0, 0, 0];
  for (const id of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = fs.readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (!command.includes(profile) || !command.includes('--type=renderer')) continue;
      const seconds = secondsIn(`/proc/${id}/stat`);
      if (command.includes('--extension-process')) background += seconds;
      else {
        page += seconds;
        mainThread += secondsIn(`/proc/${id}/task/${id}/stat`);
      }
    } catch {
      // It ended in the meantime.
    }
  }
  return { page, mainThread, background };
}

async function measured(address: string, extension?: string): Promise<Seconds> {
  const browser = await startChromium(extension === undefined ? {} : { extension });
  try {
    const tab = await browser.open(address);
    if (extension === undefined) await until('it is marked', () => tab.evaluate(() => CSS.highlights.size > 0));
    await new Promise((resolve) => setTimeout(resolve, TIME));
    const before = secondsOf(browser.profile);
    await new Promise((resolve) => setTimeout(resolve, TIME));
    const after = secondsOf(browser.profile);
    return {
      page: after.page - before.page,
      mainThread: after.mainThread - before.mainThread,
      background: after.background - before.background,
    };
  } finally {
    await browser.close();
  }
}

const server = await serve({ '/2026/05/11/a-long-report': changingPage() });
const blank = blankExtension();
try {
  const address = `${server.origin}/2026/05/11/a-long-report`;
  const without = await measured(address, blank);
  const with_ = await measured(address);
  const percent = (seconds: number): number => Math.round((seconds / TIME) * 1_000_000) / 10;
  console.log(
    JSON.stringify(
      {
        words: WORDS,
        pageAlone: percent(without.page),
        pageMore: percent(with_.page - without.page),
        mainThreadAlone: percent(without.mainThread),
        mainThreadMore: percent(with_.mainThread - without.mainThread),
        background: percent(with_.background - without.background),
      },
      null,
      1,
    ),
  );
} finally {
  server.close();
  fs.rmSync(blank, { recursive: true });
}
