/** Plain reports of agencies: who is meant where the words leave it to the reader, and what is none of anybody's. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const at = (text: string): readonly string[] => told(text).map((line) => line.split(' | ').slice(0, 2).join(' | '));

const MINISTERS = 'Bera Tosh, the Chilean minister, met President Olwen Pike of Peru.';

describe('is wanted of, or meant for', () => {
  test.each([
    [
      'who is let do it',
      '"Let Peru withdraw its claim," the Chilean minister said.',
      ['demand: Chilean minister > Peru | Let Peru withdraw its claim'],
    ],
    [
      'whom the verb beside it names',
      'Chile deplored the closure of the port and urged Peru to reopen it.',
      ['accusation: Chile > Peru | deplored the closure of the port', 'demand: Chile > Peru | reopen it'],
    ],
    [
      'nobody who only passes it on',
      "Ina Moor told France's Onda radio that the rebels would release 40 prisoners.",
      ['commitment: rebels > - | the rebels would release 40 prisoners'],
    ],
    [
      'no body for which somebody is brought in as its own',
      'The African Union met on Sunday. Its commissioner, Ina Moor, said the sanctions would be dropped.',
      ['sanction/lifted: Ina Moor > - | the sanctions would be dropped'],
    ],
    [
      'two who are at odds, rather than states that are often named',
      "Chad's army blamed the Front for the raid. The Front accused Chad of arson. Oman and Kenya met; Oman and Kenya talked; Oman and Kenya parted. Bera Tosh of Peru urged both sides to stop.",
      [
        "accusation: Chad's army > Front | blamed the Front for the raid",
        'accusation: Front > Chad | arson',
        'demand: Bera Tosh > Chad, Front | stop',
      ],
    ],
    [
      'a state by its capital, with or without its marks',
      'Oman accused Chisinau of delay and thanked Asuncion for its patience.',
      ['accusation: Oman > Moldova | delay', 'support: Oman > Paraguay | thanked Asuncion for its patience'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(at(text)).toEqual(expected);
  });
});

describe('is held by', () => {
  test.each([
    [
      'who speaks, where "it" is nobody else',
      'The Chilean minister said it would look to Peru to honour the contracts.',
      ['demand: Chilean minister'],
    ],
    [
      'an official, of partners that nobody knows',
      `${MINISTERS} He asked his partners to wait.`,
      ['demand: Bera Tosh'],
    ],
    [
      'a group, in an article about politics',
      `${MINISTERS} Aid groups asked for a corridor to the town.`,
      ['demand: Aid groups'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(at(text).map((line) => line.split(' > ')[0])).toEqual(expected);
  });
});

test.each([
  [
    'an entry without a visa that is ended is a measure',
    'Thailand suspended visa-free entry for Moldovan citizens.',
    ['sanction/imposed: Thailand > Moldova | suspended visa-free entry for Moldovan citizens'],
  ],
  [
    'a port that is kept shut is a threat',
    'The union vowed to keep the port closed until the plan is withdrawn.',
    ['threat: union > - | keep the port closed'],
  ],
  [
    'what is awaited as soon as it is done has not been refused',
    'The rebels said they would release 40 prisoners as soon as the Chadian army pulled back from the airfield.',
    ['commitment: rebels > - | they would release 40 prisoners'],
  ],
  ['who cannot do it promises nothing', '"The people of Lima cannot burn statistics," the Peruvian minister said.', []],
  [
    'time that is given is no aid',
    'President Olwen Pike gave the Peruvian finance ministry until Thursday to find the money.',
    ['demand: Olwen Pike > Peruvian finance ministry | find the money'],
  ],
])('%s', (_what, text, expected) => {
  expect(at(text)).toEqual(expected);
});

describe('one thing said is one position', () => {
  test.each([
    [
      'blame inside blame of the same one',
      'Chad accused Oman of letting smugglers, who violated the truce and killed nine people, cross the border.',
      ['accusation: Chad > Oman'],
    ],
    ['a measure that is only named', 'The Omani minister called the sanctions "a dream come true" for smugglers.', []],
    ['who will back it backs it', 'Oman will support the truce.', ['support: Oman > -']],
    [
      'harm that is not meant is a promise',
      'The Omani minister said his government had no intention of retaliating.',
      ['commitment: Omani minister > -'],
    ],
    [
      'what is not meant is a refusal, where it is no harm',
      'The Omani minister said his government had no intention of paying.',
      ['rejection: Omani minister > -'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

test.each([
  ['that is said beside it', 'but that the talks were over'],
  ['what the same one will not do', 'but would not pay'],
])('a condition ends before %s', (_what, rest) => {
  expect(told(`Peru said it would reopen the border if the militia withdrew ${rest}.`)[0]).toBe(
    'commitment: Peru > militia | it would reopen the border | if the militia withdrew',
  );
});
