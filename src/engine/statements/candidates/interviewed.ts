/**
 * Who is asked in a printed interview: the one whom its introduction names as such, and never who asks.
 *
 * "She spoke to the Courier's Jonas Meier", "Jonas Meier interviewed her": a pronoun is whom the introduction named before, and a
 * name that belongs to a paper is its reporter's.
 */

import { PAPER_NAME_WORDS } from '../../lexicon/businesses';
import { NEWS_HEADS } from '../../lexicon/organisations';
import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { NounPhrase, Paragraph, Text, TokenRange, VerbGroup } from '../../text/types';
import type { Clauses } from './clauses';
import type { Labels } from './interview-parts';
import { lower } from './tokens';

/** The last word of a name, in small letters. */
export const familyName = (text: Text, phrase: NounPhrase): string => lower(text, phrase.head);

/**
 * The name of the one who is asked, in the paragraphs before the first question; undefined where nobody is introduced, or nobody
 * knows which of two.
 */
export function askedIn(
  text: Text,
  clauses: Clauses,
  introduction: readonly Paragraph[],
  labels: Pick<Labels, 'asking' | 'answering'>,
): NounPhrase | undefined {
  const all = introduction.flatMap((paragraph) => phrasesIn(text, paragraph).filter((one) => isPerson(text, one)));
  const name = (one: NounPhrase): string => familyName(text, one);
  const reporters = new Set(all.filter((one) => isReporter(text, one)).map(name));
  const people = all.filter((one) => !reporters.has(name(one)) && !labels.asking.has(name(one)));
  return (
    onlyOne(
      text,
      people.filter((one) => labels.answering.has(name(one))),
    ) ??
    firstOf(introduction, (paragraph) => inInterview(text, clauses, paragraph, people)) ??
    firstOf(introduction, (paragraph) => inMeeting(text, clauses, paragraph, people)) ??
    onlyOne(text, people)
  );
}

function firstOf<T>(list: readonly T[], find: (one: T) => NounPhrase | undefined): NounPhrase | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

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

/** "An interview with Mona Lind", "Mona Lind was interviewed by …", "Otto Brandt interviewed her". */
function inInterview(
  text: Text,
  clauses: Clauses,
  paragraph: Paragraph,
  people: readonly NounPhrase[],
): NounPhrase | undefined {
  for (let i = paragraph.from; i < paragraph.to; i++) {
    if (text.tokens[i]?.lemma !== 'interview') continue;
    const group = verbGroupAt(text, i);
    const byWhom = lower(text, i + 1) === 'by';
    const name =
      group?.passive === true
        ? subjectOf(text, clauses, group, people)
        : byWhom
          ? undefined
          : (whomAt(text, i + 1, people) ?? behindInterview(text, i, people));
    if (name !== undefined) return name;
    if (byWhom) continue;
    const met = inMeeting(text, clauses, paragraph, people);
    if (met !== undefined) return met;
  }
  return undefined;
}

/** The first person behind "interview" in its sentence; of "in an interview with Otto Brandt, Mona Lind said" Lind. */
function behindInterview(text: Text, at: number, people: readonly NounPhrase[]): NounPhrase | undefined {
  const sentence = text.tokens[at]?.sentence;
  const behind = people.filter(({ from, head }) => head > at && text.tokens[from]?.sentence === sentence);
  const [first, second] = behind;
  // "The Daily interviews Mona Lind": read as one phrase, with the paper in it.
  const name = first !== undefined && first.from <= at ? { ...first, from: at + 1 } : first;
  const opens = /^in$/u.test(lower(text, text.sentences[sentence ?? -1]?.from ?? -1));
  return opens && second !== undefined && verbGroupAt(text, second.to)?.from === second.to ? second : name;
}

const MEETING = words('speak talk sit discuss meet answer chat tell explain reflect receive welcome join');
/** Verbs of meeting whose subject may as well be who asks. */
const EITHER = words('sit meet speak talk chat join');

/** "Mona Lind spoke to this paper about …", "we talked to Mona Lind", "Otto Brandt met her". */
function inMeeting(
  text: Text,
  clauses: Clauses,
  paragraph: Paragraph,
  people: readonly NounPhrase[],
): NounPhrase | undefined {
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const group = verbGroupAt(text, at);
    if (group?.from !== at || !MEETING.has(group.lemma) || group.form !== 'finite' || group.passive) continue;
    const subject = subjectOf(text, clauses, group, people);
    const whom = whomBehind(text, group, paragraph.to, people);
    if (subject === undefined) {
      if (whom !== undefined) return whom;
      continue;
    }
    if (whom === undefined || !EITHER.has(group.lemma)) return subject;
    // "Otto Brandt sat down with the minister, Mona Lind": of two, who was named before or has an office is asked.
    return likelier(text, people, subject, whom);
  }
  return undefined;
}

/** The person who is a verb's subject, by name or pronoun. */
function subjectOf(
  text: Text,
  clauses: Clauses,
  group: VerbGroup,
  people: readonly NounPhrase[],
): NounPhrase | undefined {
  const subject = clauses.subjects[group.index];
  if (subject === undefined) return undefined;
  return (
    people.find(({ from, to }) => from >= subject.from && to <= subject.to) ??
    people.find((one) => one.to <= subject.from && familyName(text, one) === lower(text, subject.head)) ??
    (subject.to - subject.from === 1 ? namedBefore(text, subject.from, people) : undefined)
  );
}

/** Who stands behind a verb: "to Mona Lind", "with her". */
function whomBehind(text: Text, group: VerbGroup, to: number, people: readonly NounPhrase[]): NounPhrase | undefined {
  for (let i = group.to; i < Math.min(to, group.to + FAR); i++) {
    if (verbGroupAt(text, i)?.form === 'finite') break;
    const whom = whomAt(text, i, people) ?? people.find(({ from }) => from === i);
    if (whom !== undefined) return whom;
  }
  return undefined;
}
const FAR = 12;

/** The person named in a sentence before whom "him" or "her" means at a token that no noun follows. */
function whomAt(text: Text, at: number, people: readonly NounPhrase[]): NounPhrase | undefined {
  if (nounPhraseAt(text, at)?.pronoun !== true) return undefined;
  const from = text.sentences[text.tokens[at]?.sentence ?? -1]?.from ?? 0;
  return namedBefore(
    text,
    at,
    people.filter((one) => one.to <= from),
  );
}

/** Whom a pronoun of the introduction means: the one named last as what a sentence is about, else the first. */
function namedBefore(text: Text, at: number, people: readonly NounPhrase[]): NounPhrase | undefined {
  if (!SINGULAR.has(lower(text, at))) return undefined;
  const before = people.filter(({ to }) => to <= at);
  const topics = before.filter(({ to }) => {
    const group = verbGroupAt(text, to);
    return group !== undefined && group.from === to && group.form === 'finite';
  });
  return topics.at(-1) ?? before[0];
}
const SINGULAR = words('he she him her');

function likelier(
  text: Text,
  people: readonly NounPhrase[],
  one: NounPhrase,
  other: NounPhrase,
): NounPhrase | undefined {
  const weight = (phrase: NounPhrase): number =>
    (titled(text, phrase) ? 2 : 0) +
    people.filter(
      (each) => each.to <= Math.min(one.from, other.from) && familyName(text, each) === familyName(text, phrase),
    ).length;
  const [first, second] = [weight(one), weight(other)];
  return first === second ? undefined : first > second ? one : other;
}

/** "Foreign Minister Mona Lind", "the minister, Mona Lind": with an office. */
function titled(text: Text, phrase: NounPhrase): boolean {
  return (
    names(text, phrase) > 2 || (lower(text, phrase.from - 1) === ',' && text.tokens[phrase.from - 2]?.pos === 'NOUN')
  );
}

/** The one person whom the introduction names, where it names no other. */
function onlyOne(text: Text, people: readonly NounPhrase[]): NounPhrase | undefined {
  return new Set(people.map((one) => familyName(text, one))).size === 1 ? people[0] : undefined;
}

/** "Mona Lind": two to four names without an article; no paper, and not who wrote the interview. */
function isPerson(text: Text, phrase: NounPhrase): boolean {
  if (!phrase.proper || phrase.possessive || phrase.to - phrase.from > 5) return false;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = text.tokens[i];
    if (token === undefined || token.pos === 'DET' || isOfPaper(token.lower)) return false;
  }
  if (names(text, phrase) < 2) return false;
  const before = lower(text, phrase.from - 1);
  if (before === ':' && PICTURES.has(lower(text, phrase.from - 2))) return false;
  return before !== 'by' && !PLACING.has(before);
}
/** "Photo: Otto Brandt": who took it. */
const PICTURES = words('image photo photograph picture credit text interview');
const PLACING = words('in at from of');

/** Names at the end of a phrase. */
function names(text: Text, { from, to }: NounPhrase): number {
  let n = 0;
  for (let i = from; i < to; i++) n = text.tokens[i]?.pos === 'PROPN' ? n + 1 : 0;
  return n;
}

const isOfPaper = (word: string): boolean => NEWS_HEADS.has(word) || PAPER_NAME_WORDS.has(word);

/** "The Courier's Otto Brandt", "Otto Brandt of the Courier", "our correspondent Otto Brandt". */
function isReporter(text: Text, phrase: NounPhrase): boolean {
  const owner = nounPhraseAt(text, phrase.from - 1);
  if (owner?.possessive === true && owner.to === phrase.from && isPaper(text, owner)) return true;
  for (let i = phrase.from; i < phrase.to; i++) if (REPORTERS.has(lower(text, i))) return true;
  if (!/^(?:of|from|for)$/u.test(lower(text, phrase.to))) return false;
  const body = nounPhraseAt(text, phrase.to + 1);
  return body?.from === phrase.to + 1 && isPaper(text, body);
}
const REPORTERS = words('correspondent reporter editor interviewer');

/** By a word of its name. */
function isPaper(text: Text, phrase: NounPhrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++)
    if (isOfPaper(lower(text, i)) || lower(text, i) === 'paper') return true;
  return false;
}
