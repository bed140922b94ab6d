/** Which way a bare date points: back or ahead, by the words beside it and the verb that governs it. */
import type { Text, VerbGroup } from '../text/types';
import type { Turn } from './types';
import { AHEAD_WORDS, BEHIND_WORDS } from './vocabulary/context-words';
import type { Words } from './words';

/** Verbs whose infinitive lies ahead even when they are told in the past: "agreed to meet Monday". */
const COMMITTING = new Set(
  (
    'agree plan schedule set expect vow promise decide propose invite threaten order urge ask hope intend call pledge offer ' +
    'want need tell warn instruct allow direct vote swear aim mean suppose slate commit'
  ).split(' '),
);
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
  const limit = /^(?:by|until|till)$/.test(words.list[partStart(words, from) - 1]?.lower ?? '');
  // "Asked for a delay until June": what is wanted until then lies ahead of the asking.
  if (limit && wanted(text, words, from)) return 1;
  const told = byVerbs(text, words, from, to);
  if (told !== undefined) return told;
  return limit ? 1 : undefined;
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
  const group = text.verbGroups[firstAfter(text.verbGroups, start) - 1];
  if (group === undefined || !sameSentence(words.source, group.end, start)) return false;
  return COMMITTING.has(group.lemma) || PUTTING_OFF.has(group.lemma);
}

const PUTTING_OFF = new Set(
  'seek request demand require grant extend delay postpone suspend renew prolong defer adjourn get win receive give have'.split(
    ' ',
  ),
);

function byVerbs(text: Text, words: Words, from: number, to: number): Turn | undefined {
  const start = words.list[from]?.start ?? 0;
  const end = words.list[to - 1]?.end ?? start;
  const next = firstAfter(text.verbGroups, start);
  for (let i = next - 1; i >= 0 && i > next - 6; i--) {
    const group = text.verbGroups[i];
    if (group === undefined || !sameSentence(words.source, group.end, start)) break;
    const turn = turnOf(text, i);
    if (turn !== undefined) return turn;
  }
  for (let i = next; i < next + 3; i++) {
    const group = text.verbGroups[i];
    if (group === undefined || !sameSentence(words.source, end, group.start)) break;
    const turn = turnOf(text, i);
    if (turn !== undefined) return turn;
  }
  return undefined;
}

function byWords(words: Words, from: number, to: number): Turn | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const lower = words.list[i]?.lower ?? '';
    if (AHEAD_WORDS.has(lower)) return 1;
    if (BEHIND_WORDS.has(lower)) return -1;
    if (lower === 'than' && words.list[i - 1]?.lower === 'later') return 1;
    if (/^[.;:\n]$/.test(lower)) break;
  }
  // "The deadline is Friday", "is on Friday": in the present, since it is still to come.
  const link = words.list[from - 1]?.lower === 'on' ? from - 2 : from - 1;
  if (/^(?:is|are|falls)$/.test(words.list[link]?.lower ?? '')) return 1;
  return /^(?:deadline)$/.test(words.list[to]?.lower ?? '') ? 1 : undefined;
}

/** Index of the first group that starts at or after an offset. */
function firstAfter(groups: readonly VerbGroup[], offset: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameSentence(source: string, from: number, to: number): boolean {
  return (
    to - from < 400 &&
    !/[.!?]["”'’)]*\s+["“'‘(]*\p{Lu}|\n\s*\n/u.test(source.slice(from, to + 1).replace(/\b\p{Lu}\p{Ll}{0,3}\.\s/gu, ''))
  );
}

function turnOf(text: Text, index: number): Turn | undefined {
  const group = text.verbGroups[index];
  if (group === undefined) return undefined;
  if (PLANNED.has(group.lemma) && (group.passive || group.form === 'participle'))
    return group.tense === 'past' ? undefined : 1;
  if (group.tense === 'future') return 1;
  if (group.tense === 'past') return isStillOpen(text, index) ? 1 : -1;
  if (group.form === 'infinitive') {
    if (group.perfect) return -1;
    // "tabled a motion, to be debated on Thursday"
    if (group.passive && text.tokens[group.from - 1]?.text === ',') return 1;
    // An infinitive lies ahead of what governs it: in a story told in the past only after a verb of commitment.
    const governor = text.verbGroups[index - 1];
    if (governor === undefined || governor.sentence !== group.sentence || COMMITTING.has(governor.lemma)) return 1;
    return governor.tense === 'past' ? undefined : 1;
  }
  if (group.tense === 'present') {
    // "the south end of the hall": a noun that was read as a verb.
    if (text.tokens[group.to]?.lower === 'of') return undefined;
    if (group.perfect) return -1;
    if (group.modal !== undefined) return 1;
    return NEUTRAL.has(group.lemma) ? undefined : 1;
  }
  return group.form === 'participle' ? -1 : undefined;
}

/**
 * "Said they would leave if Niger did not pay by Friday": the condition of what would be done is told in the past only because the telling is. "Would have
 * left if Niger had not paid" is over.
 */
function isStillOpen(text: Text, index: number): boolean {
  const group = text.verbGroups[index];
  const before = text.verbGroups[index - 1];
  if (group === undefined) return false;
  const last = before?.sentence === group.sentence ? before.to : (text.sentences[group.sentence]?.from ?? group.from);
  let opener = group.from - 1;
  while (opener >= last && !CONDITIONS.has(text.tokens[opener]?.lower ?? '')) opener--;
  if (opener < last || (text.tokens[opener]?.lower === 'if' && ASKING.has(before?.lemma ?? ''))) return false;
  return [before, text.verbGroups[index + 1]].some(
    (one) => one?.sentence === group.sentence && !one.perfect && /^(?:would|could|might)$/.test(one.modal ?? ''),
  );
}

const CONDITIONS = new Set('if unless until once'.split(' '));
/** "Would ask if the minister was there on Friday": whether. */
const ASKING = new Set('ask know see say tell wonder check learn decide'.split(' '));
