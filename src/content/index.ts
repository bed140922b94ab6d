/**
 * The detector: the only script that every page gets. It decides whether the page is a news article and, if so, has the
 * reader injected. On any other page it does nothing more, sends nothing, and waits for the page to become another one.
 */
import { tell } from '../messages/from-detector';
import { detect } from '../page/detect';
import { onNavigation } from './navigation';
import { idle, onChange } from './on-change';
import { world } from './world';

world.detecting?.abort();
world.detecting = new AbortController();
const { signal } = world.detecting;

/** How long a page that changed is left alone, in milliseconds: at first, and at most. Each look doubles it. */
const REST = 250;
const LONGEST_REST = 30_000;

/** Reasons of pages whose words may be still to come. */
const WORDLESS = /^(?:no|little)-text/;

let visit = '';
let article = false;
let rest = REST;
let wait = REST;
/** The look that is due at a page without words. */
let later: ReturnType<typeof setTimeout> | undefined;

function look(): void {
  // What the reader asked for is read, whatever it looks like.
  if (world.wanted !== undefined && !article) return;
  const was = article;
  const { verdict, reasons } = detect(document, location.href);
  article = verdict === 'news-article';
  // Text that comes in a shadow tree is told to no observer of the document: a page without any is looked at a few times more.
  if (later === undefined && wait < LONGEST_REST && reasons.some((reason) => WORDLESS.test(reason))) {
    wait *= 2;
    later = setTimeout(lookSoon, wait);
  }
  // Whether this site is to be read at all is the background's to say: settings are none of this script's weight.
  if (article && !was) void tell('open-reader', { visit });
  if (was && !article) leave();
}

/** Not at once: a page that has just come has more urgent things to do, its first paint above all. */
function lookSoon(): void {
  clearTimeout(later);
  later = undefined;
  void idle().then(() => signal.aborted || look());
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
  leave();
  // Not the time of the document: single-page navigations and ways back share it, and so does a detector that is put here anew.
  visit = `${Math.random()}`;
  article = false;
  rest = wait = REST;
  lookSoon();
}

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
onNavigation(arrive, look, signal);
onChange(look, () => (rest = Math.min(2 * rest, LONGEST_REST)), signal);
arrive();
