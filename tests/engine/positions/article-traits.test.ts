/** What stands beside a clause, as the weights are told it. */
import { expect, test } from 'vitest';
import { whole } from '../../../src/engine/parts';
import { ruledInParts } from '../../../src/engine/positions';
import { nearby } from '../../../src/engine/positions/weighed/article-traits';
import { sceneOf } from '../../training/positions';

const TEXT =
  'Peru condemned the raid. Its envoy waved a paper while Chile urged Peru to wait. Bolivia welcomed the talks. The port was quiet. The boats came back.';

test.each([
  ['waved', ['same demand', 'before accusation', 'behind support', 'near 3']],
  // What a rule finds in the clause itself stands beside nothing.
  ['condemned', ['behind demand', 'near 1']],
  ['was', ['before support', 'near 1']],
  ['came', ['near 0']],
])('beside "%s"', (verb, names) => {
  const scene = sceneOf(TEXT, '2024-05-06');
  const clause = scene.clauses.find((one) => scene.text.tokens[one.verb.head]?.lower === verb);
  expect(clause).toBeDefined();
  if (clause !== undefined) expect(nearby(whole(ruledInParts(scene)))(clause)).toEqual(names);
});
