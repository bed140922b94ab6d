/** Which way a bare date points: back or ahead, by the words beside it and the verb that governs it. */
import { firstFrom } from '../text/at';
import type { Text, VerbGroup } from '../text/types';
import { isCondition, isForeseen, isStillOpen } from './conditions';
import type { Turn } from './types';
import { AHEAD_WORDS, BEHIND_WORDS } from './vocabulary/context-words';
import { COMMITTING, OWED, PUTTING_OFF, READY, RECALLING } from './vocabulary/looking-ahead';
import type { Words } from './words';

/** Verbs that only link or report: their own tense says nothing of the date beside them. */
const NEUTRAL = new Set(
  'say tell report show have be think believe know want follow add note argue claim insist mean'.split(' '),
);
/** Participles and adjectives of plans: "scheduled", "due". */
const PLANNED = new Set(
  'schedule plan expect slate set due propose mean suppose intend forecast project anticipate envisage'.split(' '),
);

/**
 * -1 back, 1 ahead, undefined where nothing tells. `at` is a word position; the clause is looked for before it first, then
 * after it, never past a sentence end.
 */
export function turnAt(text: Text, words: Words, from: number, to: number): Turn | undefined {
  const near = byWords(words, from, to);
  if (near !== undefined) return near;
  const limitAt = partStart(words, from) - 1;
  // "Hit by Friday's storm" says by what, not by when.
  const limit = /^(?:by|until|till)$/.test(words.list[limitAt]?.lower ?? '') && words.list[to]?.lower !== "'s";
  // "Asked for money, but by Friday had none": the verb of its own clause follows.
  const opens = limit && /^(?:and|but)$/.test(words.list[limitAt - 1]?.lower ?? '');
  // "Asked for a delay until June": what is wanted until then lies ahead of the asking.
  if (limit && !opens && wanted(text, words, from)) return 1;
  const bound = limit || /^(?:after|before|beyond|past)$/.test(words.list[limitAt]?.lower ?? '');
  const start = words.list[from]?.start ?? 0;
  const end = words.list[to - 1]?.end ?? start;
  const told = opens
    ? (byVerbsAfter(text, words, start, end, limit) ?? byVerbsBefore(text, words, start, limit, bound))
    : (byVerbsBefore(text, words, start, limit, bound) ?? byVerbsAfter(text, words, start, end, limit));
  if (told !== undefined) return told;
  return limit || isUntold(text, words, from) ? 1 : undefined;
}

const LONGEST_HEADLINE = 8;

/** "No repair before Saturday": a headline without a verb, of what is still to come. */
function isUntold(text: Text, words: Words, from: number): boolean {
  if (words.list[from - 1]?.lower !== 'before') return false;
  if (!words.list.slice(Math.max(0, from - LONGEST_HEADLINE), from).some(({ lower }) => lower === 'no')) return false;
  const start = words.list[from]?.start ?? 0;
  const group = text.verbGroups[firstFrom(text.verbGroups, start) - 1];
  return group === undefined || !sameSentence(words.source, group.end, start);
}

/** Where "the end of June" begins, given where June does. */
function partStart(words: Words, from: number): number {
  if (words.list[from - 1]?.lower !== 'of') return from;
  const part = from - 2;
  if (!/^(?:end|middle|beginning|start|close)$/.test(words.list[part]?.lower ?? '')) return from;
  return words.list[part - 1]?.lower === 'the' ? part - 1 : part;
}

/** The last verb before the time asks, grants or puts off. */
function wanted(text: Text, words: Words, from: number): boolean {
  const start = words.list[from]?.start ?? 0;
  const group = text.verbGroups[firstFrom(text.verbGroups, start) - 1];
  if (group === undefined || !sameSentence(words.source, group.end, start)) return false;
  return COMMITTING.has(group.lemma) || PUTTING_OFF.has(group.lemma);
}

/** `bound`: the time says from when or until when. */
function byVerbsBefore(text: Text, words: Words, start: number, limit: boolean, bound: boolean): Turn | undefined {
  const next = firstFrom(text.verbGroups, start);
  for (let i = next - 1; i >= 0 && i > next - 6; i--) {
    const group = text.verbGroups[i];
    if (group === undefined || !sameSentence(words.source, group.end, start)) break;
    if (bound && isForeseen(text, i)) continue;
    const turn = isInvitation(text, group, start) ? 1 : turnOf(text, i, limit);
    if (turn !== undefined) return turn;
  }
  return undefined;
}

/** "Invited a delegation to Oslo in March": when it is to be there. On a weekday ("on Monday") one invites. */
function isInvitation(text: Text, { lemma, passive, to, sentence }: VerbGroup, start: number): boolean {
  if (lemma !== 'invite' || passive) return false;
  let goal = false;
  for (let i = to; (text.tokens[i]?.start ?? start) < start && text.tokens[i]?.sentence === sentence; i++) {
    const lower = text.tokens[i]?.lower ?? '';
    goal = lower === 'on' ? false : goal || lower === 'to';
  }
  return goal;
}

function byVerbsAfter(text: Text, words: Words, start: number, end: number, limit: boolean): Turn | undefined {
  const next = firstFrom(text.verbGroups, start);
  for (let i = next; i < next + 3; i++) {
    const group = text.verbGroups[i];
    if (group === undefined || !sameSentence(words.source, end, group.start)) break;
    const turn = turnOf(text, i, limit);
    if (turn !== undefined) return turn;
  }
  return undefined;
}

function byWords(words: Words, from: number, to: number): Turn | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const lower = words.list[i]?.lower ?? '';
    if (AHEAD_WORDS.has(lower)) return 1;
    // "The quarter ended March 31", but "unless the strike ended by Friday": there it is the verb.
    if (BEHIND_WORDS.has(lower) && (lower !== 'ended' || i === from - 1)) return -1;
    if (lower === 'than' && words.list[i - 1]?.lower === 'later') return 1;
    if (/^[.;:\n]$/.test(lower)) break;
  }
  // "The deadline is Friday", "is on Friday": in the present, since it is still to come.
  const link = words.list[from - 1]?.lower === 'on' ? from - 2 : from - 1;
  if (/^(?:is|are|falls)$/.test(words.list[link]?.lower ?? '')) return 1;
  return /^(?:deadline)$/.test(words.list[to]?.lower ?? '') ? 1 : undefined;
}

function sameSentence(source: string, from: number, to: number): boolean {
  return (
    to - from < 400 &&
    !/[.!?]["”'’)]*\s+["“'‘(]*\p{Lu}|\n\s*\n/u.test(source.slice(from, to + 1).replace(/\b\p{Lu}\p{Ll}{0,3}\.\s/gu, ''))
  );
}

/** "Recalled that he was ready to leave": told when it was over. */
function isRecalled(text: Text, index: number): boolean {
  const [above, group] = [text.verbGroups[index - 1], text.verbGroups[index]];
  return above !== undefined && above.sentence === group?.sentence && RECALLING.has(above.lemma);
}

/** "Is due in Oslo on Friday", but not "is due in part to Friday's storm". */
function isDue({ tokens }: Text, { lemma, to }: VerbGroup): boolean {
  const at = tokens[to]?.pos === 'ADV' ? to + 1 : to;
  if (lemma !== 'be' || tokens[at]?.lower !== 'due') return false;
  return !tokens.slice(at + 1, at + 5).some(({ lower }) => lower === 'to');
}

/** "Promised to send proof that all were alive by Friday": the day by which it is promised. */
function isInPromise({ verbGroups }: Text, index: number): boolean {
  const [governor, deed, group] = verbGroups.slice(Math.max(0, index - 2), index + 1);
  if (group?.lemma !== 'be' || deed?.form !== 'infinitive' || deed.sentence !== group.sentence) return false;
  return governor?.sentence === group.sentence && COMMITTING.has(governor.lemma);
}

function turnOf(text: Text, index: number, limit: boolean): Turn | undefined {
  const group = text.verbGroups[index];
  if (group === undefined) return undefined;
  if (PLANNED.has(group.lemma) && (group.passive || group.form === 'participle'))
    return group.tense === 'past' ? undefined : 1;
  if (group.tense === 'future') return 1;
  if (isDue(text, group)) return group.tense === 'past' ? undefined : 1;
  // "Had to leave by Friday": told so while it is still to be done.
  if (limit && group.modal === 'have to' && !group.perfect) return 1;
  if (group.tense === 'past') {
    if (limit && isInPromise(text, index)) return undefined;
    return isStillOpen(text, index, limit) ? 1 : -1;
  }
  if (group.form === 'infinitive') {
    if (group.perfect) return -1;
    // "tabled a motion, to be debated on Thursday"
    if (group.passive && text.tokens[group.from - 1]?.text === ',') return 1;
    // An infinitive lies ahead of what governs it: in a story told in the past only after a verb of commitment.
    const governor = text.verbGroups[index - 1];
    if (governor === undefined || governor.sentence !== group.sentence || COMMITTING.has(governor.lemma)) return 1;
    const joint = text.tokens[group.from - 1]?.lower ?? '';
    if (limit && OWED.has(joint)) return 1;
    if (READY.has(joint)) return isRecalled(text, index - 1) ? -1 : 1;
    return governor.tense === 'past' ? undefined : 1;
  }
  if (group.tense === 'present') {
    // "the south end of the hall": a noun that was read as a verb.
    if (text.tokens[group.to]?.lower === 'of') return undefined;
    // "Will go elsewhere if the city has not signed by May": by then.
    if (group.perfect) return limit && isCondition(text, index) ? 1 : -1;
    if (group.modal !== undefined) return 1;
    return NEUTRAL.has(group.lemma) ? undefined : 1;
  }
  if (group.form !== 'participle') return undefined;
  // "Unless the strike ended" is read as a participle at times.
  return isStillOpen(text, index, limit) ? 1 : -1;
}
