/**
 * From offsets in `Article.text` to the page's live text nodes and back. Made while the text is put together, so that it
 * is exact: a run is a stretch of characters that stand in the text as they stand in one node. The page is never touched,
 * and where it has changed since, there is no answer instead of a wrong one.
 */
import type { Span } from '../engine/types';
import type { Block, Piece } from './block';

/** A stretch of one text node: UTF-16 offsets into its data, `end` exclusive. */
export interface Place {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The way between offsets in a text and places in the page. */
export interface TextMap {
  /**
   * The page's own range of a span of `Article.text`, from its first to its last character. Undefined where one of the
   * nodes has left the page or its text has changed, and for spans that hold no character of the page.
   */
  toRange(span: Span): Range | undefined;
  /**
   * The same in pieces, one or more a paragraph, so that nothing that stands between them in the page and is not in the
   * text (an advertisement, a caption) is covered. Empty where `toRange` is undefined.
   */
  toRanges(span: Span): readonly Range[];
  /** The stretches of text nodes that make up a span, in order; undefined as for `toRange`. */
  toPlaces(span: Span): readonly Place[] | undefined;
  /**
   * Offset in `Article.text` of a place in the page: `offset` counts in the node's data. White space that was collapsed
   * counts to the character after it. Undefined outside the text and where the node has changed.
   */
  toOffset(node: Node, offset: number): number | undefined;
}

/** Parallel lists, one entry a run, ordered by `at`. */
interface Runs {
  /** Offset in the text. */
  readonly at: number[];
  readonly node: Text[];
  /** Offset in the node's data. */
  readonly from: number[];
  readonly length: number[];
  /** True where something that is not in the text, or a paragraph's end, stands before the run. */
  readonly apart: boolean[];
}

/** A text, and where each of its characters stands in the page. */
export interface MappedText {
  readonly text: string;
  readonly map: TextMap;
}

/** Joins paragraphs with an empty line between them, and keeps where every character came from. */
export function mapText(blocks: readonly Pick<Block, 'pieces' | 'tag'>[]): MappedText {
  const runs: Runs = { at: [], node: [], from: [], length: [], apart: [] };
  const parts: string[] = [];
  let length = 0;
  for (const { pieces, tag } of blocks) {
    const paragraph = write(pieces, length === 0 ? 0 : length + 2, runs, tag === 'PRE');
    if (paragraph === '') continue;
    if (length > 0) parts.push('\n\n');
    length += paragraph.length + (length > 0 ? 2 : 0);
    parts.push(paragraph);
  }
  return { text: parts.join(''), map: new LiveTextMap(runs) };
}

const PLAIN = 0;
const SPACE = 1;
const NOTHING = 2;

/** What becomes of a character: it stays, is part of white space, or is left out because nobody sees it. */
function sortOf(code: number): typeof PLAIN | typeof SPACE | typeof NOTHING {
  if (code < 0xad) return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 ? SPACE : PLAIN;
  if (code === 0xad) return NOTHING;
  if (code < 0x1680) return PLAIN;
  if (code >= 0x2000 && code <= 0x200a) return SPACE;
  if (code === 0x200b || code === 0x200e || code === 0x200f || code === 0x2060 || code === 0xfeff) return NOTHING;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return NOTHING;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
  return code === 0x1680 || code === 0x3000 ? SPACE : PLAIN;
}

/**
 * Writes one paragraph's runs, its first character at `start` in the text, and gives its text back.
 * @param isSet whether it is set as it is written: then its empty lines part paragraphs.
 */
function write(pieces: readonly Piece[], start: number, runs: Runs, isSet: boolean): string {
  let text = '';
  /** Something that is not in the text stands before the next character. */
  let apart = true;
  let due: Due | undefined;
  /** Ends of lines since the last character. */
  let lines = 0;

  const run = (node: Text, from: number, length: number): void => {
    const at = start + text.length;
    const last = runs.at.length - 1;
    const [lastFrom = 0, lastLength = 0] = [runs.from[last], runs.length[last]];
    if (!apart && runs.node[last] === node && lastFrom + lastLength === from) runs.length[last] = lastLength + length;
    else {
      runs.at.push(at);
      runs.node.push(node);
      runs.from.push(from);
      runs.length.push(length);
      runs.apart.push(apart);
    }
    apart = false;
  };

  for (const piece of pieces) {
    if (piece === '') {
      if (due !== undefined) due.leftOutAfter = true;
      else apart = true;
      continue;
    }
    if (piece === '\n' || piece === ' ') {
      if (due === undefined || piece === '\n') due = { mark: piece, leftOutAfter: due?.leftOutAfter ?? false };
      continue;
    }
    const { data } = piece;
    for (let at = 0; at < data.length; ) {
      const sort = sortOf(data.charCodeAt(at));
      if (sort !== PLAIN) {
        if (sort === SPACE) due ??= { mark: ' ', node: piece, offset: at, leftOutAfter: false };
        if (isSet && data[at] === '\n') lines++;
        at++;
        continue;
      }
      let end = at + 1;
      while (end < data.length && sortOf(data.charCodeAt(end)) === PLAIN) end++;
      if (due !== undefined) {
        if (text !== '' && lines > 1) {
          text += '\n\n';
          apart = true;
        } else if (text !== '') {
          if (due.node !== undefined && due.offset !== undefined) run(due.node, due.offset, 1);
          text += due.mark;
        }
        if (due.leftOutAfter) apart = true;
        due = undefined;
      }
      lines = 0;
      run(piece, at, end - at);
      text += data.slice(at, end);
      at = end;
    }
  }
  return text;
}

/** White space that becomes one character once another follows it, and where it stands if it is in the page. */
interface Due {
  readonly mark: ' ' | '\n';
  readonly node?: Text;
  readonly offset?: number;
  /** Something that is not in the text stands after it. */
  leftOutAfter: boolean;
}

class LiveTextMap implements TextMap {
  readonly #runs: Runs;
  /** A node's first run; its others follow, and no other node's come between. */
  readonly #first = new Map<Node, number>();
  readonly #data = new Map<Node, string>();

  constructor(runs: Runs) {
    this.#runs = runs;
    for (const [index, node] of runs.node.entries()) {
      if (this.#first.has(node)) continue;
      this.#first.set(node, index);
      this.#data.set(node, node.data);
    }
  }

  toPlaces({ start, end }: Span): readonly Place[] | undefined {
    return this.#places(start, end)?.map(({ node, start, end }) => ({ node, start, end }));
  }

  toRange(span: Span): Range | undefined {
    const places = this.#places(span.start, span.end);
    const first = places?.[0];
    const last = places?.at(-1);
    return first === undefined || last === undefined ? undefined : rangeOf(first, last);
  }

  toRanges(span: Span): readonly Range[] {
    const places = this.#places(span.start, span.end) ?? [];
    const ranges: Range[] = [];
    let first = 0;
    for (let index = 1; index <= places.length; index++) {
      if (index < places.length && places[index]?.apart === false) continue;
      const [from, to] = [places[first], places[index - 1]];
      if (from !== undefined && to !== undefined) ranges.push(rangeOf(from, to));
      first = index;
    }
    return ranges;
  }

  toOffset(node: Node, offset: number): number | undefined {
    const { at, from, length, node: nodes } = this.#runs;
    const first = this.#first.get(node);
    if (first === undefined || !this.#stands(node)) return undefined;
    let result: number | undefined;
    for (let index = first; nodes[index] === node; index++) {
      const [start, begin, size] = [at[index] ?? 0, from[index] ?? 0, length[index] ?? 0];
      if (offset < begin) return start;
      if (offset <= begin + size) result = start + offset - begin;
      if (offset < begin + size) return result;
    }
    return result;
  }

  #places(start: number, end: number): (Place & { readonly apart: boolean })[] | undefined {
    const { at, node: nodes, from, length, apart } = this.#runs;
    const places: (Place & { readonly apart: boolean })[] = [];
    if (start >= end) return undefined;
    for (let index = this.#runAfter(start); index < at.length && (at[index] ?? 0) < end; index++) {
      const node = nodes[index];
      if (node === undefined || !this.#stands(node)) return undefined;
      const [begin, run, size] = [from[index] ?? 0, at[index] ?? 0, length[index] ?? 0];
      const place = { node, start: begin + Math.max(0, start - run), end: begin + Math.min(size, end - run) };
      places.push({ ...place, apart: apart[index] ?? true });
    }
    return places.length === 0 ? undefined : places;
  }

  /** Index of the first run that ends after `offset`. */
  #runAfter(offset: number): number {
    const { at, length } = this.#runs;
    let [low, high] = [0, at.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] ?? 0) + (length[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #stands(node: Node): boolean {
    return node.isConnected && node.nodeValue === this.#data.get(node);
  }
}

function rangeOf(first: Place, last: Place): Range {
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
