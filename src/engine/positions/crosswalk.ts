/** The PLOVER code of a position, from the tables in the lexicon. */
import {
  BANNING_VERBS,
  CONCEDING_VERBS,
  CONTEXTS,
  DEMANDING_VERBS,
  ENGAGEMENTS,
  ENGAGING_VERBS,
  INVESTIGATING_VERBS,
  PLOVER_BY_KIND,
  PLOVER_BY_STAGE,
  PLOVER_EASING_MEANT,
  PLOVER_ENGAGED,
  REQUEST_MODES,
  SANCTION_MODE,
  THREAT_MODES,
} from '../lexicon/plover';
import type { Plover } from '../types';
import type { Clause } from './clauses/clauses';
import { objectOf } from './clauses/company';
import type { Draft } from './draft';
import type { Scene } from './scene';

export function ploverOf(scene: Scene, draft: Draft): Plover {
  const base = baseOf(scene, draft);
  const mode = base.mode ?? modeOf(draft);
  const context = contextOf(scene, draft);
  return { ...base, ...(mode === undefined ? {} : { mode }), ...(context === undefined ? {} : { context }) };
}

function baseOf(scene: Scene, draft: Draft): Plover {
  if (draft.plover) return draft.plover;
  if (draft.kind === 'sanction') {
    // Parties and groups banned: COERCE in PLOVER, whoever bans them.
    if (draft.instrument === 'blacklist' && draft.stage === 'imposed' && BANNING_VERBS.has(draft.clause.verb.lemma))
      return { type: 'COERCE', mode: 'ban', cameo: '172', alternatives: ['SANCTION'] };
    if ((draft.stage === 'eased' || draft.stage === 'lifted') && isIntended(draft.clause)) return PLOVER_EASING_MEANT;
    const base = PLOVER_BY_STAGE[draft.stage ?? 'imposed'];
    const mode =
      draft.instrument === undefined || base.type !== 'SANCTION' ? undefined : SANCTION_MODE[draft.instrument];
    return mode === undefined ? base : { ...base, mode };
  }
  if (draft.kind === 'commitment' && draft.done === true && engages(scene, draft)) return PLOVER_ENGAGED;
  if (
    draft.kind === 'commitment' &&
    draft.done === true &&
    CONCEDING_VERBS.has((draft.frame ?? draft.clause).verb.lemma)
  ) {
    return { type: 'CONCEDE', cameo: '08', alternatives: ['RETREAT', 'AGREE'] };
  }
  if (draft.kind === 'accusation' && INVESTIGATING_VERBS.has((draft.frame ?? draft.clause).verb.lemma))
    return { type: 'ACCUSE', mode: 'allege', cameo: '09' };
  const base = PLOVER_BY_KIND[draft.kind];
  return draft.kind === 'demand' && isForceful(draft) ? { ...base, cameo: '10' } : base;
}

/** "Is prepared to lift the ban", "will ease sanctions": it is not done yet. */
function isIntended({ verb }: Clause): boolean {
  return verb.form === 'infinitive' || /^(?:will|would|shall)$/.test(verb.modal ?? '') || verb.tense === 'future';
}

/** "Signed a treaty", "upgraded their diplomatic ties". */
function engages(scene: Scene, { clause, frame }: Draft): boolean {
  const done = frame ?? clause;
  const object = ENGAGING_VERBS.has(done.verb.lemma) ? objectOf(scene, done) : undefined;
  return object !== undefined && ENGAGEMENTS.has(scene.text.tokens[object.head]?.lemma ?? '');
}

function isForceful({ clause, frame }: Draft): boolean {
  return clause.verb.modal === 'must' || DEMANDING_VERBS.has((frame ?? clause).verb.lemma);
}

function modeOf(draft: Draft): string | undefined {
  const tables =
    draft.kind === 'demand' || draft.kind === 'rejection' ? REQUEST_MODES : draft.kind === 'threat' ? THREAT_MODES : [];
  return tables.find(({ verbs }) => verbs.has(draft.clause.verb.lemma))?.mode;
}

function contextOf(scene: Scene, draft: Draft): string | undefined {
  let first = CONTEXTS.length;
  for (let i = draft.from; i < draft.to && first > 0; i++)
    first = Math.min(first, CONTEXT_OF_WORD.get(scene.text.tokens[i]?.lower ?? '') ?? first);
  return CONTEXTS[first]?.context;
}

/** By word: which of the contexts it tells of; the earlier one goes before. */
const CONTEXT_OF_WORD: ReadonlyMap<string, number> = new Map(
  CONTEXTS.flatMap(({ words }, i) => [...words].map((word) => [word, i] as const)).reverse(),
);
