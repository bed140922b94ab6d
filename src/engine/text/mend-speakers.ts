/** Who speaks, where the tagger takes the speaker for a verb: "which critics said", "Will wrote", "Ted Kovac, a farmer, said". */

import { isCommonGivenName } from '../lexicon/given-names';
import { words } from '../lexicon/words';
import { elementAt } from './at';
import type { RawToken } from './chunks';

/** Forms that no other form of the same verb looks like, and that have a speaker before them. */
const SAID = words(
  'said says told claimed asked argued believed wrote insisted warned complained acknowledged conceded noted thought knew hoped feared',
);
const OWNERS = words('his her its their');
const PARTS = words('third quarter fifth tenth');

/** The part of speech that a token has after all, as far as what follows it tells; `opens`: whether it opens a sentence. */
export function speakerTag(tokens: readonly RawToken[], i: number, opens: boolean): 'NOUN' | 'PROPN' | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return undefined;
  const before = elementAt(tokens, i - 1)?.lower ?? '';
  switch (token.pos) {
    case 'VERB':
      // "A law which officials said was bad": no verb follows another one there.
      if (before === 'which' && SAID.has(next.text) && /[a-z]{3}s$/.test(token.text)) return 'NOUN';
      // "People familiar with her thinking say".
      if (OWNERS.has(before) && token.text.endsWith('ing') && (next.pos === 'VERB' || next.pos === 'AUX'))
        return 'NOUN';
      return opens && next.pos === 'PROPN' && !SAID.has(token.lower) && isCommonGivenName(token.text)
        ? 'PROPN'
        : undefined;
    case 'AUX':
      // "Instead, Will called for talks": the modal has a base form behind it; "Will weakened banks survive?" opens a question.
      if (token.text !== 'Will' || next.pos !== 'VERB' || next.text === next.lemma) return undefined;
      return (opens ? SAID.has(next.text) : /(?:s|ed|ote|id)$/.test(next.text)) ? 'PROPN' : undefined;
    case 'ADV':
    case 'ADJ':
      return PARTS.has(token.text) && before === 'a' && next.pos === 'VERB' ? 'NOUN' : undefined;
    default:
      return undefined;
  }
}
