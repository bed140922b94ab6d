/** Sentences that the rules for rejections and denials find, and as many that they leave alone. */
import type { RuleExamples } from './shape';

export const REFUSALS: readonly RuleExamples[] = [
  {
    name: 'rejection-verb',
    finds: ["Iran rejected Iraq's proposal.", 'Vietnam refused to sign the accord.'],
    leaves: ["Iran read Iraq's proposal.", 'Vietnam declined to comment on the accord.'],
  },
  {
    name: 'rejection-noun',
    finds: [
      'Chile explained its objections to the truce with Peru.',
      'Belgium explained its refusal to join the mission.',
      "Cuba noted Panama's opposition to the canal plan.",
    ],
    leaves: [
      'Chile dropped its objections to the truce with Peru.',
      'Belgium explained its decision to join the mission.',
      'The opposition in Panama met on Monday.',
    ],
  },
  {
    name: 'rejection-will-not',
    finds: [
      'Tunisia said it will not accept the terms.',
      '"We will never surrender the island," the Argentine minister said.',
    ],
    leaves: ['Tunisia said it will accept the terms.', '"We will never know," the Argentine minister said.'],
  },
  {
    name: 'rejection-defiance',
    finds: ['Iran said it would press ahead with the dam.', 'South Korea said the drills will continue.'],
    leaves: ['Iran said it would welcome the dam.', 'South Korea said the rain will end.'],
  },
  {
    name: 'rejection-unwilling',
    finds: ['Japan said it was opposed to the plan.', 'Turkey said it remains opposed to the accord.'],
    leaves: ['Japan said it was used to the plan.', 'Turkey said it remains bound by the accord.'],
  },
  {
    name: 'denial-verb',
    finds: ['Rwanda denied arming the rebels.', 'Pakistan denied that its soldiers crossed the border.'],
    leaves: ['Rwanda admitted arming the rebels.', 'Pakistan did not deny that its soldiers crossed the border.'],
  },
  {
    name: 'denial-noun',
    finds: ['Angola repeated its denial of the charge.', "Few believed Chad's denial of the raid."],
    leaves: ['Angola repeated the charge.', 'The visa denial surprised Chad.'],
  },
  {
    name: 'denial-own-conduct',
    finds: ['Rwanda said it did not violate the border.', 'Syria said it gives no support to the Lebanese militia.'],
    leaves: ['Rwanda said it crossed the border.', 'Syria said Lebanon gives support to the militia.'],
  },
  {
    name: 'rejection-futile',
    finds: [
      'Any attempt to isolate Sudan will fail, the Sudanese minister said.',
      '"This pressure will not work," the Cuban president said.',
    ],
    leaves: [
      'Any lamp left in Sudan will fail, the Sudanese minister said.',
      '"This radio will not work," the Cuban president said.',
    ],
  },
  {
    name: 'rejection-judgement',
    finds: [
      'Kenya said the plan was unacceptable.',
      'Such a deadline is unrealistic, the Kenyan minister Otieno Wafula said.',
    ],
    leaves: [
      'Kenya said the food was unacceptable.',
      'Such a deadline is realistic, the Kenyan minister Otieno Wafula said.',
    ],
  },
  {
    name: 'rejection-not',
    finds: [
      'Vietnam said it does not recognize the court.',
      '"We do not negotiate with pirates," the Danish minister said.',
    ],
    leaves: [
      'Vietnam said it does not rain in March.',
      '"We do not sleep with open windows," the Danish minister said.',
    ],
  },
  {
    name: 'rejection-vow',
    finds: ['Vietnam vowed to ignore the ruling.', 'Sudan pledged never to surrender the port.'],
    leaves: ['Vietnam vowed to honour the ruling.', 'Sudan pledged never to attack the port.'],
  },
  {
    name: 'rejection-idiom',
    finds: ['"That is out of the question," the Iranian minister said.', 'Serbia has shown no interest in the talks.'],
    leaves: ['"That is the question," the Iranian minister said.', 'Serbia has shown great interest in the talks.'],
  },
  {
    name: 'denial-idiom',
    finds: [
      '"We are not involved in the raid," the Libyan minister said.',
      'The raid is pure invention, the Rwandan minister said.',
    ],
    leaves: [
      '"We had nothing to eat after the raid," the Libyan minister said.',
      'The lamp is a pure pleasure, the Rwandan minister said.',
    ],
  },
];
