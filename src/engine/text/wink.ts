/**
 * The one place that knows wink-nlp: words, coarse parts of speech and lemmas.
 *
 * wink reads what stands between two blanks by itself and then tags all words by their neighbours. So its parts are put together
 * anew: what it makes of a piece between blanks is kept for the next time (chunks.ts), and only the tags are worked out each time.
 * It keeps every unseen word for ever, and it needs quadratic time for an unbroken run of characters: its instance is replaced after
 * many words, and such runs never come here.
 */
import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import loadCoreModel from 'wink-eng-lite-web-model/dist/load-core-model.js';
import loadPosModel from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import createMachine, { type Machine } from 'wink-nlp/src/automaton.js';
import createCache, { type Cache } from 'wink-nlp/src/cache.js';
import compilePatterns from 'wink-nlp/src/compile-trex.js';
import constants from 'wink-nlp/src/constants.js';
import wrapDocument, { type RawDocument, type WrappedDocument } from 'wink-nlp/src/dd-wrapper.js';
import its from 'wink-nlp/src/its.js';
import createTokenizer from 'wink-nlp/src/tokenizer.js';
import mappers from 'wink-nlp/src/tokens-mappers.js';
import { spellingOf } from './spellings';
import type { Pos } from './types';

/** A word as wink knows it, whatever stands around it. */
export interface WinkWord {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** Number of the likeliest tag. */
  readonly tag: number;
  /** What the tagger's machines see instead of the tag, or 0. */
  readonly hint: number;
  /** Number of its normal form. */
  readonly normal: number;
  /** wink's four numbers. */
  readonly numbers: readonly number[];
  /** Of a word that is short for another ("'s"), which has its own: no neighbour changes it. */
  readonly fixedTag: number | undefined;
  /** The lemma that belongs to `lemmaTag`; filled as it is asked for. */
  lemma: string;
  lemmaTag: number;
}

interface Wink {
  readonly cache: Cache;
  readonly tokenize: (document: WrappedDocument, text: string) => void;
  readonly machines: readonly Machine[];
}

/** After so many words that it was asked for (those of known chunks are not) the instance is replaced, so that its store of unseen words stays bounded. */
const WORDS_PER_INSTANCE = 1_000_000;

const { machines: MACHINES, updater } = loadPosModel();

let instance: Wink | undefined;
let wordsRead = 0;
/** The words that are short for none, by their number. */
let known: (WinkWord | undefined)[] = [];

function wink(): Wink {
  if (instance === undefined) {
    const model = loadCoreModel();
    const cache = createCache(model, featureFn);
    const machines = MACHINES.map((json) => {
      const machine = createMachine(cache, cache.value(0));
      machine.importJSON(json);
      return machine;
    });
    const tokenize = createTokenizer(compilePatterns(model.trex), model.tcat.hash, model.preserve);
    instance = { cache, tokenize, machines };
    wordsRead = 0;
    known = [];
  }
  return instance;
}

/**
 * Drops an instance that has read more words than `limit`; true where it did. A `WinkWord` holds numbers of the instance that made it:
 * whoever keeps words drops them then, and asks at a moment when none is in use.
 */
export function dropSpent(limit = WORDS_PER_INSTANCE): boolean {
  if (instance === undefined || wordsRead <= limit) return false;
  instance = undefined;
  return true;
}

/** The words and marks that a piece without blanks is made of. */
export function winkWords(piece: string): readonly WinkWord[] {
  const { cache, tokenize } = wink();
  const document = rawDocument(cache, []);
  tokenize(wrapDocument(document), piece);
  document.numOfTokens = document.tokens.length / constants.tkSize;
  wordsRead += document.numOfTokens;
  const tags = mappers.mapRawTokens2UIdOfDefaultPOS(document);
  const normals = mappers.mapRawTokens2UIdOfNormal(document);
  return tags.map((tag, i) => {
    const numbers = document.tokens.slice(i * constants.tkSize, (i + 1) * constants.tkSize);
    return wordOf(cache, numbers, tag, normals[i] ?? 0);
  });
}

const rawDocument = (cache: Cache, tokens: number[]): RawDocument => ({
  cache,
  tokens,
  nonBreakingSpaces: {},
  numOfTokens: 0,
});

function wordOf(cache: Cache, numbers: readonly number[], tag: number, normal: number): WinkWord {
  const [number = 0, , packed = 0] = numbers;
  const short = packed !== 0;
  const found = short ? undefined : known[number];
  if (found !== undefined) return found;
  const { text, lower } = spellingOf(cache.value(number));
  const hint = cache.property(number, 'posHint');
  const word: WinkWord = {
    text,
    lower,
    tag,
    hint: hint === 0 ? 0 : hint + HINTS,
    normal,
    numbers,
    fixedTag: short ? tag : undefined,
    lemma: '',
    lemmaTag: -1,
  };
  if (!short) known[number] = word;
  return word;
}

/** wink's machines know hints as numbers beyond this. */
const HINTS = 1_080_000;

const seen = (tag: number | string, _cache: Cache, words: readonly WinkWord[], at: number): number | string =>
  words[at]?.hint || tag;

/** The numbers of the tags that words have beside one another. */
export function winkTags(words: readonly WinkWord[]): number[] {
  const { cache, machines } = wink();
  const tags: (number | string)[] = words.map(({ tag }) => tag);
  const normals = words.map(({ normal }) => normal);
  for (const machine of machines) updater(machine.recognize(tags, seen, words), cache, tags, normals);
  return words.map(({ fixedTag }, i) => fixedTag ?? Number(tags[i]));
}

/** The lemma that a word has with the tag of this number. */
export function winkLemma(word: WinkWord, tag: number): string {
  if (word.lemmaTag !== tag) {
    const [number = 0, normal = 0, packed = 0] = word.numbers;
    const tokens = [number, normal, word.fixedTag === undefined ? tag << constants.bits4lemma : packed, 0];
    const lemma = its.lemma(0, rawDocument(wink().cache, tokens), { lemmatize });
    // A word that wink has no lemma for (some "cannot") is its own.
    word.lemma = spellingOf(lemma ?? word.text).lower;
    word.lemmaTag = tag;
  }
  return word.lemma;
}

/** Whether wink's own lexicon has the word. */
export const isInLexicon = (word: string): boolean => !wink().cache.isOOV(word);

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

const poses: Pos[] = [];

/** The part of speech that has this number. */
export function posOf(tag: number): Pos {
  let pos = poses[tag];
  if (pos === undefined) {
    const name = wink().cache.valueOf('pos', tag);
    pos = isPos(name) ? name : 'X';
    poses[tag] = pos;
  }
  return pos;
}
