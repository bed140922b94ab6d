/** Clauses that no rule finds and whose words all the same speak for a position. */
import { words } from '../../lexicon/words';
import { type Parts, PIECES } from '../../parts';
import { headOf } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { afterPreposition, phraseAt } from '../clauses/company';
import { REPORTING } from '../clauses/frames';
import { isDoubted, isNegated, isRumour, isShortOf, isSupposed } from '../clauses/mood';
import { blames } from '../clauses/polarity';
import { stancesOf } from '../clauses/verb-classes';
import { type Draft, draft } from '../draft';
import { isOwnSide } from '../parties/own-side';
import { concernedIn, partiesOf } from '../parties/parties';
import { actorOf, isFirstPerson, isOfficial, partyOf, sameSide, subjectActor, voiceOf } from '../parties/who';
import { isObliged, whoSetOut } from '../rules/set-out';
import { isSaidOfThings, isWeighedAgainst, sameId } from '../rules/speech-rules';
import { moveOf } from '../sanctions/sanction-moves';
import type { Scene } from '../scene';
import { type KindTable, kindReader } from './clause-kinds';

const LENGTHS_OF_TIME = words('time hour day week month year');

/** As sure as this that it is a position, or it is left alone; */
const LEAST = 0.26;
/** between people without any office that the article tells; */
const LEAST_IN_PRIVATE = 0.36;
/** and as sure as this of its kind: what could be any of three is none that a reader should be told. */
const LEAST_OF_KIND = 0.24;
/** Blame without a word for it, in nobody's statement, is a reporter's plain account more often than not: it has to be surer. */
const LEAST_BLAME_TOLD = 0.55;
/** Kinds that alarm a reader have to be surer; measures have their own rules, and no other clause names one. */
const LEAST_OF: Readonly<Partial<Record<Draft['kind'], number>>> = { threat: 0.8, sanction: Number.POSITIVE_INFINITY };

const NAMING = words('include concern regard involve follow accord depend base');

/** The name in `Position.rule`. */
export const CLAUSE_WEIGHTS_RULE = 'clause-weights';

/** Positions in clauses that do not overlap what the rules found, the likelier ones first where they overlap one another. */
export function* weighedInParts(scene: Scene, found: readonly Draft[], weights: KindTable): Parts<readonly Draft[]> {
  const taken = new Uint8Array(scene.text.tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  // What asks, promises or refuses is told with what is asked, promised or refused.
  const told = new Set(found.map(({ frame }) => frame));
  const kindOf = kindReader(scene, found, weights);
  const weighed: Draft[] = [];
  for (const clause of scene.clauses) {
    if (clause.index % PIECES === 0) yield clause.index / scene.clauses.length;
    const from = clause.verb.head;
    if (clause.to - from < 2 || told.has(clause) || covered(taken, from, clause.to) > 0.3) continue;
    if (isOnlyNamed(scene, clause) || !mayBeHeld(scene, clause)) continue;
    const { kind, any, best } = kindOf(clause);
    if (kind === 'accusation' && isDoneTogether(scene, clause)) continue;
    if (
      isOfThing(scene, clause, kind) ||
      isForecast(clause, kind, voiceOf(scene, clause).speaker) ||
      isAtHome(scene, clause, kind)
    )
      continue;
    // "Our crews did not sink a boat": no blame.
    if (kind === 'accusation' && isOurs(scene, clause) && isNegated(scene, clause)) continue;
    if (isDoubted(scene, clause, kind) || isUnasked(scene, clause, kind) || isNobodys(scene, clause, kind)) continue;
    // Harm that is ruled out threatens nobody.
    if (best < LEAST_OF_KIND || any < (LEAST_OF[kind] ?? LEAST) || (kind === 'threat' && isNegated(scene, clause)))
      continue;
    if (kind === 'accusation' && any < LEAST_BLAME_TOLD && scene.chainAt(from).length === 0) continue;
    const draft = draftOf(scene, clause, kind, any);
    // Who praises nobody but himself backs nobody.
    if (draft.holder === undefined || (kind === 'support' && draft.targets.length === 0)) continue;
    if (isOwnAffair(scene, draft)) continue;
    if (any >= LEAST_IN_PRIVATE || [draft.holder, ...draft.targets].some(isOfficial)) weighed.push(draft);
  }
  const kept: Draft[] = [];
  for (const draft of weighed.sort((a, b) => b.confidence - a.confidence)) {
    if (covered(taken, draft.from, draft.to) > 0.3) continue;
    taken.fill(1, draft.from, draft.to);
    kept.push(draft);
  }
  return kept;
}

/** "This is not a bluff", "it is no secret": said of how one means it, not of what. */
const WAYS_OF_SPEAKING = words('bluff joke secret surprise coincidence accident exaggeration');

function isWayOfSpeaking(scene: Scene, { verb, subject, to }: Clause): boolean {
  const { text } = scene;
  if (verb.lemma !== 'be' || !/^(?:this|that|it)$/.test(headOf(text, subject)?.lower ?? '')) return false;
  if (isContrast(scene, verb.to, to)) return true;
  for (let i = verb.to; i < Math.min(to, verb.to + 4); i++)
    if (WAYS_OF_SPEAKING.has(text.tokens[i]?.lemma ?? '')) return true;
  return false;
}

/** "This is a pause and not a pardon": says what a step is, and blames nobody unless one of the words does. */
function isContrast(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.text;
  for (let i = from + 2; i + 1 < Math.min(to, from + 7); i++)
    if (tokens[i]?.lower === 'not' && /^(?:and|,)$/.test(tokens[i - 1]?.lower ?? ''))
      return tokens[i + 1]?.pos === 'DET' && !blames(scene, { from, to });
  return false;
}

/**
 * No clause that says something for itself: a condition, the tail of what stands before it ("including …"), how one means it ("this is no
 * bluff"), or that something was told.
 */
function isOnlyNamed(scene: Scene, clause: Clause): boolean {
  if (
    isRumour(scene, clause) ||
    isWayOfSpeaking(scene, clause) ||
    isReport(scene, clause) ||
    isJudgedByAnother(scene, clause) ||
    isMarchOrder(scene, clause)
  )
    return true;
  const above = scene.governor(clause);
  if (isShortOf(scene, clause) || (above && isShortOf(scene, above))) return true;
  // "Would need time to study it".
  const object = clause.verb.lemma === 'need' ? phraseAt(scene, clause.verb.to, clause.to) : undefined;
  if (object && isWeighedAgainst(scene, clause, object)) return true;
  if (LENGTHS_OF_TIME.has(headOf(scene.text, object)?.lemma ?? '')) return true;
  if (clause.verb.lemma === 'need' && isSaidOfThings(scene, clause)) return true;
  return isSupposed(scene, clause) || (clause.verb.form !== 'finite' && NAMING.has(clause.verb.lemma));
}

/** "Had told Lima that it would attend": what somebody holds stands in the report, not in that it was told. */
function isReport(scene: Scene, clause: Clause): boolean {
  return REPORTING.has(clause.verb.lemma) && scene.dependents(clause).some(({ role }) => role === 'complement');
}

/** "Condemned what its president described as blackmail": told by the name that it is given. */
const isJudgedByAnother = (scene: Scene, clause: Clause): boolean =>
  scene
    .dependents(clause)
    .some(
      ({ role, mark, verb }) =>
        role === 'complement' &&
        scene.text.tokens[mark]?.lower === 'what' &&
        /^(?:call|describe|brand|term)$/.test(verb.lemma),
    );

/** "Ordered 300 men to the border": moved, asked of nobody else. */
function isMarchOrder(scene: Scene, clause: Clause): boolean {
  const { tokens, nounPhraseOf } = scene.text;
  if (clause.verb.lemma !== 'order' || scene.dependents(clause).some(({ role }) => role !== 'relative')) return false;
  // "Order six ships from a yard": bought.
  if (tokens[clause.verb.to]?.pos === 'NUM') return true;
  for (let i = clause.verb.to; i < clause.to - 1; i++)
    if (/^(?:to|into|across)$/.test(tokens[i]?.lower ?? '') && nounPhraseOf[i + 1] !== -1) return true;
  return false;
}

/** "It would tie their hands": what a thing would do is nobody's wish and nobody's promise. */
function isOfThing(scene: Scene, { verb, subject }: Clause, kind: Draft['kind']): boolean {
  // "Stocks could collapse": what may come of itself blames nobody.
  if (kind === 'accusation')
    return (
      MAYBE.test(verb.modal ?? '') &&
      subject !== undefined &&
      !isFirstPerson(scene, subject) &&
      !partyOf(scene, subject) &&
      !POINTING.test(headOf(scene.text, subject)?.lower ?? '')
    );
  if (kind !== 'demand' && kind !== 'commitment') return false;
  if (!/^(?:will|would|could|may|might)$/.test(verb.modal ?? '')) return false;
  return /^(?:it|this|that|which)$/.test(headOf(scene.text, subject)?.lower ?? '') && !partyOf(scene, subject);
}

/** "They would lose the fees first": what somebody without office thinks would befall others blames nobody. */
function isForecast({ verb }: Clause, kind: Draft['kind'], speaker: Actor | undefined): boolean {
  return (
    kind === 'accusation' &&
    /^(?:will|would)$/.test(verb.modal ?? '') &&
    BEFALLING.test(verb.lemma) &&
    !isOfficial(speaker)
  );
}

const BEFALLING = /^(?:lose|suffer|gain|win|profit|benefit|miss|need|run|face|feel|survive|recover)$/;

/** "Lifted the summer ban on fires": a measure that is none between states is no promise either. */
function isAtHome(scene: Scene, { verb, to }: Clause, kind: Draft['kind']): boolean {
  const move = kind === 'commitment' && verb.modal === undefined ? moveOf(verb.lemma) : undefined;
  return (move === 'lift' || move === 'ease' || move === 'extend') && scene.measuresIn(verb.to, to).length > 0;
}

const MAYBE = /^(?:could|may|might)$/;
const POINTING = /^(?:it|this|that|which|who|they|he|she|you)$/;

/** "Brought the case together with the Harbour Agency": who does it too is not blamed for it. */
function isDoneTogether({ text: { tokens } }: Scene, { verb, to }: Clause): boolean {
  for (let i = verb.to; i < Math.min(to, verb.to + 8); i++) if (TOGETHER.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

const TOGETHER = words('together jointly alongside');

/** "We cannot demand that they leave": what one does not ask for is not asked. */
function isUnasked(scene: Scene, clause: Clause, kind: Draft['kind']): boolean {
  if (kind !== 'demand') return false;
  // "Asked Norway to comment": a question.
  const question = clause.verb.lemma === 'comment' && clause.role === 'infinitive';
  return question || (/^(?:demand|ask|request)$/.test(clause.verb.lemma) && isNegated(scene, clause));
}

/** "Nobody here wants a war", "no minister has asked that they leave": what nobody wants or promises; what nobody should do is another matter. */
function isNobodys(scene: Scene, clause: Clause, kind: Draft['kind']): boolean {
  if (kind !== 'demand' && kind !== 'commitment') return false;
  const above = clause.role === 'complement' || clause.role === 'infinitive' ? scene.governor(clause) : undefined;
  return [clause, above].some(
    (at) => at?.subject !== undefined && at.verb.modal === undefined && isNobodyAt(scene.text, at.subject.from),
  );
}

/** An official says of his own government that it "had pictures to prove it": that blames nobody. */
function isOwnAffair(scene: Scene, { kind, holder, targets, clause }: Draft): boolean {
  if (kind !== 'accusation' || holder === undefined || holder.kind === 'state') return false;
  // A president may blame his own country; who speaks for it abroad does not, nor does anybody by what it has not done.
  // "President Roca said Peru did not pay ransoms": likelier hers than not.
  const hers = holder.country === undefined && LEADS.test(holder.role ?? '') && isNegated(scene, clause);
  if (hers && partyOf(scene, clause.subject)?.kind === 'state') return true;
  if (targets.length > 0)
    return (
      (isNegated(scene, clause) || SPEAKS_FOR_IT.test(holder.role ?? holder.name)) &&
      targets.every((actor) => isOwnSide({ kind, holder }, actor))
    );
  const subject = partyOf(scene, clause.subject);
  return subject?.kind === 'state' && sameSide(subject, holder);
}

const LEADS = /^(?:president|prime minister|premier|chancellor|foreign minister)$/i;
const SPEAKS_FOR_IT =
  /\b(?:ministry|government|embassy|spokes(?:man|woman|person)|foreign|ambassador|envoy|diplomats?)\b/i;

/** The share of a stretch that is taken. */
function covered(taken: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += taken[i] ?? 0;
  return count / Math.max(1, to - from);
}

const subjectOf = (scene: Scene, clause: Clause): Actor | undefined =>
  subjectActor(scene, clause) ?? partyOf(scene, clause.subject);

/** Whether there is anybody who may hold it, of whatever kind it is: to ask so first spares weighing more than every fourth clause. */
function mayBeHeld(scene: Scene, clause: Clause): boolean {
  const { said, speaker } = voiceOf(scene, clause);
  if ((said && speaker !== undefined) || isObliged(scene, clause)) return true;
  return (clause.verb.passive ? agentOf(scene, clause) : subjectOf(scene, clause)) !== undefined;
}

function draftOf(scene: Scene, clause: Clause, kind: Draft['kind'], confidence: number): Draft {
  const { said, speaker, statement } = voiceOf(scene, clause);
  const subject = subjectOf(scene, clause);
  const own = isFirstPerson(scene, clause.subject) || isOurs(scene, clause) || sameSide(subject, speaker);
  // "Moscow said Tehran rejected it": who is told of has a position, if the verb is one.
  const told =
    said && speaker !== undefined && (own || subject === undefined || !stancesOf(clause.verb.lemma).includes(kind));
  const holder = told ? speaker : doerOf(scene, clause, kind, subject);
  const whole = told && clause.subject !== undefined && clause.from < clause.verb.head;
  const others = (actors: readonly (Actor | undefined)[]): readonly Actor[] =>
    actors.filter((actor): actor is Actor => actor !== undefined && !sameId(actor, holder));
  const addressed = kind === 'demand' ? (statement?.addressees ?? []).map((id) => scene.actorById.get(id)) : [];
  // "Peru's minister called the threat a pity": who does it is not blamed with it, nor is his state.
  const self = own || (subject !== undefined && sameId(subject, holder));
  const choices = [
    self ? [] : [subject],
    self ? [] : partiesOf(scene, clause.subject),
    kind === 'demand' ? [actorOf(scene, clause.controller)] : [],
    concernedIn(scene, { from: clause.verb.to, to: clause.to }, 3, true),
    addressed,
  ];
  return draft({
    from: whole ? clause.from : clause.verb.head,
    to: clause.to,
    kind,
    holder,
    targets: choices.map(others).find((actors) => actors.length > 0) ?? [],
    clause,
    rule: CLAUSE_WEIGHTS_RULE,
    confidence: Math.min(0.9, confidence),
  });
}

/** "My farmers", "our neighbours' friends": the speaker's own, whoever they are. */
const isOurs = ({ text }: Scene, { subject }: Clause): boolean =>
  /^(?:my|our)$/.test(text.tokens[subject?.from ?? -1]?.lower ?? '') && subject?.head === (subject?.to ?? 0) - 1;

/** Who does it; what somebody has to do is wanted of him, by whoever set out demands right before. What he had to do he did. */
function doerOf(scene: Scene, clause: Clause, kind: Draft['kind'], subject: Actor | undefined): Actor | undefined {
  const done = kind !== 'demand' && /^(?:had|needed)$/.test(scene.text.tokens[clause.verb.from]?.lower ?? '');
  if (isObliged(scene, clause) && !done) return whoSetOut(scene, clause);
  return clause.verb.passive ? agentOf(scene, clause) : subject;
}

/** "Was condemned by Peru": who does it. */
function agentOf(scene: Scene, clause: Clause): Actor | undefined {
  const by = afterPreposition(scene, clause, 'by');
  return by < 0 ? undefined : actorOf(scene, phraseAt(scene, by, by + 12));
}
