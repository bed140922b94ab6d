/** A paragraph of the page, and how one is put together while the page is walked. */
import { collapsed } from './collapsed';

/** A part of the page that stands beside the text by its tag, role or name. */
export interface Aside {
  readonly element: Element;
  readonly depth: number;
  readonly outer: Aside | undefined;
  /** Characters of prose inside: what holds most of a page's prose is not beside it. */
  prose: number;
}

/** Text nodes as they stand, `'\n'` for a `<br>`, `' '` for the edge of a table cell, `''` where text was left out. */
export type Piece = Text | '\n' | ' ' | '';

/** One paragraph, heading, list item or table row. */
export interface Block {
  readonly element: Element;
  /** The element's tag in upper case. */
  readonly tag: string;
  /** How deep the element stands below the walk's root. */
  readonly depth: number;
  readonly aside: Aside | undefined;
  readonly pieces: readonly Piece[];
  /** White space collapsed. */
  readonly text: string;
  /** Characters of `text` inside links. */
  readonly linked: number;
}

/** Where a block stands. */
export type Place = Pick<Block, 'element' | 'tag' | 'depth' | 'aside'>;

/** Running text: long enough, not mostly links, with a sentence's punctuation. */
export function isProse({ text, linked }: Pick<Block, 'text' | 'linked'>): boolean {
  return text.length >= 50 && linked * 2 < text.length && /[.!?…”"'’)。！？]/.test(text);
}

/** Characters of the blocks' texts. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Characters of their running text. */
export function proseIn(blocks: readonly Block[]): number {
  return lengthOf(blocks.filter(isProse));
}

/** What stands between two line breaks. */
interface Line {
  readonly pieces: Piece[];
  text: string;
  linked: number;
}

/** Lines this long on average, most of them ending as sentences do, are paragraphs that only lack their tags. */
const PARAGRAPH_LINE = 80;
const SENTENCE_END = /[.!?…。！？]["”’'»)\]]*$/;

/** Gathers text until a paragraph ends. */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  #lines: Line[] = [];
  #line: Line | undefined;
  #breaks = 0;

  get blocks(): Block[] {
    return this.#blocks;
  }

  add(node: Text, linked: boolean, place: Place): void {
    const { data } = node;
    if (/\S/.test(data)) {
      if (this.#breaks > 1) this.close(place);
      else if (this.#breaks === 1) this.#endLine();
      this.#breaks = 0;
    } else if (this.#breaks > 0 || this.#line === undefined) return;
    this.#line ??= { pieces: [], text: '', linked: 0 };
    this.#line.pieces.push(node);
    this.#line.text += data;
    if (linked) this.#line.linked += data.length;
  }

  breakLine(): void {
    if (this.#line !== undefined || this.#lines.length > 0) this.#breaks++;
  }

  /** Marks an edge inside a line: a table cell's (`' '`), or that something was left out (`''`). */
  mark(piece: ' ' | ''): void {
    if (this.#line === undefined) return;
    this.#line.pieces.push(piece);
    this.#line.text += piece;
  }

  /** Ends the paragraph, which stands at `place`. */
  close(place: Place): void {
    this.#endLine();
    this.#breaks = 0;
    const lines = this.#lines;
    if (lines.length === 0) return;
    this.#lines = [];
    if (areParagraphs(lines)) for (const line of lines) this.#emit([line], place);
    else this.#emit(lines, place);
  }

  #endLine(): void {
    if (this.#line === undefined) return;
    this.#line.text = collapsed(this.#line.text);
    if (this.#line.text !== '') this.#lines.push(this.#line);
    this.#line = undefined;
  }

  #emit(lines: readonly Line[], place: Place): void {
    const [first] = lines;
    const single = lines.length === 1 && first !== undefined;
    const block: Block = {
      ...place,
      pieces: single
        ? first.pieces
        : lines.flatMap((line, at) => (at === 0 ? line.pieces : ['\n' as const, ...line.pieces])),
      text: single ? first.text : lines.map((line) => line.text).join('\n'),
      linked: lines.reduce((sum, line) => sum + line.linked, 0),
    };
    this.#blocks.push(block);
    if (isProse(block)) for (let at = place.aside; at !== undefined; at = at.outer) at.prose += block.text.length;
  }
}

function areParagraphs(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const ended = lines.filter((line) => SENTENCE_END.test(line.text.slice(-8))).length;
  return length >= PARAGRAPH_LINE * lines.length && ended * 3 >= lines.length * 2;
}
