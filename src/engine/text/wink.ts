/**
 * The one place that knows wink-nlp: words, coarse parts of speech and lemmas of one paragraph.
 *
 * wink is fast and well kept, but three of its habits must be kept from the rest of the engine: it keeps every unseen
 * word for ever (so an instance is replaced after many), it is quadratic in the length of an unbroken run of
 * characters (so such runs are blanked), and it counts in its own offsets (so words are located again).
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { spellingOf } from './spellings';
import type { Pos } from './types';

/** A word or mark of wink's, at UTF-16 offsets of the string that was read. */
export interface RawToken {
  start: number;
  end: number;
  text: string;
  /** In lower case. */
  lower: string;
  lemma: string;
  pos: Pos;
}

/** All tokens are made here: with their fields in one order they are one kind of object to the engine's compiler, and read much faster. */
export const rawToken = (
  start: number,
  end: number,
  text: string,
  lower: string,
  lemma: string,
  pos: Pos,
): RawToken => ({ start, end, text, lower, lemma, pos });

/** Unbroken runs longer than this are no words; wink would need quadratic time for them. */
const LONGEST_RUN = 80;
/** After so many tokens the instance is replaced, so that its store of unseen words stays bounded. */
const TOKENS_PER_INSTANCE = 3_000_000;

let instance: WinkMethods | undefined;
let tokensRead = 0;

/** Lexemes with a smaller number are in wink's own lexicon; later ones were met in texts. */
let firstUnknown = 0;
const pluralsKnown = new Map<string, string | undefined>();

function wink(): WinkMethods {
  if (instance === undefined || tokensRead > TOKENS_PER_INSTANCE) {
    instance = winkNLP(model, ['pos']);
    tokensRead = 0;
    pluralsKnown.clear();
    firstUnknown = numberOf(instance, 'qzxqzxqq');
    known = new Array(firstUnknown);
  }
  return instance;
}

type Tokens = ReturnType<ReturnType<WinkMethods['readDoc']>['tokens']>;

/** One answer for each word, as the question gives them: wink's declarations know of words only. */
function answersOf<T>(words: Tokens, answers: unknown, isAnswer: (answer: unknown) => answer is T): readonly T[] {
  if (!Array.isArray(answers) || answers.length !== words.length() || (answers.length > 0 && !isAnswer(answers[0])))
    throw new TypeError('wink-nlp answers otherwise than this engine was made for');
  return answers;
}
const isNumber = (answer: unknown): answer is number => typeof answer === 'number';
const isString = (answer: unknown): answer is string => typeof answer === 'string';
const isBoolean = (answer: unknown): answer is boolean => typeof answer === 'boolean';

const numbersOf = (nlp: WinkMethods, words: Tokens): readonly number[] =>
  answersOf(words, words.out(nlp.its.uniqueId), isNumber);

const numberOf = (nlp: WinkMethods, word: string): number => numbersOf(nlp, nlp.readDoc(word).tokens())[0] ?? 0;

/** Lemma of a lower-case word that wink's lexicon lists as a plural noun, or undefined. */
export function pluralLemma(word: string): string | undefined {
  if (pluralsKnown.has(word)) return pluralsKnown.get(word);
  const nlp = wink();
  let lemma: string | undefined;
  if (/^[a-z]{4,}s$/.test(word) && numberOf(nlp, word) < firstUnknown) {
    const [raw] = readWords(word);
    if (raw?.pos === 'NOUN' && raw.lemma !== word) lemma = raw.lemma;
  }
  pluralsKnown.set(word, lemma);
  return lemma;
}

const POS: ReadonlySet<string> = new Set<Pos>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]);
const isPos = (tag: string): tag is Pos => POS.has(tag);

const SPACE = ' '.charCodeAt(0);
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'g');
const MARKS_RUN = /[^\s\p{L}\p{N}]{12,}/gu;
/** Found wherever `MARKS_RUN` is, and quickly not found. */
const MAYBE_MARKS_RUN = /[^\sA-Za-z0-9]{12}/;

/** Tokens of one paragraph (no line breaks), white space left out, in order. */
export function readWords(paragraph: string): RawToken[] {
  const blank = (run: string) => ' '.repeat(run.length);
  const whole = paragraph.replace(LONG_RUN, blank);
  const safe = MAYBE_MARKS_RUN.test(whole) ? whole.replace(MARKS_RUN, blank) : whole;
  const nlp = wink();
  const words = nlp.readDoc(safe).tokens();
  const numbers = numbersOf(nlp, words);
  const tags = answersOf(words, words.out(nlp.its.pos), isString);
  const shortened = answersOf(words, words.out(nlp.its.contractionFlag), isBoolean);
  tokensRead += numbers.length;
  const out: RawToken[] = [];
  let cursor = 0;
  for (let i = 0; i < numbers.length; i++) {
    const word = wordOf(numbers[i] ?? 0, words, i);
    const { text } = word;
    const tag = tags[i] ?? 'X';
    let start = cursor;
    while (safe.charCodeAt(start) === SPACE) start++;
    // A word that is not where it should be was rewritten by the tokeniser: leave it out rather than misplace it.
    if (!safe.startsWith(text, start)) {
      start = safe.indexOf(text, cursor);
      if (start < 0 || safe.slice(cursor, start).trim() !== '') continue;
    }
    if (text.length === 0) continue;
    cursor = start + text.length;
    if (word.blank) continue;
    // "'s" is short for several words: then the lemma is not the word's own.
    const lemma = shortened[i] === true ? lemmaAt(nlp, words, i) : lemmaOf(nlp, word, tag, words, i);
    out.push(rawToken(start, cursor, text, word.lower, lemma, isPos(tag) ? tag : 'X'));
  }
  return out;
}

/** What wink knows of a word whatever stands around it, asked once: by the number that it gives to each. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly blank: boolean;
  /** The lemma that belongs to `tag`. */
  lemma: string;
  tag: string;
}

/** Of the instance. */
let known: (Word | undefined)[] = [];

function wordOf(number: number, words: Tokens, i: number): Word {
  const found = known[number];
  if (found !== undefined) return found;
  const { text, lower } = spellingOf(words.itemAt(i).out());
  const word: Word = { text, lower, blank: text.trim() === '', lemma: '', tag: '' };
  known[number] = word;
  return word;
}

function lemmaOf(nlp: WinkMethods, word: Word, tag: string, words: Tokens, i: number): string {
  if (word.tag !== tag) {
    word.lemma = lemmaAt(nlp, words, i);
    word.tag = tag;
  }
  return word.lemma;
}

/** A word that wink has no lemma for (some "cannot") is its own. */
const lemmaAt = (nlp: WinkMethods, words: Tokens, i: number): string => {
  const lemma = words.itemAt(i).out(nlp.its.lemma as ItsFunction<string | undefined>);
  return spellingOf(lemma ?? words.itemAt(i).out()).lower;
};
