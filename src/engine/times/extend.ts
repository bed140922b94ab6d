/** Takes words into an expression that shade its meaning without changing its value: "about", "early", "the end of". */
import type { Candidate } from './types';
import { CARDINALS } from './vocabulary/number-words';
import type { Words } from './words';

/** Before lengths, counts and clock times. */
const ROUGH = [
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'some',
  'over',
  'under',
  'another',
  'barely',
  'more than',
  'less than',
  'fewer than',
  'longer than',
  'at least',
  'at most',
  'up to',
  'as many as',
  'as much as',
  'as long as',
  'as little as',
  'no more than',
  'no less than',
  'no longer than',
  'no fewer than',
  'well over',
  'just over',
  'just under',
  'close to',
];
/** Before dates. */
const SHADES = [
  'early',
  'late',
  'mid',
  'mid -',
  'middle',
  'very early',
  'very late',
  'the early',
  'the late',
  'the mid',
  'the mid -',
  'early in',
  'late in',
  'earlier',
  'later',
  'earlier in',
  'later in',
  'sometime',
  'some time',
  'sometime in',
  'the beginning of',
  'the middle of',
  'the end of',
  'the start of',
  'the close of',
  'the very end of',
  'the rest of',
  'the remainder of',
  'the course of',
  'end of',
  'the second half of',
  'the latter half of',
  'the first half of',
  'around',
  'about',
  'the latter part of',
  'the early part of',
  'the last half of',
];
const byLength = (one: string, other: string): number => other.split(' ').length - one.split(' ').length;
const ROUGH_WORDS = [...ROUGH].sort(byLength).map((phrase) => phrase.split(' '));
const SHADE_WORDS = [...SHADES].sort(byLength).map((phrase) => phrase.split(' '));
const AFTER = ['or so', 'or more', 'and beyond', 'or later', 'or earlier'].map((phrase) => phrase.split(' '));

export function extend(candidate: Candidate, words: Words, floor: number): Candidate {
  const from = startOf(candidate, words, floor);
  const to = endOf(candidate, words);
  return from === candidate.from && to === candidate.to ? candidate : { ...candidate, from, to };
}

function startOf(candidate: Candidate, words: Words, floor: number): number {
  const { meaning, from } = candidate;
  const clocked = meaning.kind === 'clock';
  const phrases = meaning.kind === 'length' ? ROUGH_WORDS : candidate.type === 'DATE' || clocked ? SHADE_WORDS : [];
  if (meaning.kind === 'vague' || meaning.kind === 'unclear') return from;
  for (const phrase of phrases) {
    const start = from - phrase.length;
    if (start < floor || !phrase.every((word, i) => words.list[start + i]?.lower === word)) continue;
    if (isLead(phrase.join(' '), candidate, words, start)) return start;
  }
  return from;
}

/** Some of these words belong to a date only beside certain ones. */
function isLead(phrase: string, { meaning, from }: Candidate, words: Words, start: number): boolean {
  const first = words.list[from]?.lower ?? '';
  if (/^(?:earlier|later)$/.test(phrase))
    return /^(?:this|today|yesterday|last|on|in|tomorrow|next|tonight)$/.test(first) || /day$/.test(first);
  if (/^(?:earlier|later|early|late) in$/.test(phrase)) {
    const day = meaning.kind === 'again' && meaning.grain === 'day';
    return /^(?:the|this)$/.test(first) && meaning.kind !== 'clock' && !day;
  }
  if (phrase === 'some' || phrase === 'over' || phrase === 'under')
    return /^\d/.test(first) || first === 'a' || first === 'an' || first in CARDINALS;
  if (/^(?:around|about)$/.test(phrase))
    return meaning.kind === 'clock' || (meaning.kind === 'month' && meaning.day !== undefined) || phrase === 'around';
  if (phrase === 'end of') return /^[A-Z]/.test(words.list[start]?.text ?? '');
  if (/^(?:middle|mid)$/.test(phrase)) return words.list[from]?.spaced === true;
  return true;
}

function endOf(candidate: Candidate, words: Words): number {
  const { meaning, to } = candidate;
  if (meaning.kind !== 'length' && meaning.kind !== 'period' && meaning.kind !== 'shift') return to;
  for (const phrase of AFTER) {
    const fits = meaning.kind === 'period' ? /beyond|later|earlier/.test(phrase.join(' ')) : phrase[1] === 'so';
    if (fits && phrase.every((word, i) => words.list[to + i]?.lower === word)) return to + phrase.length;
  }
  return to;
}
