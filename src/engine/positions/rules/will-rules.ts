/** What somebody says "will", "would" or "could" be done, "is ready to", "remains open to": threats, promises, refusals and demands. */

import { UNWILLING_ADJECTIVES, WILLING_ADJECTIVES } from '../../lexicon/conduct';
import { FORESEEING_VERBS, isForecaster } from '../../lexicon/foreseeing';
import { words } from '../../lexicon/words';
import { headOf } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { infinitivesOf, phraseAt } from '../clauses/company';
import { isNegated, isSupposed, isTold, POSSIBLE } from '../clauses/mood';
import { hasCondition } from '../conditions';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { isFirstPerson, sameSide, subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import { type Announced, announcement, isOwnDeed } from './announced';
import { announcedPromise, announcedRefusal } from './announced-promises';
import { announcedThreat } from './announced-threats';
import { goesBefore, isForum } from './forums';
import { namesForce, threatens } from './harm';
import { inHeading, sameId } from './speech-rules';

const LINKING = words('be remain stand stay become seem');

const INTENT = /^(will|would|shall|be to)$/;

/** Threats, promises and refusals by "will", "would", "could", and "is ready to". */
export function willRule(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  // "Extremists opposed to the truce".
  if (
    verb.form === 'participle' &&
    verb.lemma === 'oppose' &&
    scene.text.tokens[verb.to]?.lower === 'to' &&
    clause.controller?.to === verb.from
  )
    return openTo(scene, clause, subjectActor(scene, clause), true);
  if (verb.form !== 'finite' || !isTold(scene, clause)) return [];
  const willing = willingTo(scene, clause);
  const intent = (verb.modal !== undefined && INTENT.test(verb.modal)) || verb.tense === 'future';
  const maybe = verb.modal !== undefined && POSSIBLE.has(verb.modal);
  if ((!intent && !maybe && !willing && verb.lemma !== 'deserve') || isDreaded(scene, clause)) return [];
  const voice = voiceOf(scene, clause);
  if (willing && willing.infinitives.length === 0)
    return openTo(scene, clause, voice.speaker ?? subjectActor(scene, clause), willing.unwilling);
  if (isSupposed(scene, clause)) return [];
  if (!intent && !maybe && !willing && !voice.said) return [];
  const subject = subjectActor(scene, clause);
  if (!voice.said && !inHeading(scene, clause) && !((intent || willing) && subject)) return [];
  const doers = willing && willing.infinitives.length > 0 ? willing.infinitives : [clause];
  return doers.flatMap((doer) =>
    announce(scene, clause, doer, voice, subject, {
      intent: intent || willing !== undefined,
      unwilling: willing?.unwilling ?? false,
      willing: willing !== undefined && !willing.unwilling,
    }),
  );
}

/** "Remains open to talks", "is committed to the accord", "is opposed to the plan". */
function openTo(scene: Scene, clause: Clause, holder: Actor | undefined, unwilling: boolean): readonly Draft[] {
  const targets = concernedIn(scene, { from: clause.verb.to, to: clause.to }).filter(
    (actor) => !sameSide(actor, holder),
  );
  const menaces = !unwilling && namesForce(scene, { from: clause.verb.to, to: clause.to });
  return [
    {
      kind: unwilling ? 'rejection' : menaces ? 'threat' : 'commitment',
      holder,
      targets,
      from: clause.from,
      to: clause.to,
      clause,
      rule: unwilling ? 'rejection-unwilling' : menaces ? 'threat-force' : 'commitment-open',
      confidence: 0.5,
    },
  ];
}

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
  if (!passive && !LINKING.has(verb.lemma)) return undefined;
  if (verb.modal !== undefined && !/^(will|would)$/.test(verb.modal)) return undefined;
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
  // "Ready for talks"; not "ready for the match".
  const object = after === 'for' ? phraseAt(scene, next.i + 2, next.i + 9) : undefined;
  const deals = !unwilling && DEALING.test(headOf(scene.text, object)?.lemma ?? '');
  return infinitives.length > 0 || open || deals ? { infinitives, unwilling } : undefined;
}

const DEALING =
  /^(?:talks?|dialogue|negotiations?|discussions?|peace|compromise|cooperation|truce|ceasefire|cease-fire|contacts?|consultations?|reconciliation|exchange|settlement)$/;

/** The kinds that an announcement can be, the first that fits. */
const KINDS: readonly ((of: Announced) => Draft | undefined)[] = [
  announcedDemand,
  announcedThreat,
  announcedRefusal,
  announcedPromise,
];

function announce(
  scene: Scene,
  clause: Clause,
  doer: Clause,
  voice: ReturnType<typeof voiceOf>,
  subject: Actor | undefined,
  how: { readonly intent: boolean; readonly unwilling: boolean; readonly willing: boolean },
): readonly Draft[] {
  const holder = voice.speaker ?? subject;
  const negated =
    (doer === clause ? isNegated(scene, clause) : isNegated(scene, clause) !== doer.verb.negated) ||
    how.unwilling ||
    isWhatWillNot(scene, clause);
  const of: Announced = {
    scene,
    clause,
    doer,
    said: voice.said,
    speaker: voice.speaker,
    holder,
    subject,
    own: !voice.said || isOwnDeed(scene, clause, subject, holder) || isAnnounced(scene, clause),
    intent: how.intent,
    willing: how.willing,
    negated,
    unwilling: how.unwilling,
    conditional: hasCondition(scene, clause),
    targets: othersIn(scene, doer, subject, holder),
  };
  // "Closing the pass would cut the road, an analyst said": foreseen.
  const foreseen = voice.said && isForecaster(holder) && !isFirstPerson(scene, clause.subject);
  for (const kind of foreseen ? KINDS.slice(0, 1) : KINDS) {
    const draft = kind(of);
    if (draft) return [draft];
  }
  return [];
}

/** "What we won't do is to negotiate": what is told behind "is" is what will not be done. */
function isWhatWillNot({ text: { tokens, verbGroups, verbGroupOf } }: Scene, { subject }: Clause): boolean {
  if (subject === undefined || tokens[subject.from]?.lower !== 'what') return false;
  const inner = verbGroups[verbGroupOf[subject.to - 1] ?? -1];
  return inner?.lemma === 'do' && inner.negated;
}

/** "Announced that the corps would begin": what one announces is one's own. */
function isAnnounced(scene: Scene, clause: Clause): boolean {
  return (
    clause.role === 'complement' &&
    /^(announce|promise|pledge|guarantee)$/.test(scene.governor(clause)?.verb.lemma ?? '')
  );
}

/** Who is concerned by the deed, whoever stands beside the doer left out; what one stops doing is nobody's. */
function othersIn(scene: Scene, doer: Clause, subject: Actor | undefined, holder: Actor | undefined): readonly Actor[] {
  if (/^(stop|cease|end|halt|refrain|quit)$/.test(doer.verb.lemma)) return [];
  const allies = /^(work|join|cooperate|consult|meet)$/.test(doer.verb.lemma) && threatens(scene, doer);
  const heard = goesBefore(scene, doer.verb);
  return concernedIn(scene, { from: doer.verb.to, to: doer.to }, 3, !allies).filter(
    (actor) => actor.id !== subject?.id && !sameSide(actor, holder) && !(heard && isForum(actor)),
  );
}

/** "Will have to", "is going to have to": a demand in the future. */
function announcedDemand(of: Announced): Draft | undefined {
  const { scene, clause, doer, subject, holder } = of;
  const obliged =
    mustWithin(scene, doer) ||
    (doer.verb.lemma === 'have' &&
      scene.dependents(doer).some((c) => c.role === 'infinitive' && c.verb.from === doer.verb.to));
  if (!obliged || isFirstPerson(scene, clause.subject) || sameId(subject, holder)) return undefined;
  return { ...announcement(of, 'demand', 'demand-must', 0.65), targets: subject ? [subject] : [] };
}

/** "Would have to", "is going to have to" inside the verb group. */
function mustWithin({ text }: Scene, { verb }: Clause): boolean {
  for (let i = verb.from; i + 1 < verb.head; i++)
    if (text.tokens[i]?.lower === 'have' && text.tokens[i + 1]?.lower === 'to')
      // "It will have to do with the weather": concerns it.
      return !(verb.lemma === 'do' && text.tokens[verb.to]?.lower === 'with');
  return false;
}

/** "Many fear Peru will …", "predicted that Peru would have to": what others dread or foresee is announced by nobody. */
function isDreaded(scene: Scene, clause: Clause): boolean {
  const first = clause.lead >= 0 ? scene.clauses[clause.lead] : clause;
  const above = first ? scene.governor(first) : undefined;
  const lemma = above?.verb.lemma ?? '';
  return clause.role === 'complement' && (/^(fear|dread)$/.test(lemma) || FORESEEING_VERBS.has(lemma));
}
