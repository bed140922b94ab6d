/** What is due at a deadline, in words: a deadline may belong to a position, or to the condition that it hangs on. */
import type { Position, Span } from '../engine/types';
import type { Lookup } from './lookup';
import { holdersIn, phraseOf, wordsAt } from './phrases';
import { capitalised, type Words } from './words';

/**
 * The words of a condition that has a day of its own, that day included: "if the crew is not released by Friday".
 * Undefined where there is none, or the day is that of the position itself. Right behind a condition, with nothing but a
 * space between, a day belongs to it.
 */
export function dueCondition({ condition, deadline }: Pick<Position, 'condition' | 'deadline'>): Span | undefined {
  if (condition === undefined || deadline === undefined) return undefined;
  if (deadline.start < condition.start || deadline.start > condition.end + 1) return undefined;
  return { start: condition.start, end: Math.max(condition.end, deadline.end) };
}

/** "Poland: Demands of Belarus: “free the drivers”", "Poland: Proposed sanctions on Belarus “if the drivers are not free by Friday”". */
export function dueWords(words: Words, find: Lookup, text: string, position: Position): string {
  const who = capitalised(words, holdersIn(words, find, position));
  const condition = dueCondition(position);
  const what = wordsAt(text, condition ?? position.span);
  return words(condition === undefined ? 'due_line' : 'due_condition', who, phraseOf(words, find, position), what);
}
