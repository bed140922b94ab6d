/**
 * The page as a list of paragraphs. One walk over the live tree, nothing written: every paragraph keeps the text nodes
 * that it is made of, so that whatever is chosen of them later leads back to the page.
 */
import { type Aside, type Block, BlockBuilder } from './block';
import { ASIDE_ROLES, ASIDE_TAGS, BLOCK_TAGS, isUnseen, namesOf, namingOf, SILENT_TAGS } from './boilerplate';
import { isHidden } from './markup';
import { tagOf } from './tag';

/** An element that the walk is inside of. */
interface Frame {
  readonly element: Element;
  readonly tag: string;
  /** The block that text in here belongs to, and how deep it stands. */
  readonly block: Pick<Block, 'element' | 'tag' | 'depth' | 'aside'>;
  readonly depth: number;
  readonly linked: boolean;
  /** Opened a block of its own. */
  readonly opened: boolean;
  /** Nodes that a slot shows; otherwise the element's own children are walked. */
  readonly slotted: readonly Node[] | undefined;
  at: number;
}

/** Within these, inline elements are words of a sentence, whatever their class is called. */
const WORDED = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'DD', 'DT', 'BLOCKQUOTE']);

/** Named for all that they hold, which is not beside the text. */
const HOLDERS = new Set(['ARTICLE', 'MAIN', 'BODY']);

/** Deeper trees than any parser builds are cut off, so that hostile ones cost no more than others. */
const MAX_DEPTH = 2000;

/**
 * All paragraphs below `root`, in document order, open shadow trees included. Linear in the number of nodes.
 * @param isLaidOut whether what is hidden is found out later from the browser, by which the mark-up need not be asked.
 * @param trees is given the shadow trees that the walk comes through, empty ones too.
 */
export function blocksOf(root: Element, isLaidOut: boolean, trees: Node[] = []): readonly Block[] {
  const builder = new BlockBuilder();
  const open: Frame[] = [];
  const place = { element: root, tag: tagOf(root), depth: 0, aside: undefined };
  let frame: Frame = {
    element: root,
    tag: place.tag,
    block: place,
    depth: 0,
    linked: false,
    opened: true,
    slotted: undefined,
    at: 0,
  };
  let node: Node | null | undefined = root.firstChild;

  for (;;) {
    while (node === null || node === undefined) {
      if (frame.opened) builder.close(frame.block);
      else if (frame.tag === 'TD' || frame.tag === 'TH') builder.mark(' ');
      const left: Element = frame.element;
      const outer = open.pop();
      if (outer === undefined) return builder.blocks;
      frame = outer;
      node = after(left, frame);
    }
    if (node.nodeType === 3) builder.add(node as Text, frame.linked, frame.block);
    else if (node.nodeType === 1) {
      const inner = entered(node as Element, frame, builder, isLaidOut);
      if (inner !== undefined) {
        open.push(frame);
        frame = inner;
        const tree = openShadow(inner.element);
        if (tree !== undefined) trees.push(tree);
        node = inner.slotted === undefined ? (tree ?? inner.element).firstChild : inner.slotted[0];
        continue;
      }
    }
    node = after(node, frame);
  }
}

function after(node: Node, frame: Frame): Node | null | undefined {
  if (frame.slotted !== undefined) return frame.slotted[++frame.at];
  const next = node.nextSibling;
  // A field named "nextSibling" stands in for its form's: followed, it would lead round in a circle.
  return next?.previousSibling === node ? next : null;
}

/** The frame of an element whose content is to be walked; undefined for one that is done with. */
function entered(element: Element, outer: Frame, builder: BlockBuilder, isLaidOut: boolean): Frame | undefined {
  const tag = tagOf(element);
  if (tag === 'BR') {
    builder.breakLine();
    return undefined;
  }
  const isBlock = BLOCK_TAGS.has(tag) || isOwnBlock(element, tag);
  const inWords = !isBlock && WORDED.has(outer.block.tag);
  if (
    SILENT_TAGS.has(tag) ||
    isFootnote(element, tag) ||
    outer.depth > MAX_DEPTH ||
    (!isLaidOut && isHidden(element)) ||
    (inWords && isUnseen(namesOf(element)))
  ) {
    if (isBlock) builder.close(outer.block);
    else if (element.firstChild !== null) builder.mark('');
    return undefined;
  }
  const depth = outer.depth + 1;
  const aside = inWords ? outer.block.aside : asideOf(element, tag, depth, outer.block.aside);
  // An inline part that stands beside the text must not become part of the words around it.
  const opened = isBlock || aside !== outer.block.aside;
  if (opened) builder.close(outer.block);
  return {
    element,
    tag,
    block: opened ? { element, tag, depth, aside } : outer.block,
    depth,
    // An anchor that leads nowhere, and that nobody closed, may stand around the whole page.
    linked: outer.linked || (tag === 'A' && element.hasAttribute('href')),
    opened,
    slotted: slottedIn(element, tag),
    at: 0,
  };
}

/** The sign of a note that stands elsewhere: a raised number or letter that leads there. */
function isFootnote(element: Element, tag: string): boolean {
  if (tag !== 'SUP' || element.getElementsByTagName('a').length === 0) return false;
  return /^\s*[[(]?(?:\d{1,3}|[a-z*†‡])[\])]?\s*$/.test(element.textContent ?? '');
}

/** Whether an element that the page has named itself is a paragraph: nothing tells how it is set, but no words stand beside it. */
function isOwnBlock(element: Element, tag: string): boolean {
  if (!tag.includes('-')) return false;
  const isBare = (node: Node | null): boolean =>
    node === null || node.nodeType !== 3 || !/\S/.test(node.nodeValue ?? '');
  return isBare(element.previousSibling) && isBare(element.nextSibling);
}

function asideOf(element: Element, tag: string, depth: number, outer: Aside | undefined): Aside | undefined {
  const role = element.getAttribute('role');
  const certain = ASIDE_TAGS.has(tag) || (role !== null && ASIDE_ROLES.has(role));
  if (!certain && (HOLDERS.has(tag) || namingOf(namesOf(element)) !== 'aside')) return outer;
  return { element, depth, outer, prose: 0 };
}

function openShadow(element: Element): ShadowRoot | undefined {
  return element.shadowRoot ?? undefined;
}

function slottedIn(element: Element, tag: string): readonly Node[] | undefined {
  if (tag !== 'SLOT' || !('assignedNodes' in element) || typeof element.assignedNodes !== 'function') return undefined;
  const nodes: unknown = element.assignedNodes();
  return Array.isArray(nodes) && nodes.length > 0 ? nodes : undefined;
}
