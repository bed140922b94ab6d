/** The words that a position shows: without its condition and deadline, with its negation, without loose ends. */
import type { Text, TokenRange } from '../text/types';
import type { Draft } from './draft';

const OPENING_MARK = /^["“‘«„'`]+$/;
const NEGATION = /^(?:not|never|n't|n’t)$/;
/** What can stand at a position's end only because something behind it was cut off or belongs to somebody else. */
const LOOSE_END = /^(?:and|or|but|that|to|,|;|:|—|–|--|\()$/;

/** Token range of the span; never empty for a draft that is not. */
export function spanOf(
  text: Text,
  draft: Draft,
  condition: TokenRange | undefined,
  deadline: TokenRange | undefined,
): TokenRange {
  let { to } = draft;
  for (const tail of [deadline, condition])
    if (tail && tail.from > draft.from + 1 && tail.to >= to && tail.from < to) to = tail.from;
  const isCut = to < draft.to;
  if (isToldOn(text, draft, to)) to -= 2;
  while (to > draft.from + 1 && isLoose(text, to - 1)) to--;
  const range = { from: withNegation(text, draft), to };
  return isCut ? range : withWholeQuotation(text, range);
}

/** Most words that are added for a closing mark: a longer quotation says more than the position. */
const REST = 8;

/** "Meet him “anywhere, any day”": a quotation that opens in the words and ends soon behind them is told whole. */
export function withWholeQuotation(text: Text, { from, to }: TokenRange): TokenRange {
  let quotation = text.quotations[text.tokens[to - 1]?.quotation ?? -1];
  while (quotation !== undefined && quotation.within >= 0 && (text.quotations[quotation.within]?.from ?? 0) > from)
    quotation = text.quotations[quotation.within];
  if (quotation === undefined || !quotation.closed || quotation.from <= from) return { from, to };
  return { from, to: quotation.to > to && quotation.to - to <= REST ? quotation.to : to };
}

/** "Demanded a new vote on Tuesday": the day of the demand, and no part of what is demanded. */
function isToldOn({ tokens }: Text, { kind, frame, clause, from }: Draft, to: number): boolean {
  if (kind !== 'demand' || frame === undefined || frame !== clause || frame.verb.tense !== 'past') return false;
  return to - 2 > from && tokens[to - 2]?.lower === 'on' && WEEKDAY.test(tokens[to - 1]?.lower ?? '');
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function isLoose(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined) return false;
  // "for" at the end may belong to the verb ("what he asked for"), but not before "as long as it takes".
  if (token.lower === 'for')
    return text.tokens[at + 1]?.lower === 'as' || OPENING_MARK.test(text.tokens[at - 1]?.text ?? '');
  return (
    LOOSE_END.test(token.lower) || (OPENING_MARK.test(token.text) && text.quotations[token.quotation]?.from === at)
  );
}

/** "urged Norway not to close the border": without its "not" the span would say the opposite. */
function withNegation(text: Text, { from }: Draft): number {
  const { tokens } = text;
  let at = from - 1;
  while (at > 0 && OPENING_MARK.test(tokens[at]?.text ?? '')) at--;
  if (tokens[at]?.lower !== 'to') return from;
  at--;
  while (at > 0 && OPENING_MARK.test(tokens[at]?.text ?? '')) at--;
  return NEGATION.test(tokens[at]?.lower ?? '') && tokens[at]?.sentence === tokens[from]?.sentence ? at : from;
}
