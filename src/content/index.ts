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
let article = false;
/** Ends with the visit. */
let visiting = new AbortController();
let reasons: readonly string[] = [];

function look(): void {
  const found = detect(document, location.href);
  reasons = found.reasons;
  article = found.verdict === 'news-article';
  // Whether this site is to be read at all is the background's to say: settings are none of this script's weight.
  if (article) void tell('open-reader', { visit }, visiting.signal);
}

function stop(): void {
  world.wanted = undefined;
  world.reading?.abort();
}

function arrive(): void {
  if (world.wanted !== undefined) void tell('left', { visit });
  stop();
  visiting.abort();
  visiting = new AbortController();
  views += 1;
  visit = `${performance.timeOrigin}/${views}`;
  look();
}

function lookAgain(): void {
  if (!article && world.wanted === undefined) look();
}

world.detector = {
  finding: () => ({ visit, article: article || world.wanted !== undefined, reasons }),
  want(wanted) {
    if (wanted === visit) world.wanted = wanted;
  },
  stop,
};
world.detecting.signal.addEventListener('abort', () => visiting.abort(), { once: true });
onNavigation({ arrive, lookAgain }, world.detecting.signal);
arrive();
