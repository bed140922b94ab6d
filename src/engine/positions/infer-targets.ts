/**
 * Targets that the words leave out: "orders should be reversed" is asked of whoever gave them. The last one of whom the same holder wanted
 * something is meant, else the one whom the holder's other positions are about, else the one spoken to.
 */
import type { Actor } from '../types';
import type { Draft } from './draft';
import type { Scene } from './scene';
import { sameSide } from './who';

/** Drafts in text order; returns them with targets filled in where a reader would know. */
export function inferTargets(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const lastOf = new Map<string, readonly Actor[]>();
  const counts = new Map<string, number>();
  for (const draft of drafts)
    for (const target of draft.targets) counts.set(target.id, (counts.get(target.id) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => scene.actorById.get(id) ?? []);
  return drafts.map((draft) => {
    const key = draft.holder?.id ?? '';
    if (draft.targets.length > 0) {
      if (draft.kind !== 'support' && draft.kind !== 'commitment') lastOf.set(key, draft.targets);
      return draft;
    }
    const kept = lastOf.get(key);
    const targets = kept ?? addressed(scene, draft) ?? fallback(ranked, draft);
    return { ...draft, targets, confidence: draft.confidence * 0.95 };
  });
}

function addressed(scene: Scene, draft: Draft): readonly Actor[] | undefined {
  const innermost = scene.chainAt(draft.from).at(-1);
  const actors = (innermost?.addressees ?? [])
    .flatMap((id) => scene.actorById.get(id) ?? [])
    .filter((actor) => actor.id !== draft.holder?.id);
  return actors.length > 0 && draft.kind === 'demand' ? actors : undefined;
}

/** The article's main target on the other side. */
function fallback(ranked: readonly Actor[], draft: Draft): readonly Actor[] {
  if (draft.kind === 'commitment' || draft.kind === 'support') return [];
  const other = ranked.find((actor) => actor.id !== draft.holder?.id && !sameSide(actor, draft.holder));
  return other ? [other] : [];
}
