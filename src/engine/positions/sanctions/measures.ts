/** Finds the names of sanctions measures ("asset freeze", "a ban on imports") in the text. */
import { type Instrument, MEASURE_NOUNS } from '../../lexicon/measures';
import type { Text, TokenRange } from '../../text/types';

export interface Measure extends TokenRange {
  readonly instrument: Instrument;
  /** Means sanctions by itself; otherwise only between political actors. */
  readonly plain: boolean;
}

export function findMeasures(text: Text): Measure[] {
  const found: Measure[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const match = measureAt(text, i);
    if (match) {
      found.push(match);
      i = match.to - 1;
    }
  }
  return found;
}

function measureAt(text: Text, i: number): Measure | undefined {
  const token = text.tokens[i];
  if (!token || text.verbGroupOf[i] !== -1) return undefined;
  return named(text, i, token.lower) ?? (token.lemma === token.lower ? undefined : named(text, i, token.lemma));
}

/** The measure whose name begins with this form of a token. */
function named(text: Text, i: number, form: string): Measure | undefined {
  const nouns = MEASURE_NOUNS.get(form);
  if (!nouns) return undefined;
  const { tokens } = text;
  for (const noun of nouns) {
    let k = 1;
    let at = i + 1;
    for (; k < noun.words.length; k++, at++) {
      const next = text.tokens[at];
      // "Ban on the imports", "freezing of Chilean assets".
      const between =
        next &&
        (next.pos === 'DET' ||
          next.lower === 'the' ||
          (/^(?:ADJ|PROPN)$/.test(next.pos) && tokens[at - 1]?.pos === 'ADP'));
      if (between && noun.words[k] !== next.lower) {
        k--;
        continue;
      }
      const here = next && next.sentence === text.tokens[i]?.sentence;
      if (!here || (next.lemma !== noun.words[k] && next.lower !== noun.words[k])) break;
    }
    if (k === noun.words.length && !(noun.words.length === 1 && !nounLike(text, i)))
      return { from: i, to: at, instrument: noun.instrument, plain: noun.plain };
  }
  return undefined;
}

/** "Sanctions" as a noun; not the last word before another noun ("the ban proposal" is left to its longer name). */
function nounLike(text: Text, i: number): boolean {
  const pos = text.tokens[i]?.pos;
  return pos === 'NOUN' || pos === 'PROPN' || text.nounPhraseOf[i] !== -1;
}
