/** How a printed interview is built: its introduction, who is asked in it, its questions and its answers. */
import { PAPER_NAME_WORDS } from '../../lexicon/businesses';
import { NEWS_HEADS } from '../../lexicon/organisations';
import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { NounPhrase, Paragraph, Text, TokenRange } from '../../text/types';
import type { Clauses } from './clauses';
import { lower } from './tokens';

/** The noun phrases between two token positions. */
function phrasesIn(text: Text, { from, to }: TokenRange): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let i = from; i < to; i++) {
    const phrase = nounPhraseAt(text, i);
    if (phrase === undefined) continue;
    found.push(phrase);
    i = Math.max(i, phrase.to - 1);
  }
  return found;
}

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

/** "Your critics say that you are late.": what the interviewer puts to the other instead of a question. */
export function isPut(text: Text, paragraph: Paragraph): boolean {
  return isShort(paragraph) && countOf(text, paragraph, YOUR) > 0 && ofHisSide(text, paragraph) === 0;
}
const YOUR = words('your yours');

/** Whose a paragraph is by the label that it opens with: "A:", "Lind:", "ML:" are the one's who is asked, all others his interviewer's. */
export function isAnswersLabel(text: Text, { from, to }: TokenRange, asked: NounPhrase): boolean {
  const label = text.tokens.slice(from, to);
  if (label.some(({ lower: word }) => word === familyName(text, asked))) return true;
  const only = label.length === 1 ? label[0]?.text.replaceAll('.', '') : undefined;
  if (only === undefined) return false;
  const initials = text.tokens
    .slice(asked.from, asked.to)
    .filter(({ pos }) => pos === 'PROPN')
    .map((token) => token.text[0])
    .join('');
  return ANSWER_LABELS.has(only.toLowerCase()) || only === initials;
}
const ANSWER_LABELS = words('a answer');

/** The name of the one who is asked, in the paragraphs before the first question; undefined where nobody is introduced. */
export function askedIn(text: Text, clauses: Clauses, introduction: readonly Paragraph[]): NounPhrase | undefined {
  for (const paragraph of introduction)
    for (let i = paragraph.from; i < paragraph.to; i++) {
      if (text.tokens[i]?.lemma !== 'interview' || lower(text, i + 1) === 'by') continue;
      const name = behindInterview(text, i, paragraph.to) ?? meetingIn(text, clauses, paragraph);
      if (name !== undefined) return name;
    }
  for (const paragraph of introduction) {
    const name = meetingIn(text, clauses, paragraph);
    if (name !== undefined) return name;
  }
  return onlyOne(text, introduction);
}

/** "An interview with Mona Lind", "interviewed the minister, Mona Lind". */
function behindInterview(text: Text, at: number, to: number): NounPhrase | undefined {
  const sentence = text.tokens[at]?.sentence;
  for (const found of phrasesIn(text, { from: at + 1, to })) {
    // "The Daily interviews Mona Lind": read as one phrase, with the paper in it.
    const phrase = found.from <= at ? { ...found, from: at + 1 } : found;
    if (text.tokens[phrase.from]?.sentence === sentence && isPerson(text, phrase)) return phrase;
  }
  return undefined;
}

const MEETING = words('speak talk sit discuss meet answer chat tell explain reflect receive welcome join');

/** "Mona Lind spoke to this paper about …", "we talked to Mona Lind". */
function meetingIn(text: Text, clauses: Clauses, paragraph: Paragraph): NounPhrase | undefined {
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const group = verbGroupAt(text, at);
    if (group?.from !== at || !MEETING.has(group.lemma) || group.form !== 'finite' || group.passive) continue;
    const subject = clauses.subjects[group.index];
    const name = subject && phrasesIn(text, subject).find((phrase) => isPerson(text, phrase));
    if (name !== undefined) return name;
    for (let i = group.to; i < Math.min(paragraph.to, group.to + 12); i++) {
      if (verbGroupAt(text, i)?.form === 'finite') break;
      const phrase = nounPhraseAt(text, i);
      if (phrase !== undefined && isPerson(text, phrase)) return phrase;
    }
  }
  return undefined;
}

/** The one person whom the introduction names, where it names no other. */
function onlyOne(text: Text, introduction: readonly Paragraph[]): NounPhrase | undefined {
  const named = new Map<string, NounPhrase>();
  for (const paragraph of introduction)
    for (const phrase of phrasesIn(text, paragraph))
      if (isPerson(text, phrase)) {
        const name = familyName(text, phrase);
        if (!named.has(name)) named.set(name, phrase);
      }
  return named.size === 1 ? [...named.values()][0] : undefined;
}

/** The last word of a name, in small letters. */
export const familyName = (text: Text, phrase: NounPhrase): string => lower(text, phrase.head);

/** "Mona Lind": two to four names without an article; no paper, and not who wrote the interview. */
function isPerson(text: Text, phrase: NounPhrase): boolean {
  if (!phrase.proper || phrase.possessive || phrase.to - phrase.from > 5) return false;
  let names = 0;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = text.tokens[i];
    if (token === undefined || token.pos === 'DET' || NEWS_HEADS.has(token.lower) || PAPER_NAME_WORDS.has(token.lower))
      return false;
    names = token.pos === 'PROPN' ? names + 1 : 0;
  }
  if (names < 2) return false;
  const before = lower(text, phrase.from - 1);
  return before !== 'by' && !PLACING.has(before);
}
const PLACING = words('in at from of');
