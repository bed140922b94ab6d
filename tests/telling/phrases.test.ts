import { describe, expect, test } from 'vitest';
import { type Actor, CERTAINTIES, POSITION_KINDS, SANCTION_STAGES, type TimeExpression } from '../../src/engine/types';
import { lookup } from '../../src/telling/lookup';
import { innerMarks, mannerOf, meaningOf, nameOf, phraseOf, reasonOf, sureness } from '../../src/telling/phrases';
import { ANALYSIS, TEXT } from '../fixtures/analysis';
import { WORDS } from '../fixtures/words';

const find = lookup(ANALYSIS);

test.each([
  ['respect “the choice”', 'respect ‘the choice’'],
  ['respect "the choice" of all', 'respect ‘the choice’ of all'],
  ['"stay" (and "go")', '‘stay’ (and ‘go’)'],
  ['the North’s ships', 'the North’s ships'],
])('marks inside marks: %s', (words, inner) => {
  expect(innerMarks(words)).toBe(inner);
});

describe('phraseOf', () => {
  test.each([
    ['p1', 'Threatened sanctions on Iceland'],
    ['p2', 'Demands on Iceland'],
    ['p8', 'Accusations against Norway'],
    ['p11', 'Denial'],
    ['p13', 'Promised to Iceland'],
  ])('%s: %s', (id, phrase) => {
    const position = find.position(id);
    expect(position && phraseOf(WORDS, find, position)).toBe(phrase);
  });

  test('every kind, stage and certainty has its words', () => {
    const heads = POSITION_KINDS.flatMap((kind) =>
      kind === 'sanction' ? SANCTION_STAGES.map((stage) => `line_sanction_${stage}`) : [`line_${kind}`],
    );
    const keys = [
      ...['line_sanction_offered', 'line_sanction_offered_of', 'stage_offered'],
      ...heads.flatMap((key) => [key, `${key}_of`]),
      ...SANCTION_STAGES.map((stage) => `stage_${stage}`),
      ...CERTAINTIES.map((certainty) => `certainty_${certainty}`),
      ...POSITION_KINDS.map((kind) => `card_what_${kind}`),
    ];
    for (const key of keys) expect(WORDS(key, 'x'), key).not.toBe('');
  });
});

describe('nameOf', () => {
  const named = (name: string, kind: Actor['kind'] = 'organisation', country?: string): Actor => ({
    id: 'x',
    name,
    kind,
    mentions: [],
    ...(country === undefined ? {} : { country }),
  });
  test.each([
    ['an organisation whose name needs one', named('African Union'), 'the African Union'],
    ['a union of states by its usual name', named('European Union'), 'the EU'],
    ['whatever the article calls it', named('U.N.'), 'the UN'],
    ['a person of the same name', named('Un', 'person'), 'Un'],
    ['a ministry', named('Norwegian Foreign Ministry'), 'the Norwegian Foreign Ministry'],
    ['a name of its own', named('NATO'), 'NATO'],
    ['a name that only ends alike', named('Reunion'), 'Reunion'],
    ['a bank', named('Nordic Bank'), 'Nordic Bank'],
    ['a possessive', named('Iceland’s Foreign Ministry'), 'Iceland’s Foreign Ministry'],
    ['one that has an article', named('The Hague Court'), 'The Hague Court'],
    ['a person', named('Jon Council', 'person'), 'Jon Council'],
    ['a state', named('Netherlands', 'state', 'NLD'), 'the Netherlands'],
  ])('%s: %o', (_what, actor, name) => expect(nameOf(WORDS, actor)).toBe(name));

  test('a language without the need leaves names as they are', () => {
    const german = (key: string, ...blanks: readonly string[]) =>
      key === 'names_with_article' ? `${blanks[0]}; –` : WORDS(key, ...blanks);
    expect(nameOf(german, named('African Union'))).toBe('African Union');
  });
});

describe('mannerOf', () => {
  test.each([
    ['s1', 'said'],
    ['s2', 'told her Icelandic counterpart in a video call on Monday'],
    ['s4', 'urged Iceland'],
    ['s6', 'told Solheim'],
    ['s7', 'told reporters'],
    ['s8', 'accused Oslo'],
  ])('%s: %s', (id, words) => {
    const statement = find.statement(id);
    expect(statement && mannerOf(TEXT, statement)).toBe(words);
  });
});

describe('meaningOf', () => {
  const time = (value: string, from?: string, to?: string): TimeExpression => ({
    id: 't',
    span: { start: 0, end: 1 },
    type: 'DATE',
    value,
    rule: 'x',
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  test.each([
    [time('2026-05-15', '2026-05-15', '2026-05-15'), 'Friday, May 15, 2026'],
    [time('2026-W19', '2026-05-04', '2026-05-10'), 'May 4 – 10, 2026'],
    [time('2026-03', '2026-03-01', '2026-03-31'), 'March 2026'],
    [time('2025', '2025-01-01', '2025-12-31'), '2025'],
    [time('2026-05-14', '2026-05-14'), 'From May 14, 2026 on'],
    [time('P10D'), '10 days'],
    [time('PT2H'), '2 hours'],
    [time('P3M'), '3 months'],
    [time('P2E'), '20 years'],
    [time('P1.5W'), '1.5 weeks'],
    [time('PXE'), 'Some decades'],
    [time('PXC'), 'Some centuries'],
    [time('PXY'), 'Some years'],
    [time('P2C'), '200 years'],
    [time('PXD'), 'Some days'],
    [time('PRESENT_REF'), 'Now, on the day of publication'],
    [time('XXXX'), undefined],
    [{ ...time('2026', '2026-01-01', '2026-12-31'), unresolved: true as const }, undefined],
  ])('%o', (expression, meaning) => expect(meaningOf(WORDS, expression)?.replace(/\s/g, ' ')).toBe(meaning));
});

test('a rule without words of its own gets the general reason', () => {
  expect(reasonOf(WORDS, 'no-such-rule')).toBe(WORDS('rule_unknown'));
});

test.each([
  [1, 'Right in about 9 of 10 such cases'],
  [0.95, 'Right in about 9 of 10 such cases'],
  [0.64, 'Right in about 6 of 10 such cases'],
  [0.04, 'Right in about 1 of 10 such cases'],
])('a confidence of %d is told as “%s”', (confidence, words) => expect(sureness(WORDS, confidence)).toBe(words));
