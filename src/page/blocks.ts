/**
 * The page as a list of paragraphs. One walk over the live tree, nothing written: every paragraph keeps the text nodes
 * that it is made of, so that whatever is chosen of them later leads back to the page.
 */
import { ASIDE_ROLES, ASIDE_TAGS, BLOCK_TAGS, isUnseen, namesOf, namingOf, SILENT_TAGS } from './boilerplate';
import { collapsed } from './collapsed';

/** A part of the page that stands beside the text by its tag, role or name. */
export interface Aside {
  readonly element: Element;
  readonly depth: number;
  /** By tag or role; otherwise by its name only. */
  readonly certain: boolean;
  readonly outer: Aside | undefined;
  /** Characters of prose inside: what holds most of a page's prose is not beside it. */
  prose: number;
}

/** Text nodes as they stand, `'\n'` for a single `<br>`, `' '` for the edge of a table cell, `''` where text was left out. */
export type Piece = Text | '\n' | ' ' | '';

/** One paragraph, heading, list item or table row. */
export interface Block {
  readonly element: Element;
  readonly depth: number;
  readonly aside: Aside | undefined;
  readonly pieces: readonly Piece[];
  /** White space collapsed. */
  readonly text: string;
  /** Characters of `text` inside links. */
  readonly linked: number;
  /** Characters of `text` in bold or italic. */
  readonly stressed: number;
}

interface Frame {
  readonly element: Element;
  readonly block: Element;
  readonly blockDepth: number;
  readonly depth: number;
  readonly link: boolean;
  readonly stress: boolean;
  readonly aside: Aside | undefined;
  readonly isBlock: boolean;
}

/** Within these, inline elements are words of a sentence, whatever their class is called. */
const WORDED = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'DD', 'DT', 'BLOCKQUOTE']);

/** Named for all that they hold, which is not beside the text. */
const HOLDERS = new Set(['ARTICLE', 'MAIN', 'BODY']);

const STRESS = new Set(['B', 'STRONG', 'EM', 'I', 'U']);

/** Deeper trees than any parser builds are cut off, so that hostile ones cost no more than others. */
const MAX_DEPTH = 2000;

/** All paragraphs below `root`, in document order. Linear in the number of nodes. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let parts: string[] = [];
  let linked = 0;
  let stressed = 0;
  let breaks = 0;

  const close = (frame: Frame): void => {
    if (parts.length > 0) {
      const text = collapsed(parts.join(''));
      if (text !== '') {
        blocks.push({
          element: frame.block,
          depth: frame.blockDepth,
          aside: frame.aside,
          pieces,
          text,
          linked,
          stressed,
        });
        if (isProse(text, linked)) for (let at = frame.aside; at !== undefined; at = at.outer) at.prose += text.length;
      }
      pieces = [];
      parts = [];
      linked = 0;
      stressed = 0;
    } else if (pieces.length > 0) pieces = [];
    breaks = 0;
  };

  let frame: Frame = {
    element: root,
    block: root,
    blockDepth: 0,
    depth: 0,
    link: false,
    stress: false,
    aside: undefined,
    isBlock: true,
  };
  const open: Frame[] = [];
  let node: Node | null = root.firstChild;

  for (;;) {
    while (node === null) {
      if (frame.isBlock) close(frame);
      const outer = open.pop();
      if (outer === undefined) return blocks;
      node = frame.element.nextSibling;
      if (frame.element.tagName === 'TD' || frame.element.tagName === 'TH') separate(' ');
      frame = outer;
    }
    if (node.nodeType === 3) {
      const text = node as Text;
      const data = text.data;
      if (data !== '') {
        const start = /\S/.test(data);
        if (start) {
          if (breaks > 0) {
            if (breaks > 1) close(frame);
            else separate('\n');
          }
          breaks = 0;
          const length = data.length;
          if (frame.link) linked += length;
          if (frame.stress) stressed += length;
        }
        if (breaks === 0) {
          pieces.push(text);
          parts.push(data);
        }
      }
      node = node.nextSibling;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = upper(element.tagName);
      if (tag === 'BR') {
        breaks++;
        node = node.nextSibling;
      } else if (SILENT_TAGS.has(tag) || frame.depth > MAX_DEPTH || isHidden(element)) {
        if (pieces.length > 0 && element.firstChild !== null) pieces.push('');
        node = node.nextSibling;
      } else {
        const isBlock = BLOCK_TAGS.has(tag);
        const depth = frame.depth + 1;
        if (isBlock) close(frame);
        const worded = !isBlock && WORDED.has(upper(frame.block.tagName));
        if (worded && isUnseen(namesOf(element))) {
          if (pieces.length > 0) pieces.push('');
          node = element.nextSibling;
          continue;
        }
        const aside = worded ? frame.aside : asideOf(element, tag, depth, frame.aside);
        // An inline part that stands beside the text must not become part of the words around it.
        const apart: boolean = isBlock || aside !== frame.aside;
        if (apart && !isBlock) close(frame);
        open.push(frame);
        frame = {
          element,
          block: apart ? element : frame.block,
          blockDepth: apart ? depth : frame.blockDepth,
          depth,
          link: frame.link || tag === 'A',
          stress: frame.stress || STRESS.has(tag),
          aside,
          isBlock: apart,
        };
        node = element.firstChild;
      }
    } else node = node.nextSibling;
  }

  function separate(piece: Piece): void {
    if (pieces.length === 0) return;
    pieces.push(piece);
    parts.push(' ');
  }
}

function asideOf(element: Element, tag: string, depth: number, outer: Aside | undefined): Aside | undefined {
  const role = element.getAttribute('role');
  const certain = ASIDE_TAGS.has(tag) || (role !== null && ASIDE_ROLES.has(role));
  if (!certain && (HOLDERS.has(tag) || namingOf(namesOf(element)) !== 'aside')) return outer;
  return { element, depth, certain, outer, prose: 0 };
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Running text: long enough, not mostly links, with a sentence's punctuation. */
export function isProse(text: string, linked: number): boolean {
  return text.length >= 50 && linked * 2 < text.length && /[.!?…”"'’)。！？]/.test(text);
}

function upper(tag: string): string {
  return tag === tag.toUpperCase() ? tag : tag.toUpperCase();
}
