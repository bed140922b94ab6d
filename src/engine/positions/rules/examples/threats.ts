/** Sentences that the rules for threats find, and as many that they leave alone. */
import type { RuleExamples } from './shape';

export const THREATS: readonly RuleExamples[] = [
  {
    name: 'threat-verb',
    finds: [
      'Sudan threatened to close the pipeline.',
      'Ethiopia warned of severe consequences for Eritrea.',
      'Sudan did not rule out closing the border.',
      'The Sudanese minister refused to rule out cutting off the gas.',
    ],
    leaves: [
      'Dark clouds threatened to spoil the picnic.',
      'Ethiopia did not threaten to close the pipeline.',
      'Sudan did not rule out closing the library.',
      'Sudan ruled out closing the border.',
    ],
  },
  {
    name: 'threat-noun',
    finds: ['Sudan repeated its threat to close the pipeline.', 'Egypt repeated its threat to leave the talks.'],
    leaves: ['Drought is a threat to the Sudanese harvest.', 'Sudan saw no threat to the pipeline.'],
  },
  {
    name: 'threat-vow',
    finds: ['Yemen vowed to retaliate against Oman.', 'Mali pledged to destroy the rebel camps.'],
    leaves: ['Yemen vowed to help Oman.', 'Mali never pledged to destroy the camps.'],
  },
  {
    name: 'threat-will',
    finds: [
      'Peru said it would withdraw its troops from the mission if Chile did not pay.',
      'Peru said it would pull back from the treaty if Chile closed the port.',

      'Norway said those who blocked an agreement would face consequences.',
      'Turkey said it would attack Greece if the ships came closer.',
      'Oman said Yemen would face serious consequences.',
    ],
    leaves: [
      'Peru said it was willing to pull its troops back ten miles if Chile opened the port.',
      'Peru said it would pull back from the river if Chile did the same.',

      '"If Chile frees the sailors, we will respond," the Peruvian minister said.',
      'Turkey said it would not attack Greece.',
      'Oman said Yemen would host the games.',
    ],
  },
  {
    name: 'threat-menace',
    finds: [
      'Any overflight would be treated as an act of war, Turkey said.',
      'Oman said it would answer new tariffs by cutting fuel deliveries to Yemen.',
      'Turkey said those responsible for the raid would be held to account.',
      'Chad said it would not stand idly by.',
      'Yemen said it would take Oman to the international court over the ship.',
    ],
    leaves: [
      'Turkey said the old fort would be treated as a museum.',
      'Oman said it would answer the letter by sending a delegation to Yemen.',
      'Turkey said the talks would be held in Bern.',
      'Chad said it would not stand in the final.',
      'Yemen said it would take Oman’s team to the museum.',
    ],
  },
  {
    name: 'threat-alternative',
    finds: [
      'Norway gave Chile ten days to release the crew or face the consequences.',
      'Rwanda must withdraw or face retaliation, the Congolese minister Aimé Batu said.',
    ],
    leaves: [
      'Norway gave Chile ten days to release the crew and pay a fee.',
      'Rwanda must play or face relegation, the coach Aimé Batu said.',
    ],
  },
  {
    name: 'threat-forces-stay',
    finds: [
      'Rwanda said its troops will remain in Congo until the rebels disarm.',
      'Chad said it will keep its forces on the border.',
    ],
    leaves: ['Rwanda said its athletes will remain in Congo.', 'Chad said it will keep its promise.'],
  },
  {
    name: 'threat-force',
    finds: [
      'Turkey said it would use force against Greece.',
      'Military force will be necessary, the Turkish minister said.',
    ],
    leaves: ['Turkey said it would use solar power.', 'The task force will be in Greece, the Turkish minister said.'],
  },
  {
    name: 'threat-doom',
    finds: [
      'The Chilean general said a landing would end in a bloodbath for Peru.',
      'The Sudanese president said a war could bring Egyptian soldiers home in coffins.',
    ],
    leaves: [
      'A landing would end the flight to Peru, the Chilean pilot said.',
      'The Sudanese museum said it could bring Egyptian coffins home.',
    ],
  },
  {
    name: 'threat-warned',
    finds: [
      'Sudan warned that it would leave the talks.',
      'Yemen warned it might build another missile.',
      'Kenya warned that it would double port fees.',
    ],
    leaves: [
      'Sudan warned that the road would flood.',
      'Yemen said it might build another school.',
      'Kenya warned that it would need a second port.',
    ],
  },
  {
    name: 'threat-idiom',
    finds: [
      'All options are on the table, the Turkish president said.',
      '"Our patience is running out," the Sudanese minister said.',
    ],
    leaves: [
      'All the dishes are on the table, the Turkish cook said.',
      '"Our milk is running out," the Sudanese minister said.',
    ],
  },
];
