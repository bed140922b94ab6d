/** One thing said in many ways: each sentence, and the positions that it holds, kind and words. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

const found = (text: string) =>
  analyze({ language: 'en', published: '2026-05-13', text }).positions.map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`,
  );

describe('a list gives one position per deed', () => {
  test.each([
    [
      'Norway demanded the withdrawal of troops and the return of seized cargo.',
      'the withdrawal of troops',
      'the return of seized cargo',
    ],
    [
      'Norway called for an end to the siege, the release of the crew and a public inquiry.',
      'an end to the siege',
      'the release of the crew',
      'a public inquiry',
    ],
    ['Norway demanded the release of the sailor and the cook.', 'the release of the sailor and the cook'],
  ])('%s', (sentence, ...words) => {
    expect(found(sentence)).toEqual(words.map((each) => `demand: ${each}`));
  });
});

describe('ultimatums', () => {
  test.each([
    [
      'Norway gave Chile ten days to release the crew or face the consequences.',
      'demand: release the crew',
      'threat: face the consequences',
    ],
    ['Norway gave Chile ten days of sunshine.'],
  ])('%s', (sentence, ...positions) => {
    expect(found(sentence)).toEqual(positions);
  });
});

describe('what is announced by its whole phrase', () => {
  test.each([
    [
      'Any ship that enters the bay would be sunk, the Chilean minister Rosa Lillo said.',
      'threat: Any ship that enters the bay would be sunk',
    ],
    ['Chile said it reserved the right to use force.', 'threat: it reserved the right to use force'],
    ['Chile said it would respond in kind.', 'threat: it would respond in kind'],
    ['Chile said there would be consequences for the raid.', 'threat: there would be consequences for the raid'],
    [
      'The Chilean minister Rosa Lillo refused to rule out the use of force.',
      'threat: refused to rule out the use of force',
    ],
    ['Chile said the letter would be answered in June.'],
  ])('%s', (sentence, ...positions) => {
    expect(found(sentence)).toEqual(positions);
  });
});

describe('denials in other words', () => {
  test.each([
    ['Chile said its troops had not crossed the border.', 'denial: its troops had not crossed the border'],
    ['No civilians had been killed, the Chilean minister Rosa Lillo said.', 'denial: No civilians had been killed'],
    ['Chile called the charges a pack of lies.', 'denial: called the charges a pack of lies'],
    [
      'Chile brushed off suggestions that it had rigged the vote.',
      'denial: brushed off suggestions that it had rigged the vote',
    ],
    ['Chile said its team had not changed.'],
  ])('%s', (sentence, ...positions) => {
    expect(found(sentence)).toEqual(positions);
  });
});

describe('blame and praise that stand behind another word', () => {
  test.each([
    ['Chile drew condemnation from Peru over the raid.', 'accusation: condemnation from Peru over the raid'],
    ['Peru had harsh words for Chile.', 'accusation: harsh words for Chile'],
    ['Extremists fled after two killings blamed on the army of Peru.', 'accusation: two killings blamed on the army'],
    ['Peru took a swipe at Chile.', 'accusation: took a swipe at Chile'],
    [
      '"What Chile did is unacceptable," the Peruvian minister Ana Quispe said.',
      'accusation: What Chile did is unacceptable',
    ],
    [
      'There is no excuse for the raid, the Peruvian minister Ana Quispe said.',
      'accusation: There is no excuse for the raid',
    ],
    [
      'Peru said Chile was supplying the rebels with mortars.',
      'accusation: Chile was supplying the rebels with mortars',
    ],
    ['Chile threw its weight behind Peru.', 'support: threw its weight behind Peru'],
    ['Chile had kind words for Peru.', 'support: kind words for Peru'],
    ['The weather service warned of high winds along the coast.'],
    ['Chile drew a picture from memory.'],
  ])('%s', (sentence, ...positions) => {
    expect(found(sentence)).toEqual(positions);
  });
});

describe('what is wanted, in other words', () => {
  test.each([
    [
      '"What we need from Chile is a clear timetable," the Peruvian minister Ana Quispe said.',
      'demand: a clear timetable',
    ],
    [
      'Chile would have to return the islands, the Peruvian minister Ana Quispe said.',
      'demand: Chile would have to return the islands',
    ],
    ['“I urge the [government] to open the port,” the Peruvian minister Ana Quispe said.', 'demand: open the port'],
    [
      'The aim of the visit of the Peruvian minister Ana Quispe was to press Chile to open the port.',
      'demand: open the port',
    ],
  ])('%s', (sentence, ...positions) => {
    expect(found(sentence)).toEqual(positions);
  });
});
