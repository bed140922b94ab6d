/**
 * Base noun phrases: determiner, modifiers and head, without what follows the head ("the ministry", "a senior U.S.
 * official", "Russia's"). After Abney's base chunks; found by one scan over parts of speech.
 */
import { DAY_WORDS } from '../lexicon/day-words';
import type { NounPhrase, Token } from './types';
import {
  IRREGULAR_PLURALS,
  OF_NAMES,
  OPENERS_OF_PHRASES,
  PAST_BOTH,
  PERSONAL_PRONOUNS,
  PLURAL_PRONOUNS,
} from './words';

const POSSESSIVE = new Set(["'s", '’s', "'", '’']);
const YEAR = /^(?:1\d{3}|20\d{2})$/;
const CAPITAL = /^\p{Lu}/u;

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    token.pos === 'SYM' ||
    (token.pos === 'X' && /\p{L}/u.test(token.text)));

/** Participles and adjectives that may stand between determiner and head. */
function isModifier(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.pos === 'ADJ') return true;
  if (token.pos !== 'VERB' || next === undefined) return false;
  const participle =
    token.lower.endsWith('ed') ||
    token.lower.endsWith('ing') ||
    PAST_BOTH.has(token.lower) ||
    token.lower.endsWith('en');
  return participle && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ');
}

/** Noun phrases of the sentence `[from, to)`; `verbGroupOf` keeps verbs of clauses out of phrases. */
export function nounPhrasesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  firstIndex: number,
  isClauseVerb: (token: number) => boolean,
): NounPhrase[] {
  const out: NounPhrase[] = [];
  let i = from;
  while (i < to) {
    const phrase = scanPhrase(tokens, i, to, isClauseVerb);
    if (phrase === undefined) {
      i++;
      continue;
    }
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    const head = tokens[phrase.head];
    if (first === undefined || last === undefined || head === undefined) break;
    // Field by field: a spread here costs a twentieth of the engine's time.
    out.push({
      from: phrase.from,
      to: phrase.to,
      head: phrase.head,
      possessive: phrase.possessive,
      index: firstIndex + out.length,
      sentence,
      start: first.start,
      end: last.end,
      plural: isPlural(head),
      pronoun: head.pos === 'PRON',
      proper: head.pos === 'PROPN',
    });
    i = phrase.to;
  }
  return out;
}

function isPlural(head: Token): boolean {
  if (PLURAL_PRONOUNS.has(head.lower)) return true;
  if (head.pos === 'NOUN')
    return IRREGULAR_PLURALS.has(head.lower) || (head.lower.endsWith('s') && head.lower !== head.lemma);
  return false;
}

interface Phrase {
  from: number;
  to: number;
  head: number;
  possessive: boolean;
}

function scanPhrase(
  tokens: readonly Token[],
  start: number,
  to: number,
  isClauseVerb: (token: number) => boolean,
): Phrase | undefined {
  const first = tokens[start];
  if (first === undefined) return undefined;
  const opens =
    OPENERS_OF_PHRASES.has(first.lower) && (first.pos === 'DET' || first.pos === 'PRON' || first.pos === 'ADJ');
  if (
    PERSONAL_PRONOUNS.has(first.lower) &&
    !(first.text === 'US' && first.pos === 'PROPN') &&
    !(opens && continuesAsPhrase(tokens, start + 1, to, isClauseVerb)) &&
    first.pos !== 'NUM' &&
    first.pos !== 'VERB'
  ) {
    if (first.pos === 'PROPN' && first.lower !== 'i' && first.text.length <= 2) return undefined; // "IT"
    return { from: start, to: start + 1, head: start, possessive: false };
  }
  let i = start;
  if (opens) {
    i++;
    // "all the", "such a", "both their"
    while (
      i < to &&
      i < start + 3 &&
      OPENERS_OF_PHRASES.has(tokens[i]?.lower ?? '') &&
      (tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'ADJ' || tokens[i]?.pos === 'PRON')
    )
      i++;
    if (tokens[i]?.pos === 'ADV' && (tokens[i + 1]?.pos === 'ADJ' || tokens[i + 1]?.pos === 'VERB')) i++;
  }
  let head = -1;
  while (i < to) {
    const token = tokens[i];
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (token === undefined) break;
    // "Iran today threatened", "Deeb Wednesday rejected": a day behind a name is no part of it.
    if (head >= 0 && DAY_WORDS.has(token.lower) && !DAY_WORDS.has(tokens[head]?.lower ?? '')) break;
    if (isNominal(token)) {
      head = i;
      i++;
      if (
        POSSESSIVE.has(tokens[i]?.lower ?? '') &&
        (tokens[i]?.pos === 'PART' || tokens[i]?.pos === 'PUNCT') &&
        i < to &&
        tokens[i]?.start === token.end
      ) {
        const mark = tokens[i];
        const bare = mark?.lower === "'" || mark?.lower === '’';
        if (!bare || token.lower.endsWith('s')) return { from: start, to: i + 1, head, possessive: true };
      }
      // "Secretary of State", "Bank of England"
      if (
        tokens[i]?.lower === 'of' &&
        OF_NAMES.has(token.lower) &&
        CAPITAL.test(token.text) &&
        tokens[i + 1]?.pos === 'PROPN' &&
        i + 1 < to
      ) {
        const single = tokens[i + 2]?.pos !== 'PROPN';
        const kept = head;
        i += 2;
        if (single) {
          head = kept;
          // the name ends with the word behind "of"
          if (POSSESSIVE.has(tokens[i]?.lower ?? '') && tokens[i]?.pos === 'PART' && i < to)
            return { from: start, to: i + 1, head, possessive: true };
          return { from: start, to: i, head, possessive: false };
        }
      }
      continue;
    }
    if (isClauseVerb(i) && !(i > start && opens && isModifier(token, next))) break;
    if (isModifier(token, next)) {
      // "the North Quay nationalist group" goes on behind a name; "implementing last week's deal" is a clause.
      const counted =
        head >= 0 && tokens[head]?.pos === 'NUM' && !YEAR.test(tokens[head]?.text ?? '') && isNominal(next);
      if (head >= 0 && !(token.pos === 'ADJ' && (counted || (tokens[head]?.pos === 'PROPN' && next?.pos === 'NOUN'))))
        break;
      if (head >= 0 && /^(?:next|last|early|late)$/.test(token.lower)) break;
      if (i === start && token.pos === 'VERB' && !attributiveHere(tokens, i)) break;
      i++;
      continue;
    }
    // "small, rich country", "urgent and costly steps"
    if (
      (token.lower === ',' || token.lower === 'and' || token.lower === 'or') &&
      i > start &&
      head < 0 &&
      tokens[i - 1]?.pos === 'ADJ' &&
      next?.pos === 'ADJ'
    ) {
      i++;
      continue;
    }
    if (token.lower === '&' && head >= 0 && next?.pos === 'PROPN') {
      i++;
      continue;
    }
    break;
  }
  if (head < 0) {
    // "the wounded", "the latter", "both": a determiner or number alone counts where nothing else follows.
    if (opens && i > start + 1 && tokens[i - 1]?.pos === 'ADJ' && first.lower === 'the')
      return { from: start, to: i, head: i - 1, possessive: false };
    return undefined;
  }
  return { from: start, to: head + 1, head, possessive: false };
}

function continuesAsPhrase(
  tokens: readonly Token[],
  at: number,
  to: number,
  isClauseVerb: (token: number) => boolean,
): boolean {
  if (at >= to) return false;
  const token = tokens[at];
  return (
    isNominal(token) ||
    (token?.pos === 'ADJ' && !isClauseVerb(at)) ||
    (isModifier(token, tokens[at + 1]) && !isClauseVerb(at))
  );
}

/** A participle without a determiner before it is a modifier only where no preposition or comma makes it a clause. */
function attributiveHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (
    token === undefined ||
    token.lower === 'including' ||
    token.lower === 'according' ||
    token.lower === 'regarding' ||
    token.lower === 'following'
  )
    return false;
  if (!token.lower.endsWith('ing')) return true;
  return (
    previous !== undefined &&
    previous.sentence === token.sentence &&
    (previous.pos === 'VERB' || previous.pos === 'ADJ' || previous.pos === 'CCONJ')
  );
}
