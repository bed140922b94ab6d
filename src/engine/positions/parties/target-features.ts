/**
 * Who may be meant where the words of a position name no target, and what speaks for each: where they stand, what else the article says of them, and how they stand
 * to the holder. Names of features hold no name of anybody.
 */
import { headOf, verbGroupAt } from '../../text/at';
import type { Actor, PositionKind, Span } from '../../types';
import type { Draft } from '../draft';
import { type Scene, tokensOf } from '../scene';
import { CLAUSE_WEIGHTS_RULE } from '../weighed/weighed-clauses';
import type { Quarrel } from './main-target';
import { isOwnSide } from './own-side';
import { paired } from './paired-names';
import { stateOf } from './parties';
import { sameSide } from './who';

/** One who may be meant; without an actor, nobody. */
export interface Candidate {
  readonly actor: Actor | undefined;
  readonly features: readonly string[];
}

/** What is asked about a whole article once. */
export interface TargetScene {
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  readonly quarrel: Quarrel;
  /** Actors by how often they are mentioned, the most frequent first. */
  readonly mostNamed: readonly Actor[];
  readonly mentions: number;
  /** By actor: of how many drafts they are a target. */
  readonly aims: ReadonlyMap<Actor, number>;
  readonly mostAimed: readonly Actor[];
  /** By holder's id: the ids of their targets, and of those who have them as target. */
  readonly targetsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** As many of the most frequent are looked at wherever they stand: more would take quadratic time. */
const MOST = 8;
/** A sentence with more actors is a list of names. */
const MOST_LOOKED_AT = 60;
/** Named in the words, and by the rule not taken: what it is about, not whom it is aimed at. */
const PASSED_OVER = 'passed over';
/** Who does what is promised, threatened or denied is not whom it is aimed at. */
const OWN_DEEDS: ReadonlySet<PositionKind> = new Set(['commitment', 'threat', 'denial']);
/** How many characters before and behind a draft's beginning are looked at in a longer sentence: the whole of it for each of its drafts would take quadratic time. */
const REACH = 1000;
/** How far back, in positions, what the same holder wants is remembered. */
const MEMORY = 8;

export function targetScene(scene: Scene, drafts: readonly Draft[], quarrel: Quarrel): TargetScene {
  const aims = new Map<Actor, number>();
  const targetsOf = new Map<string, Set<string>>();
  for (const { holder, targets } of drafts)
    for (const target of targets) {
      aims.set(target, (aims.get(target) ?? 0) + 1);
      if (!holder) continue;
      for (const key of [holder.id, sideOf(holder)])
        targetsOf.set(key, (targetsOf.get(key) ?? new Set()).add(target.id));
    }
  const byCount = (count: (actor: Actor) => number) => (a: Actor, b: Actor) => count(b) - count(a);
  return {
    scene,
    drafts,
    quarrel,
    mostNamed: [...scene.cast.actors].sort(byCount(({ mentions }) => mentions.length)).slice(0, MOST),
    mentions: scene.cast.actors.reduce((sum, { mentions }) => sum + mentions.length, 0),
    aims,
    mostAimed: [...aims.keys()].sort(byCount((actor) => aims.get(actor) ?? 0)).slice(0, MOST),
    targetsOf,
  };
}

const sideOf = ({ country, id }: Actor): string => `side ${country ?? id}`;

/** All who may be meant by a draft, nobody first. */
export function candidatesOf(about: TargetScene, at: number): readonly Candidate[] {
  const draft = about.drafts[at];
  if (!draft) return [];
  const { holder, targets, rule, partners = [] } = draft;
  const nobody = [
    'none',
    targets.length > 0 ? 'none said' : 'none unsaid',
    paired('none of ', String(holder?.kind)),
    paired('none ', rule),
  ];
  const found = [...rolesOf(about, draft, at)]
    .filter(
      ([actor, roles]) =>
        actor.id !== holder?.id &&
        !roles.has(PASSED_OVER) &&
        (targets.includes(actor) || !(partners.includes(actor) || isAudience(actor) || isOwnSide(draft, actor))),
    )
    .slice(0, MOST_LOOKED_AT);
  return [
    { actor: undefined, features: nobody },
    ...found.map(([actor, where]) => ({ actor, features: [...where, ...standing(about, draft, actor)] })),
  ];
}

/** "Told reporters": who only hears it. */
function isAudience({ kind, name }: Actor): boolean {
  return kind !== 'person' && /^(?:reporters|journalists|correspondents|(?:the )?press)$/i.test(name);
}

/** By actor: in which places and answers they stand to the draft. */
function rolesOf(about: TargetScene, draft: Draft, at: number): ReadonlyMap<Actor, Set<string>> {
  const { scene, drafts, mostNamed, mostAimed } = about;
  const roles = new Map<Actor, Set<string>>();
  const add = (actor: Actor | undefined, role: string): void => {
    if (actor) roles.set(actor, (roles.get(actor) ?? new Set()).add(role));
  };
  draft.targets.forEach((actor, i) => {
    add(actor, i === 0 ? 'said' : 'said too');
  });
  const thing = THINGS.test(headOf(scene.text, draft.clause.subject)?.lower ?? '');
  const unsaid = draft.targets.length === 0;
  const clue = (actor: Actor | undefined, role: string): void => {
    add(actor, role);
    if (unsaid) add(actor, paired(role, ', unsaid'));
    if (thing) add(actor, paired(role, ', thing'));
  };
  for (const actor of lastAims(drafts, at)) clue(actor, 'wanted of last');
  for (const actor of drafts[at - 1]?.targets ?? []) clue(actor, 'target before');
  for (const actor of drafts[at + 1]?.targets ?? []) clue(actor, 'target behind');
  clue(drafts[at - 1]?.holder, 'holder before');
  clue(drafts[at + 1]?.holder, 'holder behind');
  const statement = scene.chainAt(draft.from).at(-1);
  for (const id of statement?.addressees ?? []) clue(scene.actorById.get(id), 'told');
  const outer = scene.chainAt(draft.from).at(0);
  if (outer && outer !== statement && outer.speaker !== undefined)
    clue(scene.actorById.get(outer.speaker), 'outer speaker');
  add(stateOf(scene, draft.holder?.country), 'own state');
  for (const actor of mostNamed) add(actor, 'often named');
  for (const actor of mostAimed) add(actor, 'often meant');
  placesOf(scene, draft, thing, add);
  return roles;
}

/** A subject that points back at something. */
const THINGS = /^(?:it|this|that|they|he|she|these|those|there|what|which|who)$/;

/** Whom the holder had as target last. */
function lastAims(drafts: readonly Draft[], at: number): readonly Actor[] {
  const holder = drafts[at]?.holder;
  if (!holder) return [];
  for (let k = at - 1; k >= 0 && k >= at - MEMORY; k--) {
    const draft = drafts[k];
    if (draft && draft.holder?.id === holder.id && draft.targets.length > 0) return draft.targets;
  }
  return [];
}

/** Where actors stand in the draft's sentence and in the two before. */
function placesOf(scene: Scene, draft: Draft, thing: boolean, add: (actor: Actor, role: string) => void): void {
  const { text, cast } = scene;
  const { clause } = draft;
  const frame = draft.frame ?? clause;
  const here = text.sentences[clause.verb.sentence];
  if (!here) return;
  const span = scene.span(draft.from, draft.to);
  const around = nearby(here, span.start);
  const known = new Set(cast.actorsIn(around));
  for (const actor of cast.anybody.actorsIn(around))
    for (const mention of mentionsIn(actor, around)) {
      const inside = isIn(mention, span);
      if (isDoer(scene, draft, mention)) add(actor, PASSED_OVER);
      if (inside) for (const role of placeInWords(scene, draft, actor, mention)) add(actor, role);
      // Who is named only in passing, a place for one, is meant only by the words themselves.
      if (!known.has(actor)) continue;
      add(actor, 'in sentence');
      if (!inside) add(actor, mention.start < span.start ? 'before words' : 'behind words');
      if (frame.subject && isIn(mention, scene.span(frame.subject.from, frame.subject.to)))
        add(actor, 'subject of frame');
    }
  const before = text.sentences[here.index - 1];
  if (before) {
    const end = nearby(before, before.end);
    for (const actor of cast.actorsIn(end)) {
      const first = mentionsIn(actor, end)[0];
      if (!first) continue;
      const opens = first.start - before.start < 25;
      add(actor, opens ? 'opens sentence before' : 'in sentence before');
      if (before.paragraph !== here.paragraph) add(actor, 'in paragraph before');
      if (thing && opens) add(actor, 'opens sentence before, thing');
    }
  }
  const earlier = text.sentences[here.index - 2];
  if (earlier) for (const actor of cast.actorsIn(nearby(earlier, earlier.end))) add(actor, 'two sentences before');
}

/** A sentence, or of a long one what lies near a place (an offset into the text). */
function nearby(sentence: Span, at: number): Span {
  const { start, end } = sentence;
  return end - start <= REACH ? sentence : { start: Math.max(start, at - REACH), end: Math.min(end, at + REACH) };
}

const isIn = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** An actor's mentions inside a stretch; as many as are looked for lie side by side. */
function mentionsIn({ mentions }: Actor, stretch: Span): readonly Span[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < stretch.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end]?.start ?? 0) < stretch.end) end++;
  return mentions.slice(low, end).filter((mention) => isIn(mention, stretch));
}

/** "Chile would come": said of the subject of what is promised, threatened or denied. */
function isDoer(scene: Scene, { kind, clause: { subject, verb } }: Draft, mention: Span): boolean {
  return (
    OWN_DEEDS.has(kind) && subject !== undefined && !verb.passive && isIn(mention, scene.span(subject.from, subject.to))
  );
}

function placeInWords(scene: Scene, draft: Draft, actor: Actor, mention: Span): readonly string[] {
  const untaken = draft.rule !== CLAUSE_WEIGHTS_RULE && !draft.targets.includes(actor);
  return untaken ? [PASSED_OVER] : roleInWords(scene, draft, mention);
}

/** Part of the subject, or behind which preposition or verb; whether it owns what follows. */
function roleInWords(scene: Scene, { clause, from }: Draft, mention: Span): readonly string[] {
  const { text } = scene;
  const range = tokensOf(text, mention);
  const owner =
    /^[’']s?$/.test(text.tokens[range.to]?.text ?? '') || /[’']s?$/.test(text.tokens[range.to - 1]?.text ?? '');
  const roles = [owner ? 'owner' : 'no owner'];
  const { subject, verb } = clause;
  if (subject && range.from >= subject.from && range.to <= subject.to)
    return [...roles, verb.passive ? 'in passive subject' : 'in subject'];
  for (let i = range.from - 1; i >= from && i > range.from - 6; i--) {
    const token = text.tokens[i];
    if (token?.pos === 'ADP' || token?.lower === 'to') return [...roles, `behind ${token.lower}`];
    if (verbGroupAt(text, i)) return [...roles, 'object'];
  }
  return [...roles, 'elsewhere in words'];
}

/** How often they are spoken of and meant, and how they stand to the holder. */
function standing(about: TargetScene, { holder, targets }: Draft, actor: Actor): readonly string[] {
  const { mentions, mostNamed, mostAimed, aims, targetsOf, quarrel } = about;
  const share = actor.mentions.length / Math.max(1, mentions);
  const rank = mostNamed.indexOf(actor);
  const count = (aims.get(actor) ?? 0) - (targets.includes(actor) ? 1 : 0);
  const found = [
    paired('share ', share > 0.2 ? '4' : share > 0.1 ? '3' : share > 0.04 ? '2' : share > 0.015 ? '1' : '0'),
    paired('named ', rank < 0 ? 'seldom' : rank < 2 ? String(rank) : rank < 4 ? '2 or 3' : '4 or more'),
    paired('aimed at ', count > 6 ? 'often' : String(Math.min(4, count))),
    paired('is ', actor.kind),
  ];
  if (mostAimed[0] === actor) found.push('aimed at most');
  if (actor.country !== undefined) found.push('has country');
  if (actor.role !== undefined) found.push('has office');
  if (/^\p{Ll}/u.test(actor.name)) found.push('nameless');
  const side = paired(sameSide(actor, holder) ? 'own ' : 'other ', actor.kind);
  found.push(side, paired(paired(side, ' of '), String(holder?.kind)));
  found.push(paired(quarrel.betweenStates ? 'between states, ' : 'at home, ', side));
  if (!holder) return [...found, 'unheld'];
  if (targetsOf.get(holder.id)?.has(actor.id)) found.push('target of holder');
  if (targetsOf.get(sideOf(holder))?.has(actor.id)) found.push('target of side');
  if (targetsOf.get(actor.id)?.has(holder.id)) found.push('has holder as target');
  if (targetsOf.get(sideOf(actor))?.has(holder.id)) found.push('side has holder as target');
  return found;
}
