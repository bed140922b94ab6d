/**
 * Targets that the words leave out: "orders should be reversed" is asked of whoever gave them. Meant is the last one of whom the same holder wanted
 * something, else the one spoken to, else who is at odds with the holder's side in this article.
 */
import type { Actor } from '../types';
import type { Draft } from './draft';
import type { Scene } from './scene';
import { sameSide } from './who';

/** How far back, in positions, a target is remembered. */
const MEMORY = 8;

/** Drafts in text order; returns them with targets filled in where a reader would know. */
export function inferTargets(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const lastOf = new Map<string, { readonly targets: readonly Actor[]; readonly at: number }>();
  const firstOf = new Map<string, readonly Actor[]>();
  const against = new Map<string, Actor>();
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    for (const target of draft.targets) {
      counts.set(target.id, (counts.get(target.id) ?? 0) + (target.kind === 'state' ? 1.5 : 1));
      if (draft.holder && isHostile(draft)) against.set(target.id, draft.holder);
    }
    if (draft.holder && draft.targets.length > 0 && !firstOf.has(keyOf(draft)))
      firstOf.set(keyOf(draft), draft.targets);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => scene.actorById.get(id) ?? []);
  return drafts.map((draft, i) => {
    const holder = draft.holder?.id ?? '';
    if (draft.targets.length > 0) {
      if (isHostile(draft)) lastOf.set(holder, { targets: draft.targets, at: i });
      return draft;
    }
    const kept = lastOf.get(holder);
    const opponent = against.get(holder);
    const targets =
      (kept && i - kept.at <= MEMORY ? kept.targets : undefined) ??
      addressed(scene, draft) ??
      firstOf.get(keyOf(draft)) ??
      (opponent ? [opponent] : undefined) ??
      fallback(ranked, draft);
    return { ...draft, targets: targets.filter((actor) => actor.id !== holder), confidence: draft.confidence * 0.95 };
  });
}

function keyOf(draft: Draft): string {
  return `${draft.holder?.id ?? ''}:${draft.kind}`;
}

/** Kinds that set one side against another; praise and promises go elsewhere. */
function isHostile(draft: Draft): boolean {
  return draft.kind !== 'support' && draft.kind !== 'commitment';
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
  const other = ranked.find((actor) => actor.id !== draft.holder?.id && !sameSide(actor, draft.holder));
  return other ? [other] : [];
}
