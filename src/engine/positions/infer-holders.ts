/**
 * Senders that the words leave out: "the embargo can be reinstated", "the bill would widen sanctions" are the act of whoever the article last said acts so
 * against the same target.
 */
import type { Draft } from './draft';
import { isPolitical } from './sanction-rules';
import type { Scene } from './scene';

/** Drafts in text order; those whose holder stays unknown are dropped: a position nobody holds is none. */
export function inferHolders(_scene: Scene, drafts: readonly Draft[]): Draft[] {
  const known: Draft[] = [];
  const later = drafts.filter((draft) => draft.kind === 'sanction' && draft.holder !== undefined);
  for (const draft of drafts) {
    if (draft.holder) {
      known.push(draft);
      continue;
    }
    if (draft.kind !== 'sanction' && draft.kind !== 'accusation') continue;
    const ids = new Set(draft.targets.map((target) => target.id));
    const matches = (other: Draft): boolean =>
      other.kind === draft.kind || (draft.kind === 'accusation' && other.kind === 'sanction');
    const onSame = (other: Draft): boolean => ids.size === 0 || other.targets.some((target) => ids.has(target.id));
    const near =
      lastMatch(known, (other) => matches(other) && onSame(other)) ??
      (draft.kind === 'sanction' ? later.find(onSame) : undefined);
    if (!near?.holder || ids.has(near.holder.id)) continue;
    const holder = near.holder;
    const targets = draft.targets.length > 0 ? draft.targets : near.targets;
    if (draft.loose === true && !isPolitical(holder, targets, false)) continue;
    known.push({ ...draft, holder, targets, confidence: draft.confidence * 0.8 });
  }
  return known;
}

function lastMatch(drafts: readonly Draft[], holds: (draft: Draft) => boolean): Draft | undefined {
  for (let k = drafts.length - 1; k >= 0 && k >= drafts.length - 8; k--) {
    const draft = drafts[k];
    if (draft && holds(draft)) return draft;
  }
  return undefined;
}
