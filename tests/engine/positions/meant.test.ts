/** Who is meant and who is not, where another state stands nearer. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';

/** "sanction lifted: Oman > Chad" for each position, in text order. */
function sides(text: string): string[] {
  const { actors, positions } = runPipeline({ text, language: 'en', published: '2024-05-06' });
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? '?';
  return positions.map(
    ({ kind, stage, holder, targets }) =>
      `${stage === undefined ? kind : `${kind} ${stage}`}: ${holder === undefined ? '-' : name(holder)} > ${targets.map(name).join(', ') || '-'}`,
  );
}

type Row = readonly [text: string, side: string];

describe('measures', () => {
  test.each<Row>([
    ['Canada forbade Peru to impose sanctions on Chile.', 'sanction opposed: Canada > Peru'],
    ['Canada stopped Peru from imposing sanctions on Chile.', 'sanction opposed: Canada > Peru'],
    ['Canada refused to impose sanctions on Chile.', 'sanction opposed: Canada > Chile'],
    ['Oman lifted the embargo it imposed on Chad.', 'sanction lifted: Oman > Chad'],
    ['Oman lifted the embargo that it had imposed on Chad in May.', 'sanction lifted: Oman > Chad'],
    // What it is about bears nothing.
    ['Oman imposed sanctions on Yemen over Chad.', 'sanction imposed: Oman > Yemen'],
    ['Oman threatened sanctions against Yemen in a dispute over Chad.', 'sanction threatened: Oman > Yemen'],
    ['Oman imposed sanctions on Yemen and Chad.', 'sanction imposed: Oman > Yemen, Chad'],
    // Whose goods they are, not who is named next.
    [
      'Chad responded by suspending import permits for Yemeni rice. Oman urged Chad to wait.',
      'sanction imposed: Chad > Yemen',
    ],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

describe('who holds it', () => {
  test.each<Row>([
    // The one whom the clause between the commas is about.
    [
      'Oman and Yemen quarrelled. Oman is small. The Harbour League (HALE), of which Oman is a member, condemned what it called theft and urged Yemen to wait.',
      'demand: Harbour League > Yemen',
    ],
    [
      'Chile waited. Peru denounced what it called theft and urged Bolivia to return the boats.',
      'demand: Peru > Bolivia',
    ],
    // What the other side is said to have ignored is blame; what a neighbour reports is not.
    ['Yemeni Foreign Minister Saif Harthi said Oman had ignored six letters.', 'accusation: Saif Harthi > Oman'],
    ['Omani Foreign Minister Saif Harthi said Oman had ignored six requests from Yemen.', 'rejection: Oman > Yemen'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

describe('for whom it is meant', () => {
  test.each<Row>([
    [
      'Peru and Chile quarrelled. The Andean League urged both countries to pull back. Peru and Chile waited.',
      'demand: Andean League > Peru, Chile',
    ],
    [
      'Peru and Chile quarrelled. Peru waited, and Chile waited. Envoy Ana Roca said both governments should send boats.',
      'demand: Ana Roca > Peru, Chile',
    ],
    // Who is told of a promise.
    [
      'Chile offered talks. Its trade minister, Ana Roca, said the Peruvian side had told Chile it would attend the talks.',
      'commitment: Peru > Chile',
    ],
    // A thing is opposed, no side.
    ['Peru closed the pass to Chile. Bolivia backs the ban, while Brazil opposes it.', 'rejection: Brazil > -'],
    ['Peru closed the pass to Chile. Brazil opposes Peru.', 'rejection: Brazil > Peru'],
    // A strike is at home.
    [
      'Peru accused Chile of theft. The Chilean Dockers Union threatened to blockade the port of Arica.',
      'threat: Chilean Dockers Union > -',
    ],
    [
      'Peru accused Chile of theft. The European Union threatened to blockade the port.',
      'threat: European Union > Chile',
    ],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

describe('kin without a name, and a crowd of another paragraph', () => {
  const before = 'Peru accused Chile of theft. The drivers’ union threatened to strike if its members were late.';
  const quoted = '“They promised my husband would be back,” said Ana Roca, whose husband is held.';

  test.each<Row>([
    // "They" are no members of a union that was told of before, "he" is nobody with a name.
    [
      `${before} Luis Vega leads it.\n\n${quoted} She said the Chilean police had told her he must sign.`,
      'commitment: - > Ana Roca',
    ],
    [
      `${before} Luis Vega leads it.\n\n${quoted} She said the Chilean police had told her he must sign.`,
      'demand: Chilean police > -',
    ],
    // Without kin he is who was named.
    [`${before} Luis Vega leads it.\n\nThe Chilean police said he must sign.`, 'demand: Chilean police > Luis Vega'],
    // Who is told is who must.
    [`${before}\n\nThe Chilean police told Luis Vega he must sign.`, 'demand: Chilean police > Luis Vega'],
    [before, 'threat: union > -'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

test('an official who tells of his own government blames nobody', () => {
  const told = 'He said the government had satellite images to prove it and offered to show them to any neutral state.';
  const text = `Guyana accused Venezuela of theft.\n\nGuyanese Foreign Minister Roy Persaud told parliament that Guyana had never sent a ship. ${told}`;
  expect(sides(text)).toEqual(['accusation: Guyana > Venezuela', 'denial: Roy Persaud > -', 'commitment: Guyana > -']);
});

test('what goes before "provided that" is no clause of its own', () => {
  expect(sides('Its envoy, Ana Roca, said Chile would return provided that the boats were freed.')).toEqual([
    'commitment: Ana Roca > -',
  ]);
});
