/** "Failing that", "if not", "or else": words that stand for the whole condition that the thing just asked for is not done. */
import { phrasesByFirst } from '../../lexicon/words';
import type { Text } from '../../text/types';

const PHRASES = phrasesByFirst(`
  otherwise, if not, failing that, failing this, failing which, short of that, short of this, absent that, or else, or otherwise, in default of that, should that fail, should this fail`);

const NONE: readonly (readonly string[])[] = [];

/** How many tokens such words have that begin at a token and are told off from what comes behind them; 0 where there are none. */
export function otherwiseAt({ tokens }: Text, i: number): number {
  for (const phrase of PHRASES.get(tokens[i]?.lower ?? '') ?? NONE) {
    if (!phrase.every((word, k) => tokens[i + k]?.lower === word)) continue;
    const after = tokens[i + phrase.length];
    // "If not all, then some of", "short of that mark", "to think otherwise,": told off by a comma, or opening what comes.
    const alone = phrase.length === 1 ? opens(tokens, i) : after?.text === ',' || phrase[0] === 'or';
    if (alone && after !== undefined && after.sentence === tokens[i]?.sentence) return phrase.length;
  }
  return 0;
}

/** Nothing of the sentence, or a mark that parts it, stands before. */
function opens(tokens: Text['tokens'], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.sentence !== tokens[i]?.sentence || /^[.;:!?,"“”‘’—–]+$/.test(before.text);
}
