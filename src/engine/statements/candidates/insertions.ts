/** Subjects with an insertion between them and their verb: "Ortega, who leads the party, said", "Ortega (D-Ohio) said". */

import { RELATIVE_PRONOUNS } from '../../lexicon/cue-words';
import { nounPhraseAt, quotationOf, verbGroupAt } from '../../text/at';
import type { Text, VerbGroup } from '../../text/types';
import { type Chain, chain, clauseStart, skipBracket } from './chains';
import { isComma, isDash, isQuoteMark, lower } from './tokens';

/**
 * From a comma, dash or bracket before the verb back over what it closes ("Ortega, who leads the party, said";
 * "Ortega (D-Ohio) said") to the phrase that the insertion describes.
 */
export function acrossApposition(text: Text, closing: number, floor: number, group: VerbGroup): Chain | undefined {
  const bracket = lower(text, closing) === ')';
  const dash = isDash(text.tokens[closing]);
  // "The man known as “the Rock,” said that": the comma stands inside of the marks.
  const title = isQuoteMark(text.tokens[closing]) ? titleEnding(text, closing, false) : closing;
  if (title === undefined) return undefined;
  let at = title - 1;
  let depth = 0;
  let tries = 0;
  let nearest: Chain | undefined;
  while (at > floor && tries < 4) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (token.text === ')') depth++;
    const opens = bracket ? token.text === '(' && depth-- === 0 : dash ? isDash(token) : isComma(token);
    if (token.text === '(' && !bracket) depth--;
    if (isQuoteMark(token) && !bracket) {
      const title = titleEnding(text, at, dash);
      if (title === undefined) return undefined;
      at = title - 1;
      continue;
    }
    if (opens) {
      const before = nounPhraseAt(text, at - 1) !== undefined || lower(text, at - 1) === ')';
      if (before && (bracket || plausibleInsertion(text, at + 1, closing))) {
        const end = lower(text, at - 1) === ')' ? skipBracket(text, at - 1, floor) : at - 1;
        const found = chain(text, end, floor);
        // "At its congress Maria Ortega (Ohio) said": a bracket can be nothing but an insertion.
        const leftOk = bracket || clauseStart(text, found.from, floor);
        if (leftOk) {
          const first = text.tokens[found.from];
          // "Ortega, a lawyer, 55, said": an apposition itself; look further left for what it describes.
          const descriptive =
            first !== undefined &&
            (first.pos === 'NUM' || first.lower === 'a' || first.lower === 'an' || first.lower === 'the');
          if (
            !(
              descriptive &&
              isComma(text.tokens[found.from - 1]) &&
              nounPhraseAt(text, found.from - 2)?.proper === true
            )
          ) {
            const whole = { from: found.from, to: lastWord(closing, group, bracket), head: found.head };
            // "Ortega, who lived in Lund, Sweden, said": the comma of a place's name opens no insertion of its own.
            if (bracket || dash || !isComma(text.tokens[found.from - 1]))
              return nearest === undefined || opensRelative(text, at + 1) ? whole : nearest;
            if (nearest !== undefined && opensRelative(text, at + 1)) return whole;
            nearest ??= whole;
          }
        }
      }
      tries++;
      if (bracket || dash) break;
    }
    at--;
  }
  return nearest;
}

/** `Ortega, author of “The Long Way,” said`: where a title or term begins that ends at `at`; an apostrophe is a mark by itself. */
function titleEnding(text: Text, at: number, dash: boolean): number | undefined {
  const quotation = quotationOf(text, text.tokens[at]);
  if (quotation === undefined) return text.nounPhraseOf[at] === -1 ? undefined : at;
  if (quotation.to !== at + 1 || !quotation.closed) return undefined;
  return quotation.short || (dash && at - quotation.from < LONGEST_TITLE) ? quotation.from : undefined;
}
const LONGEST_TITLE = 12;

const opensRelative = (text: Text, at: number): boolean =>
  RELATIVE_PRONOUNS.has(lower(text, at)) || lower(text, at) === 'whose';

const lastWord = (closing: number, group: VerbGroup, bracket: boolean): number =>
  bracket ? closing + 1 : Math.min(closing + 1, group.from);

/** "the plan, backed by Ortega, has": a past form right before a preposition describes what stands before the comma. */
function participleFirst(text: Text, from: number): boolean {
  const group = verbGroupAt(text, from);
  if (group === undefined || group.from !== from || group.to - group.from > 2) return false;
  return group.form !== 'finite' || text.tokens[group.to]?.pos === 'ADP' || text.tokens[group.to]?.lower === 'by';
}

/** An insertion holds no finite verb unless a relative or subordinating word opens it. */
function plausibleInsertion(text: Text, from: number, to: number): boolean {
  if (from >= to) return false;
  const first = text.tokens[from];
  if (first === undefined) return false;
  if (
    RELATIVE_PRONOUNS.has(first.lower) ||
    first.lower === 'whose' ||
    first.lower === 'where' ||
    first.lower === 'when'
  )
    return true;
  if (first.pos === 'SCONJ' || first.pos === 'ADP' || first.lower === 'as') return true;
  let relative = participleFirst(text, from);
  for (let i = from; i < to; i++) {
    const token = text.tokens[i];
    if (token === undefined) break;
    if (RELATIVE_PRONOUNS.has(token.lower) || token.lower === 'whose') relative = true;
    const group = verbGroupAt(text, i);
    if (group?.form === 'finite' && !relative) return false;
  }
  return true;
}
