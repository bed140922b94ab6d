/** A deadline is told as what it is: the position's own, or that of the condition on which it hangs. */
import { describe, expect, test } from 'vitest';
import type { Analysis, Position } from '../../src/engine/types';
import { ics } from '../../src/export/ics';
import { cardMaker } from '../../src/paint/card-maker';
import { marksOf } from '../../src/paint/marks';
import { dayRole, dueCondition, dueDay, dueWords } from '../../src/telling/due';
import { lookup } from '../../src/telling/lookup';
import { glanceOf } from '../../src/ui/models/glance';
import { reportOf } from '../../src/ui/models/report';
import { timelineOf } from '../../src/ui/models/timeline';
import { ANALYSIS, at, TEXT } from '../fixtures/analysis';
import { WORDS } from '../fixtures/words';

const CONDITION = 'if Reykjavik does not withdraw its new mackerel quota by Friday';

describe('dueCondition', () => {
  const span = (start: number, end: number) => ({ start, end });
  test.each([
    ['at the end of the condition', span(10, 40), span(30, 40), span(10, 40)],
    ['the whole condition', span(10, 40), span(10, 40), span(10, 40)],
    ['right behind the condition', span(10, 40), span(41, 50), span(10, 50)],
    ['behind a comma', span(10, 40), span(42, 50), undefined],
    ['before the condition', span(10, 40), span(0, 9), undefined],
    ['half in it', span(10, 40), span(35, 45), span(10, 45)],
    ['no condition', undefined, span(30, 40), undefined],
    ['no deadline', span(10, 40), undefined, undefined],
  ])('%s', (_what, condition, deadline, due) => {
    const part = { ...(condition && { condition }), ...(deadline && { deadline }) };
    expect(dueCondition(part)).toEqual(due);
  });
});

describe('dueDay', () => {
  const week = { from: '2026-03-16', to: '2026-03-22' };
  test.each([
    ['by next week', week, '2026-03-22', false],
    ['within a week', week, '2026-03-22', false],
    ['before next week', week, '2026-03-16', true],
    ['Prior to the week', week, '2026-03-16', true],
    ['before the end of the week', week, '2026-03-22', false],
    ['beforehand next week', week, '2026-03-22', false],
    ['before then', { to: '2026-03-22' }, '2026-03-22', true],
    ['', { from: '2026-03-16' }, '2026-03-16', false],
  ])('%s', (words, time, day, isBefore) =>
    expect(dueDay(words, { start: 0, end: words.length }, time)).toEqual({ day, isBefore }),
  );

  // A month by which something is due is there on its first day; a year and a part of a month are not over before their last.
  const july = { from: '2026-07-01', to: '2026-07-31' };
  test.each([
    ['by July', july, '2026-07-01'],
    ['until July', july, '2026-07-01'],
    ['by next July', july, '2026-07-01'],
    ['by July 2026', july, '2026-07-01'],
    ['by the end of July', july, '2026-07-31'],
    ['in July', july, '2026-07-31'],
    ['by 2027', { from: '2027-01-01', to: '2027-12-31' }, '2027-12-31'],
  ])('%s', (words, time, day) =>
    expect(dueDay(words, { start: 0, end: words.length }, time)).toEqual({ day, isBefore: false }),
  );

  test('none without a day', () => expect(dueDay('before long', { start: 0, end: 11 }, {})).toBeUndefined());
});

test.each([
  ['demand', {}, 'by Friday', 'deadline'],
  ['threat', {}, 'within a week', 'deadline'],
  ['sanction', {}, 'until May 4', 'deadline'],
  ['sanction', { stage: 'threatened' }, 'on May 4', 'start'],
  ['sanction', { stage: 'threatened', condition: { start: 40, end: 60 } }, 'on May 4', 'deadline'],
  ['demand', {}, 'on May 4', 'deadline'],
  ['sanction', { stage: 'threatened' }, 'until May 4', 'deadline'],
  ['sanction', { stage: 'extended' }, 'until May 4', 'day'],
  ['sanction', { stage: 'imposed' }, 'Till May 4', 'day'],
  ['sanction', { stage: 'imposed' }, 'by May 4', 'deadline'],
  ['sanction', { stage: 'extended', condition: { start: 0, end: 19 } }, 'until May 4', 'deadline'],
  ['sanction', {}, 'from May 4', 'start'],
  ['sanction', {}, 'effective Monday', 'start'],
  ['sanction', { condition: { start: 0, end: 19 } }, 'from May 4', 'deadline'],
  ['commitment', {}, 'from May 4', 'day'],
  ['commitment', {}, 'by Friday', 'day'],
  ['commitment', { condition: { start: 0, end: 19 } }, 'by Friday', 'deadline'],
  ['demand', { deadline: undefined }, '', 'day'],
] as const)('the day of a %s with %j, “%s”: %s', (kind, more, words, role) => {
  const text = `${'.'.repeat(20)}${words}`;
  const { deadline, ...rest } = { deadline: { start: 20, end: text.length }, ...more };
  expect(dayRole(text, { kind, ...rest, ...(deadline && { deadline }) })).toBe(role);
});

/** The fixture's threatened sanction, and a demand with the same deadline. */
const [sanction] = ANALYSIS.positions.filter(({ kind, condition }) => kind === 'sanction' && condition !== undefined);
if (sanction?.condition === undefined) throw new Error('the fixture has a sanction with a condition');
const conditional: Position = { ...sanction, condition: at(CONDITION), deadline: at('by Friday') };
const { condition: _none, ...unconditional } = conditional;
const analysis: Analysis = { ...ANALYSIS, positions: [conditional] };
const find = lookup(analysis);

test('a condition’s deadline is told with the condition, not as the day of what follows', () => {
  expect(dueWords(WORDS, find, TEXT, conditional)).toBe(`“${CONDITION}” → Norway: Threatened sanctions on Iceland`);
});

test('a deadline of its own is told with the position’s words', () => {
  const words = TEXT.slice(unconditional.span.start, unconditional.span.end);
  expect(dueWords(WORDS, find, TEXT, unconditional)).toBe(`Norway: Threatened sanctions on Iceland: “${words}”`);
});

const labels = (position: Position): readonly string[] => {
  const source = { analysis: { ...analysis, positions: [position] }, text: TEXT, words: WORDS };
  const mark = marksOf(source.analysis).find(({ kind }) => kind === 'sanction');
  if (mark === undefined) throw new Error('the sanction is marked');
  return cardMaker(source)(mark).sections.flatMap((section) => ('label' in section ? section.label : []));
};

test('the card calls it the day by which the condition has to be met', () => {
  expect(labels(conditional)).toContain(WORDS('card_deadline_condition'));
  expect(labels(conditional)).not.toContain(WORDS('card_deadline'));
  expect(labels(unconditional)).toContain(WORDS('card_deadline'));
});

test('the card of the time gives the condition’s words', () => {
  const source = { analysis, text: TEXT, words: WORDS };
  const mark = marksOf(analysis).find(
    (one) => one.kind === 'time' && TEXT.slice(one.span.start, one.span.end).endsWith('Friday'),
  );
  if (mark === undefined) throw new Error('Friday is marked');
  expect(JSON.stringify(cardMaker(source)(mark).sections)).toContain(CONDITION);
});

test('a calendar says that the condition is due', () => {
  expect(ics.one({ ...analysis, article: { ...analysis.article } }, TEXT).replace(/\r\n /g, '')).toContain(
    'SUMMARY:Deadline of a condition\\, by Friday: Norway threatened Iceland with sanctions: “',
  );
});

describe('a day from which something holds', () => {
  const text = `${TEXT} from Friday`;
  const deadline = { start: TEXT.length + 1, end: text.length };
  const friday = ANALYSIS.times.find(({ span }) => TEXT.slice(span.start, span.end).endsWith('Friday'));
  if (friday === undefined) throw new Error('the fixture has a Friday');
  const time = { ...friday, span: { start: TEXT.length + ' from '.length, end: text.length } };
  const from: Analysis = { ...ANALYSIS, times: [time], positions: [{ ...unconditional, deadline }] };
  const report = reportOf(from, text, { query: '', kinds: [] });
  const card = (kind: 'sanction' | 'time') => {
    const mark = marksOf(from).find((one) => one.kind === kind);
    if (mark === undefined) throw new Error(`the ${kind} is marked`);
    return cardMaker({ analysis: from, text, words: WORDS })(mark).sections.flatMap((section) =>
      'label' in section ? section.label : [],
    );
  };

  test('is no deadline on either card', () => {
    expect(card('sanction')).toContain(WORDS('card_starts'));
    expect(card('sanction')).not.toContain(WORDS('card_deadline'));
    expect(card('time')).toContain(WORDS('card_starts_then'));
    expect(card('time')).not.toContain(WORDS('card_due'));
  });

  test('is none on the timeline', () => {
    const [moment] = timelineOf(report).moments.filter(({ type }) => type === 'time');
    expect(moment).toMatchObject({ isDeadline: false, due: [{ id: unconditional.id }] });
  });

  test('is told at the panel’s head as what it is, and only where no deadline is', () => {
    const told = (analysis: Analysis) =>
      glanceOf(WORDS, reportOf(analysis, text, { query: '', kinds: [] }))
        .find(({ label }) => label === 'glance_deadlines')
        ?.answers.map(({ text }) => text);
    expect(told(from)).toEqual([expect.stringMatching(/^From: May 15, 2026 – Norway/)]);
    const visit: Position = { ...unconditional, kind: 'commitment', deadline };
    expect(told({ ...from, positions: [visit] })).toBeUndefined();
    const due: Position = { ...unconditional, kind: 'demand', deadline: time.span };
    expect(told({ ...from, positions: [due, ...from.positions] })).toEqual([
      expect.stringMatching(/^May 15, 2026 – Norway: Demands/),
    ]);
  });
});
