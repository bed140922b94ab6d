/**
 * Capitals that are as well a person's name or a court's seat: Santiago, Wellington, The Hague.
 *
 * They stand for their government where the article names that state and nobody of that name, and they act or are dealt with:
 * "Chile sent troops to the border, which Santiago denies." Elsewhere they are places, and nobody.
 */
import { COUNTRY_WORDS, DOUBTFUL_CAPITALS } from '../../lexicon/countries';
import type { Text } from '../../text/types';
import type { Mention } from '../types';
import { stateName } from './names';
import { placeUse } from './places';
import { mark, place } from './span';

/** Codes of the countries that an article calls by name or adjective. */
function statesNamed({ tokens }: Text): Set<string> {
  const codes = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const word = COUNTRY_WORDS.match(tokens, i, tokens.length)?.value;
    if (word !== undefined && word.form !== 'capital') codes.add(word.code);
  }
  return codes;
}

/** The article's names with those capitals in place of the persons and bodies that they were taken for. */
export function withDoubtfulCapitals(text: Text, names: readonly Mention[], taken: Uint8Array): Mention[] {
  const capitals: { readonly from: number; readonly to: number; readonly code: string }[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const found = DOUBTFUL_CAPITALS.match(text.tokens, i, text.tokens.length);
    if (found === undefined) continue;
    capitals.push({ from: i, to: found.to, code: found.value });
    i = found.to - 1;
  }
  if (capitals.length === 0) return [...names];
  const states = statesNamed(text);
  const bearers = new Set(names.flatMap(({ kind, name }) => (kind === 'person' ? name.split(' ') : [])));
  const gone = new Set<Mention>();
  const metonyms: Mention[] = [];
  // Names and capitals both come in text order.
  let next = 0;
  for (const { from, to, code } of capitals) {
    const last = text.tokens[to - 1]?.text ?? '';
    // "The Hague" is nobody's name, and a court where the article is not about the Netherlands.
    if (!states.has(code) ? to - from === 1 : bearers.has(last)) continue;
    while ((names[next]?.to ?? from + 1) <= from) next++;
    const over: Mention[] = [];
    for (let i = next; (names[i]?.from ?? to) < to; i++) {
      const mention = names[i];
      if (mention !== undefined && mention.to > from) over.push(mention);
    }
    if (over.some((mention) => mention.to - mention.from > to - from)) continue;
    for (const mention of over) gone.add(mention);
    mark(taken, from, to);
    if (!states.has(code) || placeUse(text, from, to) !== 'party') continue;
    const state = { kind: 'state', form: 'metonym', name: stateName(code), country: code } as const;
    metonyms.push(place(text, { from, to, head: to - 1, plural: false, gender: 'neuter', ...state }));
  }
  return metonyms.length === 0 && gone.size === 0
    ? [...names]
    : [...names.filter((mention) => !gone.has(mention)), ...metonyms].sort((a, b) => a.from - b.from);
}
