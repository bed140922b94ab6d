/** Whether a target is told as inferred: only where nobody in the sentence stands for it. */
import { describe, expect, test } from 'vitest';
import { whole } from '../../../src/engine/parts';
import { runPipeline } from '../../../src/engine/pipeline';
import { heldInParts } from '../../../src/engine/positions';
import { isTargetSaid } from '../../../src/engine/positions/parties/said-targets';
import { sceneOf } from './scene-of';

/** "Norway → Iceland" for each position, with a question mark where the target is inferred. */
function told(text: string): readonly string[] {
  const { actors, positions } = runPipeline({ text, language: 'en', published: '2024-05-06' });
  const name = (id: string | undefined): string => actors.find((actor) => actor.id === id)?.name ?? '-';
  return positions.map(({ holder, targets, targetsInferred }) => {
    return `${name(holder)} → ${targets.map(name).join(', ') || '-'}${targetsInferred === true ? '?' : ''}`;
  });
}

describe('the sentence speaks of the target', () => {
  test.each([
    ['by its name', 'Oman told Yemen to stop the raids.', 'Oman → Yemen'],
    ['by an adjective', 'Oman condemned the Yemeni raid on the lighthouse.', 'Oman → Yemen'],
    ['by a pronoun', 'Ada Lind had sent the ships out. Oman urged her to stop the raids.', 'Oman → Ada Lind'],
    ['or there is none', 'Oman rejected a plan for the port.', 'Oman → -'],
  ])('%s', (_how, text, side) => {
    expect(told(text)).toContain(side);
  });
});

test('only the article tells who is meant', () => {
  const text =
    'Oman told Yemen to stop the raids. The talks had lasted a day. The Omani minister, Ada Lind, said the ships must leave at once.';
  expect(told(text)).toEqual(['Oman → Yemen', 'Ada Lind → Yemen?']);
});

test('a sentence of many positions is searched for its actors once', () => {
  const scene = sceneOf(`Oman ${'urged Yemen to stop and '.repeat(20)}left.`);
  const drafts = whole(heldInParts(scene));
  let asked = 0;
  const anybody = {
    ...scene.cast.anybody,
    actorsIn: (span: { readonly start: number; readonly end: number }) => {
      asked++;
      return scene.cast.anybody.actorsIn(span);
    },
  };
  const counted = { ...scene, cast: { ...scene.cast, anybody } };
  expect(drafts.length).toBeGreaterThan(5);
  expect(drafts.filter((draft) => !isTargetSaid(counted, draft))).toEqual([]);
  expect(asked).toBe(1);
});
