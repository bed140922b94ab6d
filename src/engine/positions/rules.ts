/**
 * Every rule by name, with sentences that it finds and as many that it must leave alone. The names stand in `Position.rule`; the reader's explanation of each
 * is the message `rule_…`. A test runs all examples.
 */
import { aidAct, protestAct } from './act-rules';
import { adversaryDeed } from './deed-rules';
import { cannotDemand, conditionDemand, importanceDemand, seeDemand, timeDemand } from './demand-rules';
import type { Rule } from './draft';
import { epithet } from './epithet-rules';
import { angered, feeling } from './feeling-rules';
import { idiom } from './idiom-rules';
import { judgement } from './judgement-rules';
import { naming } from './naming-rules';
import { stanceNoun } from './noun-rules';
import { namedMeasure } from './sanction-nouns';
import { measureRule } from './sanction-rules';
import { imperative, mustDemand, needDemand } from './speech-rules';
import { stanceVerb } from './stance-rules';
import { willRule } from './will-rules';
import { goodwill } from './wish-rules';

/** The finders in the order in which they read each clause; one finder serves several rules. */
export const FINDERS: readonly Rule[] = [
  measureRule,
  namedMeasure,
  protestAct,
  aidAct,
  stanceVerb,
  mustDemand,
  needDemand,
  conditionDemand,
  seeDemand,
  timeDemand,
  importanceDemand,
  cannotDemand,
  imperative,
  willRule,
  goodwill,
  stanceNoun,
  naming,
  feeling,
  angered,
  judgement,
  idiom,
  epithet,
  adversaryDeed,
];

export interface RuleExamples {
  readonly name: string;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

export const RULES: readonly RuleExamples[] = [
  {
    name: 'demand-verb',
    finds: ['Norway urged Iceland to reopen the fishing grounds.', 'France called for an end to the shelling.'],
    leaves: ['Norway thanked Iceland for the warm welcome.', 'France declined to urge Iceland to sign.'],
  },
  {
    name: 'demand-noun',
    finds: ["Italy turned down Malta's demand to share the patrol boats.", 'Kenya repeated its call for a ceasefire.'],
    leaves: ['Demand for Maltese oranges rose in Italy.', 'Kenya repeated its weather forecast for the coast.'],
  },
  {
    name: 'demand-must',
    finds: [
      'Chile said Peru must withdraw its patrols from the island.',
      'The Peruvian minister said Chile should return the boats.',
    ],
    leaves: ['Peru must be the driest country on the coast.', 'Chile said it might rain over Peru.'],
  },
  {
    name: 'demand-must-passive',
    finds: ['Chile said the seized boats must be returned.', 'Egypt said the border posts should be reopened.'],
    leaves: ['Chile said the seized boats were returned.', 'The boats must be painted every year.'],
  },
  {
    name: 'demand-need',
    finds: ['Ghana said there was a need to rebuild the bridge.', 'Kenya said Somalia needs a new constitution.'],
    leaves: ['Ghana rebuilt the bridge because trains needed it.', 'Kenya said it never needs a reminder.'],
  },
  {
    name: 'demand-condition',
    finds: [
      'Serbia said the release of the fishermen is a condition for talks.',
      'Ghana said free ports are a precondition.',
    ],
    leaves: ['Serbia said the fishermen are in good condition.', 'Free ports are a condition of growth.'],
  },
  {
    name: 'demand-see',
    finds: [
      'Spain would like to see Morocco agree to shared patrols.',
      'Ghana would like to see Togo agree to the plan.',
    ],
    leaves: ['Spain expects rain to see Morocco through the summer.', 'Tourists want to see Morocco in spring.'],
  },
  {
    name: 'demand-imperative',
    finds: [
      '"Withdraw your ships from our waters," Peru told Chile.',
      '"Stop these patrols now," the Chilean president said.',
    ],
    leaves: ['"Thank you for coming," the Chilean president said.', '"Ships left our waters," Peru told Chile.'],
  },
  {
    name: 'sanction-threatened',
    finds: [
      'Canada threatened to impose sanctions on Belarus.',
      'Canada said it would freeze the assets of Belarusian officials if the trial went ahead.',
    ],
    leaves: [
      'Canada threatened nobody at the trade fair.',
      'The bank said it would freeze customer accounts on request.',
    ],
  },
  {
    name: 'sanction-proposed',
    finds: [
      'Poland called for sanctions against Belarus.',
      'Finland is considering a travel ban on Belarusian officials.',
    ],
    leaves: ['Poland called for more trains to Belarus.', 'Finland is considering a new opera house.'],
  },
  {
    name: 'sanction-imposed',
    finds: [
      'The European Union imposed sanctions on twelve Belarusian officials in March.',
      'Canada expelled two Russian diplomats on Monday.',
    ],
    leaves: ['The school imposed order on the pupils.', 'The club expelled two members on Monday.'],
  },
  {
    name: 'sanction-extended',
    finds: [
      'The European Union extended its arms embargo against Myanmar.',
      'Canada said it would not lift sanctions on Myanmar.',
    ],
    leaves: ['The European Union extended its summer holidays.', 'Canada said it would not lift the heavy stone.'],
  },
  {
    name: 'sanction-eased',
    finds: ['The United States eased sanctions on Venezuela.', 'Canada relaxed the export controls on Vietnam.'],
    leaves: ['The United States eased into the final against Venezuela.', 'Canada relaxed after the match.'],
  },
  {
    name: 'sanction-lifted',
    finds: ['The United States lifted its embargo on Vietnam.', 'Japan removed Ghana from its sanctions list.'],
    leaves: ['The team lifted the trophy in Vietnam.', 'Japan removed the old rails in Ghana.'],
  },
  {
    name: 'sanction-opposed',
    finds: ['Hungary opposed new sanctions on Russia.', 'China rejected the tariffs on Vietnam.'],
    leaves: ['Hungary played against Russia.', 'China rejected the late goal.'],
  },
  {
    name: 'threat-verb',
    finds: ['Sudan threatened to close the pipeline.', 'Ethiopia warned of severe consequences for Eritrea.'],
    leaves: ['Dark clouds threatened to spoil the picnic.', 'Ethiopia did not threaten to close the pipeline.'],
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
      'Turkey said it would attack Greece if the ships came closer.',
      'Oman said Yemen would face serious consequences.',
    ],
    leaves: ['Turkey said it would not attack Greece.', 'Oman said Yemen would host the games.'],
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
    name: 'accusation-verb',
    finds: ['Kenya accused Somalia of hiding the gunmen.', 'Brazil condemned the raid on the Bolivian embassy.'],
    leaves: ['Kenya congratulated Somalia on the harvest.', 'Brazil did not condemn the raid.'],
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
    finds: ['Georgia said Russia violated the ceasefire.', 'Laos said Thailand had committed a grave provocation.'],
    leaves: ['Georgia said Russia signed the ceasefire.', 'Russia violated the offside rule twice.'],
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
    name: 'rejection-verb',
    finds: ["Iran rejected Iraq's proposal.", 'Vietnam refused to sign the accord.'],
    leaves: ["Iran read Iraq's proposal.", 'Vietnam declined to comment on the accord.'],
  },
  {
    name: 'rejection-noun',
    finds: ['Belgium explained its refusal to join the mission.', "Cuba noted Panama's opposition to the canal plan."],
    leaves: ['Belgium explained its decision to join the mission.', 'The opposition in Panama met on Monday.'],
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
    name: 'commitment-verb',
    finds: ['Armenia agreed to return the bodies of the soldiers.', 'Colombia pledged aid for Venezuela.'],
    leaves: ['Armenia refused to return the bodies of the soldiers.', 'Colombia asked Venezuela for aid.'],
  },
  {
    name: 'commitment-noun',
    finds: ["Mexico praised Guatemala's promise to guard the river.", 'Jordan renewed its offer to host the talks.'],
    leaves: ['Guatemala is a country of promise.', 'Jordan renewed its passports.'],
  },
  {
    name: 'commitment-will',
    finds: [
      'Azerbaijan said it will release the prisoners.',
      'Syria said it is willing to withdraw its troops from Lebanon.',
    ],
    leaves: ['Azerbaijan said it will not release the prisoners.', 'Azerbaijan will probably win the cup.'],
  },
  {
    name: 'commitment-open',
    finds: ['Iran said it remains open to talks with Iraq.', 'Nepal said it is committed to the treaty.'],
    leaves: ['Iran said the road to Iraq remains open.', 'Nepal said the shop is open at noon.'],
  },
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
];
