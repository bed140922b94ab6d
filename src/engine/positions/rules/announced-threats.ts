/** Threats that are announced: force, consequences, doom, forces that stay, lifelines cut. */

import { BLAMEWORTHY_NOUNS, COOPERATION_VERBS, FORCE_VERBS, HARM_VERBS } from '../../lexicon/conduct';
import { BORDER_TRAFFIC, FAVOURS, LIFELINES } from '../../lexicon/goods';
import { FLOWING } from '../../lexicon/measure-acts';
import { UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import { words } from '../../lexicon/words';
import { firstOf, headOf } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { objectOf, phraseAt } from '../clauses/company';
import { POSSIBLE } from '../clauses/mood';
import { isByNature, isOfNature } from '../clauses/nature';
import { isIffy } from '../conditions';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { actorOf, isFirstPerson, isOfficial, sameSide } from '../parties/who';
import { isBetweenStates } from '../sanctions/sanction-parties';
import type { Scene } from '../scene';
import { type Announced, announcement, befallen, objectNoun } from './announced';
import { contests, snubs } from './announced-promises';
import {
  forebodes,
  goesUnpunished,
  holdsForces,
  hurts,
  isFeared,
  PACTS,
  SUFFERING,
  threatens,
  usesForce,
} from './harm';
import { announcesResponse, answersWithHarm, calledToAccount, deemsHostile, facesFate, menacingDeed } from './menace';
import { answersConcession, standsDown } from './standing-down';

/** The threat in an announcement, if it is one. */
export function announcedThreat(of: Announced): Draft | undefined {
  const { scene, clause, doer, negated, own, intent, conditional } = of;
  // "Would have caused": it did not come to it.
  if (of.clause.verb.perfect || isOfNature(scene, of.clause)) return undefined;
  const official = isOfficial(of.holder) && (of.said || conditional || answersWithHarm(scene, doer));
  // "No raid will go unanswered".
  const none = doer.subject !== undefined && isNobodyAt(scene.text, doer.subject.from) && goesUnpunished(scene, doer);
  if (negated || none) return announcedByNot(of, official);
  if (own && (snubs(of) || contests(of) || standsDown(of) || answersConcession(of))) return undefined;
  const { lemma, passive } = doer.verb;
  if (of.said && own && !passive && isOfficial(of.holder) && SHOWS_OF_FORCE.has(lemma) && isWarned(of))
    return announcement(of, 'threat', 'threat-warned', 0.6);
  if (of.said && own && !passive && intent && isOfficial(of.holder) && showsWeapons(of))
    return announcement(of, 'threat', 'threat-will', 0.6);
  if (intent && official && menaces(of)) return announcement(of, 'threat', 'threat-menace', conditional ? 0.75 : 0.6);
  if (own && intent && holdsForces(scene, doer)) return announcement(of, 'threat', 'threat-forces-stay', 0.5);
  if (threatens(scene, doer)) return isLocal(of) ? undefined : threatOfConsequences(of);
  if (of.said && isOfficial(of.holder) && !isFeared(scene, of.clause)) {
    if (usesForce(scene, doer) && (own || doer.verb.passive || BRINGING.test(doer.verb.lemma)))
      return announcement(of, 'threat', 'threat-force', conditional ? 0.8 : 0.6);
    if (forebodes(scene, doer) && !sameSide(of.subject, of.holder))
      return announcement(of, 'threat', 'threat-doom', 0.5);
  }
  if (of.said && isOfficial(of.holder) && /^(pay|regret|suffer)$/.test(lemma) && isPunished(of))
    return befallen(of, 'threat-will', 0.6);
  if (
    passive &&
    of.said &&
    of.intent &&
    speaksForSome(of.holder) &&
    !(of.subject && sameSide(of.subject, of.holder)) &&
    ((FORCE_VERBS.has(lemma) && !PUNISHING.test(lemma)) ||
      isPunishedPassively(of) ||
      (conditional && HARM_VERBS.has(lemma)))
  )
    return befallen(of, 'threat-will', conditional ? 0.7 : 0.5);
  // "Warned that any ship in the strait would be fired on".
  if (
    passive &&
    of.said &&
    intent &&
    official &&
    isWarned(of) &&
    FIRED_ON.test(lemma) &&
    !sameSide(of.subject, of.holder)
  )
    return announcement(of, 'threat', 'threat-warned', 0.6);
  // "Said it may withdraw from the treaty".
  if (of.said && own && !passive && isOfficial(of.holder) && POSSIBLE.has(of.clause.verb.modal ?? '') && leavesPact(of))
    return announcement(of, 'threat', 'threat-will', 0.55);
  if (passive && of.said && intent && cutsOff(of)) {
    const struck = concernedIn(scene, doer.subject ?? doer, 3, true).filter((actor) => !sameSide(actor, of.holder));
    return { ...announcement(of, 'threat', 'threat-will', conditional ? 0.7 : 0.55), targets: struck };
  }
  if (passive && of.said && intent && official && turnsAway(of)) {
    const own = theirs(scene, clause) ? [] : concernedIn(scene, clause.subject ?? doer, 2, true);
    return {
      ...announcement(of, 'threat', 'threat-will', 0.6),
      targets: own.filter((actor) => !sameSide(actor, of.holder)),
    };
  }
  if (passive && of.said && official && takesAway(of)) return announcement(of, 'threat', 'threat-will', 0.6);
  if (passive || !own) return undefined;
  if (
    FORCE_VERBS.has(lemma) &&
    (intent || conditional) &&
    (speaksForSome(of.holder) || conditional || of.targets.length > 0)
  )
    return announcement(of, 'threat', 'threat-will', conditional ? 0.85 : 0.65);
  const harms =
    HARM_VERBS.has(lemma) && isOfficial(of.holder) && (intent || (of.said && (conditional || isWarned(of))));
  if (intent && isOfficial(of.holder) && isWarned(of) && isWarnedDeed(of))
    return announcement(of, 'threat', 'threat-warned', 0.6);
  // What one is willing to do, and taking one's own troops home, is no harm.
  const kindly = (of.willing && COOPERATION_VERBS.has(lemma)) || flowsAgain(of);
  if (!harms || kindly || (goesHome(of) && !(conditional && isIffy(scene, of.clause)))) return undefined;
  const lasting =
    conditional ||
    isWarned(of) ||
    (lemma === 'respond' && FIRMLY.test(scene.text.tokens[doer.verb.to]?.lower ?? '')) ||
    (lemma !== 'act' && objectOf(scene, doer) !== undefined && hurts(scene, doer) && !announcesPlans(of));
  return lasting ? announcement(of, 'threat', 'threat-will', 0.55) : undefined;
}

/** "The clinic will take all necessary measures": a thing's, a crowd's or nobody's, against nobody. */
function isLocal({ scene, doer, own, holder, targets }: Announced): boolean {
  return (
    own &&
    targets.length === 0 &&
    MILD.test(objectNoun({ scene, doer })) &&
    !isOfficial(holder) &&
    holder?.kind !== 'group'
  );
}

const MILD = /^(?:measure|step|action|response)$/;

/** "Will resume gas deliveries": what others get again; not its attacks. */
function flowsAgain(of: Announced): boolean {
  return /^(?:resume|restart|restore)$/.test(of.doer.verb.lemma) && FLOWING.has(objectNoun(of));
}

/** "Announced that it would scrap its production": a plan for what is one's own. */
function announcesPlans({ scene, clause, doer }: Announced): boolean {
  const own = /^(its|their|his|her|our|my)$/.test(scene.text.tokens[doer.verb.to]?.lower ?? '');
  return own && scene.governor(clause)?.verb.lemma === 'announce';
}

/** "Will not go unpunished", "will not stand idly by". */
function announcedByNot(of: Announced, official: boolean): Draft | undefined {
  const { scene, doer, own, intent } = of;
  if (goesUnpunished(scene, doer)) return announcement(of, 'threat', 'threat-will', 0.6);
  // "Warned that it would not reopen the valves".
  if (official && own && intent && isWarned(of) && withholds(of))
    return announcement(of, 'threat', 'threat-warned', 0.6);
  return official && own && intent && menacingDeed(scene, doer, true)
    ? announcement(of, 'threat', 'threat-menace', 0.7)
    : undefined;
}

/** "Would face consequences": of others it needs a condition or a speaker; "could" alone is a forecast. */
function threatOfConsequences(of: Announced): Draft | undefined {
  const { scene, clause, doer, conditional, intent } = of;
  const onlyPossible = POSSIBLE.has(clause.verb.modal ?? '') && !conditional;
  if (isFeared(scene, clause) || onlyPossible) return undefined;
  const befalls = SUFFERING.test(doer.verb.lemma) && of.speaker !== undefined && of.subject !== undefined;
  if (!of.own && !(intent && (conditional || befalls || (of.said && isOfficial(of.speaker))))) return undefined;
  return SUFFERING.test(doer.verb.lemma)
    ? befallen(of, 'threat-will', conditional ? 0.8 : 0.6)
    : announcement(of, 'threat', 'threat-will', conditional ? 0.8 : 0.6);
}

/** "Will withdraw its troops". */
function goesHome(of: Announced): boolean {
  // "Would withdraw once the rebels had been disarmed"; not "from the treaty".
  const { tokens } = of.scene.text;
  const { verb, to } = of.doer;
  const alone =
    to <= verb.to ||
    (objectOf(of.scene, of.doer) === undefined && !/^(?:from|out)$/.test(tokens[verb.to]?.lower ?? ''));
  return (
    of.doer.verb.lemma === 'withdraw' &&
    (alone || /^(troop|troops|force|forces|army|soldier|settler|unit|personnel)$/.test(objectNoun(of)))
  );
}

/** Of a deed that brings force upon the doer: "any violation will bring a strike". */
const BRINGING = /^(bring|mean|trigger|provoke|invite|draw)$/;

/** How one answers that means it. */
const FIRMLY =
  /^(forcefully|decisively|swiftly|harshly|militarily|firmly|strongly|appropriately|accordingly|resolutely|immediately|vigorously)$/;

/** What a warning of one's own next step threatens with. */
const SHOWS_OF_FORCE = words(
  'test launch fire deploy develop build send take act respond reconsider review leave end pull stop expel arm walk resume enrich',
);

/** "Would test another missile if the drills went ahead". */
function showsWeapons(of: Announced): boolean {
  if (!/^(?:test|launch|fire|deploy|station|move|send)$/.test(of.doer.verb.lemma)) return false;
  return WEAPONS.has(objectNoun(of)) && isIffy(of.scene, of.clause);
}

const WEAPONS = words('missile rocket warhead bomb weapon drone torpedo submarine warship bomber tank battery');

/** What befalls one, or is done for another: "warned that it would lose its port", "warned that it would defend Chad". */
const NO_HARM = words(
  'be become have lose run suffer face miss need fall fail struggle take die collapse find see hit feel feed reach get go come remain continue try look know defend protect save win vote want',
);

/** What a power does to those whom it has in hand, and to what they own. */
const PUNISHING = /^(?:try|hunt|track|prosecute|jail|imprison|hang|execute|punish|shoot|deport|dissolve)$/;
const TAKING = /^(?:auction|impound|confiscate)$/;

const IN_HAND = words(
  'captain crew sailor soldier pilot smuggler pirate poacher rebel spy agent traitor deserter looter offender culprit prisoner captive detainee hostage mercenary terrorist militant those anyone who they he she party organisation organization council',
);

/** "The captain will be tried", "Peru's ships will be impounded": methods are tried and paintings auctioned every day. */
function isPunishedPassively({ scene, clause, doer, subject }: Announced): boolean {
  const { lemma } = doer.verb;
  if (TAKING.test(lemma)) return subject !== undefined;
  const head = headOf(scene.text, clause.subject);
  const party = actorOf(scene, clause.subject);
  return (
    PUNISHING.test(lemma) &&
    (party !== undefined || UNNAMED_NOUNS.has(head?.lemma ?? '') || IN_HAND.has(head?.lemma ?? ''))
  );
}

const FIRED_ON = /^(?:fire|shoot|sink|intercept|seize|target|attack|destroy|hit|board)$/;

/** "Withdraw from the treaty", "leave the talks", "quit the pact". */
function leavesPact({ scene, doer: { verb, to } }: Announced): boolean {
  const next = scene.text.tokens[verb.to]?.lower ?? '';
  const at = next === 'from' ? verb.to + 1 : next === 'out' ? verb.to + 2 : verb.to;
  if (!(/^(?:withdraw|pull)$/.test(verb.lemma) ? at > verb.to : /^(?:leave|quit|exit|abandon)$/.test(verb.lemma)))
    return false;
  return PACTS.test(headOf(scene.text, phraseAt(scene, at, Math.max(to, at + 1)))?.lemma ?? '');
}

/** "Licences could be withdrawn if …": what others have is taken from them; sanctions that could be withdrawn are none of it. */
function takesAway({ scene, clause, doer }: Announced): boolean {
  return (
    /^(?:withdraw|cut|suspend|revoke|close|cancel)$/.test(doer.verb.lemma) &&
    FAVOURS.has(headOf(scene.text, clause.subject)?.lemma ?? '') &&
    isIffy(scene, clause)
  );
}

/** "Gas deliveries to Chad will be cut off", "its access to the port will be closed": from another state, by who acts for one, and not for repairs. */
function cutsOff({ scene, clause, doer: { verb }, holder }: Announced): boolean {
  const { subject } = clause;
  const next = scene.text.tokens[verb.to]?.lower ?? '';
  const off = /^(?:cut|shut|turn|switch|close|break)$/.test(verb.lemma) && next === 'off';
  const head = headOf(scene.text, subject)?.lemma ?? '';
  const shut =
    /^(?:close|shut|block|sever|cut|cancel|terminate|halt|stop)$/.test(verb.lemma) && !/^(?:back|down|by)$/.test(next);
  if (!subject || !(off || (shut && (FAVOURS.has(head) || LIFELINES.has(head))))) return false;
  if (isByNature(scene, clause)) return false;
  return isBetweenStates(holder, concernedIn(scene, subject, 3, true));
}

/** "None of its vessels would be allowed into the gulf", "its ships will be turned back", "Chilean lorries would be stopped": what befalls others, even where "its" is read as the speaker's own. */
function turnsAway({ scene, clause, doer: { verb }, holder }: Announced): boolean {
  const { subject } = clause;
  const { tokens } = scene.text;
  if (!subject || isByNature(scene, clause)) return false;
  const noun = scene.text.tokens[subject.head]?.lemma ?? '';
  const last = tokens[subject.to - 1]?.lemma ?? '';
  if (!BORDER_TRAFFIC.has(noun) && !BORDER_TRAFFIC.has(last)) return false;
  const entry =
    isNobodyAt(scene.text, subject.from) &&
    /^(?:allow|let|admit|permit)$/.test(verb.lemma) &&
    goesSomewhere(scene, verb.to);
  const back = verb.lemma === 'turn' && /^(?:back|away)$/.test(tokens[verb.to]?.lower ?? '');
  if (!entry && !back && !/^(?:seize|impound|board|sink|intercept|confiscate)$/.test(verb.lemma)) return false;
  return theirs(scene, clause) || isBetweenStates(holder, concernedIn(scene, subject, 2, true));
}

/** "Allowed into the gulf", "to enter". */
function goesSomewhere({ text: { tokens } }: Scene, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'to')
    return /^(?:enter|pass|dock|land|sail|leave|cross|call|unload|transit|anchor|use)$/.test(
      tokens[at + 1]?.lemma ?? '',
    );
  return /^(?:into|in|through|past|near|out|ashore|across)$/.test(word);
}

/** "Its vessels", "none of their ships". */
function theirs({ text: { tokens } }: Scene, { subject }: Clause): boolean {
  if (!subject) return false;
  return tokens.slice(subject.from, subject.to).some(({ lower }) => lower === 'its' || lower === 'their');
}

/** Help or harm, as it comes. */
const DOSES = /^(?:increase|expand|cut|reduce|stop|cease|end|halt|withdraw|send|commit|lower)$/;

/** "Warned that it would double the fees": one warns of what one is about to do to others. */
function isWarnedDeed({ scene, doer }: Announced): boolean {
  const { lemma } = doer.verb;
  const helps = COOPERATION_VERBS.has(lemma) && !DOSES.test(lemma);
  return !NO_HARM.has(lemma) && !helps && objectOf(scene, doer) !== undefined;
}

/** "Not reopen the valves", "not release the crew": of what others would have; most of what one will not do is no harm to anybody. */
function withholds({ scene, doer }: Announced): boolean {
  return WITHHELD.has(doer.verb.lemma) && objectOf(scene, doer) !== undefined;
}

const WITHHELD = words(
  'reopen resume restart supply deliver sell ship release return lift extend renew unblock export',
);

/** The announcement stands under "warned that", or "…, he warned". */
function isWarned({ scene, clause }: Announced): boolean {
  if (/^(warn|threaten)$/.test(scene.governor(clause)?.verb.lemma ?? '')) return true;
  const cue = scene.chainAt(clause.verb.head).at(-1)?.cue;
  return cue !== undefined && /^(warned|warns|warning|threatened)$/i.test(scene.text.source.slice(cue.start, cue.end));
}

/** "Warned Peru that it would face …": the pronoun is the one who is warned. */
function isWarnedHimself(scene: Scene, clause: Clause): boolean {
  const above = scene.governor(clause);
  const word = headOf(scene.text, clause.subject)?.lower ?? '';
  if (above?.verb.lemma !== 'warn' || !/^(it|they|he|she)$/.test(word)) return false;
  return phraseAt(scene, above.verb.to, Math.min(clause.from, above.verb.to + 8)) !== undefined;
}

/** A state, a body, a group or somebody with an office: not a passer-by or a captain of a team. */
function speaksForSome(holder: Actor | undefined): boolean {
  return isOfficial(holder) || holder?.kind === 'group' || holder?.kind === 'organisation';
}

/** A deed that menaces by its whole phrase, or what would be done to whoever does not comply. */
function menaces({ scene, clause, doer, own, conditional, subject, holder }: Announced): boolean {
  const others =
    !own || isWarnedHimself(scene, clause) || (subject === undefined && !isFirstPerson(scene, clause.subject));
  if (answersWithHarm(scene, doer) || deemsHostile(scene, doer)) return own || doer.verb.passive;
  if (own && !doer.verb.passive && menacingDeed(scene, doer, false)) return true;
  if (announcesResponse(scene, doer)) return true;
  return (
    others &&
    (!sameSide(subject, holder) || isWarnedHimself(scene, clause)) &&
    (calledToAccount(scene, doer) || ((conditional || doer.verb.lemma === 'face') && facesFate(scene, doer)))
  );
}

/** "They will pay", "those who attack us will pay dearly": pay nothing in particular. */
function isPunished({ scene, clause, doer, subject, holder }: Announced): boolean {
  const first = firstOf(scene.text, clause.subject)?.lower ?? '';
  const next = scene.text.tokens[doer.verb.to]?.lower ?? '';
  // "Pay for this", "for their crimes".
  const wrong = next === 'for' ? scene.text.tokens.slice(doer.verb.to + 1, doer.verb.to + 5) : [];
  const guilt =
    /^(?:this|that|it|what)$/.test(wrong[0]?.lower ?? '') || wrong.some(({ lemma }) => BLAMEWORTHY_NOUNS.has(lemma));
  // "Chad will pay for this".
  if (doer.verb.lemma === 'pay' && guilt && isOfficial(subject) && !sameSide(subject, holder)) return true;
  return (
    /^(those|they|anyone|whoever|he|you)$/.test(first) &&
    (guilt || !/^(the|a|for|off|attention|tribute|\$|tax|taxes)$/.test(next))
  );
}
