/** Capitals that name a thing: the long title of a law, and letters that stand for a law, a substance, a programme. */
import { LAW_HEADS } from '../../lexicon/not-actors';
import { ORGANISATION_HEADS } from '../../lexicon/organisations';
import type { Text, Token } from '../../text/types';
import type { NamePart } from './names';
import { isCapital, isQuote, keyOf } from './words';

/** Small words inside a law's title, and words of it that letters may leave out. */
const SMALL = /^(?:of|for|on|to|in|against|and|the|with|from|by|a|an)$/u;
/** Words that a law's title, or words in small letters that letters explain, have at most. */
const LONGEST = 12;

/**
 * Where a law's title that begins at `from` ends: "the Harbours Against Smuggling of Arms Act", alone or in quotation marks.
 * Undefined for a title without a small word behind its capitals: the run of capitals says enough by itself.
 */
export function lawEnd({ tokens }: Text, from: number, limit: number): number | undefined {
  const before = tokens[from - 1];
  if (before?.lower !== 'the' && !isQuote(before)) return undefined;
  let linked = false;
  for (let i = from; i < Math.min(limit, from + LONGEST); i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (LAW_HEADS.has(token.lower) && isCapital(token) && linked) return i + 1;
    if (SMALL.test(token.lower) && i > from) {
      // "the Senate and the Arms Act" are two; so are "the Senate and Arms Act" for all that their words say.
      if (!linked && !isCapital(token) && /^(?:and|the|a|an|by|with)$/u.test(token.lower)) return undefined;
      linked = true;
    } else if (!isCapital(token)) return undefined;
  }
  return undefined;
}

/** Letters introduced for a thing: "the Iran Sanctions Act (ISA)", then "the ISA" is no organisation. */
export class ThingLetters {
  private readonly things = new Set<string>();
  private lastThing = -1;

  constructor(private readonly text: Text) {}

  /** Called with the parts in text order. */
  isThing(part: NamePart): boolean {
    const { tokens } = this.text;
    if (part.what === 'thing') {
      this.lastThing = part.to;
      const letters = lettersOf(tokens.slice(part.from, part.to).filter((token) => isCapital(token)));
      if (letters.length > 2) this.things.add(letters);
      return false;
    }
    if (part.what !== 'acronym') return false;
    const key = keyOf(tokens[part.from]?.text ?? '');
    const bracketed = /^[([]$/u.test(tokens[part.from - 1]?.text ?? '');
    const [comma, or] = [tokens[part.from - 2], tokens[part.from - 1]];
    const behind = this.lastThing === part.from - 2 && or?.lower === 'or' && comma?.text === ',';
    if (behind || (bracketed && (this.lastThing === part.from - 1 || standsForWords(tokens, part.from - 1, key))))
      this.things.add(key);
    return this.things.has(key);
  }
}

const lettersOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower.charAt(0)).join('');

/** The letters in a bracket at `bracket` are those of the words before it, and these name no body: "sea ice index (SII)". */
function standsForWords(tokens: readonly Token[], bracket: number, key: string): boolean {
  const head = tokens[bracket - 1];
  if (head === undefined) return false;
  const whole = tokens.slice(Math.max(0, bracket - key.length), bracket);
  const words: Token[] = [];
  for (let i = bracket - 1; i >= 0 && i > bracket - LONGEST && words.length < key.length; i--) {
    const token = tokens[i];
    if (token !== undefined && !SMALL.test(token.lower)) words.unshift(token);
  }
  const explaining = [whole, words].find((some) => lettersOf(some) === key);
  if (explaining === undefined) return false;
  return (
    !explaining.some(({ lower }) => ORGANISATION_HEADS.has(lower)) && explaining.some((token) => !isCapital(token))
  );
}
