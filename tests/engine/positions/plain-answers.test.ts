/** Denials, refusals, threats, blame and promises that are told by plain words or by a picture, and what looks like them. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const SAID = 'Chilean Foreign Minister Ana Vidal said';

describe('set phrases between states', () => {
  test.each<[string, string]>([
    ['Chile laid claim to the reef.', 'demand: Chile'],
    ['Chile is waiting for an answer from Peru.', 'demand: Chile'],
    ['Chile counselled patience.', 'demand: Chile'],
    ['Chile came round to the idea of a joint inquiry.', 'commitment: Chile'],
    ['Chile softened its stance on the quota.', 'commitment: Chile'],
    ['Chile backed away from its demand for a vote.', 'commitment: Chile'],
    ['Chile backed away from the treaty.', 'rejection: Chile'],
    ['Chile gave way on the quota.', 'commitment: Chile'],
    ['Chile threw open its archives.', 'commitment: Chile'],
    ['Chile put two million dollars on the table.', 'commitment: Chile'],
    ['Peru and Chile shook hands on a swap of prisoners.', 'commitment: Peru'],
    ['Chile spoke up for Peru.', 'support: Chile'],
    ['Chile came down on the side of the Peruvians.', 'support: Chile'],
    ['Chile lent the plan its support.', 'support: Chile'],
    [`Peru was within its rights, ${SAID}.`, 'support: Ana Vidal'],
    ['Chile took a dim view of the drill.', 'accusation: Chile'],
    ['Chile cried foul over the vote.', 'accusation: Chile'],
    ['Chile held Peru to blame.', 'accusation: Chile'],
    ['Chile put the blame on Peru.', 'accusation: Chile'],
    ['Chile traded accusations with Peru.', 'accusation: Chile'],
    [`Peru broke the truce, ${SAID}.`, 'accusation: Ana Vidal'],
    ['Chile shut the door on talks.', 'rejection: Chile'],
    ['Chile stuck to its guns.', 'rejection: Chile'],
    ['Chile left the letter unanswered.', 'rejection: Chile'],
    ['Chile wanted no part of the plan.', 'rejection: Chile'],
    ['Chile laughed off the report.', 'denial: Chile'],
    [`The letter is a forgery, ${SAID}.`, 'denial: Ana Vidal'],
    [`Chile would take countermeasures, ${SAID}.`, 'threat: Ana Vidal'],
  ])('%s', (text, expected) => {
    expect(told(text).map((line) => line.slice(0, expected.length))).toContain(expected);
  });

  test.each([
    'He laid the reef bare.',
    'They waited for an answer from the oven.',
    'He counselled the students.',
    'The lamp came round to the table.',
    'The cook softened the butter.',
    'The dog backed away from the fire.',
    'The horse gave way on the hill.',
    'The door was thrown open by the wind.',
    'She put the plates on the table.',
    'They shook hands on the bridge.',
    'The lamp lent the room its warmth.',
    'The hotel is within easy reach.',
    'The boy cried foul.',
    'The nail held the board to the wall.',
    'He put the lid on the pot.',
    'They traded stamps with friends.',
    'She broke the plate.',
    'She shut the door.',
    'The stamp stuck to the letter.',
    'He left the letter on the chair.',
    'The lawyer wants no sugar.',
    'He laughed off the rain.',
    'The painting is a fake.',
    'The chemist would take measurements.',
    'She tore up the napkin.',
    'The guests toasted the bride.',
    'She was stung by a bee.',
    'The ship has sailed for Lima.',
  ])('left alone: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('told by plain words', () => {
  test.each<[string, string]>([
    // Denials.
    ['Chile has always maintained that no such raids took place.', 'denial: Chile > - | no such raids took place'],
    [`The road was never closed, ${SAID}.`, 'denial: Ana Vidal > - | The road was never closed'],
    ['Chile called the report a fairy tale.', 'denial: Chile > - | called the report a fairy tale'],
    [`${SAID} that Chile knew of no such order.`, 'denial: Ana Vidal > - | Chile knew of no such order'],
    // Refusals.
    [`"We do not trade in people," ${SAID}.`, 'rejection: Ana Vidal > - | We do not trade in people'],
    ['Chile turned the offer aside.', 'rejection: Chile > - | turned the offer aside'],
    ['The offer was turned aside by Chile.', 'rejection: Chile > - | The offer was turned aside by Chile'],
    ['Chile gave the proposal short shrift.', 'rejection: Chile > - | gave the proposal short shrift'],
    [
      `There would be no bargaining over the sailors, ${SAID}.`,
      'rejection: Ana Vidal > - | There would be no bargaining over the sailors',
    ],
    ['Peru offered to mediate. Chile turned these aside.', 'rejection: Chile > Peru | turned these aside'],
    [`That order was not up for haggling, ${SAID}.`, 'rejection: Ana Vidal > - | That order was not up for haggling'],
    [
      `No revision of the accord would be discussed, ${SAID}.`,
      'rejection: Ana Vidal > - | No revision of the accord would be discussed',
    ],
    [
      `"No one here is going to write a cheque," ${SAID}.`,
      'rejection: Ana Vidal > - | No one here is going to write a cheque',
    ],
    // Demands.
    ['Chile demanded no further attacks by Peru.', 'demand: Chile > Peru | no further attacks by Peru'],
    ['Chile demanded no more raids from Peru.', 'demand: Chile > Peru | no more raids from Peru'],
    ['Chile gave Peru until Friday.', 'demand: Chile > Peru | Chile gave Peru | until Friday'],
    ['Chile asked for more time.', 'demand: Chile > - | more time'],
    // Threats.
    [
      'Chile was weighing whether to call off the drills with Peru.',
      'threat: Chile > Peru | call off the drills with Peru',
    ],
    [`The captain will be tried, ${SAID}.`, 'threat: Ana Vidal > - | The captain will be tried'],
    // Blame.
    ['Chile could not condone the detention of sailors.', 'accusation: Chile > - | condone the detention of sailors'],
    ['Chile pointed the finger at Peru.', 'accusation: Chile > Peru | pointed the finger at Peru'],
    ["Chile called in Peru's ambassador.", "accusation: Chile > Peru | called in Peru's ambassador"],
    // Praise.
    [
      `Chile bore no ill will towards Peru, ${SAID}.`,
      'support: Ana Vidal > Peru | Chile bore no ill will towards Peru',
    ],
    // Promises.
    [`Chile would bear half of the cost, ${SAID}.`, 'commitment: Ana Vidal > - | Chile would bear half of the cost'],
    ['Chile offered its good offices.', 'commitment: Chile > - | its good offices'],
    [
      'Peru and Chile struck a deal on the fishing grounds.',
      'commitment: Peru > Chile | a deal on the fishing grounds',
    ],
    ['Chile gave its word that the dam would stay empty.', 'commitment: Chile > - | the dam would stay empty'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Peru must pay or we will close the port, the Chilean foreign minister said.',
    'The students gave the soldiers a week to reopen the halls, or they would march.',
  ])('what comes otherwise is a threat: %s', (text) => {
    expect(told(text).at(-1)).toMatch(/^threat: .* \| (?:we will close the port|they would march)$/);
  });

  test.each([
    'The door was never closed.',
    'Thank you.',
    'The firm requested anonymity to speak candidly.',
    'Chile regretted the deaths.',
    `There were three suppliers, which she declined to identify, ${SAID}.`,
    'What she wanted was on the table.',
    'The team was delighted.',
    'Bolivia called in the plumber.',
    'She gave the dog until Friday.',
    'No successor was named, the company said.',
    `Nobody will be there on Sunday, ${SAID}.`,
    'She found the body badly burned.',
    'Not a single ship was weighing anchor.',
    'He would bear his half of the rope.',
    'The chef asked for more salt.',
    'They turned these pages.',
    'The lake was 22 miles away on that night.',
    'The children were told a fairy tale.',
    'The shop does not trade in stamps.',
    'She turned the page aside.',
    'The soup will be tried tomorrow.',
    'Chile spoke of the weather.',
    'She called the house "the old mill".',
    'Nobody could condone the noise.',
    'The dentist pointed the lamp at her.',
    'The workers struck the bell twice.',
    'She gave the children a ball, or they would play with sticks.',
    'The clubs offered their good offices for rent.',
    'He gave his word for the crossword puzzle.',
  ])('left alone: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('everyday words of those who hold an office', () => {
  test.each([
    // No threats: what is tried, auctioned and confiscated, and what comes by itself.
    'a new way of teaching will be tried in schools',
    'the film will be shot in May',
    'the old portrait will be auctioned in June',
    'Peru might be next',
    'she had learned it the hard way',
    'it would be the end of the summer',
    // No denials.
    'the opera was never finished',
    'the ball was never touched',
    'the tunnel was never built',
    'no such concerts took place in winter',
    'her village was three miles from the sea',
    'his team is playing elsewhere',
    'his house was not behind the church',
    'the portrait was a fake',
    'his hands were clean after the meal',
    'she knew of no better cook',
    'he knew nothing about opera',
    // No refusals.
    'the train was in no hurry to leave',
    'the heavy door did not budge',
    'the ship has sailed',
    'the choir would carry on singing',
    // No demands, no blame, no praise.
    'guests can start by climbing the tower',
    'it is for children to enjoy',
    'it did not look like rain',
    'the cook had no quarrel with onions',
  ])('left alone: the minister said that %s', (words) => {
    expect(told(`${SAID} that ${words}.`)).toEqual([]);
  });

  test.each([
    'must water the trees or they would die',
    'must vaccinate their cows or the milk would spoil',
    'must leave early or they would miss the train',
  ])('threatens nobody: farmers %s', (words) => {
    const kinds = told(`${SAID} that farmers ${words}.`).map((line) => line.slice(0, 6));
    expect(kinds).not.toContain('threat');
  });

  test.each([
    'called the lake “a mirror of the winter sky”',
    'called the museum “a window on the old harbour”',
    'spoke of “a walk along the river”',
    'called the idea a dream come true',
    'described it as a novel about the sea',
    'called it the invention of the century',
    'is delighted',
    'stays away from sugar',
    'lays claim to a family recipe',
    'wants back his bicycle',
    'waits for an answer from his dentist',
  ])('left alone: the minister %s', (words) => {
    expect(told(`Chilean Foreign Minister Ana Vidal ${words}.`)).toEqual([]);
  });

  test.each([
    ['threat', 'the timber will be confiscated by beetles'],
    ['rejection', 'trains would continue with or without snow'],
  ])('no %s: %s', (kind, words) => {
    expect(told(`${SAID} that ${words}.`).filter((line) => line.startsWith(kind))).toEqual([]);
  });

  test('a state that is delighted says not with whom', () => {
    expect(told('Chile is delighted.')).toEqual([]);
  });
});
