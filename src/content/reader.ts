/** The second script, injected into articles only: reads the page, asks for the analysis, paints it, answers the panel. */
import type { Analysis } from '../engine/types';
import type { PageReading } from '../page';
import type { ReportedState } from '../page-state';
import { settings } from '../storage/settings';
import { analysisOf, reportFailure, reportState } from './asking';
import { onExtensionGone } from './gone';
import { clearLeftOver } from './left-over';
import { onChange } from './on-change';
import { readInTurns } from './read-in-turns';
import { type Shown, showAnalysis } from './show';
import { type Surroundings, surroundingsOf } from './surroundings';
import { world } from './world';

/** A page that changes all the time is read, asked about and painted for a thirtieth of its time at most. */
const REST = 30;
/** So many milliseconds after its arrival a page is asked once more: a tree that is opened in an element which stood there before is no change. */
const LATE_LOOKS = [1000, 3000, 10_000, 30_000];
/** So many milliseconds after the last click or change of the window's width the page is asked whether it hides other words. */
const RESTYLED = 300;

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
  let read: PageReading | undefined;
  let around: Surroundings | undefined;
  let analysis: Analysis | undefined;
  let showing: { readonly shown: Shown; readonly end: () => void } | undefined;
  // Nothing is painted, and a panel that asks is sent on to the background, which is told why.
  const hide = (): void => {
    showing?.end();
    showing = undefined;
    analysis = undefined;
  };
  const renew = async (): Promise<void> => {
    if (around?.stand()) return;
    const before = read?.article.text;
    const { reading, changed } = await readInTurns(document, location.href, signal);
    if (signal.aborted) return;
    read = reading;
    around = read === undefined ? undefined : surroundingsOf(read, changed);
    changes.observe();
    if (changed.length > 0) changes.again();
    if (read === undefined || !isEnglish(read.article.language)) {
      hide();
      return reportState(visit, troubleOf(read), signal);
    }
    const { article, map } = read;
    // Asked for while the engine is at work, so that the marks do not wait for them as well. What is shown already follows them.
    const chosen = showing === undefined ? settings.get() : undefined;
    chosen?.catch(() => {});
    // A framework that sets its nodes anew changes no word: then the marks only move.
    if (article.text !== before || analysis === undefined) analysis = await analysisOf(visit, article, signal);
    if (signal.aborted) return;
    if (analysis === undefined) return hide();
    const subject = { analysis, text: article.text, toRange: map.toRange.bind(map) };
    if (showing !== undefined) return showing.shown.renew(subject);
    const ending = new AbortController();
    const shown = await showAnalysis(subject, chosen ?? settings.get(), AbortSignal.any([signal, ending.signal]));
    if (shown !== undefined) showing = { shown, end: () => ending.abort() };
  };
  // A panel that nobody tells of a fault would wait for ever.
  const look = (): Promise<void> => renew().catch((error: unknown) => reportFailure(visit, error, signal));
  onExtensionGone(() => controller.abort(), signal);
  // The first look may still wait for its analysis when the page changes: two at once would both paint.
  const changes = onChange(
    look,
    (took) => REST * took,
    signal,
    look(),
    () => around?.trees ?? [document],
  );
  for (const late of LATE_LOOKS) {
    const timer = setTimeout(changes.again, late);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
  // Other styles may hide other words then, which changes nothing that is observed.
  let restyled: ReturnType<typeof setTimeout> | undefined;
  for (const event of ['resize', 'click'])
    window.addEventListener(
      event,
      () => {
        clearTimeout(restyled);
        restyled = setTimeout(changes.again, RESTYLED);
      },
      { signal, passive: true, capture: true },
    );
}

function troubleOf(read: PageReading | undefined): ReportedState {
  return read === undefined ? { kind: 'empty' } : { kind: 'unsupported-language', language: read.article.language };
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
