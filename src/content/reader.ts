/** The second script, injected into articles only: reads the page, asks for the analysis, paints it, answers the panel. */
import type { Analysis } from '../engine/types';
import { type Reading, readArticle } from '../page';
import { analysisOf, reportFailure, reportState } from './asking';
import { onExtensionGone } from './gone';
import { clearLeftOver } from './left-over';
import { onChange } from './on-change';
import { type Shown, showAnalysis } from './show';
import { world } from './world';

/** A page that changes all the time is read, asked about and painted for a thirtieth of its time at most. */
const REST = 30;

const { wanted } = world;
if (wanted !== undefined) {
  world.reading?.abort();
  world.reading = new AbortController();
  clearLeftOver();
  follow(wanted, world.reading);
}

/** Reads the page, and again whenever it has changed, until it is left. */
function follow(visit: string, controller: AbortController): void {
  const { signal } = controller;
  let read: Reading | undefined;
  let around: Surroundings | undefined;
  let analysis: Analysis | undefined;
  let shown: Shown | undefined;
  const renew = async (): Promise<void> => {
    if (around !== undefined && stand(around)) return;
    const before = read?.article.text;
    read = readArticle(document, location.href);
    around = read === undefined ? undefined : surroundingsOf(read);
    if (read === undefined) return reportState(visit, { kind: 'empty' }, signal);
    const { article, map } = read;
    if (!isEnglish(article.language)) {
      return reportState(visit, { kind: 'unsupported-language', language: article.language }, signal);
    }
    // A framework that sets its nodes anew changes no word: then the marks only move.
    if (article.text !== before || analysis === undefined) analysis = await analysisOf(visit, article, signal);
    if (analysis === undefined || signal.aborted) return;
    const subject = { analysis, text: article.text, toRange: map.toRange.bind(map) };
    if (shown === undefined) shown = await showAnalysis(subject, signal);
    else shown.renew(subject);
  };
  // A panel that nobody tells of a fault would wait for ever.
  const look = (): Promise<void> => renew().catch((error: unknown) => reportFailure(visit, error, signal));
  onExtensionGone(() => controller.abort(), signal);
  // The first look may still wait for its analysis when the page changes: two at once would both paint.
  onChange(look, (took) => REST * took, signal, look());
}

/** Where the text stands, with all that is beside it there: most of what changes in a page changes elsewhere. */
interface Surroundings {
  readonly element: Element;
  readonly words: string | null;
  readonly isWhole: () => boolean;
}

function surroundingsOf({ article, map }: Reading): Surroundings | undefined {
  const whole = { start: 0, end: article.text.length };
  const holder = map.toRange(whole)?.commonAncestorContainer;
  const element = holder?.parentElement ?? undefined;
  return element && { element, words: element.textContent, isWhole: () => map.toRange(whole) !== undefined };
}

function stand({ element, words, isWhole }: Surroundings): boolean {
  return element.textContent === words && isWhole();
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
