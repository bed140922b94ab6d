/** Promises and refusals that are announced: what one's own side will do, go on doing, or never do. */

import { BLAMEWORTHY_VERBS, COOPERATION_VERBS, EVENT_VERBS, HARM_VERBS, REFUSAL_VERBS } from '../../lexicon/conduct';
import { FORESEEING_VERBS, SURMISING_VERBS } from '../../lexicon/foreseeing';
import { GROUP_NOUNS, UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import { PUBLIC_BODIES, PUBLIC_OFFICES } from '../../lexicon/public-office';
import { OBJECTS } from '../../lexicon/stance-verbs';
import { words } from '../../lexicon/words';
import { PUBLISHED_WORKS } from '../../lexicon/writings';
import { headOf } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { Token } from '../../text/types';
import type { Actor } from '../../types';
import { afterPreposition, infinitivesOf, phraseAt } from '../clauses/company';
import { conditionOf, isIffy } from '../conditions';
import type { Draft } from '../draft';
import { isFirstPerson, isOfficial, partyOf, sameSide } from '../parties/who';
import { type Announced, announcement } from './announced';
import { isBusiness } from './business';
import { defies } from './harm';
import { inHeading } from './speech-rules';
import { standsDown } from './standing-down';

/** "Will not accept", "cannot allow"; "will press ahead". */
export function announcedRefusal(of: Announced): Draft | undefined {
  const { scene, doer, own, intent, negated } = of;
  if (of.said && isOfficial(of.holder) && isFutile(of)) return announcement(of, 'rejection', 'rejection-futile', 0.5);
  if (of.said && intent && !negated && isOfficial(of.holder) && isNobodys(of)) {
    if (yields(of)) return announcement(of, 'rejection', 'rejection-will-not', 0.55);
    if (presses(of)) return announcement(of, 'rejection', 'rejection-futile', 0.55);
  }
  if (!own) return undefined;
  if (snubs(of)) return announcement(of, 'rejection', 'rejection-will-not', 0.6);
  if (intent && !negated && contests(of)) return announcement(of, 'rejection', 'rejection-defiance', 0.6);
  if (negated) {
    const { modal = '' } = of.clause.verb;
    // "Said it could not agree to the terms": what one will not do, told later.
    const unable =
      /^can/.test(modal) || (modal === 'could' && CONSENTING.test(doer.verb.lemma) && !of.clause.verb.perfect);
    return intent || (of.said && unable) ? negatedAnnouncement(of) : undefined;
  }
  if (intent && isDespite(of)) return announcement(of, 'rejection', 'rejection-defiance', 0.6);
  return intent && defies(scene, doer) ? announcement(of, 'rejection', 'rejection-defiance', 0.5) : undefined;
}

/** "Will boycott the summit": decided, and so turned down; "if …" only threatens. */
export function snubs({ scene, doer, intent, negated, conditional, holder }: Announced): boolean {
  const { verb } = doer;
  if (!intent || negated || conditional || verb.passive || !/^(?:boycott|skip|shun|snub)$/.test(verb.lemma))
    return false;
  return isOfficial(holder) && MEETINGS.has(headOf(scene.text, phraseAt(scene, verb.to, doer.to))?.lemma ?? '');
}

const MEETINGS = words(
  'summit meeting talk talks conference session ceremony forum inauguration negotiation assembly gathering dialogue',
);

const CONSENTING = /^(?:accept|agree|support|tolerate|allow|permit|endorse|recogni[sz]e|consent|back)$/;

/** "Despite the calls, Chad will continue the drills": in the face of what others want. */
function isDespite({ scene: { text }, clause, doer, holder }: Announced): boolean {
  if (
    !isOfficial(holder) ||
    !/^(?:continue|proceed|remain|stay|keep|go|carry|hold|maintain|complete|build)$/.test(doer.verb.lemma)
  )
    return false;
  const sentence = text.sentences[clause.verb.sentence];
  for (let i = sentence?.from ?? 0; i < (sentence?.to ?? 0); i++) {
    const { lower = '' } = text.tokens[i] ?? {};
    const opens =
      lower === 'despite' || lower === 'regardless' || (lower === 'spite' && text.tokens[i - 1]?.lower === 'in');
    if (opens && text.tokens.slice(i + 1, i + 9).some(({ lemma }) => WANTED_BY_OTHERS.has(lemma))) return true;
  }
  return false;
}

const WANTED_BY_OTHERS = words(
  'call appeal demand pressure protest objection warning criticism opposition ultimatum request plea condemnation outcry threat',
);

/** "No revision", "nobody here": said of a deed that will not be. */
function isNobodys({ scene, clause }: Announced): boolean {
  return clause.subject !== undefined && isNobodyAt(scene.text, clause.subject.from);
}

/** What is refused by saying that nobody will do it: giving, signing, changing, talking. "Nobody will be harmed" promises. */
function yields({ scene, clause, doer: { verb } }: Announced): boolean {
  if (verb.passive) return REVISED.test(verb.lemma) || REFUSAL_VERBS.has(verb.lemma);
  // "No foreign capital would dictate to its courts".
  const { subject } = clause;
  if (YIELDING.test(verb.lemma))
    return subject?.head === subject?.from || POWERS.has(headOf(scene.text, subject)?.lemma ?? '');
  return REFUSAL_VERBS.has(verb.lemma) || HANDED.test(verb.lemma);
}

/** Who might dictate to a state, as no visitor of a museum does. */
const POWERS = words(
  'capital country power government state nation neighbour neighbor minister leader court parliament body bloc union empire foreigner outsider side threat pressure sanction ultimatum deadline demand tariff force army enemy',
);

/** "Neither threats nor headlines will open a door": pressure will change nothing; a stuck door is opened by no pressure either. */
function presses({ scene, clause, doer }: Announced): boolean {
  const { from = 0, to = 0 } = clause.subject ?? {};
  const byHand = HANDLED.test(doer.verb.lemma);
  return scene.text.tokens.slice(from, to).some(({ lemma }) => ATTEMPTS.has(lemma) && !(byHand && PUSHES.test(lemma)));
}

const HANDLED = /^(?:open|close|shut|lift|loosen|burst|seal|fill|raise)$/;
const PUSHES = /^(?:pressure|effort|attempt|try|move)$/;

const REVISED =
  /^(?:discuss|revise|renegotiate|reopen|consider|change|alter|touch|grant|extradite|hand|allow|permit|accept|make|offer|recall|withdraw|pay)$/;
const HANDED =
  /^(?:give|write|pay|hand|sell|surrender|sign|apologi[sz]e|leave|move|back|stop|talk|negotiate|budge|change)$/;

/** "Will challenge the ruling", "are going to fight it": a decision of others is not taken. */
export function contests(of: Announced): boolean {
  const { scene, doer, holder } = of;
  const { verb } = doer;
  if (/^(?:veto|block)$/.test(verb.lemma) && hangsOnDeed(of)) return false;
  if (verb.passive || !/^(challenge|contest|appeal|fight|resist|oppose|ignore|defy|veto|block)$/.test(verb.lemma))
    return false;
  const at = scene.text.tokens[verb.to]?.lower === 'against' ? verb.to + 1 : verb.to;
  const object = headOf(scene.text, phraseAt(scene, at, doer.to))?.lemma ?? '';
  return isOfficial(holder) && DECISIONS.has(object);
}

/** "Would block the measure if Chad widened it": what others may do yet, and so a threat; "if it passed", "if it reached him" is only when. */
function hangsOnDeed({ scene, clause }: Announced): boolean {
  const condition = isIffy(scene, clause) ? conditionOf(scene, clause) : undefined;
  const told = condition && scene.text.tokens.slice(condition.from, condition.to);
  // "If it hurt farmers": the measure itself.
  if (told?.[1]?.lower === 'it') return false;
  return told !== undefined && !told.some(({ lemma }) => COMING_UP.has(lemma));
}

/** How a decision comes before whoever may veto it. */
const COMING_UP = words(
  'pass reach come get arrive adopt approve put bring send submit table present propose vote go clear win even remain stay stand',
);

const DECISIONS = words(
  'decision ruling move order law bill case suit charge extradition ban plan proposal it verdict judgment judgement resolution measure attempt effort demand step expulsion legislation sanction tariff',
);

/** What one will do for others, or for oneself where one answers for a state. */
export function announcedPromise(of: Announced): Draft | undefined {
  const { scene, clause, doer, own, intent, negated } = of;
  if (negated || isForeseen(of) || isBusiness(scene, doer, of.holder)) return undefined;
  // "The fund will buy a third of the bank": the reporter tells what one is going to do who acts for nobody.
  if (!of.said && !of.willing && !inHeading(scene, clause) && !isOfficial(of.holder)) return undefined;
  const { lemma, passive } = doer.verb;
  if (intent && isSpared(of)) return announcement(of, 'commitment', 'commitment-will', 0.5);
  // "Would need time": what one lacks is promised to nobody. "Will support the truce" backs it, which the rule for verbs finds.
  if (lemma === 'need' || (own && !passive && lemma === 'support') || isNobodys(of)) return undefined;
  // "Would pay nothing".
  if (/^(?:nothing|nobody|none)$/.test(scene.text.tokens[doer.verb.to]?.lower ?? '')) return undefined;
  // "Would bear half of the cost".
  if (own && intent && !passive && BEARING.test(lemma) && namesCost(of) && isOfficial(of.holder))
    return announcement(of, 'commitment', 'commitment-will', 0.5);
  const host = passive && own && LET_GO.test(lemma) ? hostOf(of) : undefined;
  // "Our sailors will be allowed to leave Oman", "will be freed from Oman": the promise is Oman's.
  if (host)
    return {
      ...announcement(of, 'commitment', 'commitment-will', 0.5),
      holder: host,
      targets: of.holder ? [of.holder] : [],
    };
  // "The album will be released in May".
  if (passive && PUBLISHED_WORKS.has(headOf(scene.text, clause.subject)?.lemma ?? '')) return undefined;
  if (passive)
    return (GRANTED.test(lemma) || convenes(of)) && (intent || clause.verb.modal === 'could')
      ? announcement(of, 'commitment', 'commitment-will', 0.5)
      : undefined;
  if (!intent) return undefined;
  if (!own)
    return (GIVING.has(lemma) || (of.willing && COOPERATION_VERBS.has(lemma))) && of.subject
      ? {
          ...announcement(of, 'commitment', 'commitment-will', 0.5),
          holder: of.subject,
          targets: of.targets.filter((actor) => actor.id !== of.subject?.id),
        }
      : undefined;
  if (isDiary(of)) return undefined;
  if (
    !of.said &&
    !of.willing &&
    !inHeading(scene, clause) &&
    SCHEDULE.has(lemma) &&
    !(isOfficial(of.subject) && of.targets.some(isOfficial))
  )
    return undefined;
  if ((of.said || of.willing) && isOfficial(of.holder) && standsDown(of))
    return announcement(of, 'commitment', 'commitment-will', 0.55);
  if ((COOPERATION_VERBS.has(lemma) || founds(of)) && !isThing(of))
    return announcement(of, 'commitment', 'commitment-will', 0.55);
  // "Is happy to leave": whatever one is willing to do.
  if (of.willing && isOfficial(of.holder) && !HARM_VERBS.has(lemma))
    return announcement(of, 'commitment', 'commitment-will', 0.5);
  return isResolve(of) ? announcement(of, 'commitment', 'commitment-resolve', 0.45) : undefined;
}

/** "There would be no sanctions": what others are spared. */
function isSpared({ scene, doer, holder }: Announced): boolean {
  const { tokens } = scene.text;
  const { verb, to } = doer;
  if (verb.lemma !== 'be' || tokens[verb.from - 1]?.lower !== 'there' || tokens[verb.to]?.lower !== 'no') return false;
  const [measure] = scene.measuresIn(verb.to, to);
  return isOfficial(holder) && measure !== undefined && measure.from - verb.to < 4;
}

/** "Will set up a joint commission". */
function founds(of: Announced): boolean {
  const up = of.scene.text.tokens[of.doer.verb.to]?.lower === 'up';
  const { lemma } = of.doer.verb;
  if (!/^(?:establish|create|form)$/.test(lemma) && !(lemma === 'set' && up)) return false;
  const object = phraseAt(of.scene, of.doer.verb.to + (up ? 1 : 0), of.doer.to);
  return OBJECTS.get('create')?.has(headOf(of.scene.text, object)?.lemma ?? '') === true;
}

/** "Half of the cost", "the bill". */
function namesCost({ scene, doer: { verb, to } }: Announced): boolean {
  return scene.text.tokens.slice(verb.to, Math.min(to, verb.to + 5)).some(({ lemma }) => COSTS.test(lemma));
}

const BEARING = /^(?:bear|shoulder|cover|foot|meet)$/;
const COSTS = /^(?:cost|half|share|bill|expense|quarter|third)$/;

const LET_GO = /^(?:allow|permit|clear|free|release|evacuate)$/;

/** Where one's own people will be let go from: who may do so. */
function hostOf({ scene, clause, doer, holder }: Announced): Actor | undefined {
  if (!sameSide(partyOf(scene, clause.subject), holder) || isFirstPerson(scene, clause.subject)) return undefined;
  const goes = infinitivesOf(scene, doer).find(({ verb }) => /^(?:leave|exit|depart|quit|sail|fly)$/.test(verb.lemma));
  // "To depart from Oman", "freed from Oman".
  const from = afterPreposition(scene, goes ?? doer, 'from');
  const place = from >= 0 ? phraseAt(scene, from, from + 6) : goes && phraseAt(scene, goes.verb.to, goes.to);
  const host = place && scene.cast.anybody.actorAt(scene.span(place.from, place.to));
  return host?.kind === 'state' && !sameSide(host, holder) ? host : undefined;
}

/** What will be done for others: "the prisoners would be freed", "the remains will be handed over". */
const GRANTED =
  /^(allow|permit|release|free|grant|give|lift|reopen|return|withdraw|hand|turn|deliver|pay|compensate|restore|resume|repatriate|dismantle|destroy|protect|respect|honou?r)$/;

/** "Elections would be held in the spring". */
function convenes({ scene, clause, doer }: Announced): boolean {
  if (!/^(hold|conduct|organi[sz]e|launch|open)$/.test(doer.verb.lemma)) return false;
  return /^(election|vote|referendum|inquiry|investigation|probe|talk|talks|negotiation)$/.test(
    headOf(scene.text, clause.subject)?.lemma ?? '',
  );
}

/** "It will receive support", "the attacks will increase fear": what "it" and a thing will do is nobody's promise, unless it is known whose. */
function isThing({ scene, clause, subject, said }: Announced): boolean {
  if (subject !== undefined) return false;
  const head = headOf(scene.text, clause.subject);
  if (head === undefined) return false;
  if (/^(it|this|that|which|there)$/.test(head.lower)) return true;
  if (!said || isFirstPerson(scene, clause.subject) || isBody(head)) return false;
  // "Snow will return": a name only by its capital letter.
  const opens = head.pos === 'PROPN' && scene.text.sentences[head.sentence]?.from === head.i;
  return head.pos === 'NOUN' || (opens && clause.subject?.to === head.i + 1);
}

/** Those who are sent or do their duty, and what they serve in (lemmas). */
const BODIES = words(`
  country company firm side team agency department inquiry investigation panel people force troop soldier navy fleet police policeman guard coastguard patrol crew unit regiment brigade
  battalion squad sailor marine pilot rescuer engineer medic doctor teacher staff court bank hospital union city town village state nation republic kingdom bloc
`);

/** Who can promise, though no actor is known by it: people, a government, a company. */
function isBody({ lower, lemma }: Token): boolean {
  return (
    UNNAMED_NOUNS.has(lower) ||
    GROUP_NOUNS.has(lower) ||
    PUBLIC_OFFICES.has(lower) ||
    PUBLIC_BODIES.has(lower) ||
    BODIES.has(lemma)
  );
}

/** "Predicted that the campaign would turn", "hopes the ministry will withdraw the bill": foreseen or hoped for, and promised by nobody. */
function isForeseen({ scene, clause }: Announced): boolean {
  const above = clause.role === 'complement' ? scene.governor(clause) : undefined;
  return above !== undefined && (FORESEEING_VERBS.has(above.verb.lemma) || SURMISING_VERBS.has(above.verb.lemma));
}

/**
 * "We will find them", "Norway will remain the largest donor": any deed that an official announces of himself, and what his country stays. What else he says
 * that a country will do ("Cuba will change") he foresees; what it would have done it has not.
 */
function isResolve(of: Announced): boolean {
  const { scene, clause, doer, holder, subject } = of;
  const { lemma, perfect } = doer.verb;
  if (!of.said || !isOfficial(holder) || HARM_VERBS.has(lemma) || perfect) return false;
  const ownState = subject?.kind === 'state' && holder?.country === undefined;
  if (!isFirstPerson(scene, clause.subject) && !sameSide(subject, holder) && !ownState) return false;
  if (lemma === 'remain' || lemma === 'stay') return true;
  if (subject?.kind === 'state' && !isFirstPerson(scene, clause.subject)) return false;
  // "Would carry no plan" announces nothing.
  if (/^(?:no|nothing|nobody)$/.test(scene.text.tokens[doer.verb.to]?.lower ?? '')) return false;
  return !EVENT_VERBS.has(lemma) && doer.to > doer.verb.to;
}

/** "Will never surrender" refuses, "will never attack" promises. */
function negatedAnnouncement(of: Announced): Draft | undefined {
  const { lemma } = of.doer.verb;
  if (of.doer.verb.passive)
    return YIELDING.test(lemma) ? announcement(of, 'rejection', 'rejection-will-not', 0.6) : undefined;
  if (of.unwilling) return announcement(of, 'rejection', 'rejection-unwilling', 0.6);
  if (REFUSAL_VERBS.has(lemma) || leavesEmpty(of) || takesNoPart(of))
    return announcement(of, 'rejection', 'rejection-will-not', 0.65);
  const harmless = HARM_VERBS.has(lemma) || BLAMEWORTHY_VERBS.has(lemma) || lemma === 'seek' || lemma === 'use';
  // "Cannot burn statistics" is unable, and promises nothing.
  return harmless && of.intent && of.said && isOfficial(of.holder)
    ? announcement(of, 'commitment', 'commitment-never', 0.5)
    : undefined;
}

/** "Would not take part in the talks", "will not sit down with them". */
function takesNoPart({ scene, doer: { verb } }: Announced): boolean {
  const [next, second] = [scene.text.tokens[verb.to]?.lower, scene.text.tokens[verb.to + 1]?.lower];
  if (verb.lemma === 'sit') return next === 'down' && second === 'with';
  return verb.lemma === 'take' && next === 'part';
}

/** "Would not take up its seats". */
function leavesEmpty({ scene, doer }: Announced): boolean {
  const { verb, to } = doer;
  if (verb.lemma !== 'take' || scene.text.tokens[verb.to]?.lower !== 'up') return false;
  const noun = headOf(scene.text, phraseAt(scene, verb.to + 1, to))?.lemma ?? '';
  return /^(?:seat|post|office|mandate|offer|invitation|place)$/.test(noun);
}

/** "Will not be intimidated": what one will not let others do to oneself. */
const YIELDING =
  /^(intimidate|bully|blackmail|dictate|deter|sway|cow|rush|coerce|push|pressure|threaten|bluff|provoke|swayed|move|force|frighten|scare)$/;

const ATTEMPTS = words(
  'attempt effort bid pressure threat plan plot campaign policy tactic strategy scheme move try demand sanction ultimatum',
);

/** "Any attempt to isolate us will fail", "pressure will not work". */
function isFutile({ clause, doer, negated, scene }: Announced): boolean {
  if (!ATTEMPTS.has(headOf(scene.text, clause.subject)?.lemma ?? '')) return false;
  return negated
    ? /^(work|succeed|help|change|stop|deter)$/.test(doer.verb.lemma)
    : /^(fail|backfire|collapse)$/.test(doer.verb.lemma);
}

const GIVING = words(
  'provide give grant donate release free supply lend contribute deliver hand evacuate extradite send',
);

/** "The minister will meet her counterpart on Tuesday, his office said": what is in another's diary. */
function isDiary({ scene, clause, doer, said, speaker, subject }: Announced): boolean {
  if (!said || isFirstPerson(scene, clause.subject) || !CALLS.test(doer.verb.lemma)) return false;
  if (subject !== undefined && subject.id === speaker?.id) return false;
  for (let i = doer.verb.to; i < doer.to + 3; i++) if (scene.isTime(i)) return true;
  return false;
}

const CALLS = /^(?:meet|visit|attend|travel|tour|fly|address|speak|inaugurate)$/;

/** Diary entries in the reporter's words: "The ministers will meet on Friday". */
const SCHEDULE = words(
  'meet visit host attend talk begin open start work receive consult train discuss publish review promote',
);
