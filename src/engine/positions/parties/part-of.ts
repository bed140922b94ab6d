/** Whom a number of people is a part of: "nine of the panel's Democrats", "most of the envoys". */
import { words } from '../../lexicon/words';
import { nounPhraseAt } from '../../text/at';
import type { Actor } from '../../types';
import type { Phrase } from '../clauses/clauses';
import type { Scene } from '../scene';

/** The people whom the words behind "of" name; "one of Peru's neighbours" is not Peru. */
export function partOf({ text, cast }: Scene, { head }: Phrase): Actor | undefined {
  const word = text.tokens[head];
  if (word?.pos !== 'NUM' && !PARTS.has(word?.lower ?? '')) return undefined;
  let whole = text.tokens[head + 1]?.lower === 'of' ? nounPhraseAt(text, head + 2) : undefined;
  while (whole?.possessive === true) whole = nounPhraseAt(text, whole.to);
  const actor = whole && cast.anybody.actorAt(whole);
  return actor && /^(?:group|unnamed)$/.test(actor.kind) && !isAnyone(actor) ? actor : undefined;
}

const PARTS = words(
  'most many several some few both all none half dozen dozens hundreds majority minority number handful',
);

/** "Most people", "a woman": too wide to hold anything, unless a nation's. */
export function isAnyone({ kind, name, country }: Actor): boolean {
  return (
    kind === 'unnamed' &&
    country === undefined &&
    /(?:people|persons?|m[ae]n|voters?|supporters?|opponents?|one|body)$/i.test(name)
  );
}
