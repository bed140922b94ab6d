/**
 * `Why now?` and, as the next paragraph, `I think we waited too long.`: what is said in an interview that is printed as
 * questions and answers, without marks of quotation and without reporting words.
 *
 * It is one where paragraphs are questions, some of them to "you", the answers speak of "I" and "we", and the introduction
 * names one who is asked. An explainer asks as well, but nobody; a column says "I", but answers nobody.
 */
import type { NounPhrase, Paragraph, Text, TokenRange } from '../../text/types';
import type { Decided } from '../decision/decide';
import type { Candidate } from './candidate';
import type { Clauses } from './clauses';
import {
  asksYou,
  isAnswersLabel,
  isNamed,
  isPut,
  isQuestion,
  type Labels,
  labelsOf,
  ofHimself,
  ofHisSide,
} from './interview-parts';
import { askedIn, familyName } from './interviewed';
import type { Label } from './labels';
import { lower } from './tokens';

const LEAST_QUESTIONS = 2;
/** An introduction has no more paragraphs, and no more words. */
const LONGEST_INTRODUCTION = 20;
const MOST_WORDS = 2000;
/** Of so many questions one is put to "you". */
const FEW_TO_YOU = 4;
/** How often the answers say "I", and "I" or "we". */
const LEAST_OF_HIMSELF = 2;
const LEAST_OF_HIS_SIDE = 4;
/** An answer has no more paragraphs. */
const LONGEST_ANSWER = 8;

/** As for the turns of a transcript. */
const LIKELIHOOD = 0.9;

/** The answers of a printed interview as statements of the one who is asked; none where the text is no interview. */
export function answersIn(text: Text, clauses: Clauses): readonly Decided[] {
  const first = text.paragraphs.findIndex((paragraph) => isQuestion(text, paragraph));
  const start = text.paragraphs[first]?.from ?? 0;
  if (first < 1 || first > LONGEST_INTRODUCTION || start > MOST_WORDS) return [];
  const questions = text.paragraphs.filter((paragraph) => isQuestion(text, paragraph));
  if (questions.length < LEAST_QUESTIONS) return [];
  if (questions.filter((one) => asksYou(text, one)).length * FEW_TO_YOU < questions.length) return [];
  const labels = labelsOf(text, text.paragraphs.slice(first));
  const asked = askedIn(text, clauses, text.paragraphs.slice(0, first), labels);
  if (asked === undefined) return [];
  const answers = answersFrom(text, first, asked, labels);
  if (quotedIn(text, first) >= answers.length) return [];
  const all = answers.flatMap(({ content }) => content);
  const sum = (count: (text: Text, range: TokenRange) => number): number =>
    all.reduce((n, range) => n + count(text, range), 0);
  if (sum(ofHimself) < LEAST_OF_HIMSELF || sum(ofHisSide) < LEAST_OF_HIS_SIDE) return [];
  return answers.map((one) => statementOf(text, asked, one));
}

interface Answer {
  readonly label?: Label | undefined;
  readonly content: TokenRange[];
}

/** Paragraphs that open with somebody's quoted words: an article that asks its readers has them, an interview hardly. */
function quotedIn(text: Text, first: number): number {
  return text.paragraphs
    .slice(first)
    .filter(({ from }) => text.quotations[text.tokens[from]?.quotation ?? -1]?.short === false).length;
}

/** So many answers with a label say that each has one. */
const ALL_LABELLED = 2;

/** Each answer, with what stands behind its label, if it has one. */
function answersFrom(text: Text, first: number, asked: NounPhrase, labels: Labels): Answer[] {
  const answers: Answer[] = [];
  let open: Answer | undefined;
  const his = [...labels.at.values()].filter((label) => isAnswersLabel(text, label, asked)).length;
  for (const paragraph of text.paragraphs.slice(first)) {
    const label = labels.at.get(paragraph.index);
    if (label !== undefined && isAnswersLabel(text, label, asked)) {
      open = { label, content: [{ from: label.colon + 1, to: paragraph.to }] };
      answers.push(open);
    } else if (label !== undefined) open = labels.asks(label) && his < ALL_LABELLED ? { content: [] } : undefined;
    else if (isQuestion(text, paragraph)) open = { content: [] };
    else if (open === undefined || open.content.length === LONGEST_ANSWER || !isHis(text, paragraph, asked)) continue;
    else if (open.content.length === 0) {
      open.content.push({ from: paragraph.from, to: paragraph.to });
      answers.push(open);
    } else if (isPut(text, paragraph)) open = { content: [] };
    else open.content.push({ from: paragraph.from, to: paragraph.to });
  }
  // What stands below the last answer may be the paper's.
  const last = answers.at(-1)?.content ?? [];
  while (last.length > 1 && ofHisSide(text, last.at(-1) ?? { from: 0, to: 0 }) === 0) last.pop();
  return answers;
}

/** Not about him, not somebody's quoted words, not "[laughs]". */
function isHis(text: Text, { from, to }: Paragraph, asked: NounPhrase): boolean {
  const name = familyName(text, asked);
  const opening = text.tokens[from];
  if (opening === undefined || opening.quotation !== -1 || opening.text === '[' || opening.text === '(') return false;
  for (let i = from; i < to; i++) if (lower(text, i) === name) return false;
  return true;
}

function statementOf(text: Text, asked: NounPhrase, { label, content }: Answer): Decided {
  // A label that bears the name is where the one who speaks is seen.
  const source = label !== undefined && isNamed(text, label, asked) ? label : asked;
  const from = label?.colon ?? content[0]?.from ?? 0;
  const candidate: Candidate = {
    rule: 'interview-answer',
    key: label === undefined ? 'say' : ':',
    cue: { from, to: label === undefined ? from : from + 1 },
    head: from,
    group: -1,
    source: { from: source.from, to: source.to },
    sourceHead: source.head,
    sourceKind: 'before',
    content,
    open: 'none',
    limit: content.at(-1)?.to ?? from,
    addressees: [],
    rivals: [],
    skipped: '',
  };
  return { candidate, share: 1, probability: LIKELIHOOD };
}
