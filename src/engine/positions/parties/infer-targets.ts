/**
 * Targets that the words leave out: "orders should be reversed" is asked of whoever gave them. First come the clues that a reader would name; in an article about
 * states then the last one of whom the same holder wanted something and the main target on the other side; else whoever is likeliest by the learned weights.
 */

import { COUNTRY_WORDS } from '../../lexicon/countries';
import { CITIZENS, STRIKERS } from '../../lexicon/person-nouns';
import { firstOf, headOf, nounPhraseAt, within } from '../../text/at';
import type { Actor, PositionKind } from '../../types';
import { phraseAt } from '../clauses/company';
import type { Draft } from '../draft';
import { inHeading } from '../rules/speech-rules';
import type { Scene } from '../scene';
import type { KindTable } from '../weighed/clause-kinds';
import { CLAUSE_WEIGHTS_RULE } from '../weighed/weighed-clauses';
import { isAimedAtUnknown, isDoneByUnknown } from './aimed';
import { bothSides, isOnlySides } from './both-sides';
import { mainTarget, quarrelOf } from './main-target';
import { isUnknownGovernment, withoutNamedOnly } from './not-meant';
import { ownBody } from './own-body';
import { isOwnSide, isSameBody, speaksAbroad } from './own-side';
import { partiesOf, stateOf } from './parties';
import { reactedTo, turnedDown } from './reactions';
import { ownTargetTable, targetReader } from './target-choice';
import {
  addressed,
  answered,
  besides,
  conditioned,
  isHostile,
  lifted,
  listed,
  nextOf,
  placed,
  sanctioned,
  toldSo,
  warned,
} from './target-clues';
import { targetScene } from './target-features';
import { isThingBehind } from './things';
import { isHelper, topicOf } from './topics';
import { turnedTo } from './turned-to';
import { actorsIn, isFirstPerson, sameSide } from './who';

/** How far back, in positions, a target is remembered. */
const MEMORY = 8;

/** Drafts in text order; returns them with targets filled in where a reader would know, by these weights where only they tell. */
export function inferTargets(scene: Scene, held: readonly Draft[], weights: KindTable = ownTargetTable()): Draft[] {
  const drafts = held.map((draft) =>
    isAgainstIt(scene, draft) || isPutToThose(scene, draft) || isUnknownGovernment(scene, draft)
      ? { ...draft, targets: [] }
      : withoutNamedOnly(scene, draft),
  );
  const lastOf = new Map<string, { readonly targets: readonly Actor[]; readonly at: number }>();
  const quarrel = quarrelOf(scene, drafts);
  const likeliest = targetReader(targetScene(scene, drafts, quarrel), weights);
  const meant = drafts.map((draft, i) => {
    const holder = draft.holder?.id ?? '';
    const unsaid = draft.targets.length === 0 || draft.again === true;
    const others =
      favoured(scene, draft) ??
      abroad(scene, draft) ??
      homeGovernment(scene, draft) ??
      (unsaid ? topicOf(scene, draft) : undefined) ??
      (isOnlySides(draft) ? bothSides(scene, drafts, i) : undefined) ??
      (unsaid ? warned(scene, draft) : undefined);
    if (others) return { ...draft, targets: others };
    if (draft.targets.length > 0 && isHostile(draft)) lastOf.set(holder, { targets: draft.targets, at: i });
    // What a clause without any word of position names is often beside the point.
    if (isPutToThose(scene, draft)) return draft;
    if (draft.rule === CLAUSE_WEIGHTS_RULE && isAskedOfUnknown(draft)) return draft;
    if (draft.rule === CLAUSE_WEIGHTS_RULE)
      return withoutNamedOnly(scene, { ...draft, targets: withSides(scene, draft, likeliest(i)) });
    if (draft.targets.length > 0 || isAgainstIt(scene, draft)) return draft;
    if (draft.kind === 'sanction' && isAimedAtUnknown(scene, draft)) return draft;
    if (isDoneByUnknown(scene, draft)) return draft;
    const kept = lastOf.get(holder);
    const recent = kept && i - kept.at <= MEMORY ? remembered(draft, kept.targets) : undefined;
    const near = listed(drafts, i) ?? (inHeading(scene, draft.clause) ? nextOf(drafts, i) : undefined);
    const told =
      near ??
      lifted(scene, drafts, i) ??
      besides(drafts, i) ??
      orTurned(scene, draft, quarrel.betweenStates, reactedTo(scene, drafts, i)) ??
      placed(scene, draft) ??
      (ANSWERS.has(draft.kind) ? answered(drafts, i) : undefined) ??
      turnedDown(scene, drafts, i) ??
      (draft.kind === 'sanction' ? sanctioned(drafts, i) : undefined) ??
      conditioned(scene, draft) ??
      toldSo(scene, draft) ??
      (draft.rule === 'commitment-open' ? recent : undefined) ??
      (isHostile(draft) ? asked(scene, draft) : isAimedAtUnknown(scene, draft) ? [] : undefined) ??
      (draft.kind === 'demand' ? atHome(scene, draft) : undefined);
    const guessed =
      (quarrel.betweenStates && isHostile(draft) && draft.kind !== 'denial'
        ? (recent ?? (isAskedOfOwn(scene, draft) ? undefined : mainTarget(scene, quarrel, draft)))
        : undefined) ?? likeliest(i).filter((actor) => !isAskedOfOwn(scene, draft) || sameSide(actor, draft.holder));
    const turned = told || !quarrel.betweenStates ? undefined : turnedTo(scene, draft, guessed);
    if (turned) lastOf.set(holder, { targets: turned, at: i });
    const free = (told ?? turned ?? guessed).filter(
      (actor) => !isHeldBy(scene, draft, actor) && !isHelper(scene, draft, actor),
    );
    return { ...draft, targets: withSides(scene, draft, free), confidence: draft.confidence * 0.95 };
  });
  return meant.map(withoutHimself);
}

/** "The step" may be that of a state of which the paragraph tells, whoever took one before. */
function orTurned(
  scene: Scene,
  draft: Draft,
  betweenStates: boolean,
  reacted: readonly Actor[] | undefined,
): readonly Actor[] | undefined {
  return (betweenStates && reacted ? turnedTo(scene, draft, reacted) : undefined) ?? reacted;
}

/** "A band holding four miners demanded …": who is only named to say which band it is, is asked for nothing. */
function isHeldBy(scene: Scene, { frame, clause }: Draft, actor: Actor): boolean {
  const { subject } = frame ?? clause;
  if (!subject || subject.to <= subject.head + 1) return false;
  const behind = { from: subject.head + 1, to: subject.to };
  if (!actorsIn(scene, behind).includes(actor)) return false;
  if (/^(?:unnamed|group|person)$/.test(actor.kind)) return true;
  // "A band holding four German engineers": nor is their state, unless it is named itself.
  const span = scene.span(behind.from, behind.to);
  const inside = within(actor.mentions, span).filter((mention) => mention.end <= span.end);
  return actor.kind === 'state' && inside.every(({ form }) => form === 'description');
}

/** "Those who want to punish Nepal should remember it": asked of them, whoever they are, and not of Nepal. */
function isPutToThose({ text: { tokens } }: Scene, { kind, clause: { subject, verb } }: Draft): boolean {
  if (kind !== 'demand' || verb.passive || !subject) return false;
  // The subject ends at its relative clause, or is read as that clause's.
  const at = /^(?:those|anyone|anybody|everyone|whoever|all)$/.test(tokens[subject.from]?.lower ?? '')
    ? subject.from
    : -1;
  return at >= 0 && (tokens[at]?.lower === 'whoever' || tokens[at + 1]?.lower === 'who');
}

/** "Poland backs the idea, while Italy is against it": the idea, and not Poland. */
function isAgainstIt({ text: { tokens } }: Scene, { rule, from, to }: Draft): boolean {
  return (
    rule === 'rejection-idiom' && to - from > 2 && tokens[to - 1]?.lower === 'it' && tokens[to - 2]?.lower === 'against'
  );
}

/** Nobody is his own target, by whatever name. */
function withoutHimself(draft: Draft): Draft {
  const { holder, targets } = draft;
  // "Its own observers" are his, whoever he is.
  const himself = (target: Actor): boolean => /^own\s/.test(target.name) || (!!holder && isSameBody(holder, target));
  return targets.some(himself) ? { ...draft, targets: targets.filter((target) => !himself(target)) } : draft;
}

/** Of whom the frame itself says that it is asked, or that nobody known is: told, people unknown, a thing, one's own side in a strike. */
function asked(scene: Scene, draft: Draft): readonly Actor[] | undefined {
  if (isAboutThing(scene, draft) || isAskedOfAnother(scene, draft) || isPutToAll(scene, draft)) return [];
  return addressed(scene, draft) ?? (isAimedAtUnknown(scene, draft) || isStrike(draft) ? [] : undefined);
}

/** Each with the state that it stands or speaks for. */
function withSides(scene: Scene, draft: Draft, targets: readonly Actor[]): readonly Actor[] {
  const meant = new Set(targets.map((actor) => sideOf(scene, actor, draft)));
  for (const actor of [...meant]) {
    const state = actor.kind === 'person' && !sameSide(actor, draft.holder) ? stateOf(scene, actor.country) : undefined;
    if (state && meant.size < 3) meant.add(state);
  }
  const body = ownBody(scene, draft.holder);
  return [...meant].filter(
    (actor) => draft.targets.includes(actor) || !(isOwnSide(draft, actor) || (body && isSameBody(body, actor))),
  );
}

/** What is wanted of one's own side is wanted of it again; blame and threats go to another. */
function remembered({ kind, holder }: Draft, targets: readonly Actor[]): readonly Actor[] | undefined {
  const meant = kind === 'demand' ? targets : targets.filter((target) => !sameSide(target, holder));
  return meant.length > 0 ? meant : undefined;
}

/** "Advised its citizens to stay away": those who are to do it stand there, and are nobody whom the article knows. */
function isAskedOfUnknown({ kind, clause, targets }: Draft): boolean {
  return kind === 'demand' && clause.role === 'infinitive' && clause.controller !== undefined && targets.length === 0;
}

/** "Warned against steps that would divide them", and what an envoy proposes: no hearer is told, and any side may do it. */
function isPutToAll({ text }: Scene, { kind, frame, clause, rule, holder, from }: Draft): boolean {
  const { tokens } = text;
  const { verb } = frame ?? clause;
  if (kind !== 'demand' || rule !== 'demand-verb' || verb.passive) return false;
  // "Has asked for a delay": of whoever decides.
  if (verb === clause.verb && DELAYS.test(headOf(text, nounPhraseAt(text, from))?.lemma ?? '')) return true;
  if (/^(?:warn|caution|advise|counsel)$/.test(verb.lemma)) return tokens[verb.to]?.lower === 'against';
  return (
    holder !== undefined && verb === clause.verb && /^(?:propose|advocate)$/.test(verb.lemma) && speaksAbroad(holder)
  );
}

const DELAYS = /^(?:delay|postponement|time|extension|adjournment|debate|vote|review|study)$/;

/** "Told her he must sign": asked of another than who is told. */
function isAskedOfAnother({ text }: Scene, { kind, clause }: Draft): boolean {
  const subject = firstOf(text, clause.subject)?.lower;
  const told = text.tokens[(clause.mark >= 0 ? clause.mark : clause.from) - 1]?.lower;
  return kind === 'demand' && ((subject === 'he' && told === 'her') || (subject === 'she' && told === 'him'));
}

/** "We must act": not asked of the other side. */
function isAskedOfOwn(scene: Scene, { kind, clause }: Draft): boolean {
  return kind === 'demand' && isFirstPerson(scene, clause.subject);
}

/** "Opposes it": a measure or plan, and no side. */
function isAboutThing({ text }: Scene, { kind, frame, clause, rule }: Draft): boolean {
  const { verb } = frame ?? clause;
  return kind === 'rejection' && rule === 'rejection-verb' && isThingBehind(text, verb);
}

/** "The Omani refiner Dorpet asked the government to release oil": that of the nation that its name stands beside. */
function homeGovernment(scene: Scene, { kind, holder, frame, clause }: Draft): readonly Actor[] | undefined {
  const { text } = scene;
  const { verb, subject } = frame ?? clause;
  if (kind !== 'demand' || holder?.kind !== 'organisation' || verb.passive || !subject) return undefined;
  const asked =
    text.tokens[verb.to]?.lower === 'the' && /^(?:government|authorities)$/.test(text.tokens[verb.to + 1]?.lower ?? '');
  const nation = asked ? COUNTRY_WORDS.match(text.tokens, subject.from + 1, subject.to) : undefined;
  const own = nation?.value.form === 'adjective' ? scene.nationOf(nation.value.code) : undefined;
  return own && [own];
}

/** "Georgia's opposition demanded new elections": of those who govern there, unless the sentence tells of another state. */
function atHome(scene: Scene, { holder, clause }: Draft): readonly Actor[] | undefined {
  if (holder?.country === undefined || holder.kind === 'state' || holder.kind === 'person') return undefined;
  if (!CITIZENS.has(holder.name.toLowerCase().split(' ').at(-1) ?? '')) return undefined;
  const sentence = scene.text.sentences[clause.verb.sentence];
  const abroad = sentence ? scene.cast.actorsIn(sentence).some((actor) => isForeign(actor, holder)) : false;
  const own = abroad ? undefined : scene.nationOf(holder.country);
  return own && [own];
}

const isForeign = (actor: Actor, holder: Actor): boolean =>
  actor.country !== undefined && actor.country !== holder.country;

/** "A Chilean dockers' union threatened to close the port": its own side's, and meant for nobody abroad. */
function isStrike({ kind, holder }: Draft): boolean {
  return (
    kind === 'threat' &&
    holder !== undefined &&
    /^(?:organisation|group)$/.test(holder.kind) &&
    (holder.country !== undefined || /^\p{Ll}/u.test(holder.name)) &&
    STRIKERS.has(holder.name.toLowerCase().split(' ').at(-1) ?? '')
  );
}

/** A remembered agency or militia stands for its state, unless that is the holder's own. */
function sideOf(scene: Scene, actor: Actor, { holder }: Draft): Actor {
  if (!/^(?:group|organisation|unnamed)$/.test(actor.kind) || sameSide(actor, holder)) return actor;
  return stateOf(scene, actor.country) ?? actor;
}

/** Kinds that answer what somebody else wanted or alleged. */
const ANSWERS: ReadonlySet<PositionKind> = new Set(['denial', 'rejection', 'commitment']);

/** "Pledged to move the Chilean embassy in Oman", said in Chile: promised to those there, not to one's own. */
function abroad(scene: Scene, draft: Draft): readonly Actor[] | undefined {
  const own = draft.targets.length > 0 && draft.targets.every((target) => sameSide(target, draft.holder));
  return draft.kind === 'commitment' && own ? placed(scene, draft) : undefined;
}

/** "Will allow the Peruvians to leave", "the Peruvians would be permitted to leave": who may do what is promised. */
function favoured(scene: Scene, { kind, holder, clause }: Draft): readonly Actor[] | undefined {
  const { verb } = clause;
  if (kind !== 'commitment' || !/^(?:allow|permit|let|enable|help|free|release|invite)$/.test(verb.lemma))
    return undefined;
  const parties = partiesOf(scene, verb.passive ? clause.subject : phraseAt(scene, verb.to, verb.to + 20));
  const others = parties.filter((actor) => !sameSide(actor, holder));
  // What is promised to its people is promised to the state.
  const states = others.map((actor) =>
    actor.kind === 'person' ? actor : (scene.nationOf(actor.country ?? '') ?? actor),
  );
  return states.length > 0 ? states.slice(0, 1) : undefined;
}
