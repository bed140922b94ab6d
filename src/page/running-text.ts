/** How much running text a page has, found by looking at as little of it as will do. */

export interface RunningText {
  /** Characters in paragraphs of running text, of the first `ENOUGH` or so. */
  readonly length: number;
  readonly paragraphs: number;
  /** The first of it, for telling the language. */
  readonly sample: string;
  /** The most of it stands in comments or forum posts. */
  readonly inComments: boolean;
  /** Share of the paragraphs that stand alone in what contains them, as teasers and replies do; 0 to 1. */
  readonly apart: number;
}

/** Looking ends at so many characters in so many paragraphs. */
const ENOUGH = 2500;
const PARAGRAPHS = 10;
/** Of one paragraph no more is looked at. */
const PARAGRAPH = 3000;
const SAMPLE = 2500;
const LONG = 80;
const MAX_LOOKED_AT = 3000;

/** Part of a discussion, by the names that software for discussions gives. */
const COMMENT =
  '.comment,.comments,.comment-body,.comment_text,#comments,.reply,.message-body,.post-body,.usertext,[id^="comment-"],[id^="comment_"]';

/** Looks at `<p>` first; where those hold nothing, at any long stretch of text outside links. */
export function runningText(document: Document): RunningText {
  const found = { length: 0, paragraphs: 0, sample: '', commented: 0 };
  const holders = new Map<Element | null, number>();
  const add = (text: string, element: Element): void => {
    found.length += text.length;
    found.paragraphs++;
    holders.set(element.parentElement, (holders.get(element.parentElement) ?? 0) + 1);
    if (found.sample.length < SAMPLE) found.sample += `${text} `;
    if (found.paragraphs % 3 === 1 && element.closest(COMMENT) !== null) found.commented++;
  };
  const paragraphs = document.querySelectorAll('p');
  for (
    let at = 0;
    at < paragraphs.length && at < MAX_LOOKED_AT && !(found.length > ENOUGH && found.paragraphs >= PARAGRAPHS);
    at++
  ) {
    const paragraph = paragraphs[at];
    const raw = paragraph?.textContent ?? '';
    if (paragraph === undefined || raw.length < LONG) continue;
    const text = spaced(raw);
    if (text.length >= LONG && linkedIn(paragraph) < text.length * 0.4) add(text, paragraph);
  }
  if (found.length < 500 && document.documentElement !== null) addLooseText(document, add);
  const { length, sample, commented } = found;
  let alone = 0;
  for (const held of holders.values()) if (held === 1) alone++;
  return {
    length,
    paragraphs: found.paragraphs,
    sample,
    inComments: commented * 6 > found.paragraphs && commented > 1,
    apart: found.paragraphs === 0 ? 0 : alone / found.paragraphs,
  };
}

function spaced(text: string): string {
  return text.slice(0, PARAGRAPH).replace(/\s+/g, ' ').trim();
}

function linkedIn(element: Element): number {
  let length = 0;
  for (let at = element.firstElementChild; at !== null; at = at.nextElementSibling) {
    if (at.localName === 'a') length += (at.textContent ?? '').length;
    else if (at.firstElementChild !== null) length += linkedIn(at);
  }
  return length;
}

/** Pages that part paragraphs by `<br>` or put them into bare `<div>`. */
function addLooseText(document: Document, add: (text: string, element: Element) => void): void {
  const walker = document.createTreeWalker(document.documentElement, 4);
  let counted = 0;
  for (let seen = 0; seen < MAX_LOOKED_AT * 4 && counted < ENOUGH && walker.nextNode() !== null; seen++) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    const raw = node.nodeValue ?? '';
    if (
      raw.length < LONG ||
      parent === null ||
      /^(?:script|style|noscript|template|textarea|a|p|option)$/i.test(parent.localName)
    )
      continue;
    const text = spaced(raw);
    if (
      text.length < LONG ||
      !/[.!?]["”’]?(?:\s|$)/.test(text) ||
      parent.closest('a,p,script,style,noscript,template,footer,nav') !== null
    )
      continue;
    counted += text.length;
    add(text, parent);
  }
}
