/** Which complements of a cue begin at a place behind it. */
import { ADDRESSEE_VERBS, OBJECT_CONTROL_VERBS, QUESTION_WORDS, SUBORDINATORS } from '../../lexicon/cue-words';
import { verbGroupAt } from '../../text/at';
import type { Text, TokenRange } from '../../text/types';
import type { RuleName } from '../rules';
import { isTitle, namesWork } from './between';
import { finiteAhead, takesClauses, takesNoClause, verbAhead, verbBehindInsertion } from './clause-ahead';
import type { Clauses } from './clauses';
import { type Complement, opensClause, opensQuotedVerb } from './complement';
import { isComma, lower } from './tokens';
import type { VerbCue } from './verb-cue';

/** Adds the complements that begin at `at`; true where nothing can follow behind it. */
export function startsHere(
  cue: VerbCue,
  at: number,
  cueTo: number,
  skipped: string,
  addressee: TokenRange | undefined,
  out: Complement[],
): boolean {
  const { text, clauses, group, limit } = cue;
  const { lemma } = group;
  const token = text.tokens[at];
  if (token === undefined) return true;
  const add = (rule: RuleName, start = at, between = skipped): void => {
    out.push({ rule, key: lemma, start, cueTo, skipped: between, addressee });
  };
  const quotation = clauses.quotationAt(at);
  if (quotation !== undefined && !isTitle(text, at, skipped) && !namesWork(text, at)) {
    add('quote-after');
    // A quoted word may open an object or a clause ("called it", "said “many” were"); those are ends, not other starts.
    return true;
  }
  if (token.lower === 'about' && ASKING.has(lemma) && /^[nt]+$/u.test(skipped)) {
    // "asked the minister about the dam"
    out.push({ rule: 'preposition', key: `${lemma} about`, start: at + 1, cueTo: at + 1, skipped, addressee });
    return true;
  }
  if (token.text === ':') {
    const rule = clauses.quotationAt(at + 1) === undefined ? 'colon' : 'quote-after';
    if (at + 1 < limit) add(rule, at + 1, `${skipped}:`);
    return true;
  }
  if (token.lower === 'that' && opensClause(text, clauses, at)) {
    // "rejects the claim that": the clause belongs to the noun unless the verb speaks to somebody.
    if ((!skipped.startsWith('n') || ADDRESSEE_VERBS.has(lemma)) && !isRelative(text, at, skipped)) add('that-clause');
    return true;
  }
  if (lemma === 'make' && token.lower === 'it' && PLAIN.has(lower(text, at + 1))) {
    // "made it clear the port would close": "it" stands for the clause.
    const start = at + 2;
    const rule = lower(text, start) === 'that' ? 'that-clause' : 'bare-clause';
    if (rule === 'that-clause' || clauses.clauseFrom(start) !== undefined)
      out.push({ rule, key: lemma, start, cueTo: start, skipped, addressee: undefined });
    return true;
  }
  if (QUESTION_WORDS.has(token.lower) && asks(token.lower, skipped, lemma)) {
    add('question-clause');
    return true;
  }
  const verb = verbGroupAt(text, at);
  const quotedVerb = token.lower === 'to' && opensQuotedVerb(text, clauses, at + 1);
  if (quotedVerb || (verb !== undefined && verb.from === at)) {
    if (quotedVerb || verb?.form === 'infinitive') {
      // Between a verb and its infinitive stands a time, or somebody whom the verb can move.
      const moves = OBJECT_CONTROL_VERBS.has(lemma) || ADDRESSEE_VERBS.has(lemma);
      if (!skipped.includes('p') && (moves || !skipped.includes('n'))) add('infinitive');
      if (addressee !== undefined && skipped.startsWith('n') && moves) {
        out.push({
          rule: 'object-infinitive',
          key: lemma,
          start: addressee.from,
          cueTo,
          skipped,
          addressee: undefined,
        });
      }
    }
    return true;
  }
  if (
    takesClauses(lemma) &&
    SUBORDINATORS.has(token.lower) &&
    (finiteAhead(text, at, limit) || clauseBehindComma(text, clauses, at, limit))
  ) {
    add('bare-clause');
    // "said after the storm that": no clause opens there, but a phrase that a clause follows.
    return token.pos !== 'ADP';
  }
  if (
    !isOutside(cue, at, skipped) &&
    ((clauses.clauseFrom(at) !== undefined && !takesNoClause(lemma) && !isNextClause(cue, skipped)) ||
      (skipped === 'c' && isInserted(cue) && takesClauses(lemma) && hasFinite(text, at, limit)) ||
      (takesClauses(lemma) && (verbAhead(text, at, limit) || verbBehindInsertion(text, at, limit))))
  ) {
    add('bare-clause');
    // "told reporters he": the phrase itself may still be an addressee before a that-clause.
    return false;
  }
  return false;
}

/** "said, a plan that could fail", "said in a letter that was read out": "that" is the subject of a verb that describes a thing. */
function isRelative(text: Text, at: number, skipped: string): boolean {
  if (!skipped.endsWith('n') && !skipped.endsWith('p')) return false;
  const verb = verbGroupAt(text, at + 1);
  return verb?.from === at + 1 && verb.form === 'finite';
}

/** "said despite the rain, the boats would leave": a clause behind the comma that ends the phrase. */
function clauseBehindComma(text: Text, clauses: Clauses, at: number, limit: number): boolean {
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_PHRASE); i++) {
    if (isComma(text.tokens[i])) return clauses.clauseFrom(i + 1) !== undefined;
    if (verbGroupAt(text, i)?.form === 'finite' || clauses.quotationAt(i) !== undefined) return false;
  }
  return false;
}
const LONGEST_PHRASE = 14;

const ASKING = new Set(['ask', 'question', 'query', 'grill']);

const PLAIN = new Set(['clear', 'plain', 'known', 'public', 'official']);

/** "Speaking in Melk, Ortega said", "in a letter published on Friday, Ortega said": behind the comma the clause begins in which the participle stands. */
const isOutside = (cue: VerbCue, at: number, skipped: string): boolean =>
  skipped.length > 1 && isComma(cue.text.tokens[at - 1]) && (cue.group.form === 'gerund' || isBehindPreposition(cue));

/** "In a letter published": the sentence opens with a preposition, and what it governs is described by the verb. */
const isBehindPreposition = ({ text, subject, sentence }: VerbCue): boolean =>
  subject !== undefined && subject.from === sentence.from + 1 && text.tokens[sentence.from]?.pos === 'ADP';

/** "When the vote was disclosed, Ortega left": right behind a comma hardly any verb reports a clause, unless it is put into that clause itself. */
const isNextClause = (cue: VerbCue, skipped: string): boolean =>
  skipped === 'c' && !takesClauses(cue.group.lemma) && !isInserted(cue);

/** "In the north, Ortega said, …": what stands between commas is put into a clause, whose words follow. */
function isInserted({ text, subject }: VerbCue): boolean {
  return subject?.kind === 'plain' && isComma(text.tokens[subject.from - 1]);
}

function hasFinite(text: Text, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 40); i++) if (verbGroupAt(text, i)?.form === 'finite') return true;
  return false;
}

/** "told the crowd on Friday how": behind a noun phrase some question words open a relative clause instead. */
const asks = (word: string, skipped: string, lemma: string): boolean =>
  skipped === '' ||
  (word === 'if' && (lemma === 'ask' || lemma === 'wonder')) ||
  (isRelativeHere(word) ? false : skipped === 'n' || (word !== 'if' && /^[npt]+$/.test(skipped)));

const isRelativeHere = (word: string) =>
  word === 'who' || word === 'which' || word === 'whom' || word === 'whose' || word === 'where' || word === 'when';
