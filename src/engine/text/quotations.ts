/**
 * Finds what stands between quotation marks, of any style, nested, unpaired, or carried on over paragraphs.
 *
 * Works on characters of one paragraph at a time, so a missing mark can spoil no more than its paragraph. A straight
 * mark opens or closes by what touches it. A single mark is an apostrophe unless it opens before a word and closes after one.
 */

import { lengthOf, unitAt } from '../units';

/** A quotation as characters: offsets relative to the paragraph's start; `start`/`end` include the marks. */
export interface RawQuotation {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  closed: boolean;
}

type Style = 'double' | 'single' | 'angle' | 'grave' | 'straight';

/** Nobody nests deeper; a bound keeps hostile text linear. */
const DEEPEST = 6;

const WORDISH = /[\p{L}\p{N}]/u;
const SPACE_OR_OPEN = /[\s([{—–\-“‘«„"'`]/;

/** Quotations of one paragraph in order of their start; nested ones after the one around them. */
export function findQuotations(paragraph: string): RawQuotation[] {
  const out: RawQuotation[] = [];
  const open: { style: Style; at: RawQuotation }[] = [];
  const openOne = (style: Style, start: number, width: number) => {
    if (open.length >= DEEPEST) return;
    const quotation = {
      start,
      end: paragraph.length,
      innerStart: start + width,
      innerEnd: paragraph.length,
      closed: false,
    };
    open.push({ style, at: quotation });
    out.push(quotation);
  };
  /** The last one of the style ends there unclosed, and whatever was opened inside. */
  const endOne = (style: Style, at: number): RawQuotation | undefined => {
    const last = open.findLast((one) => one.style === style);
    if (last === undefined) return undefined;
    for (const ended of open.splice(open.indexOf(last))) {
      ended.at.end = at;
      ended.at.innerEnd = at;
    }
    return last.at;
  };
  const closeOne = (style: Style, start: number, width: number): boolean => {
    const closing = endOne(style, start);
    if (closing === undefined) return false;
    closing.end = start + width;
    closing.closed = true;
    return true;
  };
  /** A mark of the same style opens again: the earlier one was never closed and ends before it. */
  const openAgain = (style: Style, start: number, width: number) => {
    endOne(style, start);
    openOne(style, start, width);
  };
  const isOpen = (style: Style) => open.some((one) => one.style === style);

  const straight = straightMarks(paragraph);
  const lastDouble = Math.max(paragraph.lastIndexOf('”'), paragraph.lastIndexOf('"'));
  const length = lengthOf(paragraph);
  for (let i = 0; i < length; i++) {
    if (isNoMark(unitAt(paragraph, i))) continue;
    const mark = paragraph.charAt(i);
    const before = i === 0 ? ' ' : paragraph.charAt(i - 1);
    const after = paragraph.charAt(i + 1);
    switch (mark) {
      case '“':
      case '„':
      case '‟':
        // Straight marks around a text that has curly ones of its own; without a second one the first was a stray mark.
        if (!straight.nextCloses(i)) endOne('straight', i);
        // "„…“" closes with the mark that opens elsewhere.
        if (isOpen('double') && !SPACE_OR_OPEN.test(before) && !WORDISH.test(after)) closeOne('double', i, 1);
        else openAgain('double', i, 1);
        break;
      case '”':
        if (!closeOne('double', i, 1) && !closeOne('straight', i, 1) && opensTurned(paragraph, i, before, after))
          openOne('double', i, 1);
        break;
      case '«':
        openOne('angle', i, 1);
        break;
      case '»':
        closeOne('angle', i, 1);
        break;
      case '"': {
        const style = isOpen('straight') ? 'straight' : 'double';
        if (isOpen(style)) {
          if (straight.opens(i)) {
            endOne(style, i);
            openOne('straight', i, 1);
          } else closeOne(style, i, 1);
        } else if (!/\d/.test(before) && /\S/.test(after) && (SPACE_OR_OPEN.test(before) || WORDISH.test(after)))
          openOne('straight', i, 1);
        break;
      }
      case '`':
        if (after === '`') {
          openAgain('grave', i, 2);
          i++;
        }
        break;
      case '‘':
        if (WORDISH.test(after) && !isOpen('single') && hasSingleClose(paragraph, i)) openOne('single', i, 1);
        break;
      case "'":
      case '’':
        if (mark === "'" && after === "'") {
          // "''Not with 'Rye and Herring,''' he said": the first of three closes the inner quotation.
          if (paragraph.charAt(i + 2) === "'" && isOpen('single') && /\S/.test(before)) {
            closeOne('single', i, 1);
            break;
          }
          // Two apostrophes close what two graves or two apostrophes opened.
          const closes = closeOne('grave', i, 2);
          if (!closes && SPACE_OR_OPEN.test(before) && /\S/.test(paragraph.charAt(i + 2))) openOne('grave', i, 2);
          // Elsewhere they are inches, unless one of them may close a single quotation.
          if (closes || isOpen('grave') || !isOpen('single')) {
            i++;
            break;
          }
        }
        if (isOpen('single')) {
          if (closesSingle(paragraph, i)) closeOne('single', i, 1);
        } else if (i > lastDouble && standsForDouble(before, after)) closeOne('double', i, 1);
        else if (mark === "'" && SPACE_OR_OPEN.test(before) && /\p{L}/u.test(after) && hasSingleClose(paragraph, i))
          openOne('single', i, 1);
        break;
      default:
    }
  }
  return out;
}

/** By UTF-16 unit, of those before 256: 1 for a mark that may open or close. */
const MARKS = new Uint8Array(256);
for (const mark of ['"', "'", '`', '«', '»']) MARKS[mark.charCodeAt(0)] = 1;

/** A letter or a blank, as nearly all are. */
const isNoMark = (unit: number): boolean => MARKS[unit] === 0;

/** What a paragraph's straight double marks do by what touches them. To be asked from left to right. */
function straightMarks(paragraph: string) {
  let next = -1;
  const opens = (at: number): boolean =>
    SPACE_OR_OPEN.test(paragraph.charAt(at - 1)) && WORDISH.test(paragraph.charAt(at + 1));
  return {
    opens,
    /** Whether there is one behind `at`, and it closes. Remembers it: a text of nothing but marks stays linear. */
    nextCloses(at: number): boolean {
      if (next < at) {
        const found = paragraph.indexOf('"', at);
        next = found < 0 ? paragraph.length : found;
      }
      return next < paragraph.length && !opens(next);
    },
  };
}

/**
 * `”We leave,” she said`, `” … we leave,” she said`: a closing mark that stands where only an opening one can, before a word
 * or at the paragraph's start. What closes it must stand in sight, so that a mark that strayed opens nothing.
 */
function opensTurned(paragraph: string, at: number, before: string, after: string): boolean {
  const starts = at < 3 && !WORDISH.test(paragraph.slice(0, at));
  if (!starts && !(SPACE_OR_OPEN.test(before) && WORDISH.test(after))) return false;
  return /[\p{L}\p{N},.?!…]”/u.test(paragraph.slice(at + 1, at + LONGEST_TURNED));
}
const LONGEST_TURNED = 300;

/** `“We leave.’`: a single mark behind a stop, where no double one follows in the paragraph, stands for it. */
function standsForDouble(before: string, after: string): boolean {
  return /[.!?,]/.test(before) && !/\S/.test(after);
}

/** What may close a single quotation: a mark that touches what stands before it, and no letter behind it. */
const CLOSES_SINGLE = /\S[’'](?![\p{L}\p{N}])/u;

/** An apostrophe closes a single quotation when no letter follows and it is no plural possessive ("the states' rights"). */
function closesSingle(paragraph: string, at: number): boolean {
  const before = paragraph.charAt(at - 1);
  const after = paragraph.charAt(at + 1);
  if (/\s/.test(before) || WORDISH.test(after)) return false;
  return before !== 's' || !/\s/.test(after) || !CLOSES_SINGLE.test(paragraph.slice(at + 1, at + 160));
}

/** Looks no further than a long sentence for what closes the one that opens at `at`. */
function hasSingleClose(paragraph: string, at: number): boolean {
  return CLOSES_SINGLE.test(paragraph.slice(at, at + 600));
}
