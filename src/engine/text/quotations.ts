/**
 * Finds what stands between quotation marks, of any style, nested, unpaired, or carried on over paragraphs.
 *
 * Works on characters of one paragraph at a time, so a missing mark can spoil no more than its paragraph. A straight
 * mark opens or closes by what touches it. A single mark is an apostrophe unless it opens before a word and closes after one.
 */

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
  const closeOne = (style: Style, start: number, width: number): boolean => {
    for (let depth = open.length - 1; depth >= 0; depth--) {
      if (open[depth]?.style !== style) continue;
      // Whatever was opened inside and not closed ends here too.
      for (const inner of open.splice(depth + 1)) {
        inner.at.end = start;
        inner.at.innerEnd = start;
      }
      const closing = open.pop();
      if (closing === undefined) return false;
      closing.at.innerEnd = start;
      closing.at.end = start + width;
      closing.at.closed = true;
      return true;
    }
    return false;
  };
  const isOpen = (style: Style) => open.some((one) => one.style === style);

  const lastApostrophe = Math.max(paragraph.lastIndexOf('’'), paragraph.lastIndexOf("'"));
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph.charAt(i);
    const before = i === 0 ? ' ' : paragraph.charAt(i - 1);
    const after = paragraph.charAt(i + 1);
    switch (mark) {
      case '“':
      case '„':
      case '‟':
        // Straight marks around a text that has curly ones of its own; without a second one the first was a stray mark.
        if (isOpen('straight') && !isOpen('double') && !closesStraight(paragraph, i)) endUnclosed(open, 'straight', i);
        // "„…“" closes with the mark that opens elsewhere.
        if (mark === '“' && isOpen('double') && !SPACE_OR_OPEN.test(before) && !WORDISH.test(after))
          closeOne('double', i, 1);
        else {
          if (isOpen('double')) endUnclosed(open, 'double', i);
          openOne('double', i, 1);
        }
        break;
      case '”':
        if (!closeOne('double', i, 1)) closeOne('straight', i, 1);
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
          const opensAgain = SPACE_OR_OPEN.test(before) && before !== '"' && after !== '' && WORDISH.test(after);
          if (opensAgain) {
            endUnclosed(open, style, i);
            openOne('straight', i, 1);
          } else closeOne(style, i, 1);
        } else if (!/\d/.test(before) && /\S/.test(after) && (SPACE_OR_OPEN.test(before) || WORDISH.test(after)))
          openOne('straight', i, 1);
        break;
      }
      case '`':
        if (after === '`') {
          if (isOpen('grave')) endUnclosed(open, 'grave', i);
          openOne('grave', i, 2);
          i++;
        }
        break;
      case '‘':
        if (WORDISH.test(after) && !isOpen('single') && hasSingleClose(paragraph, i + 1, lastApostrophe))
          openOne('single', i, 1);
        break;
      case "'":
      case '’':
        if (mark === "'" && after === "'") {
          // "''Not with 'Fox and Friends,''' he said": the first of three closes the inner quotation.
          if (paragraph.charAt(i + 2) === "'" && isOpen('single') && /\S/.test(before)) {
            closeOne('single', i, 1);
            break;
          }
          // Two apostrophes close what two graves or two apostrophes opened.
          const closes = closeOne('grave', i, 2);
          if (!closes && SPACE_OR_OPEN.test(before) && /\S/.test(paragraph.charAt(i + 2))) openOne('grave', i, 2);
          if (closes || isOpen('grave')) {
            i++;
            break;
          }
        }
        if (isOpen('single') && closesSingle(paragraph, i)) closeOne('single', i, 1);
        else if (mark === '’' && isOpen('double') && closesForDouble(paragraph, i)) closeOne('double', i, 1);
        else if (
          mark === "'" &&
          !isOpen('single') &&
          SPACE_OR_OPEN.test(before) &&
          /\p{L}/u.test(after) &&
          hasSingleClose(paragraph, i + 1, lastApostrophe)
        )
          openOne('single', i, 1);
        break;
      default:
    }
  }
  return out;
}

/** A mark of the same style opens again: the earlier one was never closed and ends before it. */
function endUnclosed(open: { style: Style; at: RawQuotation }[], style: Style, at: number): void {
  while (open.length > 0) {
    const last = open.pop();
    if (last === undefined) return;
    last.at.end = at;
    last.at.innerEnd = at;
    if (last.style === style) return;
  }
}

/** Behind the curly quotation that opens at `at` comes a straight mark that closes. */
function closesStraight(paragraph: string, at: number): boolean {
  for (let i = paragraph.indexOf('"', at); i >= 0; i = paragraph.indexOf('"', i + 1)) {
    const before = paragraph.charAt(i - 1);
    const after = paragraph.charAt(i + 1);
    if (/\S/.test(before) && (after === '' || !WORDISH.test(after))) return true;
    if (SPACE_OR_OPEN.test(before)) return false;
  }
  return false;
}

/** `“We leave.’`: a single mark behind a full stop, where no double one follows in the paragraph, stands for it. */
function closesForDouble(paragraph: string, at: number): boolean {
  return (
    /[.!?,]/.test(paragraph.charAt(at - 1)) &&
    /^(?:\s|$)/.test(paragraph.slice(at + 1, at + 2)) &&
    !/[”"]/.test(paragraph.slice(at + 1))
  );
}

/** An apostrophe closes a single quotation when no letter follows and it is no plural possessive ("the states' rights"). */
function closesSingle(paragraph: string, at: number): boolean {
  const before = paragraph.charAt(at - 1);
  const after = paragraph.charAt(at + 1);
  if (/\s/.test(before) || (after !== '' && WORDISH.test(after))) return false;
  if (before !== 's' || !/\s/.test(after)) return true;
  const rest = paragraph.slice(at + 1, at + 160);
  return !/[^\s\p{L}][’'](?!\p{L})|\p{L}[’'](?![\p{L}\p{N}])/u.test(rest);
}

/** Looks no further than a long sentence for the mark that closes. */
function hasSingleClose(paragraph: string, from: number, lastApostrophe: number): boolean {
  const limit = Math.min(lastApostrophe, from + 600);
  for (let i = from; i <= limit; i++) {
    const unit = paragraph.charAt(i);
    if (unit !== '’' && unit !== "'") continue;
    const after = paragraph.charAt(i + 1);
    if (!/\s/.test(paragraph.charAt(i - 1)) && (after === '' || !WORDISH.test(after))) return true;
  }
  return false;
}
