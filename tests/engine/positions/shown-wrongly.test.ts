/** What was shown of the contrary, of nobody's wish, or of the wrong side, and as many that stay as they were. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';
import { told } from './told';

const ROWS: Readonly<Record<string, readonly (readonly [text: string, expected: readonly string[]])[]>> = {
  'what nobody wants': [
    ['"Nobody in this chamber wants a war over a meadow," the lawmaker Lela Daro of Peru said.', []],
    ['No minister in Peru has demanded that Chile withdraw its ships, the Peruvian spokesman Juan Lima said.', []],
    [
      'Two ministers in Peru have demanded that Chile withdraw its ships, the Peruvian spokesman Juan Lima said.',
      ['demand: Two ministers > Chile | Chile withdraw its ships'],
    ],
    [
      'Nobody should have to pay for this war, the Peruvian minister Juan Lima said.',
      ['demand: Juan Lima > - | Nobody should have to pay for this war'],
    ],
  ],
  'what is not offered': [
    ['"We do not offer to ease the sanctions on Chile," the Peruvian minister said.', []],
    [
      '"We offer to ease the sanctions on Chile," the Peruvian minister said.',
      ['sanction/eased: Peruvian minister > Chile | ease the sanctions on Chile'],
    ],
    [
      '"We will not ease the sanctions on Chile," the Peruvian minister said.',
      ['sanction/extended: Peruvian minister > Chile | We will not ease the sanctions on Chile'],
    ],
    ['Peru did not threaten to impose sanctions on Chile.', []],
  ],
  'a noun that looks like a verb': [
    [
      'Peru undertook to refrain from any statement or act that might harm the truce with Chile.',
      ['commitment: Peru > - | refrain from any statement or act that might harm the truce with Chile'],
    ],
    [
      'Peru promised Chile to leave the valley or pay a fine that might hurt it.',
      ['commitment: Peru > Chile | leave the valley', 'commitment: Peru > Chile | pay a fine that might hurt it'],
    ],
  ],
  'a gift to others': [
    ['The Peruvian minister called the deal “a gift to Chile and its friends”.', []],
    [
      'The Peruvian minister called the deal a triumph for Chile.',
      ['support: Peruvian minister > - | a triumph for Chile'],
    ],
  ],
  'who is lying': [
    [
      '"Either the Chilean minister is lying or his office is," the Peruvian minister said.',
      ['accusation: Peruvian minister > Chilean minister | the Chilean minister is lying'],
    ],
    ['"These claims are lies," the Peruvian minister said.', ['denial: Peruvian minister > - | These claims are lies']],
  ],
  'as planned': [
    [
      'The Peruvian minister said work on the dam would go on as planned.',
      ['rejection: Peruvian minister > - | work on the dam would go on as planned'],
    ],
    [
      'The Peruvian minister said work on the dam would go on as Chile planned a protest.',
      ['rejection: Peruvian minister > - | work on the dam would go on'],
    ],
  ],
  'what will not be done': [
    [
      '"What we won’t do is to negotiate with a knife at our throat," the Peruvian minister said.',
      ['rejection: Peruvian minister > - | What we won’t do is to negotiate with a knife at our throat'],
    ],
    [
      '"What we will do is to negotiate with Chile," the Peruvian minister said.',
      ['commitment: Peruvian minister > Chile | What we will do is to negotiate with Chile'],
    ],
  ],
  'whose release is demanded': [
    [
      'The measures come after the jailing in June of writer Rosa Paz, whose release the EU has demanded.',
      ['demand: EU > - | writer Rosa Paz, whose release the EU has demanded'],
    ],
    [
      'The talks are about Chile, whose withdrawal Peru has demanded.',
      ['demand: Peru > Chile | Chile, whose withdrawal Peru has demanded'],
    ],
  ],
  'who names a step is not blamed with it': [
    [
      'Norway threatened to impose a tariff on fish from Iceland. Iceland’s trade minister, Jon Palsson, called the threat disappointing.',
      [
        'sanction/threatened: Norway > Iceland | impose a tariff on fish from Iceland',
        'accusation: Jon Palsson > Norway | called the threat disappointing',
      ],
    ],
    [
      'Peru threatened war. Chile condemned what its president, Ana Roca, described as “blackmail by post”.',
      ['threat: Peru > - | war', 'accusation: Ana Roca > Peru | “blackmail by post”'],
    ],
  ],
  'which decision is welcomed': [
    [
      'The EU imposed a travel ban on five ministers of Belarus. Belarusian spokesman Igor Shust threatened to halt rail transit from Poland. Canada welcomed the decision.',
      [
        'sanction/imposed: EU > Belarus | imposed a travel ban on five ministers of Belarus',
        'threat: Igor Shust > Poland | halt rail transit from Poland',
        'support: Canada > EU | welcomed the decision',
      ],
    ],
    [
      'Belarusian spokesman Igor Shust pledged to reopen the rail line to Poland. Canada welcomed the decision.',
      [
        'commitment: Igor Shust > Poland | reopen the rail line to Poland',
        'support: Canada > Igor Shust | welcomed the decision',
      ],
    ],
  ],
  'the two countries': [
    [
      'Kenya warned Somalia that it would close all four crossings between the two countries if they stayed. Sudan keeps a base there, and Sudan is silent.',
      ['threat: Kenya > Somalia | it would close all four crossings between the two countries | if they stayed'],
    ],
    [
      'Kenya and Somalia traded fire. Sudan urged the two countries to leave the hill.',
      ['demand: Sudan > Kenya, Somalia | leave the hill'],
    ],
  ],
  'the government': [
    [
      'Georgia met Armenia. Armenia sent troops. Lela Lomi, an opposition lawmaker, urged the government to show restraint.',
      ['demand: Lela Lomi > - | show restraint'],
    ],
    [
      'Armenia sent troops. Lela Lomi, an opposition lawmaker, urged the government to show restraint.',
      ['demand: Lela Lomi > Armenia | show restraint'],
    ],
  ],
  'what befell somebody, and nobody promised or denied': [
    [
      'The curbs could be eased if Rosa Paz and the two writers who campaigners say are being held were let go, the Norwegian diplomat Eva Lund said.',
      [],
    ],
    ['Peru allowed the Chilean writers to leave.', ['commitment: Peru > Chilean writers | leave']],
    ['Her lawyer, Rita Sol of Peru, said that she had not been allowed to see her client.', []],
    ['Norway’s ministry said it had not been consulted on the treaty.', []],
    [
      'Norway’s ministry said it had not bombed the port.',
      ['denial: Norway’s ministry > - | it had not bombed the port'],
    ],
  ],
  'decided not to': [
    ['Peru has decided not to answer the Chilean note.', ['rejection: Peru > Chile | not to answer the Chilean note']],
    ['Peru has decided not to attack Chile.', ['commitment: Peru > Chile | not to attack Chile']],
  ],
  'whose day it is': [
    [
      'Norway banned imports of Peruvian timber, but exempted grain until 1 June.',
      ['sanction/imposed: Norway > Peru | banned imports of Peruvian timber'],
    ],
    [
      'Norway banned imports of Peruvian timber until 1 June.',
      ['sanction/imposed: Norway > Peru | banned imports of Peruvian timber | until 1 June'],
    ],
    [
      'Norway demanded an exemption for grain because the port could not replace the traffic within weeks.',
      ['demand: Norway > - | an exemption for grain'],
    ],
    [
      'Norway demanded that Peru leave the port by Friday because it could not wait.',
      ['demand: Norway > Peru | Peru leave the port | by Friday'],
    ],
  ],
  'told in a place or a letter': [
    [
      'A Russian spokesman said in Moscow that visits to Russian ships were “out of the question”.',
      ['rejection: Russian spokesman > - | visits to Russian ships were “out of the question”'],
    ],
    [
      'Peru demanded in a letter that Chile leave the port. Santiago called the letter a forgery.',
      ['demand: Peru > Chile | Chile leave the port', 'denial: Chile > Peru | called the letter a forgery'],
    ],
    ['The Peruvian minister called the letter a delight.', ['support: Peruvian minister > - | a delight']],
  ],
  'what one stands by': [
    [
      'Peru asked the newspaper to withdraw the story. Its editor, Pedro Sol, said it stood by its reporting.',
      ['demand: Peru > - | withdraw the story', 'rejection: Pedro Sol > - | stood by its reporting'],
    ],
    ['Peru supported Chile.', ['support: Peru > Chile | supported Chile']],
  ],
  'whose it is not': [
    [
      '"The signature is not mine," the Peruvian minister said.',
      ['denial: Peruvian minister > - | The signature is not mine'],
    ],
    ['"The decision is not mine," the Peruvian minister said.', []],
  ],
  'who foresees': [
    ['Closing the pass would cut Chad’s main road to the sea, said Ida Holm, an analyst with the Oslo Institute.', []],
    [
      'Norway would cut off Chad’s fuel if it stayed, said Ida Holm, the Norwegian minister.',
      ['threat: Ida Holm > Chad | Norway would cut off Chad’s fuel | if it stayed'],
    ],
  ],
  'whose threat it is': [
    [
      'Omani mediators pleaded for a week, hours after their captors threatened to kill one of the hostages.',
      ['threat: captors > Omani mediators | kill one of the hostages'],
    ],
    [
      'Omani mediators pleaded for a week, hours after they threatened to leave Chad.',
      ['threat: Omani mediators > Chad | leave Chad'],
    ],
  ],
};

test.each([
  [
    'the demand, by its name, though sentences stand between',
    'Peru demanded that Chile leave the hill by Friday. It is a green hill. Sheep graze there. The sheep are calm. Chile rejected the demand.',
    'rejected the demand',
  ],
  [
    'and not an old promise, whatever year it runs to',
    'Peru demanded on 3 May 2024 that Chile leave the hill by Friday. Chile agreed in 2021 to leave the hill by the end of 2027.',
    undefined,
  ],
])('an answer is: %s', (_, text, words) => {
  const { positions } = runPipeline({ text, language: 'en', published: '2024-05-06' });
  const span = positions.find(({ answers }) => answers !== undefined)?.span;
  expect(span && text.slice(span.start, span.end)).toBe(words);
});

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
