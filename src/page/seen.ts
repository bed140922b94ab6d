/**
 * Takes out of a body what a browser does not show of it. A page may hide its text for a while, or the rest of it until it
 * is asked for: that is read. What is left out is a double of what is shown, and what stands hidden between what is shown.
 */
import { type Block, isProse, type Piece } from './block';
import { bodyOf } from './body';
import { collapsed } from './collapsed';
import { parentOf } from './composed';
import type { Sight } from './sight';
import { wordsOf } from './words';

/** A body of so many characters is a story, so that another one that nobody sees is not the page's. */
const STORY = 600;
/** The rest of a text has so many characters at least, in more than one paragraph. */
const REST = 300;

/** What opens something, and what is written on it. */
const OPENERS = 'button,summary,label,[role~="button"],[aria-expanded],a';
const MOST_ON_BUTTON = 60;
const OPENING = /\b(?:more|rest|full|expand|continue|unfold|show|reveal)\b/i;

/** A block as it is seen: undefined where nothing of it is. */
type AsSeen = (block: Block) => Block | undefined;

/** A body, chosen among a page's blocks, as it is seen; or another one of them in its place. */
export function seenBody(body: readonly Block[], blocks: readonly Block[], sight: Sight): readonly Block[] {
  const looks = new Map<Block, Block | undefined>();
  const asSeen = (block: Block): Block | undefined => {
    if (!looks.has(block)) looks.set(block, seenPart(block, sight));
    return looks.get(block);
  };
  if (body.every((block) => asSeen(block) === block)) return body;
  if (body.some((block) => isProse(block) && asSeen(block) !== undefined)) return withoutUnseen(body, asSeen, sight);
  return shownInstead(body, blocks, asSeen, sight) ?? body;
}

/** What is shown in the place of a body that is hidden as a whole; undefined where the page only has not shown it yet. */
function shownInstead(
  body: readonly Block[],
  blocks: readonly Block[],
  asSeen: AsSeen,
  sight: Sight,
): readonly Block[] | undefined {
  const shown = bodyOf(blocks.flatMap((block) => asSeen(block) ?? []));
  const words = new Set(shown.map(({ text }) => wordsOf(text)));
  // Its double, in windows of this width.
  if (body.some((block) => isProse(block) && words.has(wordsOf(block.text)))) return shown;
  // The rest of a text has its beginning beside it.
  const own = new Set(body);
  const holder = body[0] && parentOf(hiderOf(body[0].element, sight));
  const beside = new Set(blocks.filter((block) => parentOf(block.element) === holder && asSeen(block) !== undefined));
  if ([...beside].some(isProse)) return blocks.filter((block) => own.has(block) || beside.has(block));
  // The story of a page that came after it.
  return proseIn(shown) >= STORY ? shown : undefined;
}

function seenPart(block: Block, sight: Sight): Block | undefined {
  const holderOf = (piece: Piece): Element | undefined =>
    typeof piece === 'string' ? undefined : (piece.parentElement ?? block.element);
  const isSeen = (piece: Piece): boolean => {
    const holder = holderOf(piece);
    return holder === undefined || sight.sees(holder);
  };
  if (block.pieces.every(isSeen)) return block;
  const pieces = block.pieces.map((piece) => (isSeen(piece) ? piece : ''));
  const text = textOf(pieces);
  if (text === '') return undefined;
  const unseen = block.pieces.filter((piece) => !isSeen(piece));
  const [first] = unseen.flatMap((piece) => holderOf(piece) ?? []);
  // The rest of a paragraph, behind a button.
  if (first && isProse({ text: textOf(unseen), linked: 0 }) && isOpened(first, block, sight)) return block;
  return { ...block, pieces, text, linked: Math.min(block.linked, text.length) };
}

function textOf(pieces: readonly Piece[]): string {
  return collapsed(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.data)).join(''));
}

function withoutUnseen(body: readonly Block[], asSeen: AsSeen, sight: Sight): readonly Block[] {
  const shown = new Set(body.flatMap((block) => (asSeen(block) === undefined ? [] : wordsOf(block.text))));
  let after = body.reduce((sum, block) => sum + proseIn([asSeen(block) ?? []].flat()), 0);
  const kept: Block[] = [];
  let hidden: Block[] = [];
  const endStretch = (): void => {
    const prose = hidden.filter(isProse);
    const [first] = prose;
    const isRest = prose.length > 1 && proseIn(prose) >= Math.max(REST, after);
    if (first && (isRest || isOpened(first.element, first, sight))) kept.push(...hidden);
    hidden = [];
  };
  for (const block of body) {
    const seen = asSeen(block);
    if (seen === undefined) {
      // What is cut off, for those who listen, is never opened.
      if (!sight.isShown(block.element) && !shown.has(wordsOf(block.text))) hidden.push(block);
      continue;
    }
    endStretch();
    after -= proseIn([seen]);
    kept.push(seen);
  }
  endStretch();
  return kept;
}

/** Whether a button or a link shows something hidden: one that names it, or that stands beside it and says so. */
function isOpened(element: Element, block: Block, sight: Sight): boolean {
  if (sight.isShown(element)) return false;
  const root = hiderOf(element, sight);
  const naming = root.id === '' ? [] : [...root.ownerDocument.querySelectorAll('[aria-controls]')];
  if (naming.some((one) => one.getAttribute('aria-controls') === root.id)) return true;
  return [root, block.element]
    .flatMap((one) => [one.previousElementSibling, one.nextElementSibling])
    .some((beside) => beside !== null && saysOpen(beside));
}

/** The outermost element that is hidden around a hidden one. */
function hiderOf(element: Element, sight: Sight): Element {
  let root = element;
  for (let up = parentOf(root); up !== null && !sight.isShown(up); up = parentOf(root)) root = up;
  return root;
}

function saysOpen(beside: Element): boolean {
  const text = `${beside.getAttribute('aria-label') ?? ''} ${collapsed((beside.textContent ?? '').slice(0, 200))}`;
  const isOpener = beside.matches(OPENERS) || beside.querySelector(OPENERS) !== null;
  return isOpener && text.length < MOST_ON_BUTTON && OPENING.test(text);
}

function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}
