/** Offices inside a run of capitals: which word says one, and where its words end. */
import { ADDRESS, OFFICE_HEADS, OFFICE_OF, SHORT_TITLES } from '../../lexicon/titles';
import type { Token } from '../../text/types';
import { isGivenName } from './runs';
import { isInitial } from './words';

/** Titles that stay part of the name: "King Faris". */
export const ROYAL = new Set([
  'king',
  'queen',
  'prince',
  'princess',
  'emperor',
  'empress',
  'pope',
  'sultan',
  'emir',
  'ayatollah',
]);
/** Offices that are family names as well. */
const SURNAMES = new Set([
  'king',
  'bishop',
  'major',
  'marshal',
  'dean',
  'priest',
  'pope',
  'prince',
  'cardinal',
  'judge',
  'rector',
  'fellow',
  'head',
  'crown',
  'chance',
  'sultan',
  'sheikh',
  'emir',
  'khan',
  'general',
  'provost',
  'justice',
  'pastor',
  'whip',
  'cleric',
]);

export const isOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  (OFFICE_HEADS.has(token.lower.replace(/^(?:ex|then|co)-/u, '')) ||
    SHORT_TITLES.has(token.text) ||
    ADDRESS.has(token.text) ||
    (/s$/u.test(token.lower) && OFFICE_HEADS.has(token.lower.slice(0, -1))));

/** Position after the office at `t`: over "of State" and "General" behind it. */
function officeEnd(tokens: readonly Token[], t: number, to: number): number {
  let end = t + 1;
  if (tokens[end]?.text === '.') end++;
  if (tokens[end]?.lower === 'of' && end + 1 < to && OFFICE_OF.has(tokens[end + 1]?.lower ?? '')) end += 2;
  while (end < to && tokens[end]?.lower === 'general' && end - t < 3) end++;
  return end;
}

/** The last office in the run that leaves something of a name behind it, or ends the run. */
export function lastOffice(
  tokens: readonly Token[],
  from: number,
  to: number,
): { at: number; end: number } | undefined {
  for (let t = to - 1; t >= from; t--) {
    if (!isOffice(tokens[t]) || (t === to - 1 && t > from && SHORT_TITLES.has(tokens[t]?.text ?? ''))) continue;
    // "Dean Weller": a given name.
    if (t === from && to - from === 2 && isGivenName(tokens[t]?.text ?? '')) continue;
    // "Mr. King": a surname; "Mr. President" is none.
    const addressed = t > from && t === to - 1 && ADDRESS.has(tokens[t - 1]?.text ?? '');
    if (addressed && SURNAMES.has(tokens[t]?.lower ?? '')) continue;
    // "Anna King", "Greta Bishop": a surname.
    if (
      t > from &&
      t === to - 1 &&
      SURNAMES.has(tokens[t]?.lower ?? '') &&
      (isGivenName(tokens[from]?.text ?? '') || isGivenName(tokens[t - 1]?.text ?? '') || isInitial(tokens[t - 1]))
    ) {
      if (t === from + 1 || !isOffice(tokens[t - 2])) return undefined;
      // "Secretary Tom King": the office is the one before.
      continue;
    }
    return { at: t, end: officeEnd(tokens, t, to) };
  }
  return undefined;
}
