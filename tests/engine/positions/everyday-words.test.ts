/** Everyday sentences whose words look like a threat, a refusal or blame and are none. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const kinds = (text: string): string[] => told(text).map((line) => line.split(' | ')[0] ?? '');

describe('what one warns that one will not do', () => {
  test.each([
    'Norway warned that it would not lower the speed limit.',
    'Norway warned that it would not underestimate India.',
    'Norway warned that it would not tolerate litter.',
    'Norway warned that it would not meet its climate targets.',
    'The Kenyan minister warned that he would not wear the chain.',
    'The Kenyan president warned that he would not pardon his son.',
    'The Kenyan president warned that Kenya would not attend the ceremony.',
  ])('threatens nobody: %s', (text) => {
    expect(kinds(text).filter((kind) => kind.startsWith('threat'))).toEqual([]);
  });

  test.each([
    'Norway warned that it would not reopen the valves.',
    'Peru warned that it would not release the crew.',
    'Peru warned that it would not extend the lease.',
  ])('but others wait for it: %s', (text) => {
    expect(kinds(text)).toEqual([expect.stringMatching(/^threat: /)]);
  });
});

describe('names in quotation marks', () => {
  const ban = 'Norway imposed a ban on Danish herring. The Danish minister';
  test.each([
    'The Danish minister called the order “a lifeline”.',
    'The Danish minister described the order as “record-breaking”.',
    'The Danish minister called the ban “temporary”.',
    'The Danish minister called the verdict “final”.',
    'The Danish minister called the evacuation order “necessary”.',
    'The Danish minister described the duty as “symbolic”.',
    'The Danish minister called the closure of the airport “a precaution”.',
    'The Danish minister called the list “long”.',
    'Denmark banned boats on Sundays. The Danish minister called the ban “a lifeline”.',
    'The Danish minister called the measure “theatre”.',
    `${ban} called the ban “temporary”.`,
    `${ban} called the ban “a lifeline”.`,
    `${ban} called the ban “a precaution”.`,
    `${ban} called the ban “a vote of confidence”.`,
    `${ban} called the ban “a dream come true”.`,
  ])('blame nobody: %s', (text) => {
    expect(kinds(text).filter((kind) => kind.startsWith('accusation'))).toEqual([]);
  });

  test.each([`${ban} called the ban “theatre”.`, `${ban} described the measures as “bookkeeping”.`])(
    "but of another side's step: %s",
    (text) => {
      expect(kinds(text)).toContain('accusation: Danish minister > Norway');
    },
  );
});

describe('doors, museums, and shows', () => {
  test.each([
    'No pressure will open the door, the Norwegian fire minister said.',
    'No visitor would dictate to us, the Danish museum minister said.',
    'Gibraltar hosts the snooker open and threatens to steal the show.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each<[string, string]>([
    ['No threat will open the door, the Norwegian minister said.', 'rejection'],
    ['No foreign power would dictate to us, the Danish minister said.', 'rejection'],
    ['Gibraltar threatens to steal the ships.', 'threat'],
  ])('but: %s', (text, kind) => {
    expect(kinds(text)).toEqual([expect.stringMatching(`^${kind}: `)]);
  });
});

test('what a team wants, its state does not', () => {
  expect(kinds('Cook Islands rugby players demanded better pay.')).toEqual(['demand: - > -']);
  expect(kinds('Cook Islands demanded better terms from Fiji.')).toEqual(['demand: Cook Islands > Fiji']);
});
