/** Who is named in the words and is not meant: the court or body that something is brought before, those who are sent, an envoy who is summoned for his state. */
import { ENVOY_NOUNS } from '../../lexicon/measure-acts';
import { words } from '../../lexicon/words';
import { nounPhraseAt, within } from '../../text/at';
import type { Actor } from '../../types';
import type { Draft } from '../draft';
import { goesBefore, isForum } from '../rules/forums';
import { type Scene, tokensOf } from '../scene';

/** "Take the case to the United Nations". */
const BRINGING = words('take bring refer submit carry escalate report raise appeal');
const SENDING = words('send dispatch deploy provide supply');
const SUMMONING = words('summon call haul');

/** Deeds that are done to whoever stands behind "of": "the shelling of Yemen". */
const DONE_TO = words(`
  bombing bombardment shelling killing murder massacre slaughter assassination execution persecution oppression harassment torture poisoning kidnapping abduction detention arrest jailing
  imprisonment expulsion deportation invasion occupation annexation siege encirclement seizure destruction demolition starvation targeting beating ambush downing hacking rape dismemberment`);

/** The draft without targets that its words only name. */
export function withoutNamedOnly(scene: Scene, draft: Draft): Draft {
  const { targets, clause, kind, frame } = draft;
  if (targets.length === 0) return draft;
  if (kind === 'accusation' && goesBefore(scene, clause.verb)) return withTargets(draft, (actor) => !isForum(actor));
  const { lemma } = clause.verb;
  if (kind !== 'accusation' && BRINGING.has(lemma)) return withTargets(draft, (actor) => !isVenue(scene, draft, actor));
  if (kind === 'commitment' && SENDING.has(lemma)) return withTargets(draft, (actor) => !isSent(scene, draft, actor));
  if (kind === 'accusation' && targets.some((actor) => isSuffered(scene, draft, actor)))
    return withTargets(draft, (actor) => !isSuffered(scene, draft, actor));
  if (kind === 'accusation' && SUMMONING.has((frame ?? clause).verb.lemma)) return forHisState(scene, draft);
  return draft;
}

function withTargets(draft: Draft, isMeant: (actor: Actor) => boolean): Draft {
  const targets = draft.targets.filter(isMeant);
  return targets.length === draft.targets.length ? draft : { ...draft, targets };
}

/** "Condemned the shelling of Yemen": its victim is not blamed. */
function isSuffered(scene: Scene, draft: Draft, actor: Actor): boolean {
  const { text } = scene;
  const at = placeIn(scene, draft, actor);
  const start = at === undefined ? undefined : (nounPhraseAt(text, at)?.from ?? at);
  return (
    start !== undefined && text.tokens[start - 1]?.lower === 'of' && DONE_TO.has(text.tokens[start - 2]?.lower ?? '')
  );
}

/** Behind "to" or "before", and no state. */
function isVenue(scene: Scene, draft: Draft, actor: Actor): boolean {
  const { tokens } = scene.text;
  const at = actor.kind === 'organisation' ? placeIn(scene, draft, actor) : undefined;
  if (at === undefined) return false;
  const start = tokens[at - 1]?.lower === 'the' ? at - 1 : at;
  return /^(?:to|before|with|at|in)$/.test(tokens[start - 1]?.lower ?? '');
}

/** "Send mediators": people without a name right behind the verb. */
function isSent(scene: Scene, draft: Draft, actor: Actor): boolean {
  if (actor.kind !== 'group' && actor.kind !== 'unnamed') return false;
  const at = placeIn(scene, draft, actor);
  return (
    at !== undefined && nounPhraseAt(scene.text, draft.clause.verb.to)?.from === nounPhraseAt(scene.text, at)?.from
  );
}

/** "Summoned the Omani ambassador": Oman is blamed. */
function forHisState(scene: Scene, draft: Draft): Draft {
  const states = draft.targets.map((actor) => {
    const last = actor.name.toLowerCase().split(' ').at(-1) ?? '';
    const envoy = (actor.kind === 'unnamed' || actor.kind === 'person') && ENVOY_NOUNS.has(last);
    return (envoy && actor.country !== undefined ? scene.nationOf(actor.country) : undefined) ?? actor;
  });
  return { ...draft, targets: [...new Set(states)] };
}

/** The first token of an actor's mention in the words. */
function placeIn(scene: Scene, draft: Draft, { mentions }: Actor): number | undefined {
  const { start, end } = scene.span(draft.from, draft.to);
  const mention = within(mentions, { start, end }).find((one) => one.end <= end);
  return mention && tokensOf(scene.text, mention).from;
}

/**
 * "Ana Roca, an opposition lawmaker, urged the government to wait": her own, which nobody can tell where the article is about several states and does not say of
 * which she is.
 */
export function isUnknownGovernment(scene: Scene, { kind, holder, frame, clause }: Draft): boolean {
  const { verb, subject } = frame ?? clause;
  if (kind !== 'demand' || holder?.kind !== 'person' || holder.country !== undefined || verb.passive || !subject)
    return false;
  const { tokens } = scene.text;
  if (tokens[verb.to]?.lower !== 'the' || tokens[verb.to + 1]?.lower !== 'government') return false;
  if (!tokens.slice(subject.from, subject.to).some(({ lemma }) => AT_HOME.has(lemma))) return false;
  return scene.cast.actors.filter((actor) => actor.kind === 'state').length > 1;
}

/** Who speaks to his own government. */
const AT_HOME = words(
  'opposition lawmaker legislator senator deputy congressman congresswoman mayor governor councillor',
);
