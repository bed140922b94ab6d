/** What is compared, not asked, or said of not all asks and backs nothing; what one vows or takes away on a condition threatens. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const MINISTER = 'Foreign Minister Anton Weller of Norway';

describe('nothing is asked and nobody backed', () => {
  test.each<[string]>([
    [`"Canada needs us more than we need Canada," ${MINISTER} said on Monday.`],
    [`"We cannot demand that Iran stop arming the rebels," ${MINISTER} said on Monday.`],
    ['Not everyone in Chile backs the minister.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    [
      `"We need more help than we got," ${MINISTER} said on Monday.`,
      ['demand: Anton Weller > Norway | We need more help than we got'],
    ],
    [
      `"We demand that Iran stop arming the rebels," ${MINISTER} said on Monday.`,
      ['demand: Anton Weller > Iran | Iran stop arming the rebels'],
    ],
    ['Everyone in Chile backs the minister.', ['support: - > - | backs the minister']],
  ])('but: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a threat, not a promise or a refusal', () => {
  test.each<[string, string[]]>([
    [
      'Fishing unions in Norway have vowed to block ports if a trawler is let in.',
      ['threat: unions > - | block ports | if a trawler is let in.'],
    ],
    [
      `${MINISTER} told the Austrians that licences could be withdrawn if the loan was frozen.`,
      ['threat: Anton Weller > Austria | licences could be withdrawn | if the loan was frozen'],
    ],
    [
      'Norway promised a mirror response to the tariffs of Chile.',
      ['threat: Norway > Chile | a mirror response to the tariffs of Chile'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Norway vowed to block the ruling.', ['rejection: Norway > - | block the ruling']],
    [
      'Fishing unions in Norway have vowed to resist until a deal is reached.',
      ['rejection: unions > - | resist | until a deal is reached'],
    ],
    [
      `${MINISTER} told the Austrians that sanctions could be withdrawn if the loan was paid.`,
      ['sanction/eased: Anton Weller > Austria | sanctions could be withdrawn | if the loan was paid'],
    ],
    ['Norway promised a mirror for the hall.', ['commitment: Norway > - | a mirror for the hall']],
  ])('but: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what would be blocked, and who would be sued, if others did something', () => {
  test.each([
    ['Chad said it would block the measure if Peru widened it.', 'threat: Chad > Peru'],
    ['Chad would block the measure next year if Peru widened it.', 'threat: Chad > Peru'],
    ['Chad would veto the plan unless Peru dropped its claim, the minister said.', 'threat: minister > Peru'],
    ["Governor Ana Tarvel said she'd sue the ministry if it built the road.", 'threat: Ana Tarvel > -'],
    ['Peru said it would sue Chile if it closed the port.', 'threat: Peru > Chile'],
    // The decision may only come up yet, is made, or is blocked whatever others do.
    ['Chad said it would block the resolution if Peru put it to a vote.', 'rejection: Chad > Peru'],
    ['Chad said it would veto the bill if it reached its desk.', 'rejection: Chad > -'],
    ['Chad said it would block the plan even if Peru paid for it.', 'rejection: Chad > Peru'],
    ['Chad said it would block the measure.', 'rejection: Chad > -'],
    ['Peru sued Chile over the port.', 'accusation: Peru > Chile'],
  ])('%s', (text, sides) => expect(told(text).map((line) => line.split(' | ')[0])).toEqual([sides]));
});
