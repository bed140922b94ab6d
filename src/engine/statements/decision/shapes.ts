/** A token as the linear models see it. */

import { OCCASION_NOUNS, QUESTION_WORDS, SUBORDINATORS } from '../../lexicon/cue-words';
import { elementAt, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text, Token } from '../../text/types';
import { NOTHING, type Part, part } from '../../weighing/features';
import { isDash, isQuoteMark, lower } from '../candidates/tokens';

type Shapes = (Part | undefined)[];

/** Shapes are asked for many times; each is worked out once per text. */
const known = new WeakMap<Text, Shapes>();
/** Of the text that was asked for last: it nearly always is the next one too. */
let latest: { readonly text: Text; readonly shapes: Shapes } | undefined;

function shapesOf(text: Text): Shapes {
  if (latest?.text === text) return latest.shapes;
  const shapes = known.get(text) ?? new Array<Part | undefined>(text.tokens.length);
  known.set(text, shapes);
  latest = { text, shapes };
  return shapes;
}

/** Lets the text go that was asked for last: whoever asks about a text says when he is done with it. */
export function forgetShapes(): void {
  latest = undefined;
}

/** What a token is to the models; behind the ends of the text, `#`. */
export function shape(text: Text, i: number): Part {
  const shapes = shapesOf(text);
  const ready = elementAt(shapes, i);
  if (ready !== undefined) return ready;
  const made = part(readShape(text, i));
  if (i >= 0 && i < shapes.length) shapes[i] = made;
  return made;
}

/** A function word by itself, anything else by its part of speech. */
function readShape(text: Text, i: number): string {
  const token = elementAt(text.tokens, i);
  if (token === undefined) return '#';
  if (isQuoteMark(token)) return '"';
  if (isDash(token)) return '—';
  switch (token.pos) {
    case 'PUNCT':
    case 'CCONJ':
    case 'SCONJ':
    case 'ADP':
    case 'PART':
    case 'DET':
    case 'PRON':
    case 'AUX':
      return token.lower;
    case 'VERB': {
      const verb = verbGroupAt(text, i);
      return verb === undefined ? 'VERB' : `V-${verb.form}`;
    }
    case 'ADV':
      return SUBORDINATORS.has(token.lower) || QUESTION_WORDS.has(token.lower) ? token.lower : 'ADV';
    default: {
      const phrase = nounPhraseAt(text, i);
      if (phrase !== undefined && OCCASION_NOUNS.has(lower(text, phrase.head))) return 'TIME';
      return token.pos;
    }
  }
}

/** A word by itself, names taken for one: who was in the news when the corpus was made says nothing about the next article. */
export function nameless(token: Token | undefined, word: 'lower' | 'lemma'): Part {
  if (token === undefined) return NOTHING;
  return token.pos === 'PROPN' && !OCCASION_NOUNS.has(token.lower) ? NAME : part(token[word]);
}
const NAME = part('NAME');
