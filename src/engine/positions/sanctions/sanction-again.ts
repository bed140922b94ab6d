/** Measures told of again: "the ban was lifted", "would veto the measure", "answered with a levy". An earlier sanction says whose they are, and on whom. */
import { MEASURE_VERBS } from '../../lexicon/measures';
import type { Actor } from '../../types';
import type { Draft } from '../draft';
import { isOfficial, sameSide } from '../parties/who';

/** How far back, in positions, a sanction is remembered. */
const MEMORY = 8;

/** How many sentences before it what "it" and "the move" point to may stand. */
const NEARBY = 2;

/** The draft with holder and targets, by the drafts before it; undefined where none of them is a sanction that could be meant. */
export function toldAgain(all: readonly Draft[], draft: Draft): Draft | undefined {
  const first = draft.clause.verb.sentence - NEARBY;
  const known = draft.near === true ? all.slice(-MEMORY).filter(({ clause }) => clause.verb.sentence >= first) : all;
  const parties = draft.stage === 'opposed' ? opposed(known, draft) : meant(known, draft);
  if (parties === undefined) return undefined;
  const targets = parties.targets.filter((target) => !sameSide(target, parties.holder));
  return targets.length === 0 ? undefined : { ...draft, ...parties, targets, confidence: draft.confidence * 0.9 };
}

interface Parties {
  readonly holder: Actor | undefined;
  readonly targets: readonly Actor[];
}

/** Who is against the measure is against whoever sends it; who plans none spares whom it would be on. */
function opposed(known: readonly Draft[], { holder, clause }: Draft): Parties | undefined {
  const sent = lastSanction(known, ({ holder: sender }) => sender !== undefined);
  if (!sent?.holder || !holder || sent.holder.id === holder.id) return undefined;
  return { holder, targets: MEASURE_VERBS.oppose.has(clause.verb.lemma) ? [sent.holder] : sent.targets };
}

function meant(known: readonly Draft[], draft: Draft): Parties | undefined {
  const { holder, clause } = draft;
  // Whoever has a country speaks of its own measures.
  const own = lastSanction(known, (sent) => holder?.country === undefined || sameSide(holder, sent.holder));
  const suffered = ANSWERING.test(clause.verb.lemma)
    ? lastSanction(known, ({ targets }) => targets.some((target) => sameSide(target, holder)))
    : undefined;
  if (suffered?.holder) return { holder, targets: [suffered.holder] };
  // A third state does the same to the same: "stopped the lorries at the border".
  const joined =
    own ?? (draft.unaimed === true ? lastSanction(known, ({ targets }) => targets.some(isOfficial)) : undefined);
  if (!joined) return undefined;
  const told = joined.targets.filter(isNamed);
  // "Gave the first secretary a day to pack": he is of those whom it is on.
  const targets = draft.targets.some(isNamed) ? draft.targets : [...told, ...draft.targets];
  return { holder: holder ?? joined.holder, targets: targets.slice(0, 3) };
}

/** More than an "official" of nowhere. */
const isNamed = ({ kind, country }: Actor): boolean => kind !== 'unnamed' || country !== undefined;

const ANSWERING = /^(?:respond|retaliate|reply|answer|strike|hit)$/;

function lastSanction(known: readonly Draft[], holds: (draft: Draft) => boolean): Draft | undefined {
  for (let k = known.length - 1; k >= 0 && k >= known.length - MEMORY; k--) {
    const draft = known[k];
    if (draft?.kind === 'sanction' && draft.targets.length > 0 && holds(draft)) return draft;
  }
  return undefined;
}
