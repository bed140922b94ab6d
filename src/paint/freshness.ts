/**
 * Watches for what makes painted marks stale: text that changed under them, and a page that changed its colours.
 * Both are answered a moment later, once for a burst of changes.
 */
import type { PlacedMark } from './place';

export interface Changes {
  changed(): void;
  restyled(): void;
}

/** In milliseconds: long enough for a burst of edits to be one, short enough that no wrong mark is noticed. */
const PAUSE = 150;

export function watchPage(
  document: Document,
  placed: readonly PlacedMark[],
  changes: Changes,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  const [first, last] = [placed[0], placed.at(-1)];
  if (view === null || first === undefined || last === undefined) return;

  const later = (act: () => void): (() => void) => {
    let timer: number | undefined;
    signal.addEventListener('abort', () => view.clearTimeout(timer));
    return () => {
      timer ??= view.setTimeout(() => {
        timer = undefined;
        act();
      }, PAUSE);
    };
  };

  const texts = new MutationObserver(later(changes.changed));
  const around = document.createRange();
  around.setStart(first.range.startContainer, first.range.startOffset);
  around.setEnd(last.range.endContainer, last.range.endOffset);
  texts.observe(around.commonAncestorContainer, { childList: true, characterData: true, subtree: true });

  const restyled = later(changes.restyled);
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
