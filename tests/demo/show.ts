/**
 * The second half of `npm start`: Demarche in Chromium on the demo article, or on a page of yours (a file's path). With a display the window stays open until
 * it is closed; without one the panel's summary is printed, and page, card and panel are saved as pictures.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { startChromium } from '../e2e/harness/chromium';
import { cardText, hover, type PaintedMark, untilMarked } from '../e2e/harness/marks';
import type { Browser, Tab } from '../e2e/harness/types';
import { until } from '../e2e/harness/until';
import { stillPicture } from '../screenshots/still';
import { DEMO_PATH, demoPage, serve } from './serve';

const unseen = (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') === '';

const [own] = process.argv.slice(2);
const server = await serve({ [DEMO_PATH]: own === undefined ? demoPage('article.html') : readFileSync(own, 'utf8') });
try {
  console.log(unseen ? 'There is no display: Chromium runs unseen.' : 'Opening Chromium with Demarche in it.');
  const browser = await startChromium({ headless: unseen });
  try {
    const page = await browser.open(`${server.origin}${DEMO_PATH}`);
    const marks = await untilMarked(page).catch(() => undefined);
    if (marks === undefined) throw new Error(await whyUnmarked(browser, page));
    console.log(`The article is marked: ${marks.length} marks.`);
    if (unseen) await report(browser, page, marks);
    else {
      console.log('The Demarche button in the toolbar opens the panel. Close the window to end.');
      await browser.closed;
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  // The first line says it; what follows is for those who drive browsers.
  const [sentence] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  console.error(`The demo did not work: ${sentence}`);
  process.exitCode = 1;
} finally {
  server.close();
}

/** What the panel says of a page that stays without marks, in one line. */
async function whyUnmarked(browser: Browser, page: Tab): Promise<string> {
  const panel = await browser.openOwn(`src/popup/index.html?tab=${await browser.idOf(page)}`);
  await until('the panel knows', () =>
    panel.evaluate(() => document.querySelector('[role=tabpanel], .state[aria-busy=false]') !== null),
  );
  const said = await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.state :is(h1, p, li), .gist')]
      .map((part) => part.innerText)
      .join(' · '),
  );
  return `${own ?? 'the demo article'} has no marks. The panel says: ${said}`;
}

/** What a reader would see, as text and pictures; the card is that of a position, where the page has one marked. */
async function report(browser: Browser, page: Tab, marks: readonly PaintedMark[]): Promise<void> {
  mkdirSync('output', { recursive: true });
  const id = await browser.idOf(page);
  await stillPicture(page, 'output/page.png');
  const isPosition = ({ kind }: PaintedMark) => kind === 'demand' || kind === 'sanction';
  await hover(page, marks.some(isPosition) ? isPosition : () => true);
  await until('the card is open', () => cardText(browser, id));
  await stillPicture(page, 'output/card.png');
  const panel = await browser.openOwn(`src/popup/index.html?tab=${id}`);
  await until('the panel shows the article', () =>
    panel.evaluate(() => document.querySelector('[role=tabpanel]') !== null),
  );
  await stillPicture(panel, 'output/panel.png');
  console.log(`\nThe panel says:\n\n${await panelText(panel)}\n`);
  console.log('Pictures: output/page.png, output/card.png, output/panel.png');
}

/** The panel's words line by line, those below the fold too. */
async function panelText(panel: Tab): Promise<string> {
  const text = await panel.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('section')) part.style.contentVisibility = 'visible';
    return document.querySelector<HTMLElement>('.scroll')?.innerText ?? document.body.innerText;
  });
  return text
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
