/** How much running text a page has, found by looking at as little of it as will do. */

/** What was found of it. */
export interface RunningText {
  /** Characters in paragraphs of running text, of the first `ENOUGH` or so. */
  readonly length: number;
  readonly paragraphs: number;
  /** The first of it, for telling the language. */
  readonly sample: string;
  /** What holds the paragraphs, in the page's order, and how many each; never empty where there are any. */
  readonly holders: ReadonlyMap<Element | null, number>;
  /** Whether open shadow trees were looked for: one that opens later may hold more. */
  readonly mayGrow: boolean;
}

/** Looking ends at so many characters in so many paragraphs. */
const ENOUGH = 2300;
const PARAGRAPHS = 7;
/** Of one paragraph no more is looked at. */
const PARAGRAPH = 3000;
const SAMPLE = 2500;
const LONG = 80;
const MAX_LOOKED_AT = 3000;

/** A page with fewer characters in paragraphs is looked through for other text. */
const FEW = 500;

/** A story has this many characters at least. */
export const SHORT_STORY = 600;

/**
 * Looks at `<p>` first; where those hold nothing, at any long stretch of text outside links.
 * @param isShort whether to end where it is long enough for a story, without knowing how long it is.
 * @param isLikely whether the page is likely enough to be a story that its open shadow trees are looked for, should it have no
 * words beside them: that takes asking element by element.
 */
export function runningText(document: Document, isShort: boolean, isLikely: boolean): RunningText {
  const found = { length: 0, paragraphs: 0, sample: '' };
  const holders = new Map<Element | null, number>();
  const addFrom = (root: Element | ShadowRoot, paragraphs: ArrayLike<Element>, headline?: Element): void => {
    const add = (text: string, element: Element): void => {
      found.length += text.length;
      found.paragraphs++;
      if (found.sample.length < SAMPLE) found.sample += `${text} `;
      const parent = element.parentElement ?? ('host' in root ? root.host : null);
      holders.set(parent, (holders.get(parent) ?? 0) + 1);
    };
    // Who asks for its length has the browser keep the list, and walk the page once and not at each look.
    const last = Math.min(paragraphs.length, MAX_LOOKED_AT);
    for (let at = 0; at < last; at++) {
      const paragraph = paragraphs[at];
      const isEnough = isShort ? found.length >= SHORT_STORY : found.length > ENOUGH && found.paragraphs >= PARAGRAPHS;
      if (isEnough || !paragraph) break;
      const raw = paragraph.textContent ?? '';
      if (raw.length < LONG) continue;
      const text = spaced(raw);
      if (text.length >= LONG && linkedIn(paragraph) < text.length * 0.4) add(text, paragraph);
    }
    if (found.length < FEW) addLooseText(textWalker(root, headline), headline ? GAP : MAX_LOOKED_AT, add);
    if (found.length < FEW && isLikely)
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot) addFrom(shadowRoot, shadowRoot.querySelectorAll('p'));
  };
  addFrom(document.documentElement, document.getElementsByTagName('p'), document.getElementsByTagName('h1')[0]);
  return { ...found, holders, mayGrow: isLikely && found.length < FEW };
}

/** With single spaces, and no more of it than is looked at. */
export function spaced(raw: string): string {
  const text = raw.slice(0, PARAGRAPH);
  // Most are as they should be, and looking for that is much cheaper.
  return (text.includes('\n') || text.includes('  ') ? text.replace(/\s+/g, ' ') : text).trim();
}

function linkedIn(element: Element): number {
  let length = 0;
  for (let at = element.firstElementChild; at !== null; at = at.nextElementSibling) {
    if (at.localName === 'a') length += (at.textContent ?? '').length;
    else if (at.firstElementChild !== null) length += linkedIn(at);
  }
  return length;
}

/** So many stretches of text, most of them single words, may stand between a headline and its story, and within it. */
const GAP = 800;

/** Pages that part paragraphs by `<br>` or put them into bare `<div>`; `left` stretches at most are passed before the first. */
function addLooseText(walker: TreeWalker, left: number, add: (text: string, element: Element) => void): void {
  let counted = 0;
  for (; left > 0 && counted < ENOUGH; left--) {
    const node = walker.nextNode();
    if (node === null) return;
    const raw = node.nodeValue ?? '';
    // Most are short.
    if (raw.length < LONG) continue;
    const parent = node.parentElement;
    const text = spaced(raw);
    if (
      parent === null ||
      text.length < LONG ||
      !/[.!?]["”’]?(?:\s|$)/.test(text) ||
      parent.closest('a,p,script,style,noscript,template,textarea,option,footer,nav') !== null
    )
      continue;
    counted += text.length;
    left = GAP;
    add(text, parent);
  }
}

/** Walks the text below `root`, from `start` on where that is given. */
export function textWalker(root: Element | ShadowRoot, start: Node | undefined): TreeWalker {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  if (start) walker.currentNode = start;
  return walker;
}
