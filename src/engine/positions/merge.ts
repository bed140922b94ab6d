/** One position per thing said: where several rules found the same words, the one that says most stays. */
import type { PositionKind } from '../types';
import type { Clause } from './clauses/clauses';
import type { Draft } from './draft';
import type { Scene } from './scene';

const RANK: Readonly<Record<PositionKind, number>> = {
  sanction: 5,
  demand: 4,
  rejection: 3,
  denial: 3,
  threat: 3,
  commitment: 2,
  support: 2,
  accusation: 1,
};

/** Drafts in text order without doublets. */
export function mergeDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const sorted = withoutInner(scene, drafts).sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Draft[] = [];
  for (const draft of sorted) {
    let clash = -1;
    // Only the last few can overlap: spans are a sentence long at most.
    for (let k = kept.length - 1; k >= 0 && k >= kept.length - 6; k--) {
      const other = kept[k];
      if (other && sameThing(other, draft)) {
        clash = k;
        break;
      }
    }
    const other = clash < 0 ? undefined : kept[clash];
    if (!other) kept.push(draft);
    else if (better(draft, other)) kept[clash] = draft;
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}

function sameThing(a: Draft, b: Draft): boolean {
  const overlap = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (overlap <= 0) return false;
  const union = Math.max(a.to, b.to) - Math.min(a.from, b.from);
  const smaller = Math.min(a.to - a.from, b.to - b.from);
  // "Dismissed calls for an inquiry": what was asked and the answer to it are two.
  const [inner] = [a, b].filter((draft) => draft.rule.endsWith('-noun'));
  if (inner && a.kind !== b.kind && [a, b].some((draft) => draft.kind === 'rejection')) return false;
  // "Accused him of praising the rebels": blame for a position is not that position.
  if (a.kind !== b.kind && [a, b].some(isBlameFor) && [a, b].some(({ rule }) => /^support-(noun|verb)$/.test(rule)))
    return false;
  // "Asked Chad to lift the embargo that it imposed on Oman": what is asked, and what was done before.
  if ([a, b].some(({ kind }) => kind === 'demand') && [a, b].some(isDoneBefore)) return false;
  if (a.clause === b.clause) return overlap / smaller > 0.5;
  // "Would respond by expelling two diplomats": one threat, and of a measure.
  if ([a, b].some(({ stage }) => stage === 'threatened') && [a, b].some(({ kind }) => kind === 'threat'))
    return overlap / smaller > 0.9;
  return (
    overlap / union > 0.6 ||
    (a.kind === b.kind && overlap / smaller > 0.9) ||
    (overlap / smaller > 0.9 &&
      [a, b].some((draft) => draft.kind === 'sanction') &&
      [a, b].every((draft) => draft.kind !== 'accusation' && draft.kind !== 'support') &&
      overlap / union > 0.35)
  );
}

function isDoneBefore({ kind, stage, clause }: Draft): boolean {
  return kind === 'sanction' && stage === 'imposed' && clause.role === 'relative';
}

function isBlameFor({ rule, frame, clause }: Draft): boolean {
  return rule === 'accusation-verb' && frame !== undefined && frame !== clause;
}

function better(a: Draft, b: Draft): boolean {
  // "Lifting the tariffs is a condition" is wanted, whatever measure it names.
  if ((a.rule === 'demand-condition') !== (b.rule === 'demand-condition')) return a.rule === 'demand-condition';
  // "Urged the union to lift sanctions": a measure that is only named says less than what is wanted with it.
  if (a.kind !== b.kind && (a.rule === 'sanction-named' || b.rule === 'sanction-named'))
    return b.rule === 'sanction-named';
  if (a.kind !== b.kind && (a.kind === 'sanction' || b.kind === 'sanction')) return a.kind === 'sanction';
  if (a.kind === b.kind && Math.abs(a.confidence - b.confidence) < 0.11)
    return a.to - a.from < b.to - b.from && a.holder !== undefined;
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  return RANK[a.kind] > RANK[b.kind];
}

/** A demand inside a demand ("issue statements calling on them to disarm") is a part of it, not another one. */
function withoutInner(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const byClause = new Map<number, Draft>();
  for (const draft of drafts) if (!byClause.has(draft.clause.index)) byClause.set(draft.clause.index, draft);
  return drafts.filter((draft) => {
    if (!draft.frame || draft.frame === draft.clause) return true;
    let at: Clause | undefined = draft.frame;
    for (
      let steps = 0;
      at && steps < 4 && (at.role === 'infinitive' || at.role === 'gerund' || at.role === 'participle');
      steps++
    ) {
      const around = byClause.get(at.index);
      if (
        around &&
        around !== draft &&
        around.kind === draft.kind &&
        around.from <= draft.from &&
        around.to >= draft.to
      )
        return false;
      at = scene.governor(at);
    }
    return true;
  });
}

/** How many drafts before and behind one are looked at for its whole. */
const AROUND = 4;

/** "It is too bad that their president …": blame, a wish or a promise inside a longer one of the same holder says nothing more; refusals and measures may. Drafts in text order. */
export function withoutNested(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft, i) => {
    if (!NESTED.has(draft.kind) || draft.holder === undefined) return true;
    const others = drafts.slice(Math.max(0, i - AROUND), i + AROUND + 1);
    return !others.some((other) => other.kind === draft.kind && other.holder === draft.holder && holds(other, draft));
  });
}

const NESTED: ReadonlySet<PositionKind> = new Set(['accusation', 'demand', 'commitment']);

/** One lies wholly within the other, and is shorter. */
function holds(outer: Draft, inner: Draft): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}
