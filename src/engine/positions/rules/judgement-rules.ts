/** What speakers hold against others, deny of themselves, or praise, in plain clauses without a verb of blaming. */

import { BLAMEWORTHY_VERBS, FORCE_VERBS, REFUSAL_VERBS } from '../../lexicon/conduct';
import { isForecaster } from '../../lexicon/foreseeing';
import { words } from '../../lexicon/words';
import { elementAt, firstOf, headOf } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { afterPreposition, phraseAt } from '../clauses/company';
import { isAdmitted, isForeseen, isNegated, isSupposed, isTold } from '../clauses/mood';
import { isOfNature } from '../clauses/nature';
import { blames, blamesByNot, hasBlamingPhrase, isBad, isGood } from '../clauses/polarity';
import { isGeneric } from '../clauses/relative-heads';
import { conditionOf } from '../conditions';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { actorsIn, isFirstPerson, isOfficial, partyOf, sameSide, subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import { deniesAim, deniesCharge, deniesRole, noneDone } from './denied-charges';
import { sameId } from './speech-rules';
import { thereIsNo, turnsDown } from './turned-down';

const DENIABLE = words(
  'have support give seek intend target aim involve want supply provide do send use be order know take ask plan touch play participate receive',
);

/** A clause inside a statement that says something bad, or good, of somebody else, or denies it of oneself. */
export function judgement(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (verb.form !== 'finite' || !clause.subject || isSupposed(scene, clause)) return [];
  if (clause.role === 'relative' ? clause.mark < 0 || isGeneric(scene, clause) : !isTold(scene, clause)) return [];
  const { said, speaker } = voiceOf(scene, clause);
  if (!said) return [];
  if (!speaker) return unnamedBlame(scene, clause);
  if (verb.modal !== undefined && !/^(will|would|can|could|may|might)$/.test(verb.modal)) return [];
  const subject = doerAbove(scene, clause) ?? spokenOf(scene, clause) ?? partyOf(scene, clause.subject);
  const first = isFirstPerson(scene, clause.subject);
  const judged: Judged = {
    scene,
    clause,
    speaker,
    subject,
    first,
    own: first || sameId(subject, speaker) || sameSide(subject, speaker),
  };
  if (isOfficial(speaker) && (noneDone(scene, clause) || deniesRole(scene, clause, judged.own)))
    return [draftOf(judged, 'denial', [], 'denial-own-conduct', 0.5)];
  if (deniesAim(scene, clause, judged.own, subject === undefined || isTheirs(subject, speaker)))
    return [draftOf(judged, 'denial', [], 'denial-own-conduct', 0.5)];
  if (turnsDown(scene, clause)) return [draftOf(judged, 'rejection', [], 'rejection-judgement', 0.55)];
  if (deniesCharge(scene, clause, judged.own)) return [draftOf(judged, 'denial', [], 'denial-own-conduct', 0.55)];
  if (deniesThing(scene, clause, speaker)) return [draftOf(judged, 'denial', [], 'denial-own-conduct', 0.4)];
  const none = thereIsNo(scene, clause);
  if (none && isOfficial(speaker))
    return [draftOf(judged, none, [], none === 'accusation' ? 'accusation-failing' : 'rejection-judgement', 0.5)];
  if (isExpletive(scene, clause)) return [];
  // "Neither confirmed nor denied it": no denial is left.
  if (isNegated(scene, clause) && /^(?:confirm|deny)$/.test(verb.lemma)) return [];
  if (isNegated(scene, clause) || hasNo(scene, clause)) return negative(judged);
  if (isBad(scene, clause)) return blame(judged);
  // "That is a step forward" is of what was said before: its idiom tells it.
  const pointsBack = firstOf(scene.text, clause.subject)?.lower === 'that';
  if (verb.modal !== undefined || pointsBack || !isGood(scene, clause)) return [];
  if (subject !== undefined && !judged.own) return [draftOf(judged, 'support', [subject], 'support-judgement', 0.4)];
  // "The talks had been useful": whoever took part is praised.
  const thing = scene.text.tokens[clause.subject.head];
  const dealing = thing !== undefined && (DEALINGS.has(thing.lemma) || /^(it|this|that)$/.test(thing.lower));
  return dealing && isOfficial(speaker) ? [draftOf(judged, 'support', [], 'support-judgement', 0.35)] : [];
}

/** A company or a group that is no state's body, as its own people speak of it. */
function isTheirs(subject: Actor, speaker: Actor): boolean {
  return subject.kind === 'organisation' && (subject.country === undefined || subject.country === speaker.country);
}

/** "Critics say the plan rewards Iran": somebody blames a state, though no actor is known to say it. */
function unnamedBlame(scene: Scene, clause: Clause): readonly Draft[] {
  const subject = partyOf(scene, clause.subject);
  if (!isOfficial(subject) || clause.verb.modal !== undefined || isNegated(scene, clause) || !isBad(scene, clause))
    return [];
  const { from, to } = clause;
  return [
    {
      kind: 'accusation',
      holder: undefined,
      targets: subject ? [subject] : [],
      from,
      to,
      clause,
      rule: 'accusation-conduct',
      confidence: 0.35,
    },
  ];
}

/** "Chile said it never sent them": a pronoun that is nobody's name is most often the speaker. */
function spokenOf(scene: Scene, clause: Clause): Actor | undefined {
  return /^(it|they|he|she)$/.test(headOf(scene.text, clause.subject)?.lower ?? '')
    ? subjectActor(scene, clause)
    : undefined;
}

/** "Chad shells the town, which is shameful": said of what the clause above tells. */
function doerAbove(scene: Scene, clause: Clause): Actor | undefined {
  const before = elementAt(scene.text.tokens, clause.mark - 1)?.text ?? '';
  const which = elementAt(scene.text.tokens, clause.mark)?.lower === 'which' && /^[,—–-]$/.test(before);
  const above = scene.governor(clause);
  if (!which || !above || clause.verb.lemma !== 'be' || above.verb.form !== 'finite') return undefined;
  const next = scene.text.tokens[clause.verb.to];
  const judges = next?.pos === 'ADJ' || next?.pos === 'ADV' || /^["“‘`]+$/.test(next?.text ?? '');
  return judges ? subjectActor(scene, above) : undefined;
}

interface Judged {
  readonly scene: Scene;
  readonly clause: Clause;
  readonly speaker: Actor;
  readonly subject: Actor | undefined;
  /** "I", "we". */
  readonly first: boolean;
  /** Said of the speaker's own side. */
  readonly own: boolean;
}

function draftOf(
  { clause, speaker }: Judged,
  kind: Draft['kind'],
  targets: readonly Actor[],
  rule: string,
  confidence: number,
): Draft {
  return { kind, holder: speaker, targets, from: clause.from, to: clause.to, clause, rule, confidence };
}

/** Of oneself a denial, of others a failing. */
function negative(judged: Judged): readonly Draft[] {
  const { scene, clause, speaker, subject, own } = judged;
  // "He had not ruled out an appeal" leaves it open.
  // "We are not bluffing" threatens.
  if (/^(?:rule|bluff)$/.test(clause.verb.lemma)) return [];
  const { modal, lemma } = clause.verb;
  // "Does not carry out espionage", "has no forces in the area": what one is blamed for by its name.
  const charged = own && modal === undefined && (deniesByName(judged) || hasNone(judged));
  const bad = isBad(scene, clause) || charged;
  // "We are not training them": what one is not doing or has not done.
  const deed =
    ((judged.first &&
      !/^(analy[sz]e|review|study|see|receive|discuss|decide|determine|confirm|finish|read|hear|verify|complete|succeed|manage|meet|be|do)$/.test(
        lemma,
      )) ||
      deniesMeeting(judged) ||
      deniesDeed(judged)) &&
    isOfficial(speaker) &&
    (clause.verb.progressive || clause.verb.perfect || clause.verb.tense === 'past');
  if (
    own &&
    modal === undefined &&
    clause.verb.tense === 'present' &&
    !clause.verb.progressive &&
    !clause.verb.perfect &&
    isNegated(scene, clause) &&
    REFUSAL_VERBS.has(lemma)
  )
    return [draftOf(judged, 'rejection', [], 'rejection-not', 0.5)];
  // "Said that it did not recognise the cap": told later, what one does not recognise is turned down all the same.
  const stands = clause.verb.tense === 'past' && !clause.verb.perfect && clause.role === 'complement';
  const itself = /^(?:PRON|PROPN)$/.test(headOf(scene.text, clause.subject)?.pos ?? '');
  if (itself && own && modal === undefined && stands && /^recogni[sz]e$/.test(lemma))
    return [draftOf(judged, 'rejection', [], 'rejection-not', 0.5)];
  // "Had not been allowed to see her": what befell one is not denied.
  if (own && (isUnaware(judged) || (clause.verb.passive && WITHHELD.test(lemma)))) return [];
  if (own && modal === undefined && (deed || ((bad || DENIABLE.has(lemma)) && involvesOthers(scene, clause, speaker))))
    return [draftOf(judged, 'denial', [], 'denial-own-conduct', bad ? 0.6 : 0.45)];
  if (!own && modal === undefined && blamesByNot(scene, clause)) return blame(judged);
  if (own || bad || modal !== undefined) return [];
  const failing = subject !== undefined && DUTIES.has(lemma);
  const empty = lemma === 'have' && hasNo(scene, clause) && VIRTUES.has(nounBehind(scene, clause));
  const wanting = empty || ((failing || /^(be|have|want|show|seek|bring)$/.test(lemma)) && isGood(scene, clause));
  if ((!failing && !wanting) || !(isOfficial(speaker) || isOfficial(subject))) return lacking(judged);
  const targets = subject ? [subject] : blamed(scene, clause, subject, speaker);
  return targets.length > 0 || (wanting && pointsBack(scene, clause))
    ? [draftOf(judged, 'accusation', targets, 'accusation-failing', 0.45)]
    : [];
}

const WITHHELD = /^(?:allow|permit|let|invite|consult|grant|admit)$/;

/** "I do not know where he stands", "has no problem with it": nothing that others blame one for. */
function isUnaware({ scene: { text }, clause }: Judged): boolean {
  const { verb } = clause;
  const next = text.tokens[verb.to]?.lower ?? '';
  if (verb.lemma === 'know') return /^(?:what|where|who|whom|when|why|how|whether|if|which|exactly|yet|me)$/.test(next);
  if (verb.lemma !== 'have' || next !== 'no') return false;
  return /^(?:problem|idea|doubt|comment|opinion|objection|time|choice|option)$/.test(
    text.tokens[verb.to + 1]?.lemma ?? '',
  );
}

/** "Does not carry out espionage": the thing that is done is a bad one. */
function deniesByName({ scene, clause }: Judged): boolean {
  const { verb, to } = clause;
  const range = { from: verb.to, to: Math.min(to, verb.to + 7) };
  return DOING.test(verb.lemma) && isNegated(scene, clause) && blames(scene, range);
}

const DOING = /^(?:carry|conduct|practise|practice|commit|engage|perpetrate|run|sponsor|pay|use|employ|condone)$/;

/** "Has no forces in the area". */
function hasNone({ scene, clause }: Judged): boolean {
  return clause.verb.lemma === 'have' && hasNo(scene, clause) && DENIED_THINGS.has(nounBehind(scene, clause));
}

/** "I have not met the envoy": whom one is said to have met; "not met yet", "not met since May" is only told. */
function deniesMeeting({ scene, clause, first }: Judged): boolean {
  const { verb, to } = clause;
  if (!first || verb.lemma !== 'meet' || verb.passive) return false;
  const words = scene.text.tokens.slice(verb.from, to);
  const whom = phraseAt(scene, verb.to, to);
  return !words.some(({ lower }) => /^(?:yet|since)$/.test(lower)) && partyOf(scene, whom) !== undefined;
}

/** "Its planes had not crossed the border": said of one's own side; what measures it has not taken is no denial. */
function deniesDeed({ scene, clause, own }: Judged): boolean {
  const { verb, from, to } = clause;
  const done = verb.tense === 'past' || (verb.perfect && ALLEGED_DEEDS.has(verb.lemma));
  if (!own || !isNegated(scene, clause) || !done || ATTITUDES.has(verb.lemma)) return false;
  return scene.measuresIn(from, to).length === 0;
}

/** "Has not supplied drones": what is not done yet is no denial of anything but these. */
const ALLEGED_DEEDS = words(
  'supply send fire attack sell violate deploy cross arm train finance fund ship smuggle shell bomb invade hide launch kill enter fly spy hack interfere meddle detain arrest torture poison sabotage abduct',
);

/** What one did not think or expect is no deed denied. */
const ATTITUDES = words(
  'know think believe expect want need see feel hope like say understand remember be seem appear get win reach agree mean mind consider doubt care decide sign receive find hear comment happen change alter waver last end recognise recognize',
);

/** "They are not sending their best": what an adversary does not do, is or have, where the article has the two at odds. */
function lacking(judged: Judged): readonly Draft[] {
  const { scene, clause, subject } = judged;
  if (subject === undefined && !pointsBack(scene, clause)) return [];
  // "The experimenter does not know which": a failing of nobody who has a duty.
  if (subject !== undefined && subject.kind !== 'person' && !isOfficial(subject)) return [];
  if (clause.verb.passive || clause.to - clause.verb.to < 1 || isExpletive(scene, clause)) return [];
  return [{ ...draftOf(judged, 'accusation', subject ? [subject] : [], 'accusation-failing', 0.35), neutral: true }];
}

function blame(judged: Judged): readonly Draft[] {
  const { scene, clause, speaker, subject, first, own } = judged;
  const { modal, lemma } = clause.verb;
  if (first && !FEELINGS_OF_SELF.test(lemma)) return [];
  if (saysWhich(judged)) return [];
  if (own && !first && (sameId(subject, speaker) || isAdmitted(scene, clause))) return [];
  // "He had probably been killed": nobody is said to have done it.
  if (clause.verb.passive && BLAMEWORTHY_VERBS.has(lemma) && !first && afterPreposition(scene, clause, 'by') < 0)
    return [];
  // What others may do is a forecast, unless it is blamed on what they do now.
  const coming = modal !== undefined || clause.verb.tense === 'future';
  if (coming && (isForeseen(scene, clause) || isForecaster(speaker))) return [];
  // "The engine will fire", "hunters will shoot 80 wolves": nothing that anybody has done, nor does.
  if (
    coming &&
    !first &&
    !isOfficial(subject) &&
    (FORCE_VERBS.has(lemma) || lemma === 'fire') &&
    conditionOf(scene, clause) === undefined
  )
    return [];
  // "The flu has killed 40 people".
  if (isOfNature(scene, clause)) return [];
  if (modal !== undefined && lemma !== 'be' && (own || !isOfficial(speaker))) return [];
  const targets = blamed(scene, clause, subject, speaker);
  // "Overcapacity hurts the market": whose it is, only the article's other positions tell.
  if (targets.length === 0 && !pointsBack(scene, clause))
    return isOfficial(speaker) && !own
      ? [{ ...draftOf(judged, 'accusation', [], 'accusation-conduct', 0.3), neutral: true }]
      : [];
  // Among private people a bad word is no affair of state, unless they are at odds in public elsewhere in the article.
  const neutral = !isOfficial(speaker) && !targets.some(isOfficial) && !scene.isPolitical();
  return [
    {
      ...draftOf(judged, 'accusation', targets, 'accusation-conduct', modal === undefined ? 0.5 : 0.4),
      ...(neutral ? { neutral } : {}),
    },
  ];
}

/** "Threatened to expel envoys who spy": whoever they may be. "Peru, which had blocked it, gave way, two diplomats said": what went before the news. */
function saysWhich({ scene, clause, speaker }: Judged): boolean {
  const above = scene.governor(clause)?.verb;
  if (clause.role !== 'relative' || clause.mark < 1) return false;
  const { tense, perfect, progressive } = clause.verb;
  if (scene.text.tokens[clause.mark - 1]?.text === ',') return tense === 'past' && perfect && !isOfficial(speaker);
  if (above === undefined) return false;
  const coming = above.form === 'infinitive' || /^(?:will|would|could|may|might|should|must)$/.test(above.modal ?? '');
  return coming && tense === 'present' && !perfect && !progressive;
}

const DEALINGS = words(
  'talk talks agreement accord deal visit summit meeting plan decision step treaty vote result cooperation relation relations tie ties proposal resolution discussion negotiation ruling dialogue move measure reform approach trade swap exchange policy conversation call progress election transition initiative effort gesture offer response release truce ceasefire cease-fire peace partnership alliance friendship',
);

const DENIED_THINGS = words(
  'force presence unit agent spy involvement knowledge ambition design hostage vessel plan attempt basis truth link connection contact intention deal agreement problem shipment proof involvement prisoner weapon torture cover-up crisis violation discrimination troop soldier base camp casualty hostage spy mercenary adviser secret threat war crime',
);

/** "There are no prisoners here": an official's word that a thing is not so. */
function deniesThing(scene: Scene, clause: Clause, speaker: Actor): boolean {
  const { tokens } = scene.text;
  if (!isOfficial(speaker) || clause.verb.lemma !== 'be' || clause.verb.modal !== undefined) return false;
  if (tokens[clause.verb.from - 1]?.lower !== 'there' || tokens[clause.verb.to]?.lower !== 'no') return false;
  return DENIED_THINGS.has(headOf(scene.text, phraseAt(scene, clause.verb.to, clause.to))?.lemma ?? '');
}

/** "Give no support", "have nothing to do with": negated by the object. */
function hasNo(scene: Scene, clause: Clause): boolean {
  return (
    /^(no|nothing|none|neither|zero)$/.test(scene.text.tokens[clause.verb.to]?.lower ?? '') &&
    !hasBlamingPhrase(scene, clause)
  );
}

const FEELINGS_OF_SELF = /^(be|feel|remain|have)$/;

/** "They", "that", "these guys": somebody already spoken of. */
function pointsBack(scene: Scene, clause: Clause): boolean {
  const head = headOf(scene.text, clause.subject);
  const first = firstOf(scene.text, clause.subject);
  return (
    /^(they|he|she|that|this|these|those|it|you)$/.test(head?.lower ?? '') ||
    /^(these|those|this|that|such|the|our)$/.test(first?.lower ?? '')
  );
}

/** "It is a mistake to …": nobody is meant by "it". */
function isExpletive(scene: Scene, clause: Clause): boolean {
  const head = headOf(scene.text, clause.subject);
  if (head?.lower === 'there') return true;
  return (
    head?.lower === 'it' && scene.dependents(clause).some((c) => c.role === 'infinitive' || c.role === 'complement')
  );
}

/** What a government ought to have. */
const VIRTUES = words(
  'policy plan strategy idea right credibility courage shame leadership respect regard interest intention will excuse answer vision legitimacy conscience authority mandate business evidence proof basis skill experience competence judgment judgement sense clue grasp understanding concept skills standing monopoly honor honour principle solution',
);

function nounBehind(scene: Scene, clause: Clause): string {
  return headOf(scene.text, phraseAt(scene, clause.verb.to, clause.to))?.lemma ?? '';
}

/** What another should have done and has not: "did not authorise", "does not respect". */
const DUTIES = words(`
  respect honor honour comply cooperate authorize authorise fulfill fulfil implement meet keep protect stop prevent allow permit condemn abide live act uphold deliver care
  understand want listen deserve help do answer respond apologize apologise admit recognize recognise stand follow obey observe accept change learn show prove
  provide represent speak share tell take`);

function blamed(scene: Scene, clause: Clause, subject: Actor | undefined, speaker: Actor): readonly Actor[] {
  const inSubject = clause.subject ? concernedIn(scene, clause.subject) : [];
  const meant = subject ?? pronounOf(scene, clause);
  const all = meant ? [meant, ...inSubject] : [...inSubject];
  // Whoever suffers the deed is no culprit: only "by", "from" and "of" behind the verb name one.
  const source =
    afterPreposition(scene, clause, 'by') >= 0
      ? afterPreposition(scene, clause, 'by')
      : afterPreposition(scene, clause, 'from');
  if (source >= 0 && source < clause.to)
    all.unshift(...concernedIn(scene, { from: source, to: clause.to }, 1).filter((actor) => !sameSide(actor, speaker)));
  if (all.length === 0 && !pointsBack(scene, clause) && !BLAMEWORTHY_VERBS.has(clause.verb.lemma))
    all.push(
      ...concernedIn(scene, { from: clause.verb.to, to: clause.to }).filter((actor) => !sameSide(actor, speaker)),
    );
  const seen = new Set<string>([speaker.id]);
  return all.filter((actor) => !seen.has(actor.id) && seen.add(actor.id)).slice(0, 2);
}

/** "The ministry holds that they …": the pronoun of the inner clause is the subject of the outer one, if that is not who speaks. */
function pronounOf(scene: Scene, clause: Clause): Actor | undefined {
  const head = headOf(scene.text, clause.subject)?.lower ?? '';
  if (!/^(they|it|he|she)$/.test(head) || clause.role !== 'complement') return undefined;
  const above = scene.governor(clause);
  return above ? subjectActor(scene, above) : undefined;
}

function involvesOthers(scene: Scene, clause: Clause, speaker: Actor): boolean {
  return (
    isBad(scene, clause) ||
    actorsIn(scene, { from: clause.verb.to, to: clause.to }).some((actor) => actor.id !== speaker.id)
  );
}
