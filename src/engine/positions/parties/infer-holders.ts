/**
 * Senders that the words leave out: "the embargo can be reinstated", "the bill would widen sanctions" are the act of whoever the article last said acts so
 * against the same target.
 */

import { FORCE_VERBS } from '../../lexicon/conduct';
import { DEEDS } from '../../lexicon/stance-verbs';
import { headOf } from '../../text/at';
import type { Actor } from '../../types';
import type { Draft } from '../draft';
import { toldAgain } from '../sanctions/sanction-again';
import { isBloc, isPolitical } from '../sanctions/sanction-parties';
import type { Scene } from '../scene';
import { isOfficial, sameSide, subjectActor } from './who';

/** So many sanctions of an article are looked at wherever they stand, more than any has: all of them for each of them would take quadratic time. */
const MOST = 500;

/** Drafts in text order; those that nobody holds are dropped; a holder that the text names but the cast does not know
 * ("thousands of farmers") is left open. */
export function inferHolders(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const known: Draft[] = [];
  const sanctions = drafts.filter(({ kind }) => kind === 'sanction').slice(0, MOST);
  const later = sanctions.filter(({ holder }) => holder !== undefined);
  for (const draft of drafts) {
    if (draft.again === true) {
      const again = toldAgain(known, draft) ?? (draft.unaimed ? besides(sanctions, draft) : undefined);
      if (again) known.push(again);
      continue;
    }
    const suffered = sufferedBy(scene, draft, later);
    if (suffered) {
      known.push({ ...draft, holder: suffered.holder, targets: suffered.targets });
      continue;
    }
    if (draft.holder) {
      known.push(draft);
      continue;
    }
    if (draft.rule === 'commitment-accord') {
      // Whoever last agreed to something agreed to this.
      const agreed = lastMatch(known, (other) => other.kind === 'commitment');
      known.push(
        agreed?.holder ? { ...draft, holder: agreed.holder } : { ...draft, confidence: draft.confidence * 0.8 },
      );
      continue;
    }
    if (draft.kind !== 'sanction' && draft.kind !== 'accusation') {
      if (hasUnnamedHolder(scene, draft)) known.push({ ...draft, confidence: draft.confidence * 0.8 });
      continue;
    }
    // Whoever did it is told in the sentence, only not known: nobody from elsewhere takes the place.
    if (draft.kind === 'sanction' && hasOwnDoer(scene, draft)) continue;
    const ids = new Set(draft.targets.map((target) => target.id));
    const matches = (other: Draft): boolean =>
      other.kind === draft.kind || (draft.kind === 'accusation' && other.kind === 'sanction');
    const onSame = (other: Draft): boolean => ids.size === 0 || other.targets.some((target) => ids.has(target.id));
    const countries = new Set(draft.targets.flatMap((target) => target.country ?? []));
    const onSide = (other: Draft): boolean =>
      other.targets.some((target) => target.country !== undefined && countries.has(target.country));
    const near =
      listedWith(known.at(-1), draft) ??
      lastMatch(known, (other) => matches(other) && onSame(other)) ??
      (draft.kind === 'sanction'
        ? (lastMatch(known, (other) => matches(other) && onSide(other)) ??
          later.find(onSame) ??
          // What goes on is the measure that was spoken of.
          (draft.stage === 'extended' ? lastMatch(known, matches) : undefined))
        : undefined);
    const holder = near && senderIn(near);
    if (!near || !holder || ids.has(holder.id)) {
      const open = draft.kind === 'accusation' ? hasUnnamedHolder(scene, draft) : !near && isPutOnState(draft);
      if (open) known.push({ ...draft, confidence: draft.confidence * 0.8 });
      continue;
    }
    const targets = draft.targets.length > 0 ? draft.targets : (near.on ?? near.targets);
    if (draft.loose === true && !isPolitical(holder, targets, false, draft.instrument)) continue;
    known.push({ ...draft, holder, targets, confidence: draft.confidence * 0.8 });
  }
  return known;
}

/** "Sanctions were imposed on Chad in March": a plain measure against a state is told, though nobody says whose. */
function isPutOnState({ loose, targets, clause, rule }: Draft): boolean {
  const plain = loose !== true && rule !== 'sanction-named';
  return plain && clause.verb.passive && clause.role === 'main' && targets.some(({ kind }) => kind === 'state');
}

/** "Would freeze the assets and ban the flights": the item of the list before. */
function listedWith(before: Draft | undefined, { kind, clause }: Draft): Draft | undefined {
  const same = before && (before.clause.index === clause.lead || before.clause.lead === clause.lead);
  return same && clause.lead >= 0 && before.kind === kind ? before : undefined;
}

/** Whose measure it is: who is against one does not send it. */
function senderIn({ kind, stage, holder, targets }: Draft): Actor | undefined {
  return kind === 'sanction' && stage === 'opposed'
    ? targets.find((actor) => actor.kind === 'state' || isBloc(actor))
    : holder;
}

/** "The embargo would remain", said by a minister of the country that it is on: whose measure it is, which is not his. */
function sufferedBy(scene: Scene, draft: Draft, sanctions: readonly Draft[]): Draft | undefined {
  const { kind, stage, holder, targets, clause } = draft;
  if (kind !== 'sanction' || stage !== 'extended' || !holder || subjectActor(scene, clause)) return undefined;
  if (targets.some((target) => !sameSide(target, holder))) return undefined;
  if (sanctions.some((other) => other !== draft && sameSide(other.holder, holder))) return undefined;
  return sanctions.find((other) => other !== draft && other.targets.some((target) => sameSide(target, holder)));
}

/** "Closed the crossing and recalled its ambassador from Lima": whom the next measure of the sentence hits, this one does; what is proposed hits whom the article's measures do. */
function besides(sanctions: readonly Draft[], draft: Draft): Draft | undefined {
  const next = sanctions.find(
    ({ again, holder, targets, clause }) =>
      again !== true &&
      (holder === draft.holder || draft.stage === 'proposed') &&
      targets.length > 0 &&
      (clause.verb.sentence === draft.clause.verb.sentence || (draft.stage === 'proposed' && targets.some(isOfficial))),
  );
  return next && { ...draft, targets: next.targets };
}

/** "The ban" is a sanction only where the article tells of one against somebody. */
export function withoutUnknown(drafts: readonly Draft[]): readonly Draft[] {
  const known = drafts.some(
    ({ kind, again, targets }) => kind === 'sanction' && again !== true && targets.some(isOfficial),
  );
  return known ? drafts : drafts.filter(({ again }) => again !== true);
}

function lastMatch(drafts: readonly Draft[], holds: (draft: Draft) => boolean): Draft | undefined {
  for (let k = drafts.length - 1; k >= 0 && k >= drafts.length - 8; k--) {
    const draft = drafts[k];
    if (draft && holds(draft)) return draft;
  }
  return undefined;
}

/** "Answered by raising tariffs", "Marlow raised tariffs": the doer stands in the sentence, as a name or as the subject above a gerund. */
function hasOwnDoer({ text }: Scene, { clause }: Draft): boolean {
  if (clause.verb.form === 'gerund') return text.tokens[clause.verb.from - 1]?.lower === 'by' || clause.lead >= 0;
  if (clause.verb.passive || clause.role === 'relative') return false;
  const head = headOf(text, clause.subject);
  // "It would renew the ban" may be said of a bill; "it suspended aid" is somebody's deed.
  const done = clause.verb.modal === undefined && clause.verb.tense === 'past';
  return head?.pos === 'PROPN' || (done && /^(?:it|he|she|they|we|i)$/.test(head?.lower ?? ''));
}

/** The verb of position has a subject of its own, or the statement a speaker, that is just no known actor. */
function hasUnnamedHolder(scene: Scene, draft: Draft): boolean {
  const frame = draft.frame ?? draft.clause;
  // Nobody's threat is weather: "clouds threatened to spoil the day".
  if (draft.rule === 'threat-verb' || (draft.rule.endsWith('-verb') && DEEDS.has(frame.verb.lemma))) return false;
  if (draft.rule === 'accusation-conduct' || draft.rule === 'support-aid') return true;
  if (draft.rule === 'rejection-unwilling' || draft.rule === 'commitment-open') return frame.subject !== undefined;
  if (/-(?:verb|vow)$/.test(draft.rule) || draft.rule === 'accusation-protest')
    return frame.subject !== undefined && !frame.verb.passive;
  if (draft.rule === 'threat-will' && !FORCE_VERBS.has(draft.clause.verb.lemma)) return false;
  const statement = scene.chainAt(draft.clause.verb.head).at(-1);
  return (
    statement?.source !== undefined &&
    statement.tier === 'speech' &&
    /^(demand-must|threat-will|commitment-will|rejection-will-not)/.test(draft.rule)
  );
}
