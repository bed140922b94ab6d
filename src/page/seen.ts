/**
 * Takes out of a body what a browser does not show of it. A page may hide its text for a while, or the rest of it until it
 * is asked for: that is read. What is left out is a double of what is shown, and what stands hidden between what is shown.
 */
import { type Block, isProse, type Piece, proseIn } from './block';
import { bodyOf } from './body';
import { collapsed } from './collapsed';
import { parentOf } from './composed';
import { hiddenByMarkup } from './markup';
import { hiderOf, Openers } from './openers';
import type { Sight } from './sight';
import { wordsOf } from './words';

/** A body of so many characters is a story, so that another one that nobody sees is not the page's. */
const STORY = 600;
/** The rest of a text has so many characters at least, in more than one paragraph. */
const REST = 300;

/** A block as it is seen: undefined where nothing of it is. */
type AsSeen = (block: Block) => Block | undefined;

/** A page's body, and what may change it once it is seen. */
export interface Seen {
  readonly body: readonly Block[];
  /** Paragraphs of the body as the page holds them, seen or not. */
  readonly around: readonly Block[];
}

/**
 * The body of a page, as it is seen. What the mark-up itself hides is no part of it, unless something opens that or there is
 * nothing else: partners to consent to, or other stories, may be longer than a short text.
 */
export function seenBody(blocks: readonly Block[], sight: Sight): Seen {
  const openers = new Openers(sight);
  const isMarked = hiddenByMarkup();
  const isKept = (block: Block): boolean => !isMarked(block.element) || sight.sees(block.element);
  const open = blocks.filter((block) => isKept(block) || openers.isOpened(block.element, block));
  const whole = bodyOf(blocks);
  const chosen = open.length === blocks.length ? whole : bodyOf(open);
  const body = chosen.some(isProse) ? chosen : whole;
  const seen = asItIsSeen(body, body === whole ? blocks : open, { sight, openers, isKept });
  return { body: seen, around: [...new Set([...whole, ...body, ...seen])] };
}

/** What is asked of a page. */
interface Look {
  readonly sight: Sight;
  readonly openers: Openers;
  /** Whether the mark-up lets a block be seen. */
  readonly isKept: (block: Block) => boolean;
}

/** A body, chosen among a page's blocks, as it is seen; or another one of them in its place. */
function asItIsSeen(body: readonly Block[], blocks: readonly Block[], look: Look): readonly Block[] {
  const looks = new Map<Block, Block | undefined>();
  const asSeen = (block: Block): Block | undefined => {
    if (!looks.has(block)) looks.set(block, seenPart(block, look));
    return looks.get(block);
  };
  if (body.every((block) => asSeen(block) === block)) return body;
  if (body.some((block) => isProse(block) && asSeen(block) !== undefined)) return withoutUnseen(body, asSeen, look);
  return shownInstead(body, blocks, asSeen, look) ?? body;
}

/** What is shown in the place of a body that is hidden as a whole; undefined where the page only has not shown it yet. */
function shownInstead(
  body: readonly Block[],
  blocks: readonly Block[],
  asSeen: AsSeen,
  { sight, isKept }: Look,
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
  // The story of a page that came after it; beside what the mark-up hides, a short one, too.
  const isMarked = !body.some((block) => isProse(block) && isKept(block));
  return proseIn(shown) >= (isMarked ? 1 : STORY) ? shown : undefined;
}

function seenPart(block: Block, { sight, openers }: Look): Block | undefined {
  const part = partOf(block, (holder) => sight.sees(holder));
  if (part === block || part === undefined) return part;
  const unseen = block.pieces.filter((piece) => typeof piece !== 'string' && !sight.sees(holderOf(piece, block)));
  const [first] = unseen.flatMap((piece) => (typeof piece === 'string' ? [] : holderOf(piece, block)));
  // The rest of a paragraph, behind a button.
  if (first && isProse({ text: textOf(unseen), linked: 0 }) && openers.isOpened(first, block)) return block;
  return part;
}

/** A block with the words alone whose holder is taken; undefined where none is, the block itself where all are. */
function partOf(block: Block, takes: (holder: Element) => boolean): Block | undefined {
  const isTaken = (piece: Piece): boolean => typeof piece === 'string' || takes(holderOf(piece, block));
  if (block.pieces.every(isTaken)) return block;
  const pieces = block.pieces.map((piece) => (isTaken(piece) ? piece : ''));
  const text = textOf(pieces);
  return text === '' ? undefined : { ...block, pieces, text, linked: Math.min(block.linked, text.length) };
}

/** What a piece of a block's words stands in. */
function holderOf(piece: Exclude<Piece, string>, block: Block): Element {
  return piece.parentElement ?? block.element;
}

function textOf(pieces: readonly Piece[]): string {
  return collapsed(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.data)).join(''));
}

function withoutUnseen(body: readonly Block[], asSeen: AsSeen, { sight, openers, isKept }: Look): readonly Block[] {
  const shown = new Set(body.flatMap((block) => (asSeen(block) === undefined ? [] : wordsOf(block.text))));
  let after = body.reduce((sum, block) => sum + proseIn([asSeen(block) ?? []].flat()), 0);
  const kept: Block[] = [];
  let hidden: Block[] = [];
  const endStretch = (): void => {
    const prose = hidden.filter(isProse);
    const [first] = prose;
    // What the mark-up itself hides is a box as often as the rest of a text.
    const isRest = prose.length > 1 && prose.every(isKept) && proseIn(prose) >= Math.max(REST, after);
    if (first && (isRest || openers.isOpened(first.element, first))) kept.push(...hidden);
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

/** What a block's words stand in. */
export function holdersOf(block: Block): readonly Element[] {
  return block.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [holderOf(piece, block)]));
}

/** A block with the words alone that have a box, wherever that stands; undefined where none has. */
export function boxedPart(block: Block, sight: Sight): Block | undefined {
  return partOf(block, (holder) => sight.isShown(holder));
}
