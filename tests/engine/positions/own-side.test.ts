/** Nobody is guessed to mean his own state or body, nor is anybody his own target under another name. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/positions/draft';
import { isOwnSide, isSameBody } from '../../../src/engine/positions/parties/own-side';
import type { Actor } from '../../../src/engine/types';
import { clauseOf, sceneOf } from './scene-of';

/** "organisation Harl union", "person Ana Roca (foreign minister, PER)". */
function actor(line: string): Actor {
  const [, kind = '', name = '', role = '', country = ''] =
    /^(\w+) ([^(]+?)(?: \(([^,]*), ?(\w*)\))?$/.exec(line) ?? [];
  const kinds = ['person', 'state', 'organisation', 'group', 'unnamed'] as const;
  const known = kinds.find((one) => one === kind);
  if (!known) throw new Error(`this is no actor: ${line}`);
  return { id: line, name, kind: known, mentions: [], ...(role && { role }), ...(country && { country }) };
}

const scene = sceneOf('Peru waited.');
const clause = clauseOf(scene, 'waited');
const draft = (kind: Draft['kind'], holder: string): Draft => ({
  ...{ kind, holder: actor(holder), targets: [], clause, from: clause.from, to: clause.to, rule: 'x', confidence: 1 },
});

describe('one body', () => {
  test.each([
    ['organisation Harl union', 'organisation Harl', true],
    ['organisation Harl union', 'organisation Orm union', false],
    ['organisation Harl union', 'group Harl workers', false],
    // Two sorts of body, and no name of theirs.
    ['organisation union', 'organisation federation', false],
    ['state Peru (, PER)', 'state Lima (, PER)', true],
    ['state Peru (, PER)', 'person Ana Roca (foreign minister, PER)', false],
    ['person Harl', 'organisation Harl', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isSameBody(actor(one), actor(other))).toBe(expected);
  });
});

describe('one side', () => {
  const minister = 'person Ana Roca (foreign minister, PER)';
  const peru = 'state Peru (, PER)';
  test.each<readonly [Draft['kind'], string, string, boolean]>([
    ['threat', 'organisation Harl union', 'group Harl workers', true],
    ['demand', 'person Una Falk (president of the Harl union, )', 'organisation Harl', true],
    ['demand', 'person Una Falk (president of the Orm union, )', 'organisation Harl', false],
    ['accusation', minister, peru, true],
    ['rejection', 'unnamed Peruvian diplomats (, PER)', peru, true],
    ['rejection', 'unnamed former Peruvian diplomats (, PER)', peru, false],
    ['rejection', 'unnamed Peruvian farmers (, PER)', peru, false],
    ['demand', 'unnamed Peruvian diplomats (, PER)', peru, false],
    ['accusation', minister, 'state Chile (, CHL)', false],
    // Of one's own side one demands, unless one speaks for it abroad; who is not in office blames it.
    ['demand', 'person Ana Roca (finance minister, PER)', peru, false],
    ['demand', 'person Ana Roca (opposition spokeswoman on foreign affairs, PER)', peru, false],
    ['demand', minister, peru, true],
    ['demand', 'person Ana Roca (ambassador to Chile, PER)', peru, true],
    ['commitment', minister, peru, false],
    ['accusation', 'person Ana Roca (former foreign minister, PER)', peru, false],
    ['accusation', 'person Ana Roca (opposition leader, PER)', peru, false],
    ['commitment', 'state Lima (, PER)', peru, true],
  ])('%s: %s, meant for %s: %s', (kind, holder, meant, expected) => {
    expect(isOwnSide(draft(kind, holder), actor(meant))).toBe(expected);
  });
});
