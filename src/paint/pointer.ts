/**
 * When a card opens and closes under mouse and touch (WCAG 2.2, 1.4.13): after the pointer rested on marked words; it
 * stays while the pointer is on the words or the card, or on its way between them; Escape closes it. A touch opens it by
 * a tap on marked words that are no link or button, and closes it by a tap elsewhere.
 */
export interface PointerTargets<T> {
  /** The marks at a point of the viewport, innermost first. */
  at(x: number, y: number): readonly T[];
  open(marks: readonly T[], x: number): void;
  close(): void;
  isOpen(): boolean;
  /** True where the point keeps the open card open: on its words or by the card. */
  keeps(x: number, y: number): boolean;
  /** Whether the event happened in the card. */
  inCard(event: Event): boolean;
}

export interface PointerOptions {
  /** How long the pointer must rest before a card opens, in milliseconds; asked each time. */
  readonly rest: () => number;
  readonly signal: AbortSignal;
}

/** How long the pointer may be elsewhere before the card closes: the way from the words to the card, in milliseconds. */
const GRACE = 320;
/** A pointer that moved less than this many CSS pixels rests. */
const STILL = 4;
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"]';

export function followPointer<T>(view: Window, targets: PointerTargets<T>, { rest, signal }: PointerOptions): void {
  let resting: number | undefined;
  let leaving: number | undefined;
  let from = { x: Number.NaN, y: Number.NaN };
  const stopResting = (): void => {
    view.clearTimeout(resting);
    resting = undefined;
  };
  const stopLeaving = (): void => {
    view.clearTimeout(leaving);
    leaving = undefined;
  };
  const listen = <K extends keyof WindowEventMap>(name: K, act: (event: WindowEventMap[K]) => void): void =>
    view.addEventListener(name, act, { capture: true, passive: true, signal });

  listen('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    if (targets.isOpen()) {
      if (targets.inCard(event) || targets.keeps(x, y)) stopLeaving();
      else leaving ??= view.setTimeout(targets.close, GRACE);
    }
    if (targets.inCard(event) || event.buttons !== 0) return stopResting();
    if (resting !== undefined && Math.hypot(x - from.x, y - from.y) < STILL) return;
    stopResting();
    from = { x, y };
    resting = view.setTimeout(() => {
      resting = undefined;
      // On the words of the open card, on the way to it: leave it as it is.
      if (targets.isOpen() && targets.keeps(from.x, from.y)) return;
      const marks = targets.at(from.x, from.y);
      if (marks.length === 0) return;
      stopLeaving();
      targets.open(marks, from.x);
    }, rest());
  });
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null) return;
    stopResting();
    if (targets.isOpen() && event.pointerType !== 'touch') leaving ??= view.setTimeout(targets.close, GRACE);
  });
  listen('pointerdown', (event) => {
    stopResting();
    if (event.isTrusted && targets.isOpen() && !targets.inCard(event)) targets.close();
  });
  listen('wheel', stopResting);
  listen('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape' && targets.isOpen()) targets.close();
  });
  listen('click', (event) => {
    if (!event.isTrusted || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    if (targets.inCard(event)) return;
    if (event.target instanceof Element && event.target.closest(INTERACTIVE) !== null) return;
    const marks = targets.at(event.clientX, event.clientY);
    if (marks.length > 0) targets.open(marks, event.clientX);
  });
  signal.addEventListener('abort', () => {
    stopResting();
    stopLeaving();
  });
}
