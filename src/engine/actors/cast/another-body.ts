/** When "the court" is not the court that is foremost in mind: another one was spoken of since. */
import type { Text } from '../../text/types';
import { isCapital } from '../mentions/words';
import type { Mention } from '../types';

/** By what a body is called: the words that bring one of its sort before the reader. */
const SORTS: ReadonlyMap<string, RegExp> = new Map([
  ['court', /^(?:court|tribunal|judge|magistrate)$/u],
  ['tribunal', /^(?:court|tribunal)$/u],
  ['ministry', /^ministry$/u],
]);

/** "A judge" may well be one of the court's own: only a place or a name makes it another's. */
const PEOPLE = /^(?:judge|magistrate)$/u;
/** "A court hearing", "Judge Doe": no court that does anything. */
const THING = /^(?:NOUN|PROPN)$/u;
const QUALIFIES = /^(?:ADJ|NOUN|PROPN)$/u;

/**
 * Whether another body of its sort was spoken of between the token where the one in mind stood last and a mention: "The
 * General Court agreed. A London judge refused. Doe thanked the court". Just "the court" or "the top court" is no other.
 */
export function speaksOfAnother({ tokens }: Text, head: string, last: number, mention: Mention): boolean {
  const sort = SORTS.get(head);
  if (sort === undefined) return false;
  for (let i = mention.from - 1; i > last + 1; i--) {
    const token = tokens[i];
    if (token === undefined || !sort.test(token.lower) || THING.test(tokens[i + 1]?.pos ?? '')) continue;
    let from = i - 1;
    while (from > last && QUALIFIES.test(tokens[from]?.pos ?? '')) {
      if (isCapital(tokens[from])) return true;
      from--;
    }
    if (!PEOPLE.test(token.lower) && /^(?:an?|another)$/u.test(tokens[from]?.lower ?? '')) return true;
  }
  return false;
}
