/** Villages and towns that no list knows: "the village of Nong Ta, 4 km from the border". They have names like people's, and say nothing. */
import { SETTLEMENTS } from '../../lexicon/place-words';
import { words } from '../../lexicon/words';
import type { Text } from '../../text/types';
import type { NamePart } from './names';
import { keyOf, nameWords } from './words';

const WHERE = words('in at near outside inside around from to through across');
const LENGTH = /^(?:\d+(?:[.,]\d+)?(?:km|kms|mi)|km|kms|kilomet(?:er|re)s?|miles?)$/u;

/** The names, as keys, that the article gives to places. */
export function placeNames(text: Text, runs: readonly (readonly NamePart[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const run of runs)
    for (const part of run) if (mayBePlace(part) && isToldAsPlace(text, part)) names.add(keyOfPart(text, part));
  return names;
}

/** Whether a part of a run is one of the places. */
export const isPlaceName = (text: Text, part: NamePart, names: ReadonlySet<string>): boolean =>
  names.size > 0 && mayBePlace(part) && names.has(keyOfPart(text, part));

/** Only what looks like somebody; a title says that it is. */
const mayBePlace = ({ what, titleFrom, from }: NamePart): boolean =>
  (what === 'person' || what === 'single') && titleFrom >= from;

const keyOfPart = (text: Text, { from, to }: NamePart): string => keyOf(nameWords(text, from, to));

function isToldAsPlace({ tokens }: Text, { from, to }: NamePart): boolean {
  if (tokens[from - 1]?.lower === 'of' && SETTLEMENTS.has(tokens[from - 2]?.lower ?? '')) return true;
  // "in Nong Ta, 4 km from the border"
  if (!WHERE.has(tokens[from - 1]?.lower ?? '')) return false;
  for (let i = to + 1; tokens[to]?.text === ',' && i < to + 5; i++) {
    if (tokens[i]?.pos === 'PUNCT') return false;
    if (LENGTH.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}
