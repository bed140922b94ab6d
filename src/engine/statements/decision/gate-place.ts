/** Features of a candidate's place in the text. */
import { OCCASION_NOUNS, SUBORDINATORS } from '../../lexicon/cue-words';
import type { Text } from '../../text/types';
import { type Features, join, type Part, part, truth } from '../../weighing/features';
import type { Candidate } from '../candidates/candidate';
import type { Frame } from './gate-frame';
import { shape } from './shapes';

const HEADING = part('heading');
const HEADLINE = part('headline');
const INQ = part('inq');
const OP = part('op');
const QUESTION = part('question');
const START = part('^');
const TIME = part('TIME');

export function placeFeatures(text: Text, c: Candidate, { rule, base }: Frame, f: Features<unknown>): void {
  const token = text.tokens[c.head];
  if (token === undefined) return;
  if (token.quotation !== -1) {
    f.led(INQ, truth(text.quotations[token.quotation]?.short === true));
    f.add(INQ, rule);
    f.add(INQ, base);
  }
  const paragraph = text.paragraphs[token.paragraph];
  // A first line of a few words is a headline, a longer one the article's first paragraph.
  if (token.paragraph === 0 && paragraph !== undefined && paragraph.to <= 22 && text.paragraphs.length > 1) {
    f.add(HEADLINE);
    f.add(HEADLINE, rule);
  } else if (paragraph?.heading === true) {
    f.add(HEADING);
    f.add(HEADING, rule);
  }
  const sentence = text.sentences[token.sentence];
  if (sentence === undefined) return;
  const from = c.source !== undefined && c.source.to <= c.cue.from ? Math.min(c.source.from, c.cue.from) : c.cue.from;
  const opener = join(OP, clauseOpener(text, from, sentence.from));
  f.add(opener);
  f.add(opener, rule);
  if (text.tokens[sentence.to - 1]?.text === '?') {
    f.add(QUESTION);
    f.add(QUESTION, rule);
  }
}

/** The word that opens the clause of the cue: "if", "when", "who", a comma, the sentence's start. */
function clauseOpener(text: Text, from: number, floor: number): Part {
  if (from <= floor) return START;
  const before = text.tokens[from - 1];
  if (before === undefined) return START;
  if (SUBORDINATORS.has(before.lower)) return part(before.lower);
  if (OCCASION_NOUNS.has(before.lower)) return TIME;
  return shape(text, from - 1);
}
