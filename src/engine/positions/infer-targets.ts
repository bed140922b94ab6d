/**
 * Targets that the words leave out: "orders should be reversed" is asked of whoever gave them. Meant is the last one of whom the same holder wanted
 * something, else the one spoken to, else the article's main target on the other side. Praise and denials say themselves whom they are for, or
 * answer somebody, or are for nobody: no reader would know more.
 */

import { words } from '../lexicon/words';
import { nounPhraseAt } from '../text/at';
import type { Actor, PositionKind } from '../types';
import { bothSides } from './both-sides';
import { phraseAt } from './company';
import { conditionOf } from './conditions';
import type { Draft } from './draft';
import { concernedIn, partiesOf, stateOf } from './parties';
import type { Scene } from './scene';
import { inHeading } from './speech-rules';
import { CLAUSE_WEIGHTS_RULE } from './weighed-clauses';
import { actorsIn, isOfficial, sameSide } from './who';

/** How far back, in positions, a target is remembered. */
const MEMORY = 8;
/** How far back, in positions, an answer looks for what it answers. */
const NEARBY = 4;

/** Main targets of an article; a text with more is a list of names, and would take quadratic time. */
const MOST_RANKED = 200;

/** Drafts in text order; returns them with targets filled in where a reader would know. */
export function inferTargets(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const lastOf = new Map<string, { readonly targets: readonly Actor[]; readonly at: number }>();
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    for (const target of draft.targets) {
      counts.set(target.id, (counts.get(target.id) ?? 0) + (target.kind === 'state' ? 1.5 : 1));
    }
  }
  const known = new Set(scene.cast.actors.filter(isOfficial).map(({ id }) => id));
  const opponents = opponentsOf(drafts);
  const foreign = isBetweenStates(drafts);
  const ranked = [...counts]
    .filter(([id]) => known.has(id))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_RANKED)
    .flatMap(([id]) => scene.actorById.get(id) ?? []);
  return drafts.map((draft, i) => {
    const holder = draft.holder?.id ?? '';
    const others = favoured(scene, draft) ?? (draft.targets.length === 0 ? bothSides(scene, draft) : undefined);
    if (others) return { ...draft, targets: others };
    if (draft.targets.length > 0) {
      if (isHostile(draft)) lastOf.set(holder, { targets: draft.targets, at: i });
      return draft;
    }
    const kept = lastOf.get(holder);
    const recent = kept && i - kept.at <= MEMORY ? kept.targets : undefined;
    const near = listed(drafts, i) ?? (inHeading(scene, draft.clause) ? nextOf(drafts, i) : undefined);
    const targets =
      near ??
      placed(scene, draft) ??
      (ANSWERS.has(draft.kind) ? answered(drafts, i) : undefined) ??
      (draft.kind === 'sanction' ? sanctioned(drafts, i) : undefined) ??
      conditioned(scene, draft) ??
      (isHostile(draft) && draft.kind !== 'denial'
        ? (addressed(scene, draft) ??
          recent ??
          // Clauses that only their words weigh say less of whom they mean than a verb of position does.
          (foreign || MENACES.has(draft.kind) || draft.rule !== CLAUSE_WEIGHTS_RULE
            ? fallback(scene, ranked, draft, opponents.get(draft.holder?.country ?? ''))
            : undefined))
        : undefined) ??
      [];
    const meant = new Set(
      targets.map((actor) =>
        actor.kind === 'group' || actor.kind === 'organisation' || actor.kind === 'unnamed'
          ? (stateBehind(scene, actor, draft) ?? actor)
          : actor,
      ),
    );
    for (const actor of [...meant]) {
      const state =
        actor.kind === 'person' && !sameSide(actor, draft.holder) ? stateOf(scene, actor.country) : undefined;
      if (state && meant.size < 3) meant.add(state);
    }
    return {
      ...draft,
      targets: [...meant].filter((actor) => actor.id !== holder),
      confidence: draft.confidence * 0.95,
    };
  });
}

/** Whom the article's sanctions are on: those named last before, else first after. */
function sanctioned(drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const holder = drafts[at]?.holder?.id;
  const fits = (draft: Draft | undefined): boolean =>
    draft?.kind === 'sanction' && draft.targets.length > 0 && draft.targets.every((target) => target.id !== holder);
  for (let k = at - 1; k >= 0 && k >= at - 30; k--) if (fits(drafts[k])) return drafts[k]?.targets;
  for (let k = at + 1; k < drafts.length && k <= at + 30; k++) if (fits(drafts[k])) return drafts[k]?.targets;
  return undefined;
}

/** A later item of a list is meant for those of the first: "promised to leave Omani soil and free the sailors". */
function listed(drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const draft = drafts[at];
  const previous = drafts[at - 1];
  if (!draft || !previous || draft.clause.lead < 0) return undefined;
  const same = previous.clause.index === draft.clause.lead || previous.clause.lead === draft.clause.lead;
  return same && previous.kind === draft.kind && previous.targets.length > 0 ? previous.targets : undefined;
}

/** "Will stop the talks if Oman goes ahead": who is to meet the condition of a threat. */
function conditioned(scene: Scene, draft: Draft): readonly Actor[] | undefined {
  if (draft.kind !== 'threat' && draft.kind !== 'sanction') return undefined;
  const condition = conditionOf(scene, draft.clause);
  const party = condition ? concernedIn(scene, condition, 2).filter((actor) => actor.id !== draft.holder?.id) : [];
  return party.length > 0 ? party.slice(0, 1) : undefined;
}

/** A headline's target stands in the text below it. */
function nextOf(drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const kind = drafts[at]?.kind;
  for (let k = at + 1; k < drafts.length && k <= at + 5; k++) {
    const draft = drafts[k];
    if (draft && draft.kind === kind && draft.targets.length > 0) return draft.targets;
  }
  return undefined;
}

/** A remembered agency or militia stands for its state, unless that is the holder's own. */
function stateBehind(scene: Scene, actor: Actor, draft: Draft): Actor | undefined {
  return sameSide(actor, draft.holder) ? undefined : stateOf(scene, actor.country);
}

/** Kinds that answer what somebody else wanted or alleged. */
const ANSWERS: ReadonlySet<PositionKind> = new Set(['denial', 'rejection', 'commitment']);

/** "Will allow the Peruvians to leave", "the Peruvians would be permitted to leave": who may do what is promised. */
function favoured(scene: Scene, { kind, holder, clause }: Draft): readonly Actor[] | undefined {
  const { verb } = clause;
  if (kind !== 'commitment' || !/^(?:allow|permit|let|enable|help|free|release|invite)$/.test(verb.lemma))
    return undefined;
  const parties = partiesOf(scene, verb.passive ? clause.subject : phraseAt(scene, verb.to, verb.to + 20));
  const others = parties.filter((actor) => !sameSide(actor, holder));
  // What is promised to its people is promised to the state.
  const states = others.map((actor) =>
    actor.kind === 'person' ? actor : (scene.nationByCode.get(actor.country ?? '') ?? actor),
  );
  return states.length > 0 ? states.slice(0, 1) : undefined;
}

/** Deeds that are done somewhere: the state there is concerned, unless it is the holder's own. */
const DEEDS_SOMEWHERE: ReadonlySet<PositionKind> = new Set(['commitment', 'threat', 'sanction']);

/** "Promised to build a dam in Nepal", "suspended aid in Chad", "refused to send troops to Niger": where it is to be done. */
function placed(scene: Scene, draft: Draft): readonly Actor[] | undefined {
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
function answered(drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
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
function isHostile(draft: Draft): boolean {
  return draft.kind !== 'support' && draft.kind !== 'commitment';
}

function addressed(scene: Scene, draft: Draft): readonly Actor[] | undefined {
  const partner = draft.kind === 'demand' || draft.kind === 'threat' ? metIn(scene, draft) : undefined;
  if (partner && partner.id !== draft.holder?.id) return [partner];
  const innermost = scene.chainAt(draft.from).at(-1);
  const actors = (innermost?.addressees ?? [])
    .flatMap((id) => scene.actorById.get(id) ?? [])
    .filter((actor) => actor.id !== draft.holder?.id);
  return actors.length > 0 && draft.kind === 'demand' ? actors : undefined;
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

/** By country: the first state that is at odds with it. */
function opponentsOf(drafts: readonly Draft[]): ReadonlyMap<string, Actor> {
  const found = new Map<string, Actor>();
  for (const { holder, targets, kind } of drafts)
    for (const { country } of holder?.kind === 'state' && kind !== 'support' && kind !== 'commitment' ? targets : [])
      if (country !== undefined && holder?.country !== country && holder && !found.has(country))
        found.set(country, holder);
  return found;
}

/** Threats and sanctions are between states wherever they are told. */
const MENACES: ReadonlySet<PositionKind> = new Set(['threat', 'sanction']);

/** The article is about states at odds: a third of what it says of others is said of another side's state. In a quarrel at home nobody is guessed. */
function isBetweenStates(drafts: readonly Draft[]): boolean {
  const aimed = drafts.filter(({ targets }) => targets.length > 0);
  const abroad = aimed.filter(({ holder, targets }) =>
    targets.some((target) => target.kind === 'state' && !sameSide(target, holder)),
  );
  return abroad.length * 3 > aimed.length;
}

/** The article's main target on the other side. */
function fallback(scene: Scene, ranked: readonly Actor[], draft: Draft, opponent: Actor | undefined): readonly Actor[] {
  // Who is named in the words and was not taken is what it is about, not of whom it is wanted.
  const named = new Set(actorsIn(scene, draft));
  const fits = (actor: Actor): boolean =>
    actor.id !== draft.holder?.id && !sameSide(actor, draft.holder) && !named.has(actor);
  const other = ranked.find((actor) => actor.kind === 'state' && fits(actor)) ?? opponent ?? ranked.find(fits);
  return other ? [other] : [];
}
