/** The buttons and links of a page that show something hidden: what they name, or what they stand beside and say so. */
import type { Block } from './block';
import { collapsed } from './collapsed';
import { parentOf } from './composed';
import type { Sight } from './sight';

/** What opens something. A link that leads to another page opens nothing on this one. */
const OPENERS =
  'button,summary,label,[role~="button"],[aria-expanded],a:not([href]),a[href=""],a[href^="#"],a[href^="javascript:"]';
const MOST_ON_BUTTON = 60;
/** What is written on it: that there is more of this text, and no word of what else there is. */
const OPENING =
  /^(?:(?:(?:read|see|view|load|display|show)\s+(?:the\s+)?(?:more|on|all|rest|full|whole|entire)|keep\s+reading|more|continue|(?:the\s+)?(?:full|rest))(?:\s+(?:of|the|this|full|whole|reading|story|article|text|report|interview|answer))*|(?:show|reveal|expand|unfold)(?:\s+[\p{L}’']+){0,2})[^\p{L}]*$/iu;

/** Asks each element once. */
export class Openers {
  readonly #sight: Sight;
  readonly #says = new Map<Element, boolean>();
  #named: ReadonlySet<string> | undefined;

  constructor(sight: Sight) {
    this.#sight = sight;
  }

  /** Whether a button or a link shows a hidden element of a block: one that names it, or that stands beside it and says so. */
  isOpened(element: Element, block: Block): boolean {
    if (this.#sight.isShown(element)) return false;
    const root = hiderOf(element, this.#sight);
    this.#named ??= namedIn(root.ownerDocument);
    if (root.id !== '' && this.#named.has(root.id)) return true;
    return [root, block.element]
      .flatMap((one) => [one.previousElementSibling, one.nextElementSibling])
      .some((beside) => beside !== null && this.#saysOpen(beside));
  }

  #saysOpen(beside: Element): boolean {
    let says = this.#says.get(beside);
    if (says === undefined) {
      says = saysOpen(beside);
      this.#says.set(beside, says);
    }
    return says;
  }
}

/** The outermost element that is hidden around a hidden one. */
export function hiderOf(element: Element, sight: Sight): Element {
  let root = element;
  for (let up = parentOf(root); up !== null && !sight.isShown(up); up = parentOf(root)) root = up;
  return root;
}

/** What the document's buttons name: an attribute may name several elements. */
function namedIn(document: Document): ReadonlySet<string> {
  const naming = [...document.querySelectorAll('[aria-controls]')];
  return new Set(naming.flatMap((one) => (one.getAttribute('aria-controls') ?? '').split(/\s+/)));
}

function saysOpen(beside: Element): boolean {
  const text = collapsed((beside.textContent ?? '').slice(0, 200));
  if (text.length >= MOST_ON_BUTTON) return false;
  if (!OPENING.test(text) && !OPENING.test(collapsed(beside.getAttribute('aria-label') ?? ''))) return false;
  return beside.matches(OPENERS) || beside.querySelector(OPENERS) !== null;
}
