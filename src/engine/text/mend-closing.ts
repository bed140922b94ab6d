/**
 * Verbs that close an attribution and that the tagger takes for something else: `…,” the senator fumed`, `…,” Kovac shot
 * back`, `…, the Daily Courier reports.` Decided by the mark before the speaker and by where the sentence ends.
 */

import { wordTable } from '../lexicon/words';
import { elementAt } from './at';
import type { RawToken } from './chunks';

const CLOSING = new Set(['”', '"', "''", '’', '»']);
/** Before a closing mark that a reporting clause follows. */
const GOES_ON = /^[,?!]$|^[?!]+$|^—$/;
const LONGEST_NAME = 7;
const IN_NAME = new Set(['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM']);
const PAST = /[a-z]{2}ed$/;
/** Past forms without -ed that a particle makes verbs of speech: "shot back", "cut in". */
const WITH_PARTICLE: ReadonlyMap<string, string> = wordTable([
  ['shot', 'shoot'],
  ['hit', 'hit'],
  ['cut', 'cut'],
  ['put', 'put'],
  ['set', 'set'],
]);
const PARTICLES = new Set(['back', 'in', 'out', 'on']);
const PRESENT: ReadonlyMap<string, string> = wordTable([
  ['reports', 'report'],
  ['notes', 'note'],
  ['claims', 'claim'],
]);

/** Whether the token is such a verb: its form in the dictionary for one without -ed, `regular` for one with it. */
export function closingVerb(tokens: readonly RawToken[], at: number): string | undefined {
  const token = tokens[at];
  const previous = elementAt(tokens, at - 1);
  if (token === undefined || previous === undefined || token.pos === 'VERB' || token.pos === 'AUX') return undefined;
  if (previous.pos !== 'PROPN' && previous.pos !== 'NOUN' && previous.pos !== 'PRON') return undefined;
  const next = tokens[at + 1]?.text ?? '.';
  const present = PRESENT.get(token.text);
  if (present !== undefined)
    return previous.pos === 'PROPN' && next === '.' && opensName(tokens, at, (mark) => mark === ',')
      ? present
      : undefined;
  const behind = next === 'out' ? tokens[at + 2] : tokens[at + 1];
  const third = token.pos === 'NOUN' && /[a-z]{2}s$/.test(token.text) && token.lemma !== token.text;
  if (third && previous.pos !== 'NOUN' && behind?.pos === 'PUNCT') return quoted(tokens, at) ? token.lemma : undefined;
  const irregular = PARTICLES.has(next) ? WITH_PARTICLE.get(token.text) : undefined;
  if (irregular === undefined && (token.pos !== 'ADJ' || !PAST.test(token.text))) return undefined;
  return quoted(tokens, at) || (irregular !== undefined && opensQuotation(tokens, at + 2))
    ? (irregular ?? 'regular')
    : undefined;
}

const quoted = (tokens: readonly RawToken[], at: number): boolean =>
  opensName(tokens, at, (mark, i) => CLOSING.has(mark) && GOES_ON.test(tokens[i - 1]?.text ?? ''));

/** `Kovac shot back, “…”`: a comma or colon and an opening mark. */
export const opensQuotation = (tokens: readonly RawToken[], at: number): boolean =>
  /^[,:]$/.test(tokens[at]?.text ?? '') && OPENING.has(tokens[at + 1]?.text ?? '');
const OPENING = new Set(['“', '"', '``', '«', '„']);

/** Nothing but a name or a description stands between the verb at `at` and the mark before it. */
function opensName(tokens: readonly RawToken[], at: number, isMark: (text: string, i: number) => boolean): boolean {
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_NAME; i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isMark(token.text, i)) return i < at - 1;
    if (!IN_NAME.has(token.pos)) return false;
  }
  return false;
}
