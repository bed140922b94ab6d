/** How a printed interview is built: its questions, what is put instead of one, and whose its labels are. */
import { words } from '../../lexicon/words';
import { verbGroupAt } from '../../text/at';
import type { NounPhrase, Paragraph, Text, TokenRange } from '../../text/types';
import { familyName } from './interviewed';
import { type Label, labelOf } from './labels';
import { lower } from './tokens';

/** A question, or what the interviewer says instead, is no longer (sentences). */
const LONGEST_QUESTION = 3;

const YOU = words('you your yours yourself');
const I = words('i me my mine myself');
const WE = words('we our ours ourselves');

/** Words of a set outside quotations. */
function countOf(text: Text, { from, to }: TokenRange, set: ReadonlySet<string>): number {
  let n = 0;
  for (let i = from; i < to; i++) if (set.has(lower(text, i)) && text.tokens[i]?.quotation === -1) n++;
  return n;
}

/** Whether the interviewer speaks to somebody. */
export const asksYou = (text: Text, range: TokenRange): boolean => countOf(text, range, YOU) > 0;
/** How often somebody speaks of himself. */
export const ofHimself = (text: Text, range: TokenRange): number => countOf(text, range, I);
/** The same, or of those to whom he belongs. */
export const ofHisSide = (text: Text, range: TokenRange): number => countOf(text, range, I) + countOf(text, range, WE);

const isShort = ({ firstSentence, lastSentence }: Paragraph): boolean =>
  lastSentence - firstSentence <= LONGEST_QUESTION;

/** "Why now?" as a paragraph by itself, not in quotation marks. */
export function isQuestion(text: Text, paragraph: Paragraph): boolean {
  const last = text.tokens[paragraph.to - 1];
  return last?.text === '?' && last.quotation === -1 && isShort(paragraph);
}

/** "Your critics say that you are late.", "The mayor called you a liar.": what the interviewer puts to the other instead of a question. */
export function isPut(text: Text, paragraph: Paragraph): boolean {
  if (!isShort(paragraph) || ofHisSide(text, paragraph) > 0) return false;
  if (countOf(text, paragraph, YOUR) > 0) return true;
  for (let i = paragraph.from; i < paragraph.to; i++) if (lower(text, i) === 'you' && isDoneTo(text, i)) return true;
  return false;
}
const YOUR = words('your yours');

/** "Accused you", outside quotations: "you" of whom the past is told, not everybody ("they tell you", "you never know"). */
function isDoneTo(text: Text, at: number): boolean {
  const verb = verbGroupAt(text, at - 1);
  return (
    text.tokens[at]?.quotation === -1 &&
    verb !== undefined &&
    verb.to === at &&
    verb.form === 'finite' &&
    verb.tense === 'past'
  );
}

/** The labels of an interview's paragraphs. */
export interface Labels {
  /** By paragraph. */
  readonly at: ReadonlyMap<number, Label>;
  /** Whether a label stands before questions: it is that of who asks. */
  readonly asks: (label: Label) => boolean;
  /** Last words of the labels of those who ask, and of the others. */
  readonly asking: ReadonlySet<string>;
  readonly answering: ReadonlySet<string>;
}

/** The labels of paragraphs; "One thing: …" is none. */
export function labelsOf(text: Text, paragraphs: readonly Paragraph[]): Labels {
  const found = paragraphs.flatMap((paragraph) => {
    const label = labelOf(text, paragraph);
    return label === undefined ? [] : [{ paragraph, label, last: lower(text, label.colon - 1) }];
  });
  const uses = new Map<string, number>();
  for (const { last } of found) uses.set(last, (uses.get(last) ?? 0) + 1);
  const real = found.filter(({ label, last }) => (uses.get(last) ?? 0) > 1 || text.tokens[label.head]?.pos === 'PROPN');
  const asking = new Set(real.filter(({ paragraph }) => isQuestion(text, paragraph)).map(({ last }) => last));
  return {
    at: new Map(real.map(({ paragraph, label }) => [paragraph.index, label])),
    asks: (label) => asking.has(lower(text, label.colon - 1)),
    asking,
    answering: new Set(real.map(({ last }) => last).filter((last) => !asking.has(last))),
  };
}

/** Whose a paragraph is by the label that it opens with: "A:", "Lind:", "ML:" are the one's who is asked, all others his interviewer's. */
export function isAnswersLabel(text: Text, { from, to }: TokenRange, asked: NounPhrase): boolean {
  const label = text.tokens.slice(from, to);
  if (isNamed(text, { from, to }, asked)) return true;
  const only = label.length === 1 ? label[0]?.text.replaceAll('.', '') : undefined;
  if (only === undefined) return false;
  const initials = text.tokens
    .slice(asked.from, asked.to)
    .filter(({ pos }) => pos === 'PROPN')
    .map((token) => token.text[0])
    .join('');
  return ANSWER_LABELS.has(only.toLowerCase()) || only === initials;
}

/** Whether a label bears the family name of the one who is asked. */
export const isNamed = (text: Text, { from, to }: TokenRange, asked: NounPhrase): boolean =>
  text.tokens.slice(from, to).some(({ lower: word }) => word === familyName(text, asked));

const ANSWER_LABELS = words('a answer');
