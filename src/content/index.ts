/**
 * The detector: the only script that every page gets. It decides whether the page is a news article and, if so, has the
 * reader injected. On any other page it does nothing more, sends nothing, and waits for a navigation.
 */
import { tell } from '../messages/from-detector';
import { detect } from '../page/detect';
import { onNavigation } from './navigation';
import { world } from './world';

world.detecting?.abort();
world.detecting = new AbortController();

let views = 0;
let visit = '';
let reasons: readonly string[] = [];

/** Has the page read. */
function want(): void {
  world.wanted = visit;
  void tell('open-reader', { visit });
}

function look(): void {
  const found = detect(document, location.href);
  reasons = found.reasons;
  if (found.verdict === 'news-article') want();
}

function arrive(): void {
  if (world.wanted !== undefined) void tell('left', { visit });
  world.wanted = undefined;
  world.reading?.abort();
  views += 1;
  visit = `${performance.timeOrigin}/${views}`;
  look();
}

function lookAgain(): void {
  if (world.wanted === undefined) look();
}

world.detector = {
  finding: () => ({ visit, article: world.wanted !== undefined, reasons }),
  readAnyway: want,
};
onNavigation({ arrive, lookAgain }, world.detecting.signal);
arrive();
