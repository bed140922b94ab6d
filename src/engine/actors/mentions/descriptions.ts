/**
 * Finds people and bodies that are described, not named: "a senior U.S. official", "the ministry", "two diplomats",
 * "the foreign minister of France", "Iraqi authorities", "separatists".
 */

import { statesCalled } from '../../lexicon/state-nouns';
import { FEMALE_OFFICES, MALE_OFFICES } from '../../lexicon/titles';
import type { Text, Token } from '../../text/types';
import type { Gender, Mention } from '../types';
import { complementEnd, looseComplement } from './complements';
import { countryOf, leftEdge, ownerStart, pastSides } from './edges';
import { hasName, isArmed, isWeak, type Noun, nounKind, singular } from './nouns';
import { placeUse } from './places';
import { place } from './span';
import { isCapital, wordsOf } from './words';

/** All descriptions of one sentence, in text order. `taken` marks tokens inside names and their titles. */
export function findDescriptions(text: Text, from: number, to: number, taken: Uint8Array): Mention[] {
  const { tokens } = text;
  const found: Mention[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || taken[i] === 1 || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV')
      continue;
    if (isShortForState(text, i)) {
      found.push(shortForState(text, i));
      continue;
    }
    const noun = nounKind(token);
    if (noun === undefined) continue;
    // "the official Iraqi News Agency": an adjective.
    if (
      token.lower === 'official' &&
      i + 1 < to &&
      isCapital(tokens[i + 1]) &&
      (taken[i + 1] === 1 || qualifies(tokens, i + 2))
    )
      continue;
    // "the sanctions regime" rules nobody.
    if (token.lower === 'regime' && tokens[i - 1]?.pos === 'NOUN' && i > from) continue;
    // "in front of the ministry"
    if (token.lower === 'front' && tokens[i - 1]?.lower === 'in' && tokens[i + 1]?.lower === 'of') continue;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (
      next !== undefined &&
      next.pos === 'NOUN' &&
      text.verbGroupOf[i + 1] === -1 &&
      taken[i + 1] !== 1 &&
      !(next.lower === 'general')
    )
      continue;
    if (token.pos === 'ADJ' && next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ')) continue;
    const mention = describe(text, i, from, to, noun, taken);
    // "economic sanctions force Iraq to …", "the spokesman's job as envoy": a singular without determiner is seldom somebody.
    if (
      mention.determiner === 'bare' &&
      !mention.plural &&
      noun.kind === 'group' &&
      !/^(?:opposition|militia)$/u.test(token.lower)
    )
      continue;
    // "the Russian side", but not "the other side".
    if (token.lower === 'side' && mention.country === undefined) continue;
    // "questions about American leadership": a quality.
    if (mention.determiner === 'bare' && token.lower === 'leadership') continue;
    found.push(mention);
  }
  return found;
}

/** "The islands agreed", "the territory's police": just that noun, which acts here. */
function isShortForState(text: Text, at: number): boolean {
  const { lower = '' } = text.tokens[at] ?? {};
  return (
    statesCalled(lower) !== undefined &&
    text.tokens[at - 1]?.lower === 'the' &&
    placeUse(text, at, at + 1) === 'party' &&
    !/^of$/u.test(text.tokens[at + 1]?.lower ?? '')
  );
}

function shortForState(text: Text, at: number): Mention {
  const range = { from: at, to: at + 1, head: at, name: wordsOf(text, at, at + 1) };
  return place(text, {
    ...range,
    form: 'description',
    kind: 'state',
    plural: false,
    gender: 'neuter',
    weak: true,
    determiner: 'definite',
  });
}

/** "An official Syrian newspaper": what follows the country is what is official. */
const qualifies = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' && tokens[at - 1]?.sentence === tokens[at]?.sentence;

function describe(text: Text, head: number, first: number, limit: number, noun: Noun, taken: Uint8Array): Mention {
  const { tokens } = text;
  const token = tokens[head];
  const edge = pastSides(text, leftEdge(text, head, first), first);
  const role = noun.form === 'role';
  const state = noun.kind === 'state';
  let end = complementEnd(text, head, limit, role, state, taken);
  if (end === head + 1 && noun.kind === 'unnamed') end = looseComplement(text, head, limit);
  const owner = edge.ownerEnd > 0 ? ownerStart(text, edge.ownerEnd) : -1;
  const from = owner >= first ? owner : edge.from;
  const country = edge.several ? undefined : countryOf(text, edge.from, head, owner, edge.ownerEnd, end);
  const lower = token?.lower ?? '';
  const plural =
    token !== undefined &&
    (singular(token) !== lower || noun.kind === 'group' || lower === 'people') &&
    /s$|people|men$|women$/u.test(lower);
  const named = country !== undefined || edge.several || hasName(tokens, edge.from, head);
  // "people familiar with the talks" are always somebody's source.
  const told =
    noun.kind === 'unnamed' &&
    !role &&
    end > head + 1 &&
    edge.determiner !== 'negative' &&
    // "people who fled" are somebody only by what they say.
    tokens[head + 1]?.lower !== 'who';
  const weak =
    !told &&
    isWeak(noun, token, named, edge.determiner, country) &&
    !(noun.kind === 'group' && isArmed(tokens, edge.from, head));
  const gender: Gender | undefined = FEMALE_OFFICES.has(lower)
    ? 'female'
    : MALE_OFFICES.has(lower)
      ? 'male'
      : noun.kind === 'organisation' || state
        ? 'neuter'
        : undefined;
  const nameEnd = role || end > head + 1 ? end : head + 1;
  const name = wordsOf(text, from, nameEnd);
  return place(text, {
    from,
    to: nameEnd,
    head,
    form: noun.form,
    kind: noun.kind,
    name,
    role: role ? name : undefined,
    country,
    plural,
    gender,
    weak: weak ? true : undefined,
    determiner: edge.determiner,
  });
}
