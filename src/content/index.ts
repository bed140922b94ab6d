/**
 * The detector: the only script that every page gets. It decides whether the page is a news article and, if so, has the
 * reader injected. On any other page it does nothing more, sends nothing, and waits for the page to become another one.
 *
 * What it makes ready is counted: on most pages it is called once and never again. So there is no promise and no signal here, and an
 * observer only where a change could turn the verdict.
 */
import { tell } from '../messages/from-detector';
import { type Detection, detect } from '../page/detect';
import { onNavigation } from './navigation';
import { CHANGES, IDLE } from './on-change';
import { world } from './world';

/** How long a page that changed is left alone, in milliseconds: at first, and at most. Each look doubles it. */
const REST = 250;
const LONGEST_REST = 30_000;

let visit = '';
let article = false;
let rest = REST;
let wait = REST;
/** When a page that changed may be looked at again. */
let until = 0;
/** The look that is due. */
let due: ReturnType<typeof setTimeout> | undefined;
let observer: MutationObserver | undefined;
let isOver = false;

function look(): Detection | undefined {
  // What the reader asked for is read, whatever it looks like.
  if (world.wanted !== undefined && !article) return undefined;
  const was = article;
  const found = detect(document, location.href);
  article = found.verdict === 'news-article';
  // Whether this site is to be read at all is the background's to say: settings are none of this script's weight.
  if (article && !was) void tell('open-reader', { visit });
  if (was && !article) leave();
  return found;
}

/** A look in an idle moment, and what is to be waited for after it. */
function turn(): void {
  if (isOver) return;
  const found = look();
  if (found?.isFinal) {
    observer?.disconnect();
    return;
  }
  observer ??= new MutationObserver(changed);
  observer.observe(document, CHANGES);
  // A tree that is opened late is told to no observer of the document: such a page is looked at a few times more.
  if (found?.mayCome && wait < LONGEST_REST) {
    wait *= 2;
    lookIn(wait);
  }
}

/** Changes in the time of rest are answered at its end, all with one look; meanwhile nothing is observed. */
function changed(): void {
  observer?.disconnect();
  const now = performance.now();
  const from = Math.max(now, until);
  rest = Math.min(2 * rest, LONGEST_REST);
  until = from + rest;
  lookIn(from - now);
}

function lookIn(milliseconds: number): void {
  clearTimeout(due);
  due = setTimeout(lookSoon, milliseconds);
}

/** Not at once: a page that has just come has more urgent things to do, its first paint above all. */
function lookSoon(): void {
  requestIdleCallback(turn, IDLE);
}

function stop(): void {
  world.wanted = undefined;
  world.reading?.abort();
}

function leave(): void {
  if (world.wanted !== undefined) void tell('left', { visit });
  stop();
}

function arrive(): void {
  if (isOver) return;
  leave();
  // Not the time of the document: single-page navigations and ways back share it, and so does a detector that is put here anew.
  visit = `${Math.random()}`;
  article = false;
  rest = wait = REST;
  until = 0;
  clearTimeout(due);
  lookSoon();
}

world.detecting?.abort();
onNavigation(arrive);
world.detecting = {
  abort() {
    isOver = true;
    observer?.disconnect();
  },
};
world.detector = {
  finding: () => {
    // It may have come just now, or have changed.
    look();
    return {
      visit,
      article: article || world.wanted !== undefined,
      reasons: article ? [] : detect(document, location.href, 'other').reasons,
    };
  },
  want(wanted) {
    if (wanted === visit) world.wanted = wanted;
  },
  stop,
};
arrive();
