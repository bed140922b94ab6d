/**
 * Watches for what makes painted marks stale: text that changed under them, and a page that changed its colours.
 * Both are answered a moment later, once for a burst of changes, and for a bounded share of the time where a page does
 * not come to rest.
 */
import type { PlacedMark } from './place';

export interface Changes {
  changed(): void;
  restyled(): void;
}

/** In milliseconds: long enough for a burst of edits to be one, short enough that no wrong mark is noticed. */
const PAUSE = 150;
/** After an answer nothing is done for so many times as long as it took. */
const REST = 30;
/** Colours that change all the time are followed at doubling distances up to this: what else a repaint costs is not told to scripts. */
const LONGEST_PAUSE = 5000;

export function watchPage(
  document: Document,
  placed: readonly PlacedMark[],
  changes: Changes,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (view === null || placed.length === 0) return;

  /** `growth` is by how much the pause grows each time that a change comes right after an answer. */
  const later = (act: () => void, growth: number): (() => void) => {
    let timer: number | undefined;
    let pause = PAUSE;
    let rested = 0;
    let answered = Number.NEGATIVE_INFINITY;
    signal.addEventListener('abort', () => view.clearTimeout(timer));
    const answer = (): void => {
      timer = undefined;
      const start = view.performance.now();
      act();
      answered = view.performance.now();
      rested = answered + REST * (answered - start);
    };
    return () => {
      if (timer !== undefined || signal.aborted) return;
      const now = view.performance.now();
      const isRestless = now - answered < 2 * pause;
      pause = isRestless ? Math.min(growth * pause, LONGEST_PAUSE) : PAUSE;
      timer = view.setTimeout(answer, Math.max(pause, rested - now));
    };
  };

  const texts = new MutationObserver(later(changes.changed, 1));
  for (const part of partsAround(placed)) texts.observe(part, { childList: true, characterData: true, subtree: true });

  const restyled = later(changes.restyled, 2);
  const styles = new MutationObserver(restyled);
  const filter = ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode'];
  for (const element of [document.documentElement, document.body])
    styles.observe(element, { attributes: true, attributeFilter: filter });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyled, { signal });

  signal.addEventListener('abort', () => {
    texts.disconnect();
    styles.disconnect();
  });
}

/** The smallest part of each tree that holds all marks there: no observer hears from one tree into another. */
function partsAround(placed: readonly PlacedMark[]): readonly Node[] {
  const around = new Map<Node, Range>();
  for (const { range } of placed) {
    const root = range.startContainer.getRootNode();
    const all = around.get(root);
    if (all === undefined) {
      around.set(root, range.cloneRange());
      continue;
    }
    // In the order of the text, which that of the tree is not where slots show it.
    if (range.compareBoundaryPoints(Range.START_TO_START, all) < 0)
      all.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, all) > 0) all.setEnd(range.endContainer, range.endOffset);
  }
  return [...around.values()].map(({ commonAncestorContainer }) => commonAncestorContainer);
}
