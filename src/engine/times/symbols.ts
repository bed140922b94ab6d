/**
 * The alphabet of patterns: every word that some pattern names gets a symbol of its own (one UTF-16 unit from the private
 * use area); numbers get one by their shape; all other words share two.
 */
import { CAPITALISED } from './vocabulary/calendar';

/** A word that no pattern names. */
export const OTHER = 'x';
/** The same with a capital letter. */
export const NAME = 'X';

/** Symbols of numbers by their shape, and of a break between paragraphs. */
export const NUMBER_SYMBOLS = {
  /** 1 or 2 digits. */
  small: '2',
  /** 3 digits. */
  number: '3',
  /** 4 digits, the first not 0. */
  year: '4',
  /** 4 digits, the first 0: "0700". */
  military: '0',
  /** "3.5" */
  decimal: '.',
  /** "15th" */
  ordinal: 't',
  /** "1990s", "80s" */
  decade: 's',
  /** "10:30" */
  clock: ':',
  /** "2014-04-22" */
  iso: 'i',
  /** "22/4/2014" */
  numeric: '/',
  /** Amounts, percentages, parts of telephone numbers, long numbers. */
  quantity: 'q',
  break: '\n',
} as const;

const known = new Map<string, string>();
let nextSymbol = 0xe000;

/** The symbol of a word that a pattern names, given out at the first call. */
export function register(word: string): string {
  const symbol = known.get(word);
  if (symbol !== undefined) return symbol;
  const fresh = String.fromCharCode(nextSymbol++);
  known.set(word, fresh);
  return fresh;
}

/** The symbol of a word met in a text. Names of the calendar that are also common words need their capital. */
export function symbolOf(text: string, lower: string): string {
  const symbol = known.get(lower);
  const capital = isCapital(text);
  if (symbol === undefined || (!capital && CAPITALISED.has(lower))) return capital ? NAME : OTHER;
  return symbol;
}

function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde);
}
