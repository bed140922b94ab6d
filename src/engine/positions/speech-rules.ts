/**
 * What somebody says must, will or will not be done: demands by "must" and "should", imperatives in quotation, threats, promises and refusals by "will".
 * They hold only inside statements: a reporter's own "must" is no position.
 */
import {
  COOPERATION_VERBS,
  FORCE_VERBS,
  GRAVE_NOUNS,
  HARM_NOUNS,
  HARM_VERBS,
  HARSH_ADJECTIVES,
  REFUSAL_VERBS,
  UNWILLING_ADJECTIVES,
  WILLING_ADJECTIVES,
} from '../lexicon/conduct';
import { words } from '../lexicon/words';
import type { Actor } from '../types';
import type { Clause } from './clauses';
import { bareStart, infinitivesOf, objectOf } from './company';
import { conditionOf, hasCondition } from './conditions';
import type { Draft } from './draft';
import { isNegated, isSupposed, isWithdrawn } from './mood';
import { concernedIn, stateOf } from './parties';
import type { Scene } from './scene';
import { isFirstPerson, isOfficial, partyOf, sameSide, subjectActor, voiceOf } from './who';

const OBLIGATION = words('must should shall');

/** "have to", "need to", "ought to" as the text room's modal or as a governing verb. */
function obliges(clause: Clause): boolean {
  const { modal } = clause.verb;
  return (
    modal !== undefined &&
    !/^having/.test(modal) &&
    (OBLIGATION.has(modal) || /^(have|has|had|need|needs|ought|got)( to)?$/.test(modal))
  );
}

/** "It must be said", "I have to say", "should note": ways of speaking, not demands. */
const WAYS_OF_SPEAKING = words(
  'say note admit add stress mention emphasize emphasise remember confess understand acknowledge concede',
);

export function mustDemand(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (scene.text.tokens[verb.from]?.lower === 'having') return [];
  if (
    !obliges(clause) ||
    verb.perfect ||
    verb.form !== 'finite' ||
    clause.role === 'adverbial' ||
    clause.role === 'relative'
  )
    return [];
  if (!clause.subject || WAYS_OF_SPEAKING.has(verb.lemma) || isSupposed(scene, clause) || isWithdrawn(scene, clause))
    return [];
  const voice = voiceOf(scene, clause);
  const heading = inHeading(scene, clause);
  if (!voice.said && !heading) return [];
  const word = scene.text.tokens[clause.subject.from]?.lower;
  if (word === 'i' || (word === 'it' && verb.lemma === 'be' && !verb.passive)) return [];
  if (verb.modal === 'shall' && isFirstPerson(scene, clause.subject)) return [];
  const subject = partyOf(scene, clause.subject);
  const own = sameId(subject, voice.speaker);
  // What one had to do oneself is a story, not a demand.
  if (own && !isFirstPerson(scene, clause.subject)) return [];
  const past = /^(had|needed)$/.test(scene.text.tokens[verb.from]?.lower ?? '');
  if (past && (isFirstPerson(scene, clause.subject) || subject === undefined)) return [];
  const targets = isFirstPerson(scene, clause.subject)
    ? ownState(scene, voice.speaker)
    : verb.passive || own || subject === undefined
      ? []
      : [subject];
  return [
    {
      kind: 'demand',
      holder: voice.speaker,
      targets,
      from: clause.from,
      to: clause.to,
      clause,
      rule: verb.passive ? 'demand-must-passive' : 'demand-must',
      confidence: verb.modal === 'must' ? 0.85 : 0.75,
    },
  ];
}

/** "We must …" is asked of one's own country. */
export function ownState(scene: Scene, speaker: Actor | undefined): readonly Actor[] {
  const state = stateOf(scene, speaker?.country);
  return state && state.id !== speaker?.id ? [state] : [];
}

/** "It is time to …", "X is needed", "there must be", "we need Y". */
export function needDemand(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (!subject || verb.form !== 'finite' || isNegated(scene, clause)) return [];
  const voice = voiceOf(scene, clause);
  if (!voice.said) return [];
  if (verb.lemma === 'need' && verb.modal === undefined && !verb.passive) {
    const object = objectOf(scene, clause);
    const first = scene.text.tokens[subject.from]?.lower;
    if (!object || first === 'i' || first === 'you') return [];
    const who = partyOf(scene, subject);
    if (sameId(who, voice.speaker) && !isFirstPerson(scene, subject)) return [];
    return [
      {
        kind: 'demand',
        holder: voice.speaker,
        targets: isFirstPerson(scene, subject)
          ? ownState(scene, voice.speaker)
          : who && !sameId(who, voice.speaker)
            ? [who]
            : [],
        from: clause.from,
        to: clause.to,
        clause,
        rule: 'demand-need',
        confidence: 0.6,
      },
    ];
  }
  return [];
}

/** A bare verb that opens a quoted sentence: "Stop this war". */
export function imperative(scene: Scene, clause: Clause): readonly Draft[] {
  const { tokens, quotations } = scene.text;
  const { verb } = clause;
  const first = tokens[verb.from];
  const quotation = quotations[first?.quotation ?? -1];
  if (
    !first ||
    !quotation ||
    quotation.short ||
    clause.subject ||
    verb.from !== verb.head ||
    verb.modal !== undefined ||
    verb.passive
  )
    return [];
  if (first.lower !== first.lemma || verb.tense === 'past' || !opensSentence(scene, verb.from)) return [];
  if (
    /^(thank|let|look|listen|remember|imagine|see|say|god|suppose|take|make|be|forget|guess|hope|love|wait|come)$/.test(
      first.lower,
    ) &&
    first.lower !== 'make'
  )
    return [];
  const voice = voiceOf(scene, clause);
  if (!voice.said) return [];
  return [
    {
      kind: 'demand',
      holder: voice.speaker,
      targets: [],
      from: verb.from,
      to: clause.to,
      clause,
      rule: 'demand-imperative',
      confidence: 0.65,
    },
  ];
}

function opensSentence(scene: Scene, token: number): boolean {
  const before = scene.text.tokens[token - 1];
  const here = scene.text.tokens[token];
  return (
    before === undefined || here === undefined || before.sentence !== here.sentence || /^["“‘`]+$/.test(before.text)
  );
}

const INTENT = words('will would shall');
const MAYBE = words('may might could can');

/** Threats, promises and refusals by "will", "would", "could", and "is ready to". */
export function willRule(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (verb.form !== 'finite' || clause.role === 'adverbial' || clause.role === 'relative') return [];
  const voice = voiceOf(scene, clause);
  const heading = inHeading(scene, clause);
  const willing = willingTo(scene, clause);
  if (willing && willing.infinitives.length === 0)
    return openTo(scene, clause, voice.speaker ?? subjectActor(scene, clause), willing.unwilling);
  if (isSupposed(scene, clause)) return [];
  const intent = (verb.modal !== undefined && INTENT.has(verb.modal)) || verb.tense === 'future';
  const maybe = verb.modal !== undefined && MAYBE.has(verb.modal);
  if (!intent && !maybe && !willing && !(verb.lemma === 'deserve' && voice.said)) return [];
  const subject = subjectActor(scene, clause);
  if (!voice.said && !heading && !(intent && subject)) return [];
  const doers = willing && willing.infinitives.length > 0 ? willing.infinitives : [clause];
  return doers.flatMap((doer) =>
    announce(scene, clause, doer, voice, subject, {
      intent: intent || willing !== undefined,
      unwilling: willing?.unwilling ?? false,
      willing:
        willing !== undefined &&
        !willing.unwilling &&
        WILLINGLY.test(scene.text.tokens[clause.verb.to]?.lower ?? scene.text.tokens[clause.verb.head]?.lower ?? ''),
    }),
  );
}

/** "Remains open to talks", "is committed to the accord", "is opposed to the plan". */
function openTo(scene: Scene, clause: Clause, holder: Actor | undefined, unwilling: boolean): readonly Draft[] {
  const targets = concernedIn(scene, { from: clause.verb.to, to: clause.to }).filter(
    (actor) => !sameSide(actor, holder),
  );
  return [
    {
      kind: unwilling ? 'rejection' : 'commitment',
      holder,
      targets,
      from: clause.from,
      to: clause.to,
      clause,
      rule: unwilling ? 'rejection-unwilling' : 'commitment-open',
      confidence: 0.5,
    },
  ];
}

const WILLINGLY = /^(willing|open|eager|happy|glad|committed)$/;

interface Willing {
  readonly infinitives: readonly Clause[];
  readonly unwilling: boolean;
}

/** "is ready to", "are prepared to", "remains willing to", "is unwilling to". */
function willingTo(scene: Scene, clause: Clause): Willing | undefined {
  const { tokens } = scene.text;
  const { verb } = clause;
  // "Is prepared to", "is opposed to": the adjective was read as a passive.
  const passive = verb.passive && /^(prepare|commit|determine|oppose)$/.test(verb.lemma);
  if (!passive && !/^(be|remain|stand|stay|become|seem)$/.test(verb.lemma)) return undefined;
  if (verb.modal !== undefined && verb.modal !== 'would') return undefined;
  let at = verb.to;
  if (/^["“‘`]+$/.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.pos === 'ADV') at++;
  const next = passive ? tokens[verb.head] : tokens[at];
  if (!next) return undefined;
  const unwilling = UNWILLING_ADJECTIVES.has(next.lower);
  if (!unwilling && !WILLING_ADJECTIVES.has(next.lower)) return undefined;
  const infinitives = infinitivesOf(scene, clause);
  const after = tokens[next.i + 1]?.lower ?? '';
  const open =
    /^(open|committed|opposed|skeptical|sceptical|averse)$/.test(next.lower) && /^(to|about|of|["”’]+)$/.test(after);
  return infinitives.length > 0 || open ? { infinitives, unwilling } : undefined;
}

function announce(
  scene: Scene,
  clause: Clause,
  doer: Clause,
  voice: ReturnType<typeof voiceOf>,
  subject: Actor | undefined,
  how: { readonly intent: boolean; readonly unwilling: boolean; readonly willing: boolean },
): readonly Draft[] {
  const holder = voice.speaker ?? subject;
  const own =
    isFirstPerson(scene, clause.subject) ||
    subject === undefined ||
    sameId(subject, holder) ||
    sameSide(subject, holder) ||
    (subject.kind === 'state' && holder?.country === undefined) ||
    !voice.said;
  const rest = { from: doer.verb.to, to: doer.to };
  const ends = /^(stop|cease|end|halt|refrain|quit)$/.test(doer.verb.lemma);
  const targets = ends
    ? []
    : concernedIn(
        scene,
        rest,
        3,
        !(/^(work|join|cooperate|consult|meet)$/.test(doer.verb.lemma) && threatens(scene, doer)),
      ).filter((actor) => actor.id !== subject?.id && !sameSide(actor, holder));
  const negated =
    (doer === clause ? isNegated(scene, clause) : isNegated(scene, clause) !== doer.verb.negated) || how.unwilling;
  const { lemma } = doer.verb;
  const from = doer === clause ? clause.from : bareStart(scene, doer);
  const base = { holder, targets, from, to: doer.to, clause: doer, frame: clause };
  if (willHaveTo(doer, scene))
    return isFirstPerson(scene, clause.subject) || sameId(subject, holder)
      ? []
      : [{ ...base, kind: 'demand', targets: subject ? [subject] : [], rule: 'demand-must', confidence: 0.65 }];
  if (negated && goesUnpunished(scene, doer))
    return [{ ...base, kind: 'threat', rule: 'threat-will', confidence: 0.6 }];
  if (negated) {
    if (!own) return [];
    if (REFUSAL_VERBS.has(lemma) && how.intent)
      return [{ ...base, kind: 'rejection', rule: 'rejection-will-not', confidence: 0.65 }];
    return [];
  }
  if (holdsForces(scene, doer) && own && how.intent)
    return [{ ...base, kind: 'threat', rule: 'threat-forces-stay', confidence: 0.5 }];
  if (own && how.intent && defies(scene, doer))
    return [{ ...base, kind: 'rejection', rule: 'rejection-defiance', confidence: 0.5 }];
  const objects = objectOf(scene, doer);
  const conditional = hasCondition(scene, clause);
  if (threatens(scene, doer)) {
    if (isFeared(scene, clause)) return [];
    // What others might do is a forecast; what is announced with a condition is a threat whoever says it.
    if (
      !own &&
      !(how.intent && (conditional || (SUFFERING.test(lemma) && voice.speaker !== undefined && subject !== undefined)))
    )
      return [];
    return [{ ...base, kind: 'threat', rule: 'threat-will', confidence: conditional ? 0.8 : 0.6 }];
  }
  // What one is willing to do, and taking one's own troops home, is no harm.
  const kindly = how.willing || (lemma === 'withdraw' && goesHome(scene, doer) && !isUnless(scene, clause));
  if (kindly && own && COOPERATION_VERBS.has(lemma))
    return [{ ...base, kind: 'commitment', rule: 'commitment-will', confidence: 0.6 }];
  if (!own && how.intent && GIVING.has(lemma) && !doer.verb.passive && subject)
    return [
      {
        ...base,
        holder: subject,
        targets: targets.filter((actor) => actor.id !== subject.id),
        kind: 'commitment',
        rule: 'commitment-will',
        confidence: 0.5,
      },
    ];
  if (FORCE_VERBS.has(lemma) && !doer.verb.passive && own && (how.intent || conditional))
    return [{ ...base, kind: 'threat', rule: 'threat-will', confidence: conditional ? 0.85 : 0.65 }];
  if (
    HARM_VERBS.has(lemma) &&
    isOfficial(holder) &&
    own &&
    how.intent &&
    !doer.verb.passive &&
    (conditional || (lemma !== 'act' && objects !== undefined && hurts(scene, doer)))
  ) {
    return [{ ...base, kind: 'threat', rule: 'threat-will', confidence: 0.55 }];
  }
  if (!voice.said && SCHEDULE.has(lemma)) return [];
  if (own && how.intent && COOPERATION_VERBS.has(lemma) && !doer.verb.passive)
    return [{ ...base, kind: 'commitment', rule: 'commitment-will', confidence: 0.55 }];
  if (
    doer.verb.passive &&
    /^(allow|permit|release|free|grant|give)$/.test(lemma) &&
    (how.intent || clause.verb.modal === 'could')
  )
    return [{ ...base, kind: 'commitment', rule: 'commitment-will', confidence: 0.5 }];
  return [];
}

/** "Worries that there would be consequences": a fear, not a threat. */
function isFeared(scene: Scene, clause: Clause): boolean {
  const above = scene.governor(clause);
  return (
    above !== undefined &&
    /^(worry|fear|expect|predict|think|believe|doubt|hope|wonder|know|see|concern)$/.test(above.verb.lemma)
  );
}

/** "Would face consequences": what is said to befall another. */
const SUFFERING = /^(face|pay|suffer|bear|regret|meet)$/;

/** What is withdrawn or closed hurts when it is what others live on: talks, cooperation, supplies, borders. */
const LIFELINES = words(`
  talk talks negotiation cooperation co-operation agreement treaty deal accord pact supply gas oil electricity power water border airspace relation tie link aid contact dialogue
  embassy consulate troop mission inspector visa trade flight export strait route corridor ceasefire truce election vote meeting summit force operation assistance
  enrichment production missile program programme market vessel ship`);

function hurts(scene: Scene, doer: Clause): boolean {
  for (let i = doer.verb.to; i < doer.to; i++) if (LIFELINES.has(scene.text.tokens[i]?.lemma ?? '')) return true;
  return false;
}

/** The predicate names harm: "will face consequences", "would pay a heavy price", "cannot be left without consequences". */
function threatens(scene: Scene, doer: Clause): boolean {
  const { tokens } = scene.text;
  for (let i = doer.verb.to; i < doer.to; i++) {
    const token = tokens[i];
    if (!token || token.pos === 'VERB') continue;
    if (
      GRAVE_NOUNS.has(token.lemma) &&
      token.pos === 'NOUN' &&
      /^(face|have|be|result|meet|bring|lead|bear|suffer|leave|take|incur|mean|carry|draw|provoke|trigger|see|deserve|cause|inflict|launch|risk|await)$/.test(
        doer.verb.lemma,
      )
    )
      return true;
    if (
      HARM_NOUNS.has(token.lemma) &&
      HARSH_ADJECTIVES.has(tokens[i - 1]?.lower ?? '') &&
      /^(face|take|have|pay|meet|respond|deliver|adopt|be|result|trigger|prompt|mount|give|draw|provoke|work)$/.test(
        doer.verb.lemma,
      )
    )
      return true;
    if (token.lemma === 'price' && doer.verb.lemma === 'pay' && tokens[i - 1]?.pos !== 'DET') return true;
  }
  return false;
}

/** "Will not go unpunished", "cannot be left without consequences". */
function goesUnpunished(scene: Scene, doer: Clause): boolean {
  const { tokens } = scene.text;
  for (let i = doer.verb.to; i < doer.to; i++) {
    if (/^(unpunished|unanswered|unchallenged)$/.test(tokens[i]?.lower ?? '')) return true;
    if (
      tokens[i]?.lower === 'without' &&
      /^(consequence|response|punishment|answer|reply)$/.test(tokens[i + 1]?.lemma ?? '')
    )
      return true;
  }
  return false;
}

const GIVING = words(
  'provide give grant donate release free supply lend contribute deliver hand evacuate extradite send',
);

function goesHome(scene: Scene, doer: Clause): boolean {
  const object = objectOf(scene, doer);
  return (
    object !== undefined &&
    /^(troop|troops|force|forces|army|soldier|settler|unit|personnel)$/.test(
      scene.text.tokens[object.head]?.lemma ?? '',
    )
  );
}

function isUnless(scene: Scene, clause: Clause): boolean {
  const condition = conditionOf(scene, clause);
  return condition !== undefined && /^(unless|if)$/.test(scene.text.tokens[condition.from]?.lower ?? '');
}

/** Diary entries in the reporter's words: "The ministers will meet on Friday". */
const SCHEDULE = words(
  'meet visit host attend talk begin open start work receive consult train discuss publish review promote',
);

/** "Will have to", "is going to have to": a demand in the future. */
function willHaveTo(doer: Clause, scene: Scene): boolean {
  return (
    doer.verb.lemma === 'have' &&
    scene.dependents(doer).some((c) => c.role === 'infinitive' && c.verb.from === doer.verb.to)
  );
}

const FORCES = words('troop troops force forces army fleet navy soldier warship missile military battalion armada');

/** "The troops will stay", "we will keep our forces there". */
function holdsForces(scene: Scene, doer: Clause): boolean {
  if (!/^(remain|stay|maintain|keep|station|hold)$/.test(doer.verb.lemma)) return false;
  const { tokens } = scene.text;
  if (FORCES.has(tokens[doer.subject?.head ?? -1]?.lemma ?? '')) return true;
  const object = objectOf(scene, doer);
  return object !== undefined && FORCES.has(tokens[object.head]?.lemma ?? '');
}

/** "Will press ahead", "will continue", "will go ahead": in the face of what others want. */
function defies(scene: Scene, doer: Clause): boolean {
  const next = scene.text.tokens[doer.verb.to]?.lower ?? '';
  if (/^(press|go|push|forge|move|plow|plough)$/.test(doer.verb.lemma))
    return next === 'ahead' || next === 'on' || next === 'forward';
  if (doer.verb.lemma === 'persist' || doer.verb.lemma === 'proceed') return true;
  return doer.verb.lemma === 'continue' && doer.to - doer.verb.to < 2;
}

export function sameId(a: Actor | undefined, b: Actor | undefined): boolean {
  return a !== undefined && b !== undefined && a.id === b.id;
}

export function inHeading(scene: Scene, clause: Clause): boolean {
  const token = scene.text.tokens[clause.verb.head];
  return scene.text.paragraphs[token?.paragraph ?? -1]?.heading === true;
}
