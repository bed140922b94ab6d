/** The common sentences of agency reports: who holds what, of whom and by when, and as many that are left alone or stay as they were. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const ROWS: Readonly<Record<string, readonly (readonly [text: string, expected: readonly string[]])[]>> = {
  'a subject that a participle describes': [
    [
      'A militia holding four Indian miners in Chad has demanded the release of its men.',
      ['demand: militia > - | the release of its men'],
    ],
    ['The party leading the polls in Chad urged Oman to reopen the port.', ['demand: party > Oman | reopen the port']],
    [
      'The minister met a party leading the polls in Chad and urged Oman to reopen the port.',
      ['demand: minister > Oman | reopen the port'],
    ],
  ],
  'what is demanded, and who tells of it': [
    [
      'Iran demanded on Monday that Iraq release the ship by Friday, a spokesman said.',
      ['demand: Iran > Iraq | Iraq release the ship | by Friday'],
    ],
    [
      'Iran demanded that Iraq hand over the ship by Friday, a spokesman said.',
      ['demand: Iran > Iraq | Iraq hand over the ship | by Friday'],
    ],
    [
      'Kenya repeated its demand that Somalia free the drivers.',
      ['demand: Kenya > Somalia | Somalia free the drivers'],
    ],
    ['The Kenyan clerk said that the Somali release notes the drivers had signed were late.', []],
    ['Peru demanded a new vote in Chile on Tuesday.', ['demand: Peru > - | a new vote in Chile']],
    ['Peru proposed talks with Chile on 20 May.', ['demand: Peru > Chile | talks with Chile on 20 May']],
  ],
  'two demands, the first in the passive': [
    [
      'Kenya wants observers to be sent to Somalia, and demanded that Somalia stop its raids within 48 hours.',
      [
        'demand: Kenya > - | observers to be sent to Somalia',
        'demand: Kenya > Somalia | Somalia stop its raids | within 48 hours',
      ],
    ],
    [
      'Kenya asked Somalia to free the crew and to return the boats by Sunday.',
      ['demand: Kenya > Somalia | free the crew | by Sunday', 'demand: Kenya > Somalia | return the boats | by Sunday'],
    ],
  ],
  'what waits for something': [
    [
      'Peru said the embargo on Chile would be lifted once all captives had been released.',
      ['sanction/eased: Peru > Chile | the embargo on Chile would be lifted | once all captives had been released'],
    ],
    [
      'Once Chile had released all captives, Peru lifted the embargo.',
      [
        'commitment: Chile > Peru | released all captives',
        'sanction/lifted: Peru > Chile | lifted the embargo | Once Chile had released all captives',
      ],
    ],
  ],
  'what is only rumoured': [
    ['The Peruvian minister declined to comment on reports that Peru was ready to pay Chile a ransom.', []],
    ['Peru would not confirm rumours that it had agreed to sell the port to Chile.', []],
    [
      'Peru confirmed reports that it would release the Chilean sailors.',
      ['commitment: Peru > Chile | it would release the Chilean sailors'],
    ],
    [
      'Peru noted Chile’s claim that it would release the sailors.',
      ['commitment: Peru > Chile | it would release the sailors'],
    ],
  ],
  'whoever does it': [
    [
      'Norway threatened to expel diplomats who spy on exiles from Iran.',
      ['sanction/threatened: Norway > diplomats | expel diplomats who spy on exiles from Iran'],
    ],
    [
      'The Norwegian minister said Iran had diplomats who spy on exiles.',
      ['accusation: Norwegian minister > Iran | Iran had diplomats who spy on exiles'],
    ],
    [
      'Peru, which had blocked the pact with Chile, dropped its veto, two diplomats said.',
      ['rejection: Peru > - | blocked the pact with Chile', 'commitment: Peru > - | dropped its veto'],
    ],
    [
      'The Peruvian minister said Chile, which had attacked the convoy, must pay.',
      [
        'demand: Peruvian minister > Chile | Chile, which had attacked the convoy, must pay',
        'accusation: Peruvian minister > Chile | had attacked the convoy',
      ],
    ],
  ],
  'behind a clause about who is meant': [
    [
      'The Peruvian minister said Chile, which had signed the pact, must pay.',
      [
        'demand: Peruvian minister > Chile | Chile, which had signed the pact, must pay',
        'commitment: Chile > Peruvian minister | the pact',
      ],
    ],
    [
      'Norway, which also fishes the stock, wants Iceland to set the shares.',
      ['demand: Norway > Iceland | set the shares'],
    ],
    ['The envoy said Chile, which Peru had left, was calm.', []],
  ],
  'what is not taken': [
    [
      'The leader of the opposition in Chad said her bloc would not take up its seats.',
      ['rejection: - > - | her bloc would not take up its seats'],
    ],
    ['The Kenyan minister said he would not take up golf.', []],
    [
      'Chad offered to mediate, but Niger has not accepted the offer.',
      ['commitment: Chad > Niger | mediate', 'rejection: Niger > Chad | has not accepted the offer'],
    ],
    ['Niger has not accepted any boxes of fruit.', []],
    ['Peru has not promised aid to Chile.', []],
  ],
  'who goes on': [
    [
      'Peru and Chile called for an inquiry into the vote in Oman. In a joint statement, they asked Oman to let monitors watch it.',
      ['demand: Peru > - | an inquiry into the vote in Oman', 'demand: Peru > Oman | let monitors watch it'],
    ],
    [
      'Two rebels met Peru and Chile. They asked Oman to let monitors watch the vote.',
      ['demand: Two rebels > Oman | let monitors watch the vote'],
    ],
    [
      'Kenya added 14 officials of Somalia to its blacklist. The new measures include a travel ban. They also prohibit the export of drones to Somalia.',
      [
        'sanction/imposed: Kenya > 14 officials, Somalia | added 14 officials of Somalia to its blacklist',
        'sanction/imposed: Kenya > 14 officials, Somalia | include a travel ban',
        'sanction/imposed: Kenya > Somalia | prohibit the export of drones to Somalia',
      ],
    ],
    [
      'Kenya met two envoys. The talks lasted a day. They also urged Somalia to leave.',
      ['demand: two envoys > Somalia | leave'],
    ],
    [
      'A spokesperson for the European Commission, Ines Palder, said the bloc supported “open markets”.',
      ['support: Ines Palder > - | supported “open markets”'],
    ],
    [
      'The families of the hostages pleaded with Chad to start negotiations.',
      ['demand: families > Chad | start negotiations'],
    ],
  ],
  'whose idea it is': [
    [
      'Peru has asked Chile to ban the export of drones. Kenya supports the idea, while Italy is against it.',
      [
        'demand: Peru > Chile | ban the export of drones',
        'support: Kenya > Peru | supports the idea',
        'rejection: Italy > - | Italy is against it',
      ],
    ],
    [
      'Peru urged Chile to leave. Oman was against Peru.',
      ['demand: Peru > Chile | leave', 'rejection: Oman > Peru | Oman was against Peru'],
    ],
  ],
  'a border that is to be closed': [
    [
      'Kenya said it would close two border crossings to Somali lorries within ten days.',
      [
        'sanction/threatened: Kenya > Somalia | it would close two border crossings to Somali lorries | within ten days',
      ],
    ],
    [
      'The European Union extended its sanctions on Belarus. Belarus said it would close two border crossings to European lorries.',
      [
        'sanction/extended: European Union > Belarus | extended its sanctions on Belarus',
        'sanction/threatened: Belarus > European Union | it would close two border crossings to European lorries',
      ],
    ],
    ['Kenya said it would close two bridges to lorries for repairs.', []],
    ['The European Union met. Peru urged European towns to plant trees.', ['demand: Peru > - | plant trees']],
  ],
};

for (const [about, rows] of Object.entries(ROWS))
  describe(about, () => {
    test.each(rows)('%s', (text, expected) => {
      expect(told(text)).toEqual(expected);
    });
  });
