/** Sentences that the rules for accusations find, and as many that they leave alone. */
import type { RuleExamples } from './shape';

export const ACCUSATIONS: readonly RuleExamples[] = [
  {
    name: 'accusation-verb',
    finds: [
      "Peru regretted Chile's decision to close the port.",
      'Kenya accused Somalia of hiding the gunmen.',
      'Brazil condemned the raid on the Bolivian embassy.',
    ],
    leaves: [
      'Peru regretted the announcement.',
      'Kenya congratulated Somalia on the harvest.',
      'Brazil did not condemn the raid.',
    ],
  },
  {
    name: 'accusation-noun',
    finds: [
      'Algeria repeated its criticism of the Moroccan drill.',
      'Nepal lodged a protest over the flooding of the border.',
    ],
    leaves: ['Film criticism is a Moroccan passion.', 'Nepal lodged the climbers in tents.'],
  },
  {
    name: 'accusation-conduct',
    finds: [
      'Chile has violated the treaty, the Peruvian minister said.',
      'Georgia said Russia violated the ceasefire.',
      'Laos said Thailand had committed a grave provocation.',
    ],
    leaves: [
      'Peru will not accept the ban, the Peruvian minister said, escalating a dispute with Chile that has cost farmers millions.',
      'Georgia said Russia signed the ceasefire.',
      'Russia violated the offside rule twice.',
    ],
  },
  {
    name: 'accusation-failing',
    finds: ['Ghana said Togo did not respect the border.', 'Cyprus said Turkey had not honoured the accord.'],
    leaves: ['Ghana said Togo respects the border.', 'Cyprus said it did not respect late trains.'],
  },
  {
    name: 'accusation-naming',
    finds: [
      'Ukraine called the raid by Russia a brutal attack.',
      'Peru described the Chilean drill as a dangerous provocation.',
    ],
    leaves: ['Ukraine called the meeting a first step.', 'Peru described the Chilean coast as green.'],
  },
  {
    name: 'accusation-feeling',
    finds: ['Denmark was alarmed by the Russian flights.', 'Ireland is concerned about the British plan.'],
    leaves: ['Denmark was covered by the Russian team.', 'Ireland is known about the world.'],
  },
  {
    name: 'accusation-protest',
    finds: [
      'Farmers in Greece staged a rally against the import law.',
      'Nurses in Kenya blocked roads to protest the dismissal of a colleague.',
    ],
    leaves: ['Farmers in Greece staged a play about the law.', 'Snow in Kenya blocked roads.'],
  },
  {
    name: 'accusation-angered',
    finds: ["Russia's raid alarmed Finland.", "Chile's tariffs have angered Peru."],
    leaves: ['The fire alarmed the Finnish village.', "Chile's rain has not angered Peru."],
  },
  {
    name: 'accusation-epithet',
    finds: [
      "Finland said the council would discuss Russia's aggression.",
      "Chile said the court would hear of Peru's reckless behaviour.",
    ],
    leaves: [
      "Finland said the council would discuss Russia's tea.",
      "Peru's reckless drivers filled the streets of Lima.",
      "Finland said the council would discuss Russia's economic decline.",
      'Finland said the council would discuss potential Russian aggression.',
    ],
  },
  {
    name: 'accusation-deed',
    finds: [
      'Chile condemned the Peruvian raid. Peru has moved three ships into the bay, the Chilean minister said.',
      'Kenya accused Somalia of hiding gunmen. The Kenyan minister said Somalia had closed two roads.',
    ],
    leaves: [
      'Peru has moved three ships into the bay, the Chilean minister said.',
      'Chile condemned the Peruvian raid. Bolivia has moved its clocks, the Chilean minister said.',
    ],
  },
  {
    name: 'accusation-idiom',
    finds: [
      '"Togo pays lip service to the treaty," the Ghanaian minister said.',
      'The Greek minister said Turkey was playing for time.',
    ],
    leaves: [
      '"I blame only the rain," the Ghanaian minister said.',
      'The Greek minister said Turkey was playing at home.',
    ],
  },
];
