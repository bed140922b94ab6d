/** What somebody says "will", "would" or "could" be done: threats, promises and refusals; "is ready to", "remains open to". */
import {
  COOPERATION_VERBS,
  FORCE_VERBS,
  HARM_VERBS,
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
import { defies, goesUnpunished, holdsForces, hurts, isFeared, SUFFERING, threatens } from './harm';
import { isNegated, isSupposed } from './mood';
import { concernedIn } from './parties';
import type { Scene } from './scene';
import { inHeading, sameId } from './speech-rules';
import { isFirstPerson, isOfficial, sameSide, subjectActor, voiceOf } from './who';

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
    if (isFeared(scene, clause) || (MAYBE.has(clause.verb.modal ?? '') && !conditional)) return [];
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
