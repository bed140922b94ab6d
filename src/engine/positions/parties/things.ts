/** "It" that is a plan or a measure and nobody. */
import type { Text, VerbGroup } from '../../text/types';

/** What one is for or against: of a side one would say its name. */
const JUDGING = /^(?:oppose|back|support|endorse|approve|veto|reject|favou?r|welcome)$/;

/** "Opposes it", "backed it.": what stands behind the verb is the thing that was spoken of. */
export function isThingBehind({ tokens }: Text, { lemma, passive, to }: VerbGroup): boolean {
  return (
    !passive &&
    JUDGING.test(lemma) &&
    tokens[to]?.lower === 'it' &&
    /^(?:PUNCT|CCONJ|ADV|SCONJ)$/.test(tokens[to + 1]?.pos ?? 'PUNCT')
  );
}
