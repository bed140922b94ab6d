/** What a position's day is, which day that is, and what is due then, in words. The day may be that of its condition. */
import type { Position, PositionKind, Span, TimeExpression } from '../engine/types';
import type { Lookup } from './lookup';
import { holdersIn, innerMarks, phraseOf, wordsAt } from './phrases';
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

/** Kinds in which somebody has to do something, or else. */
export const PRESSING: readonly PositionKind[] = ['demand', 'sanction', 'threat'];

/** Whether a position with a day has a deadline; the day of a visit that somebody promises is only the day of the visit. */
function hasDeadline(position: Pick<Position, 'kind' | 'condition' | 'deadline'>): boolean {
  return PRESSING.includes(position.kind) || dueCondition(position) !== undefined;
}

/** Until when a measure is in force that is there: nobody has to do anything by then. */
function isEnd(text: string, { kind, stage }: Pick<Position, 'kind' | 'stage'>, deadline: Span): boolean {
  return kind === 'sanction' && /^(?:imposed|extended)$/.test(stage ?? '') && ENDS.test(wordsAt(text, deadline));
}

const ENDS = /^(?:until|till|through)\b/i;

const STARTS = /^(?:from|as of|as from|starting|beginning|effective)\b/i;

/** What has to be met by a day, what holds from it on, and what only takes place. */
export type DayRole = 'deadline' | 'start' | 'day';

/**
 * What the day of a position is: until when it has to be met, from when it holds ("from January 1" is no deadline), or only
 * the day of something promised or told, or on which a measure in force runs out. Also `day` where it has none.
 * @param text the article's; empty where the page is gone.
 */
export function dayRole(text: string, position: Pick<Position, 'kind' | 'stage' | 'condition' | 'deadline'>): DayRole {
  const { deadline } = position;
  if (deadline === undefined || !hasDeadline(position)) return 'day';
  if (dueCondition(position) !== undefined) return 'deadline';
  if (isEnd(text, position, deadline)) return 'day';
  const words = wordsAt(text, deadline);
  // "Will impose a levy on May 1" begins then; with "unless" there is time to avert it until that day.
  const begins = position.kind === 'sanction' && position.condition === undefined && /^on\b/i.test(words);
  return begins || STARTS.test(words) ? 'start' : 'deadline';
}

/** Message keys of what a day is called beside one position. */
export const DAY_KEYS = { deadline: 'card_deadline', start: 'card_starts', day: 'card_day' } as const;

/** Whether the words of a position's day hold that time expression, or a part of it. */
export function isDueAt({ deadline }: Pick<Position, 'deadline'>, { span }: Pick<TimeExpression, 'span'>): boolean {
  return deadline !== undefined && deadline.start < span.end && span.start < deadline.end;
}

/** The day that counts, in ISO, and whether it is already too late: "before Monday" is due by Sunday. */
export interface DueDay {
  readonly day: string;
  readonly isBefore: boolean;
}

/** "Before the end of June" is the end of June to everybody. */
const BEFORE = /^(?:before|prior to|ahead of) (?!(?:the )?(?:very )?(?:end|close) of\b)/i;

/**
 * "By July", "until July": when July is there, it is too late to most readers, and who plans for the first day is never late. A year or a week stays open to
 * its last day ("phased out by 2027", "by next week"), as does a part that is named ("by the end of July").
 */
const BEGINNING =
  /^(?:by|until|till) (?:(?:next|this|the coming) )?(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?:,? \d{4})?$/i;

/**
 * A period that something is due in ends on its last day; what is due before a period is due before its first, what is due by a month on its first.
 * @param text the article's; empty where the page is gone.
 */
export function dueDay(text: string, deadline: Span, time: Pick<TimeExpression, 'from' | 'to'>): DueDay | undefined {
  const words = wordsAt(text, deadline);
  const isBefore = BEFORE.test(words);
  const day = isBefore || BEGINNING.test(words) ? (time.from ?? time.to) : (time.to ?? time.from);
  return day === undefined ? undefined : { day, isBefore };
}

/** "Poland: Demands on Belarus: “free the drivers”", "“if the drivers are not free by Friday” → Poland: Proposed sanctions on Belarus". */
export function dueWords(words: Words, find: Lookup, text: string, position: Position): string {
  const who = capitalised(words, holdersIn(words, find, position));
  const condition = dueCondition(position);
  const what = innerMarks(wordsAt(text, condition ?? position.span));
  return words(condition === undefined ? 'due_line' : 'due_condition', who, phraseOf(words, find, position), what);
}
