/**
 * The one card: a popover in a closed shadow root, so that no style or stacking of the page can break or hide it.
 * It is placed beside the marked words and never over them where the viewport leaves room for that.
 */
import { autoUpdate, computePosition, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { Words } from '../telling/words';
import type { CardModel } from './card-model';
import { type CardActions, cardContent } from './card-view';
import { LEAST_HEIGHT, linesOf, roomiest } from './room';
import { addStyles } from './styles';

export interface Opening {
  readonly models: readonly CardModel[];
  /** The marked words of each model. */
  readonly ranges: readonly Range[];
  readonly dark: boolean;
  /** Horizontal place to open at, CSS pixels in the viewport; the start of the words where it is not given. */
  readonly x?: number;
  /** True by keyboard: the card takes the focus, and the words get a ring. */
  readonly focus: boolean;
}

export interface Card {
  open(opening: Opening): void;
  close(): void;
  readonly isOpen: boolean;
  /** Whether an event happened in the card. */
  has(event: Event): boolean;
  /** The viewport point lies in the card or close to it. */
  isNear(x: number, y: number): boolean;
  setStyle(style: string): void;
  stop(): void;
}

export interface CardEvents {
  readonly actions: Omit<CardActions, 'choose' | 'close'>;
  /** The card shows this mark now, or none. */
  shown(model: CardModel | undefined): void;
}

const NEAR = 10;

/**
 * `style` is the sheet that card-style.ts makes. The card is built when it is opened first: marks need not wait for it, nor
 * for the browser to fetch its words, and many a page is read without it.
 */
export function createCard(document: Document, words: Words, style: string, events: CardEvents): Card {
  let latest = style;
  let built: Card | undefined;
  return {
    open(opening) {
      built ??= buildCard(document, words, latest, events);
      built.open(opening);
    },
    close: () => built?.close(),
    get isOpen() {
      return built?.isOpen ?? false;
    },
    has: (event) => built?.has(event) ?? false,
    isNear: (x, y) => built?.isNear(x, y) ?? false,
    setStyle(changed) {
      latest = changed;
      built?.setStyle(changed);
    },
    stop: () => built?.stop(),
  };
}

function buildCard(document: Document, words: Words, style: string, events: CardEvents): Card {
  const host = document.createElement('demarche-card');
  const root = host.attachShadow({ mode: 'closed' });
  const styles = addStyles(root);
  styles.replace(style);
  const ring = document.createElement('div');
  ring.popover = 'manual';
  ring.setAttribute('aria-hidden', 'true');
  const card = document.createElement('div');
  card.popover = 'manual';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.lang = words('language_tag');
  root.append(ring, card);

  let release: (() => void) | undefined;
  let before: HTMLElement | null = null;
  let opened = false;

  const close = (): void => {
    if (!opened) return;
    opened = false;
    release?.();
    release = undefined;
    const hadFocus = root.activeElement !== null;
    if (card.isConnected) {
      card.hidePopover();
      ring.hidePopover();
    }
    card.className = 'card';
    ring.className = 'ring';
    host.remove();
    if (hadFocus) before?.focus({ preventScroll: true });
    before = null;
    events.shown(undefined);
  };

  const show = (opening: Opening, chosen: number): void => {
    const model = opening.models[chosen];
    const range = opening.ranges[chosen];
    if (model === undefined || range === undefined) {
      close();
      return;
    }
    release?.();
    const choose = (index: number): void => {
      show(opening, index);
      const choices = card.querySelectorAll<HTMLElement>('[aria-pressed]');
      choices[index]?.focus();
    };
    card.replaceChildren(...cardContent(document, words, opening.models, chosen, { ...events.actions, close, choose }));
    card.setAttribute('aria-label', words('card_name', model.label, model.title));
    card.className = ['card open', opening.dark ? 'dark' : 'light', opening.models.length > 1 ? 'has-also' : ''].join(
      ' ',
    );
    ring.className = opening.dark ? 'ring dark' : 'ring';
    if (!host.isConnected) document.documentElement.append(host);
    if (!card.matches(':popover-open')) {
      ring.showPopover();
      card.showPopover();
    }
    opened = true;
    // Where the system sets the colours all marks look alike: then the pointer's mark needs the ring, too.
    const ringed = opening.focus || document.defaultView?.matchMedia('(forced-colors: active)').matches === true;
    const reference = wordsElement(range, opening.x);
    release = autoUpdate(reference.whole, card, () => {
      if (ringed) drawRing(ring, range);
      else ring.replaceChildren();
      void place(reference, card);
    });
    if (opening.focus) card.focus({ preventScroll: true });
    events.shown(model);
  };

  card.addEventListener('focusout', (event) => {
    // Tab left the card: a card that is not looked at must not stay over the text.
    if (event.relatedTarget instanceof Node && !root.contains(event.relatedTarget)) close();
  });

  return {
    open(opening) {
      if (opening.focus && root.activeElement === null)
        before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      show(opening, 0);
    },
    close,
    get isOpen() {
      return opened;
    },
    has: (event) => event.target === host,
    isNear(x, y) {
      if (!opened) return false;
      const box = card.getBoundingClientRect();
      return x >= box.left - NEAR && x <= box.right + NEAR && y >= box.top - NEAR && y <= box.bottom + NEAR;
    },
    setStyle: (changed) => styles.replace(changed),
    stop() {
      close();
      styles.remove();
      host.remove();
    },
  };
}

/** The words as floating-ui sees them. */
function wordsElement(range: Range, x: number | undefined): Anchor {
  const contextElement = range.startContainer.parentElement ?? undefined;
  const whole = (): DOMRect => range.getBoundingClientRect();
  // Above and below, the card stands at the pointer's horizontal place but clear of all lines of the words.
  const column = () => {
    const box = whole();
    const [first = box] = range.getClientRects();
    const left = x === undefined ? first.left : Math.max(box.left, Math.min(x - 24, box.right - 1));
    const width = Math.max(1, Math.min(48, box.right - left));
    return {
      x: left,
      y: box.top,
      left,
      right: left + width,
      width,
      top: box.top,
      bottom: box.bottom,
      height: box.height,
    };
  };
  const element = (getBoundingClientRect: VirtualElement['getBoundingClientRect']): VirtualElement =>
    contextElement === undefined ? { getBoundingClientRect } : { getBoundingClientRect, contextElement };
  return { column: element(column), whole: element(whole) };
}

interface Anchor {
  readonly column: VirtualElement;
  readonly whole: VirtualElement;
}

const GAP = 8;

async function place({ column, whole }: Anchor, card: HTMLElement): Promise<void> {
  const view = card.ownerDocument.defaultView;
  if (view === null) return;
  card.style.removeProperty('max-height');
  const { width, height } = card.getBoundingClientRect();
  const placement = roomiest(whole.getBoundingClientRect(), { width, height }, view.innerWidth, view.innerHeight);
  const beside = placement === 'left-start' || placement === 'right-start';
  const { x, y } = await computePosition(beside ? whole : column, card, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(GAP),
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply({ availableHeight }) {
          card.style.setProperty('max-height', `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
        },
      }),
    ],
  });
  card.style.setProperty('left', `${Math.round(x)}px`);
  card.style.setProperty('top', `${Math.round(y)}px`);
}

function drawRing(ring: HTMLElement, range: Range): void {
  const boxes = linesOf(range.getClientRects());
  ring.replaceChildren(
    ...boxes.map((box) => {
      const line = ring.ownerDocument.createElement('i');
      line.style.setProperty('left', `${box.left - 2}px`);
      line.style.setProperty('top', `${box.top - 1}px`);
      line.style.setProperty('width', `${box.right - box.left + 4}px`);
      line.style.setProperty('height', `${box.bottom - box.top + 2}px`);
      return line;
    }),
  );
}
