/**
 * The second half of `npm start`: Demarche in Chromium on the demo article. With a display the window stays open until
 * it is closed; without one the panel's summary is printed, and page, card and panel are saved as pictures.
 */
import { mkdirSync } from 'node:fs';
import { startChromium } from '../e2e/harness/chromium';
import { cardText, hover, untilMarked } from '../e2e/harness/marks';
import { until } from '../e2e/harness/until';
import { demoPage, serve } from './serve';

const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '';
const server = await serve({ '/': demoPage('article.html') });
console.log(
  display === '' ? 'There is no display: Chromium runs unseen.' : 'Opening Chromium with Demarche on the demo article.',
);
const browser = await startChromium({ headless: display === '' });
const page = await browser.open(`${server.origin}/`);
const marks = await untilMarked(page);
console.log(`The demo article is marked: ${marks.length} marks.`);
if (display === '') {
  mkdirSync('output', { recursive: true });
  const id = await browser.idOf(page);
  await page.screenshot('output/page.png');
  await hover(page, (mark) => mark.kind === 'demand' || mark.kind === 'sanction');
  await until('the card is open', () => cardText(browser, id));
  await page.screenshot('output/card.png');
  const panel = await browser.openOwn(`src/popup/index.html?tab=${id}`);
  const summary = await until('the panel shows the article', () =>
    panel.evaluate(() => (document.querySelector('[role=tab], [role=tablist]') ? document.body.innerText : undefined)),
  );
  await panel.screenshot('output/panel.png');
  console.log(`\n${summary}\n`);
  console.log('Pictures: output/page.png, output/card.png, output/panel.png');
  await browser.close();
} else {
  console.log('Click the Demarche button in the toolbar for the panel; close the window to end.');
  await browser.closed;
}
server.close();
