/** Who was told to go and says that his forces stay turns that down; without such a demand, forces that stay are a threat. */
import type { Draft } from './draft';
import { sameSide } from './parties/who';

/** How far back, in positions, a demand is remembered. */
const MEMORY = 10;
const GOING = /^(?:leave|withdraw|quit|go|pull|evacuate|vacate|retreat|depart)$/;

/** Drafts in text order, with the forces that stay all the same as refusals. */
export function withDefiance(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) => {
    if (draft.rule !== 'threat-forces-stay') return draft;
    const told = drafts
      .slice(Math.max(0, at - MEMORY), at)
      .some(
        ({ kind, clause, targets }) =>
          kind === 'demand' &&
          GOING.test(clause.verb.lemma) &&
          targets.some((target) => sameSide(target, draft.holder)),
      );
    return told ? { ...draft, kind: 'rejection', rule: 'rejection-defiance' } : draft;
  });
}
