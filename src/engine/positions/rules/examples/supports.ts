/** Sentences that the rules for support find, and as many that they leave alone. */
import type { RuleExamples } from './shape';

export const SUPPORTS: readonly RuleExamples[] = [
  {
    name: 'support-verb',
    finds: ['Germany welcomed the Polish plan.', 'Sweden backed the Finnish bid.'],
    leaves: ['Germany rejected the Polish plan.', 'The truck backed into the Finnish embassy.'],
  },
  {
    name: 'support-noun',
    finds: [
      "Brazil was glad of Uruguay's support for the Paraguayan plan.",
      'Egypt repeated its praise for the Libyan government.',
    ],
    leaves: [
      'Uruguay needs support beams for the bridge.',
      'Egypt repeated its refusal to talk to the Libyan government.',
    ],
  },
  {
    name: 'support-judgement',
    finds: ['Spain said Morocco had made important progress.', 'Nigeria said Ghana was a reliable partner.'],
    leaves: ['Spain said Morocco had made a mistake.', 'Nigeria said it was a rainy day.'],
  },
  {
    name: 'support-naming',
    finds: [
      'Italy called the Maltese plan a constructive step.',
      'Kenya described the Ugandan reform as an encouraging success.',
    ],
    leaves: ['Italy called the Maltese minister at noon.', 'Kenya described the Ugandan reform as long.'],
  },
  {
    name: 'support-feeling',
    finds: ['Lebanon was grateful for the French help.', 'Fiji was pleased with the Australian offer.'],
    leaves: ['Lebanon was ready for the French team.', 'Fiji was hit by the storm.'],
  },
  {
    name: 'support-aid',
    finds: ['Qatar sent medicine to Lebanon.', 'Japan donated food to Nepal.'],
    leaves: ['Qatar sent a singer to Lebanon.', 'Japan sold food to Nepal.'],
  },
  {
    name: 'support-idiom',
    finds: [
      'Brazil is in favor of the Bolivian plan.',
      '"That is a step in the right direction," the Brazilian minister said.',
    ],
    leaves: ['Brazil is in the north of the Bolivian plain.', '"That is the right road," the Brazilian minister said.'],
  },
];
