/**
 * What a conjunction inside a content tells about its end: "and that …" carries the content on, ", and demanded …" tells
 * what else the speaker did.
 */
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { elementAt, verbGroupAt } from '../../text/at';
import type { Text, VerbGroup } from '../../text/types';
import type { Candidate } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { isComma, isQuoteMark, lower } from '../candidates/tokens';
import { baseOf } from '../decision/gate-frame';

export interface Joined {
  /** No end may be lower than this. */
  readonly least: number;
  /** Nor higher than this. */
  readonly most: number;
}

/** Conjunctions further behind are another sentence's, as it were. */
const FARTHEST = 80;

/** Where a clause that stands behind its cue may end, as far as conjunctions tell. `from`: its first token; `limit`: its highest end. */
export function joined(text: Text, c: Candidate, from: number, limit: number): Joined {
  const cue = elementAt(text.verbGroups, c.group);
  let least = from;
  // "Urged Niger to explain why and promised talks": the question is told by its one word.
  if (
    c.rule === 'question-clause' &&
    text.tokens[from + 1]?.pos === 'CCONJ' &&
    verbGroupAt(text, from + 2) !== undefined
  )
    return { least, most: Math.min(limit, from + 1) };
  if (c.rule === 'infinitive') return { least: behindInfinitives(text, from, limit), most: limit };
  if (cue === undefined || (c.rule !== 'that-clause' && c.rule !== 'bare-clause')) return { least, most: limit };
  let last: VerbGroup | undefined;
  for (let i = from; i < Math.min(limit, from + FARTHEST); i++) {
    const verb = verbGroupAt(text, i);
    if (verb !== undefined) {
      // Whatever is joined behind another report may be that one's.
      if (
        i > from &&
        SPEECH_LEMMAS.has(verb.lemma) &&
        (verb.form === 'gerund' || isSimple(verb) || lower(text, verb.to) === 'that')
      )
        break;
      if (verb.form === 'finite') last = verb;
      i = verb.to - 1;
    } else if (last !== undefined && text.tokens[i]?.pos === 'CCONJ') {
      if (lower(text, i + 1) === 'that' && i + 2 < limit) least = i + 1;
      else if (isNextReport(text, cue, last, i)) return { least, most: isComma(text.tokens[i - 1]) ? i - 1 : i };
    }
  }
  return { least, most: limit };
}

/** "Vowed to stay in the race and to “take the case to court”": the second infinitive belongs to it, where no clause stands between the two. */
function behindInfinitives(text: Text, from: number, limit: number): number {
  let least = from;
  for (let i = from; i < Math.min(limit, from + FARTHEST); i++) {
    // A quoted word behind “to” is read as if it had a tense.
    if (verbGroupAt(text, i)?.form === 'finite' && text.tokens[i]?.quotation === text.tokens[from]?.quotation) break;
    if (text.tokens[i]?.pos !== 'CCONJ' || lower(text, i + 1) !== 'to' || i + 2 >= limit) continue;
    if (verbGroupAt(text, i + 2)?.form === 'infinitive' || isQuoteMark(text.tokens[i + 2])) least = i + 1;
  }
  return least;
}

/** ", to which Ortega replied": where a content ends that is answered in its own sentence; or `limit`. */
export function beforeAnswer(text: Text, clauses: Clauses, c: Candidate, from: number, limit: number): number {
  if (!SPEECH_LEMMAS.has(baseOf(c))) return limit;
  for (let i = from + 2; i < Math.min(limit, from + FARTHEST); i++) {
    if (lower(text, i) !== 'which' || lower(text, i - 1) !== 'to' || !isComma(text.tokens[i - 2])) continue;
    const verb = elementAt(text.verbGroups, clauses.clauseFrom(i + 1) ?? -1);
    if (verb !== undefined && SPEECH_LEMMAS.has(verb.lemma)) return i - 2;
  }
  return limit;
}

/** "Asked whether the port was closed, Ortega said": where a content ends whose cue's clause opens its sentence, as far as the next report tells; or `limit`. */
export function beforeMainReport(text: Text, clauses: Clauses, c: Candidate, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + FARTHEST); i++) {
    if (!isComma(text.tokens[i])) continue;
    // "Asked whether it was “closed,” Ortega said": the comma stands inside of the marks.
    const end = clauses.quotationEnding(i + 1) === undefined ? i : i + 2;
    const verb = elementAt(text.verbGroups, clauses.clauseFrom(end === i ? i + 1 : end) ?? -1);
    if (verb === undefined || !SPEECH_LEMMAS.has(verb.lemma) || verb.form !== 'finite' || verb.passive) continue;
    if (text.tokens[verb.head]?.quotation !== text.tokens[c.head]?.quotation) continue;
    // "…, she said, …" may be an insertion; not where what was said follows.
    return isComma(text.tokens[verb.to]) && text.tokens[verb.to + 1]?.quotation === -1 ? limit : end;
  }
  return limit;
}

/** ", and demanded": the cue's tense, and a comma before it, or behind verbs that are set back as reported ones are ("had", "would"). */
function isNextReport(text: Text, cue: VerbGroup, last: VerbGroup, conjunction: number): boolean {
  let at = conjunction + 1;
  while (text.tokens[at]?.pos === 'ADV') at++;
  const verb = verbGroupAt(text, at);
  if (verb?.from !== at || verb.form !== 'finite' || !SPEECH_LEMMAS.has(verb.lemma) || !isSimple(cue)) return false;
  if (text.tokens[at]?.quotation !== text.tokens[cue.head]?.quotation) return false;
  const comma = isComma(text.tokens[conjunction - 1]);
  // "had been agreed, and blamed": behind a comma it shares no auxiliary, though it could.
  if (verb.elided >= 0) return comma && verb.to === at + 1 && cue.tense === 'past';
  return isSimple(verb) && verb.tense === cue.tense && (comma || SET_BACK.has(lower(text, last.from)));
}

const isSimple = ({ form, passive, perfect, progressive, modal }: VerbGroup): boolean =>
  form === 'finite' && !passive && !perfect && !progressive && modal === undefined;

const SET_BACK = new Set(['had', 'would', 'could', 'might', "'d", '’d']);
