/** Sentences that the rules for commitments find, and as many that they leave alone. */
import type { RuleExamples } from './shape';

export const COMMITMENTS: readonly RuleExamples[] = [
  {
    name: 'commitment-verb',
    finds: ['Armenia agreed to return the bodies of the soldiers.', 'Colombia pledged aid for Venezuela.'],
    leaves: ['Armenia refused to return the bodies of the soldiers.', 'Colombia asked Venezuela for aid.'],
  },
  {
    name: 'commitment-noun',
    finds: [
      "Mexico praised Guatemala's promise to guard the river.",
      "Jordan's offer to host the talks surprised Oman.",
    ],
    leaves: ['Guatemala is a country of promise.', 'Jordan renewed its passports.'],
  },
  {
    name: 'commitment-will',
    finds: [
      'Peru said it was willing to pull its troops back ten miles if Chile opened the port.',
      'Peru said it would withdraw its forces if Chile recognised the border.',
      'The Peruvian minister said there would be no sanctions on Chile if it freed the crew.',

      'Peru said it was ready to suspend air operations for 72 hours.',
      'Azerbaijan said it will release the prisoners.',
      'Syria said it is willing to withdraw its troops from Lebanon.',
    ],
    leaves: [
      'Peru said it would pull out of the treaty if Chile closed the port.',
      'Peru said it would withdraw its troops from the mission if Chile did not pay.',
      'The Peruvian minister said there would be no rain in Chile.',

      'Peru said it would suspend the gas deliveries to Chile.',
      'Azerbaijan said it will not release the prisoners.',
      'Azerbaijan will probably win the cup.',
    ],
  },
  {
    name: 'commitment-open',
    finds: ['Iran said it remains open to talks with Iraq.', 'Nepal said it is committed to the treaty.'],
    leaves: ['Iran said the road to Iraq remains open.', 'Nepal said the shop is open at noon.'],
  },
  {
    name: 'commitment-resolve',
    finds: [
      'Norway will remain the largest donor, the Norwegian minister said.',
      '"We will guard these islands," the Chilean president said.',
    ],
    leaves: [
      'Norway will win the cup, the Norwegian minister said.',
      '"We will know by Friday," the Chilean president said.',
      'Norway will paint its boats one day, the Norwegian minister said.',
      '"We would have guarded these islands," the Chilean president said.',
    ],
  },
  {
    name: 'commitment-never',
    finds: ['"We will never attack our neighbours," the Omani minister said.', 'Laos said it will not seek hegemony.'],
    leaves: ['"We will attack at dawn," the Omani minister said.', 'Laos said it will not rain.'],
  },
  {
    name: 'commitment-goodwill',
    finds: [
      'Vietnam said it wants to cooperate with Laos.',
      'Kenya is cooperating with the inspectors, the Kenyan ambassador said.',
    ],
    leaves: ['Vietnam said it wants to win in Laos.', 'Kenya is baking bread, the Kenyan ambassador said.'],
  },
  {
    name: 'commitment-idiom',
    finds: [
      'The Omani government will make every effort to find them.',
      '"The door remains open," the Omani minister said.',
    ],
    leaves: ['The Omani tower stands near the port.', '"The shop remains open," the Omani minister said.'],
  },
  {
    name: 'commitment-accord',
    finds: [
      'The accord with Peru allows inspectors to visit the islands.',
      'The truce commits both sides to free the prisoners.',
    ],
    leaves: ['The bridge to Peru allows visitors to reach the islands.', 'The truce did not last in the islands.'],
  },
];
