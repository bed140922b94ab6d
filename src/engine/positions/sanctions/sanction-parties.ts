/** Who sends a sanction and whom it is on. */

import { isCalled } from '../../lexicon/blocs';
import { PRIVATE_BODIES } from '../../lexicon/businesses';
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { ENVOY_NOUNS } from '../../lexicon/measure-acts';
import type { Instrument } from '../../lexicon/measures';
import { STANCES } from '../../lexicon/stance-verbs';
import { words } from '../../lexicon/words';
import { headOf, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { TokenRange } from '../../text/types';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { afterPreposition, phraseAt } from '../clauses/company';
import type { Outlook } from '../clauses/outlook';
import { concernedIn } from '../parties/parties';
import { actorsIn, agentOf, isOfficial, sameSide, subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import type { Measure } from './measures';

/** The sender: the subject, the agent of a passive, or whoever asks or speaks. */
export function senderOf(scene: Scene, clause: Clause, top: Clause, outlook: Outlook): Actor | undefined {
  const voice = voiceOf(scene, clause).speaker;
  const own = ownMeasure(scene, clause);
  if (own) return own;
  if (outlook === 'refused' && forbiddenIn(scene, clause, top)) return subjectActor(scene, top) ?? voice;
  if (clause.verb.passive || clause.role === 'participle') {
    const agent = doneBy(scene, clause);
    if (agent) return agent;
    if (top !== clause && !top.verb.passive) return subjectActor(scene, top) ?? voice;
    return outlook === 'done' ? announcerOf(scene, clause) : voice;
  }
  const doer = doerInside(scene, clause);
  if (doer) return doer;
  if (outlook === 'asked') {
    const asks = top !== clause && STANCES.has(top.verb.lemma) ? askerOf(scene, top) : undefined;
    return asks ?? voice ?? subjectActor(scene, clause);
  }
  return (
    subjectActor(scene, clause) ??
    bodyMeant(scene, clause) ??
    subjectActor(scene, top) ??
    adopterOf(scene, clause) ??
    ownGovernment(scene, clause, voice) ??
    voice
  );
}

/** "Omani officials said the cabinet was considering an embargo": theirs is Oman's. */
function ownGovernment(scene: Scene, { subject }: Clause, voice: Actor | undefined): Actor | undefined {
  if (voice?.country === undefined || !subject || subject.head !== subject.from + 1) return undefined;
  const { tokens } = scene.text;
  const own = tokens[subject.from]?.lower === 'the' && GOVERNING.test(tokens[subject.head]?.lower ?? '');
  return own ? scene.nationOf(voice.country) : undefined;
}

const GOVERNING = /^(?:cabinet|government|authorities|administration|leadership|parliament)$/;

/** "Imposed by Oman". */
function doneBy(scene: Scene, clause: Clause): Actor | undefined {
  const by = afterPreposition(scene, clause, 'by');
  return by < 0 ? undefined : agentOf(scene, phraseAt(scene, by, by + 12));
}

/** "Oman was urged by Peru to impose sanctions": who urged. */
const askerOf = (scene: Scene, top: Clause): Actor | undefined =>
  top.verb.passive ? doneBy(scene, top) : subjectActor(scene, top);

/** "Announced that the visas had been revoked": whoever makes it known did it. */
function announcerOf(scene: Scene, clause: Clause): Actor | undefined {
  const above = clause.role === 'complement' ? scene.governor(clause) : undefined;
  const makesKnown = above && !above.verb.negated && /^(?:announce|declare|decree|rule|order)$/.test(above.verb.lemma);
  return makesKnown ? subjectActor(scene, above) : undefined;
}

/** "Were banned from Peruvian airspace", "is shut out of American tenders": whose the place is. */
export function placeOwner(scene: Scene, clause: Clause): Actor | undefined {
  if (clause.verb.passive && clause.subject && EXPELLING.test(clause.verb.lemma)) {
    const host = hostOf(scene, clause.subject);
    if (host) return host;
  }
  // "Was recalled from Peru" was done by somebody else.
  if (!clause.verb.passive || !EXCLUDING.test(clause.verb.lemma)) return undefined;
  const { tokens } = scene.text;
  for (let i = clause.verb.to; i < Math.min(clause.to, clause.verb.to + 10); i++)
    if (/^(?:from|of)$/.test(tokens[i]?.lower ?? '')) return concernedIn(scene, { from: i + 1, to: clause.to }, 1)[0];
  return undefined;
}

const EXPELLING = /^(?:expel|tell|order|give|ask|declare|summon)$/;

/** "Chad's envoy to Oman was told to leave": the state that she was sent to. */
function hostOf(scene: Scene, subject: TokenRange): Actor | undefined {
  const { tokens } = scene.text;
  for (let i = subject.from; i < subject.to - 2; i++) {
    if (!ENVOY_NOUNS.has(tokens[i]?.lemma ?? '')) continue;
    for (let to = i + 1; to < Math.min(subject.to - 1, i + 5); to++) {
      const word = tokens[to]?.lower === 'to' ? COUNTRY_WORDS.match(tokens, to + 1, subject.to) : undefined;
      if (word) return scene.nationOf(word.value.code);
    }
  }
  return undefined;
}

const EXCLUDING = /^(?:ban|bar|debar|shut|lock|keep|exclude|expel|disconnect|cut|kick|throw|suspend)$/;

/** "Peru approved a bill that would freeze the assets", "backs a package that would freeze them": who passes it or stands behind it. */
function adopterOf(scene: Scene, clause: Clause): Actor | undefined {
  const above = clause.role === 'relative' ? scene.governor(clause) : undefined;
  if (!above || above.verb.passive || above.verb.negated || !ADOPTING.test(above.verb.lemma)) return undefined;
  const paper = scene.text.tokens[clause.antecedent?.head ?? -1]?.lemma ?? '';
  return /^(?:bill|law|decree|resolution|motion|act|legislation|draft|order|package|plan|proposal|measure|text|scheme)$/.test(
    paper,
  )
    ? subjectActor(scene, above)
    : undefined;
}

const ADOPTING =
  /^(?:approve|pass|adopt|back|sign|enact|propose|introduce|draft|submit|table|endorse|support|favou?r|prefer|suggest|want|seek)$/;

/** "Forbade Chad to impose sanctions", "kept Chad from imposing them": who was to impose them. */
export function forbiddenIn(scene: Scene, clause: Clause, top: Clause): Actor | undefined {
  if (top === clause || top.verb.passive || !HINDERING.test(top.verb.lemma)) return undefined;
  const object = phraseAt(scene, top.verb.to, clause.verb.from);
  return object ? agentOf(scene, object) : undefined;
}

const HINDERING = /^(?:forbid|prohibit|bar|ban|stop|block|prevent|keep|discourage|dissuade)$/;

/** "The EU's spokesman said the bloc would …": the one body named right before that may be called so. */
function bodyMeant(scene: Scene, clause: Clause): Actor | undefined {
  const { subject, verb } = clause;
  const { tokens, sentences } = scene.text;
  if (tokens[subject?.from ?? -1]?.lower !== 'the' || !subject || subject.head !== subject.from + 1) return undefined;
  const short = tokens[subject.head]?.lemma ?? '';
  const from = sentences[Math.max(0, verb.sentence - 1)]?.from ?? subject.from;
  const bodies = actorsIn(scene, { from, to: subject.from }).filter((actor) => isCalled(short, actor.name));
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** "Only after Oman lifts the embargo it imposed": the pronoun is the one who acts on the measure. */
function ownMeasure(scene: Scene, clause: Clause): Actor | undefined {
  if (clause.role !== 'relative' || clause.verb.passive || !isPronoun(scene, clause)) return undefined;
  // "Urged Oman to lift the embargo it imposed" hangs on the first verb, and stands behind the second.
  const above = [scene.governor(clause), scene.clauses[clause.index - 1]].find(
    (one) => one && !one.verb.passive && one.verb.sentence === clause.verb.sentence && LIFTING.test(one.verb.lemma),
  );
  return above && subjectActor(scene, above);
}

const LIFTING = /^(?:lift|ease|end|drop|suspend|remove|scrap|revoke|extend|keep|maintain|relax|loosen)$/;

function isPronoun({ text }: Scene, { subject, verb }: Clause): boolean {
  return [headOf(text, subject), text.tokens[verb.from - 1]].some((word) => /^(?:it|they)$/.test(word?.lower ?? ''));
}

/** "To lift the embargo that Oman imposed": whatever is asked of whom, the subject inside the relative clause imposed it. */
function doerInside(scene: Scene, { role, mark, verb }: Clause): Actor | undefined {
  if (role !== 'relative' || verb.passive) return undefined;
  const np = nounPhraseAt(scene.text, verb.from - 1);
  // "That Oman" is read as one phrase.
  const from = Math.max(np?.from ?? verb.from, mark + 1);
  return np && from < verb.from ? scene.cast.actorAt(scene.span(from, verb.from)) : undefined;
}

/** "American sanctions", "the EU's blacklist": who sends them, by the words before. */
export function ownerOf(scene: Scene, measure: Measure): Actor | undefined {
  const np = nounPhraseAt(scene.text, measure.to - 1);
  const owner = np && nounPhraseAt(scene.text, np.from - 1);
  const from = owner?.possessive === true && owner.to === np?.from ? owner.from : np?.from;
  return from === undefined ? undefined : actorsIn(scene, { from, to: measure.to })[0];
}

/** Whose measure is turned down: "the EU's embargo", "American sanctions on Oman"; in "Omani sanctions" it may be those on Oman. */
export function imposerOf(scene: Scene, measure: Measure): Actor | undefined {
  const owner = ownerOf(scene, measure);
  const np = nounPhraseAt(scene.text, measure.to - 1);
  const owned = np !== undefined && nounPhraseAt(scene.text, np.from - 1)?.possessive === true;
  const aimed = /^(?:on|against|at)$/.test(scene.text.tokens[measure.to]?.lower ?? '');
  return owned || aimed || isBloc(owner) ? owner : undefined;
}

const AGAINST = words('on against at upon for to toward towards from of with');

/** On whom: behind "on", "against", or before the measure. */
export function targetsOf(
  scene: Scene,
  clause: Clause,
  measure: Measure | undefined,
  patient: TokenRange | undefined,
  holder: Actor | undefined,
): readonly Actor[] {
  const others = ({ from, to }: TokenRange): readonly Actor[] =>
    concernedIn(scene, { from, to: beforeCause(scene, from, to) }, 3, true).filter((actor) => actor.id !== holder?.id);
  if (patient && namesEnvoy(scene, patient) && POSTING.test(clause.verb.lemma)) return postOf(scene, clause, holder);
  if (patient) return others({ from: patient.from, to: beforeDeed(scene, patient) });
  if (!measure) return [];
  const listed = listedBy(scene, clause, measure);
  const entries = listed ? others(listed) : [];
  if (entries.length > 0) return entries;
  const told = relativeOn(scene, clause, measure);
  const bearers = told ? others({ from: told.verb.to, to: told.to }) : [];
  if (bearers.length > 0) return bearers;
  const struck = struckBy(scene, clause, measure);
  const stricken = struck ? others(struck) : [];
  if (stricken.length > 0) return stricken;
  const next = scene.text.tokens[measure.to]?.lower ?? '';
  // "A ban modelled on the Omani one": what it is like bears nothing.
  if (/^(?:modelled|modeled|patterned|based|fashioned|styled|inspired)$/.test(next)) return [];
  const from = (start: number) => others({ from: start, to: Math.max(clause.to, start) });
  // "Sanctions were imposed on Chad", "the embargo it imposed on Chad": the verb stands between the two.
  const behindVerb = AGAINST.has(next) ? [] : from(Math.max(measure.to, clause.verb.to));
  const behind = behindVerb.length > 0 ? behindVerb : from(measure.to);
  if (AGAINST.has(next) && behind.length > 0) return behind;
  const np = nounPhraseAt(scene.text, measure.to - 1);
  // "Its own ban": who owns it does not bear it.
  const owned = /^(?:its|his|her|their|our|my|your)$/.test(scene.text.tokens[np?.from ?? -1]?.lower ?? '');
  const within = np
    ? others({ from: owned ? np.from + 1 : np.from, to: measure.to }).filter(
        (actor) => actor.kind === 'state' && !sameSide(actor, holder),
      )
    : [];
  return [...behind, ...within].slice(0, 3);
}

/** "Hit Omani wine with a tariff", "threatened Oman with sanctions": whom it is on stands before. */
function struckBy({ text: { tokens } }: Scene, { verb }: Clause, measure: Measure): TokenRange | undefined {
  if (verb.passive || !/^(?:hit|slap|punish|threaten|target|strike|sting)$/.test(verb.lemma)) return undefined;
  for (let i = measure.from - 1; i > Math.max(verb.to, measure.from - 8); i--)
    if (tokens[i]?.lower === 'with') return { from: verb.to, to: i };
  return undefined;
}

const POSTING = /^(?:recall|bring|call|summon|fetch|pull|withdraw)$/;

/** "Its ambassador", not "the licences". */
function namesEnvoy({ text }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) if (ENVOY_NOUNS.has(text.tokens[i]?.lemma ?? '')) return true;
  return false;
}

/** "Recalled its ambassador to Oman", "… from Muscat": the state of the post, and never the envoy, who is the sender's own. */
function postOf(scene: Scene, { verb, to }: Clause, holder: Actor | undefined): readonly Actor[] {
  const { tokens } = scene.text;
  for (let i = verb.to; i < to - 1; i++) {
    if (!/^(?:to|from|in|of)$/.test(tokens[i]?.lower ?? '')) continue;
    const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    const word = COUNTRY_WORDS.match(tokens, at, to);
    const state = word && scene.nationOf(word.value.code);
    if (state && !sameSide(state, holder)) return [state];
  }
  return [];
}

/** "Added Oman to its blacklist", "Oman was put on the list": who is listed stands before the list. */
function listedBy({ text }: Scene, { verb, subject }: Clause, measure: Measure): TokenRange | undefined {
  if (measure.instrument !== 'blacklist' || !LISTING.test(verb.lemma)) return undefined;
  const np = nounPhraseAt(text, measure.from);
  const owner = nounPhraseAt(text, (np?.from ?? measure.from) - 1);
  const preposition = ((owner?.possessive === true ? owner.from : np?.from) ?? measure.from) - 1;
  if (!/^(?:to|on|onto|in|into|from|off)$/.test(text.tokens[preposition]?.lower ?? '')) return undefined;
  if (verb.passive) return subject;
  return preposition > verb.to ? { from: verb.to, to: preposition } : undefined;
}

const LISTING = /^(?:add|put|place|include|enter|keep|leave|remove|take|strike|drop|return|restore)$/;

/** "Barred Omani officers from entering Chad": where they may not go bears nothing. */
function beforeDeed({ text }: Scene, { from, to }: TokenRange): number {
  for (let i = from; i < to - 1; i++)
    if (text.tokens[i]?.lower === 'from' && verbGroupAt(text, i + 1)?.form === 'gerund') return i;
  return to;
}

/** "Imposed sanctions on Oman over Chad": what it is about bears nothing. */
function beforeCause({ text }: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (text.tokens[i]?.lower === 'over') return i;
  return to;
}

/** "Lifted the embargo (that) it had imposed on Chad": the clause that says whom the measure is on. */
function relativeOn(scene: Scene, clause: Clause, measure: Measure): Clause | undefined {
  return scene
    .dependents(clause)
    .find((one) => one.role === 'relative' && (one.mark < 0 ? one.subject?.from : one.mark) === measure.to);
}

/** What is plain without a target: "recalled its ambassador", "suspended aid". */
const UNTARGETED: ReadonlySet<Instrument> = new Set(['asset-freeze', 'aid-suspension', 'relations', 'expulsion']);

/** Sanctions are between states, their organs and groups; the everyday word ("a ban", "suspended") needs a state on one side. */
export function isPolitical(
  holder: Actor | undefined,
  targets: readonly Actor[],
  plain: boolean,
  instrument?: Instrument,
): boolean {
  const all = holder ? [holder, ...targets] : targets;
  if (plain) return all.length > 0;
  // "The prosecutor seized the assets of the gang": the law at home.
  if (targets.length === 0 && instrument === 'asset-freeze' && holder && !actsForStates(holder)) return false;
  if (targets.length === 0 && UNTARGETED.has(instrument ?? 'sanctions')) return isOfficial(holder);
  return holder !== undefined && (isOfficial(holder) || holder.kind === 'organisation') && targets.some(isOfficial);
}

/** "A closure would hold up trains": a thing does it, and nobody. */
export function isDoneByThing(scene: Scene, clause: Clause): boolean {
  const { subject, verb } = clause;
  if (!subject || verb.passive || verb.form !== 'finite' || clause.role === 'relative') return false;
  const head = headOf(scene.text, subject);
  return head?.pos === 'NOUN' && !PAPERS.has(head.lemma) && !bodyMeant(scene, clause) && !subjectActor(scene, clause);
}

const PAPERS = words('bill law decree resolution motion act legislation draft order measure plan proposal text');

/** Names of bodies of several states. */
const BLOCS =
  /\b(?:Union|Nations|Council|League|Community|Alliance|Commission|Commonwealth|NATO|E\.?U\.?|U\.?N\.?|ASEAN|ECOWAS|OAS|OPEC|Mercosur)(?![\p{L}])/u;

/** A body of several states, by its name. */
export function isBloc(actor: Actor | undefined): boolean {
  return actor?.kind === 'organisation' && BLOCS.test(actor.name);
}

function actsForStates(holder: Actor): boolean {
  if (holder.kind === 'state') return true;
  if (holder.country === undefined) return isBloc(holder);
  if (!isOfficial(holder)) return false;
  const last = holder.name.toLowerCase().split(' ').at(-1) ?? '';
  return !PRIVATE_BODIES.has(last) || /\b(?:central|reserve) bank\b/i.test(holder.name);
}

/**
 * Somebody who acts for a state or a union of states does it to another state or its people; of a holder who is not known yet, to a state at all. `voiced`: it is only
 * proposed or opposed, which any person may; `firms`: a firm of no known country is hit as well.
 */
export function isBetweenStates(
  holder: Actor | undefined,
  targets: readonly Actor[],
  voiced = false,
  firms = false,
): boolean {
  if (holder && !actsForStates(holder) && !(voiced && holder.kind === 'person')) return false;
  return targets.some((target) =>
    target.country === undefined
      ? firms && holder?.kind === 'state' && target.kind === 'organisation'
      : !sameSide(target, holder),
  );
}
