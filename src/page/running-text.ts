/** How much running text a page has, found by looking at as little of it as will do. */

export interface RunningText {
  /** Characters in paragraphs of running text, of the first `ENOUGH` or so. */
  readonly length: number;
  readonly paragraphs: number;
  /** The first of it, for telling the language. */
  readonly sample: string;
  /** What holds the paragraphs, in the page's order, and how many each; never empty where there are any. */
  readonly holders: ReadonlyMap<Element | null, number>;
}

/** Looking ends at so many characters in so many paragraphs. */
const ENOUGH = 2300;
const PARAGRAPHS = 7;
/** Of one paragraph no more is looked at. */
const PARAGRAPH = 3000;
const SAMPLE = 2500;
const LONG = 80;
const MAX_LOOKED_AT = 3000;

/** Looks at `<p>` first; where those hold nothing, at any long stretch of text outside links. */
export function runningText(document: Document): RunningText {
  const found = { length: 0, paragraphs: 0, sample: '' };
  const holders = new Map<Element | null, number>();
  const add = (text: string, element: Element): void => {
    found.length += text.length;
    found.paragraphs++;
    if (found.sample.length < SAMPLE) found.sample += `${text} `;
    const parent = element.parentElement;
    holders.set(parent, (holders.get(parent) ?? 0) + 1);
  };
  // A live collection walks no further than it is asked to.
  const paragraphs = document.getElementsByTagName('p');
  for (let at = 0; at < MAX_LOOKED_AT && !(found.length > ENOUGH && found.paragraphs >= PARAGRAPHS); at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    const raw = paragraph.textContent ?? '';
    if (raw.length < LONG) continue;
    const text = spaced(raw);
    if (text.length >= LONG && linkedIn(paragraph) < text.length * 0.4) add(text, paragraph);
  }
  if (found.length < 500) addLooseText(document, add);
  return { ...found, holders };
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

/** So many stretches of text are looked at outside paragraphs. */
const MAX_LOOSE = 6000;

/** Pages that part paragraphs by `<br>` or put them into bare `<div>`. */
function addLooseText(document: Document, add: (text: string, element: Element) => void): void {
  const walker = document.createTreeWalker(document.documentElement, 4);
  let counted = 0;
  for (let seen = 0; seen < MAX_LOOSE && counted < ENOUGH; seen++) {
    const node = walker.nextNode();
    if (node === null) return;
    // Most are short; only the others are worth a copy of their text.
    if (Number(Reflect.get(node, 'length')) < LONG) continue;
    const parent = node.parentElement;
    const text = spaced(node.nodeValue ?? '');
    if (
      parent === null ||
      text.length < LONG ||
      !/[.!?]["”’]?(?:\s|$)/.test(text) ||
      parent.closest('a,p,script,style,noscript,template,textarea,option,footer,nav') !== null
    )
      continue;
    counted += text.length;
    add(text, parent);
  }
}
