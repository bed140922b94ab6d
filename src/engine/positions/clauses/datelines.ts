/** Datelines: "LIMA, May 3 — Peru urged Chile to leave" begins behind the dash. */
import { words } from '../../lexicon/words';
import { verbGroupAt } from '../../text/at';
import type { Text, TokenRange } from '../../text/types';

const DASHES = words('— – -- -');
/** Tokens that a dateline has at most, its agency and day included. */
const LONGEST = 14;
/** Tokens behind the first dash within which a second one would close an aside. */
const ASIDE = 40;

/** The sentence without its dateline; "Peru — an old friend — urged", with an aside in dashes, stays whole. */
export function behindDateline(text: Text, sentence: TokenRange): TokenRange {
  const { tokens } = text;
  const finite = (i: number): boolean => verbGroupAt(text, i)?.form === 'finite';
  let dash = sentence.from + 1;
  const last = Math.min(sentence.to, sentence.from + LONGEST);
  while (dash < last && !DASHES.has(tokens[dash]?.text ?? '')) {
    if (finite(dash)) return sentence;
    dash++;
  }
  if (dash >= last || finite(sentence.from)) return sentence;
  for (let i = dash + 1; i < Math.min(sentence.to, dash + ASIDE) && !finite(i); i++)
    if (DASHES.has(tokens[i]?.text ?? '')) return sentence;
  return { from: dash + 1, to: sentence.to };
}
