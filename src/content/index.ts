/**
 * The detector: the only script that every page gets. It decides whether the page is a news article and, if so, has the
 * reader injected. On any other page it does nothing more, sends nothing, and waits for a navigation.
 */
import { answer, left, openReader, tell, toDetector } from '../messages';
import { detect } from '../page/detect';
import { onNavigation } from './navigation';
import { world } from './world';

world.detector?.abort();
const controller = new AbortController();
world.detector = controller;

let views = 0;
let visit = '';
let found: ReturnType<typeof detect> = { verdict: 'other', reasons: [] };

function look(): void {
  found = detect(document, location.href);
  if (found.verdict === 'news-article') want(false);
}

function want(forced: boolean): void {
  world.wanted = { visit, forced };
  tell(openReader, { visit });
}

function arrive(): void {
  if (world.wanted !== undefined) tell(left, { visit });
  world.wanted = undefined;
  world.reader?.abort();
  views += 1;
  visit = `${performance.timeOrigin}/${views}`;
  look();
}

function lookAgain(): void {
  if (world.wanted === undefined) look();
}

answer(
  toDetector,
  {
    finding: () => ({ visit, article: world.wanted !== undefined, reasons: found.reasons }),
    readAnyway: () => {
      want(true);
      return null;
    },
  },
  controller.signal,
);
onNavigation({ arrive, lookAgain }, controller.signal);
arrive();
