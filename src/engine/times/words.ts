/**
 * A light scan of the text into words, for time expressions alone.
 *
 * The text room joins hyphen compounds ("third-quarter", "8-month-old") and cuts paragraphs at line ends; dates need both
 * the other way. Offsets are UTF-16 code units of the source. Every word also gets one symbol (a single UTF-16 unit), so
 * that a pattern over words is a regular expression over the string of symbols. Linear in the text's length.
 */
import { wordTable } from '../lexicon/words';
import { unitAt } from '../units';
import { NUMBER_SYMBOLS, OTHER, symbolOf } from './symbols';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** White space (or the text's beginning) stands before it. */
  readonly spaced: boolean;
}

export interface Words {
  readonly source: string;
  readonly list: readonly Word[];
  /** `symbols[i]` belongs to `list[i]`. */
  readonly symbols: string;
}

/** Addresses, handles and paths: nothing inside them is a time. */
const ADDRESS = /:\/\/|^\W*www\.|@|^\W*[#~]|[a-z]\.[a-z]{2,}\/|\/[a-z]+\/|_[A-Za-z0-9]+_|\\/i;
/** The commonest of what is no plain word. */
const WORD_AND_MARK = /^[A-Za-z]{1,199}[.,;:?!]$/;

const LATIN = 'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F';
/** One word or mark at a time; alternatives are tried in this order. */
const PIECE = new RegExp(
  [
    '(\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-]))', // 1 ISO
    '(\\d{1,2}([/.-])\\d{1,2}\\3(?:\\d{4}|\\d{2})(?![\\d/-]))', // 2 numeric date, 3 its mark
    '(\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:]))', // 4 clock
    '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d]))', // 5 thousands
    '(\\d+\\.\\d+)', // 6 decimal
    `(\\d+(?:st|nd|rd|th)(?![${LATIN}]))`, // 7 ordinal
    `(\\d+[\\u2019']?s(?![${LATIN}]))`, // 8 decade
    '(\\d+)', // 9 integer
    '((?:[ap]\\.m|[ab]\\.[dc])(?:\\.|(?![a-z])))', // 10 a.m., B.C.
    '((?:[A-Za-z]\\.){2,})', // 11 initials
    "(o[\\u2019']clock)", // 12
    `([\\u2019'][sS](?![${LATIN}]))`, // 13 possessive
    `([${LATIN}]+)`, // 14 letters
    '([^\\x00-\\u024F\\u2000-\\u206F\\u20A0-\\u20CF]+)', // 15 other scripts
    '([\\s\\S])', // 16 a mark
  ].join('|'),
  'gi',
);

const QUANTITY_BEFORE = /[$€£¥#]$/;
const PER_CENT = /^[%°€£$]/;

/** Reads the words of a text. */
export function scanWords(source: string): Words {
  const list: Word[] = [];
  const symbols: string[] = [];
  const wrapped = isHardWrapped(source);
  let previousEnd = 0;
  for (let start = chunkFrom(source, 0); start < source.length; start = chunkFrom(source, previousEnd)) {
    const { end: chunkEnd, plain, small } = chunkAt(source, start);
    const text = source.slice(start, chunkEnd);
    if (list.length > 0 && breaksBetween(source, previousEnd, start, wrapped)) {
      list.push({ start: previousEnd, end: start, text: '\n', lower: '\n', spaced: true });
      symbols.push(NUMBER_SYMBOLS.break);
    }
    if (plain) {
      const lower = small ? text : text.toLowerCase();
      list.push({ start, end: start + text.length, text, lower, spaced: true });
      symbols.push(symbolOf(text, lower));
    } else if (WORD_AND_MARK.test(text)) {
      const end = start + text.length;
      const word = text.slice(0, -1);
      const lower = word.toLowerCase();
      const mark = text.slice(-1);
      list.push({ start, end: end - 1, text: word, lower, spaced: true });
      list.push({ start: end - 1, end, text: mark, lower: mark, spaced: false });
      symbols.push(symbolOf(word, lower), symbolOf(mark, mark));
    } else if (text.length > 200 || ADDRESS.test(text)) {
      list.push({ start, end: start + text.length, text: '', lower: '', spaced: true });
      symbols.push(OTHER);
    } else scanChunk(text, start, list, symbols);
    previousEnd = chunkEnd;
  }
  return { source, list, symbols: symbols.join('') };
}

/** Where the next run of anything but white space begins. Letter by letter: an expression would make a list for each word of a text. */
function chunkFrom(source: string, from: number): number {
  let at = from;
  while (at < source.length && isBlank(unitAt(source, at))) at++;
  return at;
}

/** Where the run that begins here ends, whether it is ASCII letters alone, and those small. */
function chunkAt(source: string, start: number): { end: number; plain: boolean; small: boolean } {
  let plain = true;
  let small = true;
  let end = start;
  for (; end < source.length; end++) {
    const unit = unitAt(source, end);
    if (unit >= 97 && unit <= 122) continue;
    if (isBlank(unit)) break;
    small = false;
    if (unit < 65 || unit > 90) plain = false;
  }
  return { end, plain, small };
}

/** What expressions call white space. */
const isBlank = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 0xa0 &&
    (unit === 0xa0 ||
      unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000 ||
      unit === 0xfeff));

function scanChunk(chunk: string, offset: number, list: Word[], symbols: string[]): void {
  const chained = isNumberChain(chunk);
  let money = false;
  // Not by `matchAll`, which would copy the expression for each chunk.
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(chunk); piece !== null; piece = PIECE.exec(chunk)) {
    const text = piece[0];
    const start = offset + piece.index;
    const end = start + text.length;
    const small = text.toLowerCase();
    const lower = small.includes('\u2019') ? small.replaceAll('\u2019', "'") : small;
    const next = chunk.slice(piece.index + text.length, piece.index + text.length + 2);
    const touching = list.at(-1);
    let symbol = numberSymbol(piece, next, money || chained, touching?.end === start ? touching.text : '');
    symbol ??= symbolOf(text, MARKS.get(lower) ?? lower);
    list.push({ start, end, text, lower, spaced: piece.index === 0 });
    symbols.push(symbol);
    money = QUANTITY_BEFORE.test(text);
  }
}

/** Telephone numbers, scores, fractions: numbers joined by marks, unless they can be years ("2013-14") or days ("3-5"). */
function isNumberChain(chunk: string): boolean {
  if (!/\d[-\u2013/:+]\d/.test(chunk)) return false;
  const core = /\d.*\d/.exec(chunk)?.[0] ?? '';
  if (/^(?:\d{4}[-\u2013/](?:\d{4}|\d{2})|\d{1,2}[-\u2013/]\d{1,2})$/.test(core)) return false;
  // A clock with two figures ("10:30-11:15"), and what the scan reads as one piece, are no chains.
  return (
    !/^(?:[\d:]+[-\u2013]?[\d:]+[ap]?|\d{4}-\d{2}-\d{2}.*|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2}))$/.test(core) ||
    /\d-\d{3,4}$/.test(core)
  );
}

const MARKS: ReadonlyMap<string, string> = wordTable([
  ['\u2013', '-'],
  ['\u2014', '\u2014'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2018', "'"],
]);

/** Letters that may touch a number of the calendar: "Q2", "H1", "FY2014". */
const CALENDAR_LETTERS = /^(?:Q|H|FY)$/;

/**
 * The symbol of a number, or undefined for words and marks. `amount`: it stands after a currency sign or in a chain.
 * `before`: the word that it touches, or ''.
 */
function numberSymbol(piece: RegExpMatchArray, next: string, amount: boolean, before: string): string | undefined {
  if (piece[1] !== undefined) return NUMBER_SYMBOLS.iso;
  if (piece[2] !== undefined) return NUMBER_SYMBOLS.numeric;
  if (piece[4] !== undefined) return NUMBER_SYMBOLS.clock;
  if (piece[5] !== undefined) return NUMBER_SYMBOLS.quantity;
  if (piece[6] !== undefined) return amount || PER_CENT.test(next) ? NUMBER_SYMBOLS.quantity : NUMBER_SYMBOLS.decimal;
  if (piece[7] !== undefined) return NUMBER_SYMBOLS.ordinal;
  if (piece[8] !== undefined) return /^(?:\d\d)?\d0/.test(piece[0]) ? NUMBER_SYMBOLS.decade : OTHER;
  const digits = piece[9];
  if (digits === undefined) return undefined;
  if (amount || PER_CENT.test(next)) return NUMBER_SYMBOLS.quantity;
  // Digits that touch letters are part of a name or an amount ("F16", "3D", "5bn"), except before am and pm.
  if (/[A-Za-z]$/.test(before) && !CALENDAR_LETTERS.test(before)) return NUMBER_SYMBOLS.quantity;
  if (/^[A-Za-z]/.test(next) && !/^[ap]\.?m?$/i.test(next)) return NUMBER_SYMBOLS.quantity;
  if (/^[\u0250-\u1FFF\u2C00-\uFFFF]/.test(next)) return NUMBER_SYMBOLS.quantity;
  if (digits.length <= 2) return NUMBER_SYMBOLS.small;
  if (digits.length === 4) return digits.startsWith('0') ? NUMBER_SYMBOLS.military : NUMBER_SYMBOLS.year;
  return digits.length === 3 ? NUMBER_SYMBOLS.number : NUMBER_SYMBOLS.quantity;
}

/** A blank line always ends what stands before it; a single line end only where lines are paragraphs. */
function breaksBetween(source: string, from: number, to: number, wrapped: boolean): boolean {
  let lines = 0;
  for (let i = from; i < to; i++) {
    const unit = unitAt(source, i);
    if (
      unit === 10 ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x85 ||
      (unit === 13 && source.charCodeAt(i + 1) !== 10)
    )
      lines++;
  }
  return lines > 1 || (lines === 1 && !wrapped);
}

/** Texts whose lines were cut at a column: most line ends stand inside a sentence. */
function isHardWrapped(source: string): boolean {
  let inside = 0;
  let all = 0;
  for (const end of source.matchAll(/(\S)[ \t]*\r?\n[ \t]*(\S)/g)) {
    all++;
    if (/[\p{Ll},]/u.test(end[1] ?? '') && /[\p{Ll}\p{N}]/u.test(end[2] ?? '')) inside++;
    if (all >= 200) break;
  }
  return inside * 3 > all;
}
