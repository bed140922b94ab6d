/** Who holds a position and towards whom. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';
import type { PositionKind } from '../../../src/engine/types';

/** "demand: Peru > Chile" for each position, in text order. */
function sides(text: string): string[] {
  const { actors, positions } = runPipeline({ text, language: 'en', published: '2024-05-06' });
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? '?';
  return positions.map(
    ({ kind, holder, targets }) =>
      `${kind}: ${holder === undefined ? '-' : name(holder)} > ${targets.map(name).join(', ') || '-'}`,
  );
}

type Row = readonly [text: string, side: `${PositionKind}: ${string} > ${string}`];

describe('a state that is named only by an adjective or as a place', () => {
  test.each<Row>([
    ['Nepal rejected a Bhutanese plan for the dam.', 'rejection: Nepal > Bhutan'],
    ['Oman condemned the Yemeni raid on the lighthouse.', 'accusation: Oman > Yemen'],
    ['Chad promised to withdraw its patrols from Niger.', 'commitment: Chad > Niger'],
    // Where something is, is nobody's side.
    ['Oman rejected a plan for a port in Yemen.', 'rejection: Oman > -'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });

  test('is an actor only where a position needs it', () => {
    const names = (text: string) => runPipeline({ text, language: 'en' }).actors.map((actor) => actor.name);
    expect(names('Nepal rejected a Bhutanese plan.')).toEqual(['Nepal', 'Bhutan']);
    expect(names('A Bhutanese plan was late, and Nepal agreed to wait.')).toEqual(['Nepal']);
  });

  test('comes among the actors by its first mention', () => {
    const { actors } = runPipeline({ text: 'A Bhutanese plan for the dam was rejected by Nepal.', language: 'en' });
    expect(actors.map((actor) => actor.name)).toEqual(['Bhutan', 'Nepal']);
    expect(new Set(actors.map((actor) => actor.id)).size).toBe(2);
  });
});

describe('a day between a state and its verb', () => {
  test.each<Row>([
    ['Chad today threatened to shell the port of Niger.', 'threat: Chad > Niger'],
    ['Chad Tuesday urged Niger to reopen the port.', 'demand: Chad > Niger'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});
