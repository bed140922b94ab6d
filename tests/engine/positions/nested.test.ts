/** A position inside a longer one of the same kind and holder is a part of it. */
import { expect, test } from 'vitest';
import { whole } from '../../../src/engine/parts';
import { ruledInParts } from '../../../src/engine/positions';
import type { Draft } from '../../../src/engine/positions/draft';
import { withoutNested } from '../../../src/engine/positions/merge';
import { sceneOf } from './scene-of';

const drafts = whole(ruledInParts(sceneOf('Peru condemned the raid of the Chilean navy on Lima.')));

test.each<readonly [string, Partial<Draft>, number]>([
  ['a part of the blame', {}, 1],
  ['a part that another holds', { holder: undefined }, 2],
  ['a part of another kind', { kind: 'support' }, 2],
])('%s', (_what, change, left) => {
  expect(drafts).toHaveLength(1);
  const inner = drafts.map((draft) => ({ ...draft, from: draft.from + 1, ...change }));
  expect(withoutNested([...drafts, ...inner])).toHaveLength(left);
});

test('a refusal inside a refusal stays', () => {
  const refusals = drafts.map((draft) => ({ ...draft, kind: 'rejection' as const }));
  const inner = refusals.map((draft) => ({ ...draft, from: draft.from + 1 }));
  expect(withoutNested([...refusals, ...inner])).toHaveLength(2);
});
