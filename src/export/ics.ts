/**
 * Deadlines as a calendar (iCalendar, RFC 5545): one all-day event for each position whose deadline is a known day.
 *
 * A deadline given as a range ("by the end of next week") falls on the range's last day; what is due before a day stands
 * on that day and says so. Nothing is read from a clock, so the same article gives the same file, and the events' UIDs stay
 * the same when it is imported again.
 */
import type { Analysis, Position } from '../engine/types';
import { type DayRole, type DueDay, dueCondition } from '../telling/due';
import { innerMarks } from '../telling/phrases';
import type { Format } from './format';
import { type Lookup, lookup } from './lookup';
import { printable } from './printable';
import { webAddress } from './web-address';
import { saysWhat } from './wording';

/** Longest content line in octets, without its CRLF (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** The whole calendar, or an empty string where no deadline is known: a calendar must not be without events. */
function calendar(analysis: Analysis, text: string): string {
  const find = lookup(analysis, text);
  const events = analysis.positions.flatMap((position) => event(analysis.article, find, position));
  if (events.length === 0) return '';
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Demarche//Deadlines 1//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event(article: Analysis['article'], find: Lookup, position: Position): readonly string[] {
  const { words, holders, targets, dueDay, roleOf } = find;
  const due = dueDay(position);
  const day = compactDay(due?.day);
  if (position.deadline === undefined || due === undefined || day === undefined) return [];
  const { url, title, published, hash } = article;
  const address = webAddress(url);
  const who = holders(position) ?? 'Somebody';
  const when = whenOf(position, roleOf(position), words(position.deadline), due);
  const summary = `${when}: ${who} ${saysWhat(position, targets(position))}: “${innerMarks(words(position.span))}”`;
  const description = [
    `“${innerMarks(words(position.span))}”`,
    ...(position.condition === undefined ? [] : [`Condition: ${words(position.condition)}`]),
    ...(title === undefined ? [] : [printable(title)]),
    ...(address === undefined ? [] : [address]),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${hash}-${position.span.start}-${position.span.end}-${position.kind}@demarche`,
    `DTSTAMP:${compactDay(published?.slice(0, 10)) ?? '19700101'}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${dayAfter(day)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    ...(address === undefined ? [] : [`URL:${address}`]),
    ...(roleOf(position) === 'deadline' ? ['CATEGORIES:DEADLINE'] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** What the day is: until when, from when, until when a condition has to be met, or only the day, by its own words. */
function whenOf(position: Position, role: DayRole, words: string, { isBefore }: DueDay): string {
  if (role === 'day') return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  if (role === 'start') return `Starts ${words}`;
  const isCondition = dueCondition(position) !== undefined;
  const what = isCondition ? 'Deadline of a condition' : 'Deadline';
  if (isBefore) return `${what} before this day (${words})`;
  return isCondition ? `${what}, ${words}` : `${what} ${words}`;
}

/** `2014-04-23` as `20140423`, or undefined where it is no day. */
function compactDay(day: string | undefined): string | undefined {
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day.replaceAll('-', '') : undefined;
}

/** The end of an all-day event is the day after it. */
function dayAfter(day: string): string {
  const next = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)) + 1));
  return next.toISOString().slice(0, 10).replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Breaks a content line after at most 75 octets, never inside a character; the rest follows after CRLF and a space. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Deadlines as all-day events: for calendars. */
export const ics: Format = {
  label: 'iCalendar, deadlines as all-day events',
  extension: 'ics',
  mediaType: 'text/calendar;charset=utf-8',
  one: calendar,
  // RFC 5545, 3.4: several calendars may follow one another in one stream.
  many: { open: '', part: calendar, between: '', close: '' },
};
