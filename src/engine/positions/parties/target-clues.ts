/**
 * Clues to whom a position is meant for, where its words do not say: the list it stands in, whom it answers, where the deed is to be done, who is to meet the
 * condition, who was met or written to.
 */
import { MEDIA } from '../../lexicon/businesses';
import { MEASURE_VERBS } from '../../lexicon/measures';
import { words } from '../../lexicon/words';
import { firstOf, headOf, nounPhraseAt } from '../../text/at';
import type { Actor, PositionKind } from '../../types';
import type { Clause } from '../clauses/clauses';
import { phraseAt } from '../clauses/company';
import { conditionOf } from '../conditions';
import type { Draft } from '../draft';
import { type Scene, tokensOf } from '../scene';
import { concernedIn, partiesOf } from './parties';
import { isOfficial, sameSide } from './who';

/** How far back, in positions, an answer looks for what it answers. */
const NEARBY = 4;

/** Whom the article's sanctions are on: those named last before, else first after; who turns down one that is on himself means its sender. */
export function sanctioned(drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const draft = drafts[at];
  if (!draft) return undefined;
  const suffered = draft.stage === 'opposed' ? sentAgainst(drafts, draft.holder, at) : undefined;
  if (suffered) return suffered;
  const fits = (other: Draft | undefined): boolean =>
    other?.kind === 'sanction' &&
    borneBy(other).length > 0 &&
    borneBy(other).every(({ id }) => id !== draft.holder?.id);
  for (const other of around(drafts, at)) if (fits(other)) return borneBy(other);
  return undefined;
}

/** Those before a place, the last one first, and then those behind it. */
const around = (drafts: readonly Draft[], at: number): readonly Draft[] => [
  ...drafts.slice(Math.max(0, at - 30), at).reverse(),
  ...drafts.slice(at + 1, at + 31),
];

/** Who bears a measure: who opposes one is against its sender, and the sender bears nothing. */
const borneBy = ({ stage, targets, on }: Draft): readonly Actor[] => (stage === 'opposed' ? (on ?? []) : targets);

/** Who sent the measure that is on this side. */
function sentAgainst(drafts: readonly Draft[], side: Actor | undefined, at: number): readonly Actor[] | undefined {
  const sent = around(drafts, at).find(
    ({ kind, stage, holder, targets }) =>
      kind === 'sanction' &&
      stage !== 'opposed' &&
      holder !== undefined &&
      !sameSide(holder, side) &&
      targets.some((target) => sameSide(target, side)),
  );
  return sent?.holder && withTheirs(drafts, sent.holder);
}

/** "Lifting the embargo" is asked of whoever holds it: the last one who imposed or prolonged such a measure, and is not of the holder's side. */
export function lifted(scene: Scene, drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const draft = drafts[at];
  if (draft?.kind !== 'demand' || draft.targets.length > 0) return undefined;
  const { verb, subject, to } = draft.clause;
  if (!MEASURE_VERBS.lift.has(verb.lemma) && !MEASURE_VERBS.ease.has(verb.lemma)) return undefined;
  const object = verb.passive ? subject : phraseAt(scene, verb.to, Math.max(to, verb.to + 1));
  if (!object || !/^(?:the|this|that|these|those|all|any)$/.test(firstOf(scene.text, object)?.lower ?? ''))
    return undefined;
  const [measure] = scene.measuresIn(object.from, object.to);
  if (!measure || measure.to <= object.head) return undefined;
  const sent = around(drafts, at).find(
    ({ kind, stage = '', holder, targets }) =>
      kind === 'sanction' &&
      /^(?:imposed|extended)$/.test(stage) &&
      holder !== undefined &&
      targets.length > 0 &&
      !sameSide(holder, draft.holder),
  );
  return sent?.holder && withTheirs(drafts, sent.holder);
}

/** A sender with all who sent a measure together with it. */
function withTheirs(drafts: readonly Draft[], sender: Actor): readonly Actor[] {
  let senders = together.get(drafts);
  if (senders === undefined) {
    senders = new Map();
    for (const { kind, holder, partners = [] } of drafts) {
      if (kind !== 'sanction' || holder === undefined) continue;
      const theirs = senders.get(holder) ?? new Set([holder]);
      senders.set(holder, theirs);
      for (const partner of partners) theirs.add(partner);
    }
    together.set(drafts, senders);
  }
  return [...(senders.get(sender) ?? [sender])];
}

/** It may be asked for each draft: all are looked through once. */
const together = new WeakMap<readonly Draft[], Map<Actor, Set<Actor>>>();

/** A later item of a list is meant for those of the first: "promised to leave Omani soil and free the sailors". */
export function listed(drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const draft = drafts[at];
  const previous = drafts[at - 1];
  if (!draft || !previous || draft.clause.lead < 0) return undefined;
  const same = previous.clause.index === draft.clause.lead || previous.clause.lead === draft.clause.lead;
  return same && previous.kind === draft.kind && previous.targets.length > 0 ? previous.targets : undefined;
}

/** "Deplored the closure and urged Peru to end it": whom the same holder means by the verb beside it. */
export function besides(drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const draft = drafts[at];
  if (!draft?.holder || !isHostile(draft)) return undefined;
  // "Wants observers to be sent, and demanded that Peru stop": by whom they are to be sent is not said.
  if (draft.kind === 'demand' && draft.clause.verb.passive) return undefined;
  for (const other of [drafts[at + 1], drafts[at - 1], drafts[at + 2], drafts[at - 2]])
    if (other?.holder === draft.holder && isHostile(other) && other.targets.length > 0 && areJoined(draft, other))
      return isService(other) ? [] : other.targets;
  return undefined;
}

/** "Called for a halt to the raids and asked the union to send observers": who is to help is not who is to stop. */
function isService({ kind, clause: { role, verb } }: Draft): boolean {
  return kind === 'demand' && role === 'infinitive' && SERVICES.has(verb.lemma);
}

const SERVICES = words(
  'send mediate provide host help assist investigate convene deploy monitor observe support lead arbitrate verify examine consider facilitate intervene finance fund rule judge decide',
);

/** "Deplored … and urged …": one verb coordinated with the other. */
function areJoined(a: Draft, b: Draft): boolean {
  const [one, other] = [a.frame ?? a.clause, b.frame ?? b.clause];
  return (
    one !== other &&
    (one.lead === other.index || other.lead === one.index || (one.lead >= 0 && one.lead === other.lead))
  );
}

/** "Will stop the talks if Oman goes ahead": who is to meet the condition of a threat. */
export function conditioned(scene: Scene, draft: Draft): readonly Actor[] | undefined {
  if (draft.kind !== 'threat' && draft.kind !== 'sanction') return undefined;
  const condition = conditionOf(scene, draft.clause);
  const party = condition ? concernedIn(scene, condition, 2).filter((actor) => actor.id !== draft.holder?.id) : [];
  return party.length > 0 ? party.slice(0, 1) : undefined;
}

/** "The Chilean side told Lima that it would come": who is told so is promised it. */
export function toldSo(scene: Scene, { kind, clause, holder }: Draft): readonly Actor[] | undefined {
  if (kind !== 'commitment') return undefined;
  const above = clause.role === 'complement' ? scene.governor(clause) : undefined;
  if (!above) return toldBehind(scene, clause, holder);
  if (above.verb.passive || !/^(?:tell|inform|notify)$/.test(above.verb.lemma)) return undefined;
  const hearer = phraseAt(scene, above.verb.to, clause.from);
  // "Told France's RFI radio": who passes it on is promised nothing.
  if (MEDIA.has(headOf(scene.text, hearer)?.lemma ?? '')) return [];
  const told = partiesOf(scene, hearer).slice(0, 1);
  return told.length > 0 && !sameSide(told[0], holder) ? told : undefined;
}

/** "The prisoners will be freed, the Chilean side told Lima": the hearer stands behind the words. */
function toldBehind(scene: Scene, { verb }: Clause, holder: Actor | undefined): readonly Actor[] | undefined {
  const { cue } = scene.chainAt(verb.head).at(-1) ?? {};
  if (
    cue === undefined ||
    !/^(?:told|tells|informed|notified|assured)$/i.test(scene.text.source.slice(cue.start, cue.end))
  )
    return undefined;
  const at = tokensOf(scene.text, cue).to;
  const hearer = phraseAt(scene, at, at + 8);
  if (MEDIA.has(headOf(scene.text, hearer)?.lemma ?? '')) return undefined;
  const [told] = partiesOf(scene, hearer);
  return told && told.kind !== 'organisation' && isOfficial(told) && !sameSide(told, holder) ? [told] : undefined;
}

/** "Warned Chad that it could stop the payments": who is warned is threatened. */
export function warned(scene: Scene, { kind, stage, clause, holder }: Draft): readonly Actor[] | undefined {
  if (kind !== 'threat' && stage !== 'threatened') return undefined;
  const above = clause.role === 'complement' ? scene.governor(clause) : undefined;
  if (!above || above.verb.passive || !/^(?:warn|tell|inform|notify|caution|remind)$/.test(above.verb.lemma))
    return undefined;
  const told = partiesOf(scene, phraseAt(scene, above.verb.to, clause.from)).filter((actor) => isOfficial(actor));
  return told.length > 0 && !sameSide(told[0], holder) ? told.slice(0, 1) : undefined;
}

/** A headline's target stands in the text below it. */
export function nextOf(drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const kind = drafts[at]?.kind;
  for (let k = at + 1; k < drafts.length && k <= at + 5; k++) {
    const draft = drafts[k];
    if (draft && draft.kind === kind && draft.targets.length > 0) return draft.targets;
  }
  return undefined;
}

/** Deeds that are done somewhere: the state there is concerned, unless it is the holder's own. */
const DEEDS_SOMEWHERE: ReadonlySet<PositionKind> = new Set(['commitment', 'threat', 'sanction']);

/** "Promised to build a dam in Nepal", "suspended aid in Chad", "refused to send troops to Niger": where it is to be done. */
export function placed(scene: Scene, draft: Draft): readonly Actor[] | undefined {
  const refused = draft.kind === 'rejection' && draft.frame !== undefined && draft.clause.role === 'infinitive';
  if (!DEEDS_SOMEWHERE.has(draft.kind) && !refused) return undefined;
  const { tokens } = scene.text;
  const end = Math.min(draft.to, draft.clause.verb.to + 40);
  for (let i = Math.max(draft.from, draft.clause.verb.to); i < end; i++) {
    if (!/^(?:in|into|at|near|inside|across)$/.test(tokens[i]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(scene.text, i + 1);
    const state = phrase && scene.cast.anybody.actorAt(phrase);
    if (state?.kind === 'state' && !sameSide(state, draft.holder)) return [state];
  }
  return undefined;
}

/** Who shortly before demanded something of the holder, or blamed or threatened it: to them a denial or refusal is given. */
export function answered(drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const holder = drafts[at]?.holder;
  if (!holder) return undefined;
  for (let k = at - 1; k >= 0 && k >= at - NEARBY; k--) {
    const draft = drafts[k];
    if (!draft?.holder || !isHostile(draft) || sameSide(draft.holder, holder)) continue;
    if (draft.targets.some((target) => sameSide(target, holder))) return [draft.holder];
  }
  return undefined;
}

/** Kinds that set one side against another; praise and promises go elsewhere. */
export function isHostile(draft: Draft): boolean {
  return draft.kind !== 'support' && draft.kind !== 'commitment';
}

/** Whom the holder met, wrote to or spoke to. */
export function addressed(scene: Scene, draft: Draft): readonly Actor[] | undefined {
  const partner = draft.kind === 'demand' || draft.kind === 'threat' ? metIn(scene, draft) : undefined;
  if (partner && partner.id !== draft.holder?.id) return [partner];
  const innermost = scene.chainAt(draft.from).at(-1);
  const actors = (innermost?.addressees ?? [])
    .flatMap((id) => scene.actorById.get(id) ?? [])
    .filter((actor) => actor.id !== draft.holder?.id);
  return actors.length > 0 && (draft.kind === 'demand' || draft.kind === 'threat') ? actors : undefined;
}

const OCCASIONS = words('letter note message cable call conversation talk meeting negotiation summit reply speech');

/** "In a letter to Chad, Oman demanded …", "At talks with Chad, …": whom the holder met or wrote to. */
function metIn(scene: Scene, draft: Draft): Actor | undefined {
  const { tokens, sentences } = scene.text;
  const frame = draft.frame ?? draft.clause;
  const from = sentences[frame.verb.sentence]?.from ?? frame.verb.from;
  if (!/^(?:in|at|during|after)$/.test(tokens[from]?.lower ?? '')) return undefined;
  for (let i = from + 1; i < Math.min(from + 6, frame.verb.from); i++)
    if (OCCASIONS.has(tokens[i]?.lemma ?? '') && /^(?:to|with)$/.test(tokens[i + 1]?.lower ?? ''))
      return concernedIn(scene, { from: i + 2, to: Math.min(i + 10, frame.verb.from) }, 1)[0];
  return undefined;
}
