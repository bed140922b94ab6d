/** What becomes of a measure by more than its verb: idioms, words around it, measures told of again. */
import { expect, test } from 'vitest';
import { told } from './told';

const sanctionsIn = (text: string): string[] =>
  told(text).flatMap((position) => (position.startsWith('sanction/') ? [position.slice('sanction/'.length)] : []));

test.each<[string, ...string[]]>([
  ['Peru widened its ban on Chilean fruit.', 'extended: Peru > Chile | widened its ban on Chilean fruit'],
  ['Peru may tighten sanctions on Chile.', 'threatened: Peru > Chile | Peru may tighten sanctions on Chile'],
  ['Peru urged Oman to tighten sanctions on Chad.', 'proposed: Peru > Chad | tighten sanctions on Chad'],
  ['Peru will not tighten sanctions on Chile.', 'opposed: Peru > Chile | Peru will not tighten sanctions on Chile'],
  ['Peru let its embargo on Chile lapse.', 'lifted: Peru > Chile | let its embargo on Chile lapse'],
  ['Peru allowed the sanctions on Chile to expire.', 'lifted: Peru > Chile | allowed the sanctions on Chile to expire'],
  ['Peru took off the embargo on Chile.', 'lifted: Peru > Chile | took off the embargo on Chile'],
  ['Peru made the sanctions on Chile permanent.', 'extended: Peru > Chile | made the sanctions on Chile permanent'],
  ['Peru sees no need for sanctions on Chile.', 'opposed: Peru > Chile | sees no need for sanctions on Chile'],
  ['Peru will not hear of sanctions on Chile.', 'opposed: Peru > Chile | Peru will not hear of sanctions on Chile'],
  ['Peru did not hear of sanctions on Chile.'],
  ['Peru is against sanctions on Chile.', 'opposed: Peru > Chile | is against sanctions on Chile'],
  ['Peru would like to see sanctions on Chile.', 'proposed: Peru > Chile | see sanctions on Chile'],
  ['Peru has no plans to ban Chilean grain.', 'opposed: Peru > Chile | ban Chilean grain'],
  ['Peru has no plans to lift its embargo on Chile.', 'extended: Peru > Chile | lift its embargo on Chile'],
  ['Peru is not considering imposing sanctions on Chile.', 'opposed: Peru > Chile | imposing sanctions on Chile'],
  ['Peru did not consider imposing sanctions on Chile.'],
  [
    'Peru ruled out expelling Chilean diplomats.',
    'opposed: Peru > Chilean diplomats | ruled out expelling Chilean diplomats',
  ],
  ['Peru ruled out expelling pupils.'],
  [
    'Peru hit Chilean wine with a tariff of 40 percent.',
    'imposed: Peru > Chile | hit Chilean wine with a tariff of 40 percent',
  ],
  [
    'Italy would veto any text that imposed sanctions on Tunisia.',
    'opposed: Italy > Tunisia | imposed sanctions on Tunisia',
  ],
  [
    'Peru would lift its embargo on Chile if the sailors went free.',
    'eased: Peru > Chile | Peru would lift its embargo on Chile | if the sailors went free',
  ],
  ['Peru would lift its embargo on Chile, it said.', 'lifted: Peru > Chile | Peru would lift its embargo on Chile'],
  [
    'A travel ban goes on the officers of Chad if he is not freed, the African Union said.',
    'threatened: African Union > Chad | A travel ban goes on the officers of Chad | if he is not freed',
  ],
  // Told of again.
  [
    'Peru banned Chilean wine. The ban was widened in June.',
    'imposed: Peru > Chile | banned Chilean wine',
    'extended: Peru > Chile | The ban was widened in June',
  ],
  [
    'Peru banned Chilean wine; the measure was dropped.',
    'imposed: Peru > Chile | banned Chilean wine',
    'lifted: Peru > Chile | the measure was dropped',
  ],
  [
    'Peru suspended gas exports to Chile. It said exports would not resume.',
    'imposed: Peru > Chile | suspended gas exports to Chile',
    'extended: Peru > Chile | exports would not resume',
  ],
  [
    'The Senate passed a bill that would impose sanctions on Chad. The president would veto the measure.',
    'proposed: Senate > Chad | would impose sanctions on Chad',
    'opposed: president > Senate | The president would veto the measure',
  ],
  [
    'Oman suspended gas exports to Chad. Chad responded with the levy.',
    'imposed: Oman > Chad | suspended gas exports to Chad',
    'imposed: Chad > Oman | responded with the levy',
  ],
  [
    'Oman suspended gas exports to Chad. On Tuesday Peru stopped fuel lorries at the crossing.',
    'imposed: Oman > Chad | suspended gas exports to Chad',
    'imposed: Peru > Chad | stopped fuel lorries at the crossing',
  ],
  [
    'Oman suspended gas exports to Chad. Peru is not planning measures of its own.',
    'imposed: Oman > Chad | suspended gas exports to Chad',
    'opposed: Peru > Chad | is not planning measures of its own',
  ],
  [
    'Oman suspended gas exports to Chad in May. The Omani ministry tightened the screws in June.',
    'imposed: Oman > Chad | suspended gas exports to Chad in May',
    'extended: Omani ministry > Chad | tightened the screws in June',
  ],
  ['The coach tightened the screws on his team.'],
  ['Peru stopped fuel lorries at the crossing.'],
  ['Peru has been accused of blocking the delivery of aid to Chad.'],
  ['Peru has been accused of starving a town in Chad by blocking the delivery of aid.'],
  ['Senator Ana Roca of Peru said a ban on smoking would hurt bars.'],
  ['The Senate passed a budget. The president would veto the measure.'],
  ['The deadline on the ban was widened by a day in the school.'],
  ['Peru let the milk expire.'],
])('%s', (text, ...sanctions) => {
  expect(sanctionsIn(text)).toEqual(sanctions);
});
