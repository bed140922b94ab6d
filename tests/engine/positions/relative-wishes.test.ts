/** What is wanted in a relative clause, wanted done, or made a condition: each with sentences in which nobody asks. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

type Row = readonly [text: string, expected: string];

describe('wanted in a relative clause', () => {
  test.each<Row>([
    [
      'Rwanda, whose troops Congo wants out, sent a note.',
      'demand: Congo > Rwanda | Rwanda, whose troops Congo wants out',
    ],
    [
      'The rebels, whom Chad wants disarmed, hold two towns.',
      'demand: Chad > rebels | The rebels, whom Chad wants disarmed',
    ],
    ['The pact, which Peru wants Chile to sign, covers fishing.', 'demand: Peru > Chile | sign'],
    ['Japan, whose fleet Peru told to leave the bay, has sent a note.', 'demand: Peru > Japan | leave the bay'],
    ['Belarus, whose president the EU wants to step down, sent a note.', 'demand: EU > Belarus | step down'],
    [
      'Libya, whose ports Egypt wants reopened by May, sent a note.',
      'demand: Egypt > Libya | Libya, whose ports Egypt wants reopened | by May',
    ],
    ['Turkey, which wants Greece to leave the islands, sent a note.', 'demand: Turkey > Greece | leave the islands'],
    ['Peru, whose president Chile accused of spying, is at sea.', 'accusation: Chile > Peru | spying'],
    [
      'The raid, whose planning Oman blamed on Yemen, killed four.',
      'accusation: Oman > Yemen | The raid, whose planning Oman blamed on Yemen',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Rwanda, whose players the club wants out, lost again.',
    'The players, whom the coach wants fit by May, trained on Monday.',
    'The house, whose roof Peter wants repaired, is old.',
    'Kenya, whose tea Britons want, lies on the coast.',
    'Mali, whose music many love, lies inland.',
    'The tariffs, which few people noticed, have gone.',
    'Those who want Oman to win the cup may sing.',
  ])('leaves: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('who is named with his office is one', () => {
    expect(told('Peru, whose prime minister Ana Roca wants a treaty with Chile, sent a note.')[0]).toMatch(
      /^demand: Ana Roca > /,
    );
  });
});

describe('wanted done', () => {
  test.each<Row>([
    ['The EU wants it adopted before July 1.', 'demand: EU > - | it adopted | before July 1'],
    ['Oman wants them freed by Friday.', 'demand: Oman > - | them freed | by Friday'],
    ['Chile wants Peru out of the islands.', 'demand: Chile > Peru | Peru out of the islands'],
    [
      'Congo wants Rwandan troops out by the end of May.',
      'demand: Congo > Rwanda | Rwandan troops out | by the end of May',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    'The coach wants it finished by May.',
    'She wants it painted red.',
    'Peru knew it adopted a law in May.',
    'The cook wants the cake out of the oven.',
  ])('leaves: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('some of them', () => {
  test.each<Row>([
    [
      'Canada imposed sanctions on 14 Omani firms in March. On Monday it lifted some of them.',
      'sanction/lifted: Canada > 14 Omani firms | lifted some of them',
    ],
    [
      'The EU put tariffs on Chilean salmon and wine. It has since dropped most of them.',
      'sanction/lifted: EU > Chile | dropped most of them',
    ],
    [
      'Canada imposed sanctions on 14 Omani firms in March. Most of them have since been lifted.',
      'sanction/lifted: Canada > 14 Omani firms | Most of them have since been lifted',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)[1]).toBe(expected);
  });

  test.each([
    'Canada has imposed sanctions on Oman. Its museum bought two boats and sold some of them.',
    'Canada imposed sanctions on 14 Omani firms. It freed some of them on Monday.',
    'Canada imposed sanctions on Oman. Peru has ended two of its shows.',
  ])('leaves: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });
});
