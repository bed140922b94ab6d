/** Uses of a verb of position that are none: "asked a question", "declined to comment", "signed an autograph". */

import {
  BACKING_FEELINGS,
  BLAMING_FEELINGS,
  COOPERATION_VERBS,
  FORCE_VERBS,
  GRAVE_NOUNS,
  HARM_NOUNS,
  HARM_VERBS,
  HARSH_ADJECTIVES,
} from '../../lexicon/conduct';
import { isForecaster } from '../../lexicon/foreseeing';
import { UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import { PUBLIC_BODIES, PUBLIC_OFFICES } from '../../lexicon/public-office';
import { EVERYDAY_WISHES, OBJECTS, type Stance } from '../../lexicon/stance-verbs';
import { headOf, nounPhraseAt } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause, Phrase } from '../clauses/clauses';
import { afterPreposition, complementsOf, infinitivesOf, phraseAt } from '../clauses/company';
import { isWantedDone } from '../clauses/outlook';
import { actorsIn, isOfficial, partyOf, sameSide, subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import { isBusiness } from './business';
import { namesForce } from './harm';
import { SEVERE } from './menace';
import { asksNobody } from './own-wishes';
import type { Found } from './stance-content';

/** "Insisted that it would win", "suggested that it will rain": said, and asked of nobody. */
const ASSERTING = /^(?:insist|suggest)$/;

/** Nouns of harm that turn "vow", "promise", "pledge" and "warn of" into threats. */
export function namesHarm(scene: Scene, phrase: Phrase | undefined): boolean {
  if (!phrase) return false;
  const noun = scene.text.tokens[phrase.head]?.lemma ?? '';
  const before = scene.text.tokens[phrase.head - 1];
  // "A mirror response".
  const how = before?.lower ?? '';
  // "A quick response to the letter" is no harm.
  const harsh =
    HARSH_ADJECTIVES.has(how) || SEVERE.has(how) || how === 'mirror' || (before?.pos === 'ADJ' && noun !== 'response');
  return GRAVE_NOUNS.has(noun) || (HARM_NOUNS.has(noun) && harsh);
}

const SILENCE =
  /^(comment|say|discuss|speculate|elaborate|give|answer|be|specify|name|identify|provide|reveal|disclose|confirm|detail|describe|explain|respond)$/;
/** Verbs that judge whatever stands behind them, be it only "it" or "his comments". */
const JUDGING =
  /^(reject|condemn|denounce|oppose|support|back|deny|dispute|refute|welcome|criticize|criticise|slam|blast|dismiss|decry|deplore|praise|applaud|endorse|protest|rebuff|rebut|ridicule|ratify|rule|turn)$/;
const EMPTY =
  /^(question|comment|detail|interview|time|mind|way|look|it|that|this|what|who|which|something|anything|nothing|everything|one|lot|hand)$/;

/** What one is sorry for, whoever did it. */
const SORROWS =
  /^(?:death|loss|accident|incident|error|mistake|delay|inconvenience|passing|casualty|announcement|absence|outcome|result|misunderstanding|lack|timing|departure)$/;

/** What is lost in a match. */
const PLAYED =
  /^(?:goal|set|point|penalty|corner|game|match|try|title|run|wicket|lead|frame|round|lap|second|metre|meter)$/;

/** "Threatens to steal the show": it may well be the best of all; "threatened to score". */
function stealsShow(scene: Scene, clause: Clause): boolean {
  const next = infinitivesOf(scene, clause)[0];
  if (next && /^(?:score|equali[sz]e|win|overtake|outshine|upstage)$/.test(next.verb.lemma)) return true;
  const object = next?.verb.lemma === 'steal' ? phraseAt(scene, next.verb.to, next.to) : undefined;
  return /^(?:show|spotlight|limelight|thunder)$/.test(headOf(scene.text, object)?.lemma ?? '');
}

/** Everyday uses that are no position: "asked a question", "offered no details", "express" with a neutral noun, "declined to comment". */
export function isEveryday(scene: Scene, clause: Clause, stance: Stance, at: number): boolean {
  const { tokens } = scene.text;
  const { lemma } = clause.verb;
  const object = phraseAt(scene, at, at + 12);
  const noun = object ? (tokens[object.head]?.lemma ?? '') : '';
  if (lemma === 'express' || lemma === 'voice') {
    const wanted =
      stance.kind === 'support' ? BACKING_FEELINGS : stance.kind === 'accusation' ? BLAMING_FEELINGS : undefined;
    // "Expressed disappointment but …": at what, it does not say.
    const behind = scene.text.tokens[object?.to ?? -1]?.lower ?? '';
    return (
      wanted === undefined ||
      !wanted.has(noun) ||
      !/^(at|over|about|with|that|for|to|of|in|by|toward|towards)$/.test(behind)
    );
  }
  // "Demands no concessions", "requested anonymity", "pleaded ignorance" ask for nothing; "demanded no further raids" asks for an end.
  const none = object !== undefined && tokens[object.from]?.lower === 'no' ? object.from + 1 : -1;
  const asksNothing =
    stance.kind === 'demand' && none > 0 && !/^(?:more|further|other|new|additional)$/.test(tokens[none]?.lower ?? '');
  if (asksNothing || noun === 'anonymity' || (lemma === 'plead' && noun === 'ignorance')) return true;
  if (lemma === 'question' && isInterrogation(scene, clause, object)) return true;
  // "Asked to comment on the order", "asked whether it would": a question.
  if (lemma === 'ask' && isAskedAbout(scene, clause, stance)) return true;
  // "Suppliers which she declined to name".
  const [behind] = stance.kind === 'rejection' && stance.frame === 'object' ? infinitivesOf(scene, clause) : [];
  if (behind && /^(?:decline|refuse)$/.test(lemma) && SILENCE.test(behind.verb.lemma)) return true;
  if (stance.frame === 'infinitive' && stance.kind === 'threat' && stealsShow(scene, clause)) return true;
  if (stance.frame === 'infinitive' && stance.kind === 'rejection') {
    const next = infinitivesOf(scene, clause)[0];
    const withholds =
      next?.verb.lemma === 'say' && scene.text.tokens[next.verb.to]?.lower === 'that' && lemma === 'refuse';
    if (withholds) return false;
    if (!next || (SILENCE.test(next.verb.lemma) && !(lemma === 'refuse' && next.verb.lemma === 'discuss'))) return true;
    if (/^(offer|make|estimate)$/.test(next.verb.lemma) && lemma === 'decline') return true;
    return lemma === 'fail' && !/^(reach|agree)$/.test(next.verb.lemma);
  }
  if (
    stance.frame === 'that' &&
    /^(insist|ask|suggest|propose|hope|wish|require|rule|order|recommend|stipulate|dictate|pray)$/.test(lemma)
  ) {
    return !complementsOf(scene, clause).some((c) =>
      c.verb.modal !== undefined
        ? (ASSERTING.test(lemma) ? /^(should|must)$/ : /^(should|must|would|will)$/).test(c.verb.modal)
        : isSubjunctive(scene, c) || (/^(hope|pray)$/.test(lemma) && c.verb.tense !== 'past' && !c.verb.perfect),
    );
  }
  // "Protested its innocence" denies, and blames nobody.
  if (lemma === 'protest' && noun === 'innocence') return true;
  if (stance.frame === 'that' && lemma === 'make')
    return !complementsOf(scene, clause).some((c) => /^(should|must|need|have)/.test(c.verb.modal ?? ''));
  if (stance.kind === 'support' && isForOneself(scene, clause, at)) return true;
  if (lemma === 'hold' && stance.frame === 'for') return !holdsResponsible(scene, clause);
  if (stance.frame !== 'object') return false;
  // "Denied himself a rest", "denied the party its victory": what one keeps from others.
  if (stance.kind === 'denial' && lemma === 'deny' && object && keepsFrom(scene, object)) return true;
  if (stance.kind === 'denial' && /^(visa|entry|access|permission|bail|permit|asylum|right|aid)$/.test(noun))
    return true;
  if (stance.kind === 'threat') {
    if (stance.particle !== '' || lemma !== 'threaten')
      return !namesHarm(scene, object) && !(stance.particle !== '' && object && namesForce(scene, object));
    const voice = voiceOf(scene, clause);
    if (voice.said && voice.speaker?.id !== subjectActor(scene, clause)?.id) return true;
  }
  if (stance.kind === 'commitment' && namesHarm(scene, object)) return true;
  // "Ended up selling it".
  if (lemma === 'end' && tokens[clause.verb.to]?.lower === 'up') return true;
  if (clause.verb.passive && stance.kind === 'commitment' && !/^(release|free|lift|sign)$/.test(lemma))
    return !isSettled(scene, clause);
  // "Conceded the second set".
  if (lemma === 'concede' && PLAYED.test(noun)) return true;
  // "Thank you", "regretted the deaths".
  if (lemma === 'thank' && noun === 'you') return true;
  if (lemma === 'regret' && SORROWS.test(noun)) return true;
  if (noun === 'time' && tokens[(object?.head ?? 0) - 1]?.lower === 'more') return false;
  // "Wants it adopted by May": what is to become of it.
  if (noun === 'it' && scene.dependents(clause).some((c) => isWantedDone(scene, c))) return false;
  if (EMPTY.test(noun) && !(JUDGING.test(lemma) && !/^(question|time|way|look|hand|lot)$/.test(noun))) return true;
  // "Wants back": read as a plain "wants", it still needs what is wanted back.
  const particle = stance.particle === '' && tokens[at]?.lower === 'back' ? 'back' : stance.particle;
  const name = particle === '' ? lemma : `${lemma}_${particle.replaceAll(' ', '_')}`;
  const nouns = OBJECTS.get(`${stance.kind}:${name}`) ?? OBJECTS.get(name);
  if (!nouns || !object) return false;
  if (nouns.has(noun) || (noun === 'it' && /^(ratify|sign|approve)$/.test(lemma))) return false;
  if (nouns.has('actor') && partyOf(scene, object) !== undefined) return false;
  // "Offered Peru a share": to whom, then what.
  const second = /^(offer|give|grant|promise|pledge)$/.test(lemma)
    ? phraseAt(scene, object.to, object.to + 8)
    : undefined;
  return second === undefined;
}

/** "A ceasefire was agreed", "an accord was reached": what two sides have settled. */
function isSettled(scene: Scene, { verb, subject }: Clause): boolean {
  const done = verb.tense === 'past' || verb.perfect;
  return (
    done &&
    /^(?:agree|reach|conclude|strike)$/.test(verb.lemma) &&
    SETTLEMENTS.test(headOf(scene.text, subject)?.lemma ?? '')
  );
}

const SETTLEMENTS = /^(?:agreement|deal|accord|truce|ceasefire|cease-fire|pact|compromise|settlement|swap|exchange)$/;

/** Somebody and then a thing stand behind the verb. */
function keepsFrom(scene: Scene, { head, to }: Phrase): boolean {
  const { tokens } = scene.text;
  const thing = tokens[to];
  if (thing?.pos !== 'DET' && !/^(?:its|his|her|their)$/.test(thing?.lower ?? '')) return false;
  return /sel(?:f|ves)$/.test(tokens[head]?.lower ?? '') || partyOf(scene, { from: head, to, head }) !== undefined;
}

/** "Bolstered its presence", "defended her record" backs nobody else; "defended its ally Iceland" does. */
function isForOneself(scene: Scene, clause: Clause, at: number): boolean {
  const { tokens } = scene.text;
  if (!/^(?:bolster|help|assist|strengthen|defend)$/.test(clause.verb.lemma)) return false;
  if (!/^(?:its|their|his|her|our)$/.test(tokens[at]?.lower ?? '')) return false;
  let to = at + 1;
  while (to < clause.to && !/^(?:ADP|CCONJ|PUNCT|VERB|PART)$/.test(tokens[to]?.pos ?? '')) to++;
  const own = subjectActor(scene, clause);
  return actorsIn(scene, { from: at + 1, to }).every((actor) => sameSide(actor, own));
}

/** "Were being questioned", "the police questioned two men": by those who look into it, who doubt nothing yet. */
function isInterrogation(scene: Scene, clause: Clause, object: Phrase | undefined): boolean {
  const { verb } = clause;
  if (verb.passive) return afterPreposition(scene, clause, 'by') < 0 && !isThing(scene, clause.subject);
  return object !== undefined && !isThing(scene, object) && partyOf(scene, object)?.kind !== 'state';
}

/** "The count", "its motives"; whoever is named or known as a person is none. */
function isThing(scene: Scene, phrase: Phrase | undefined): boolean {
  const head = headOf(scene.text, phrase);
  return head?.pos === 'NOUN' && !UNNAMED_NOUNS.has(head.lemma) && !PEOPLE.test(head.lemma);
}

const PEOPLE =
  /^(?:man|men|woman|women|person|people|suspect|brother|son|crew|passenger|driver|sailor|fisherman|fishermen)$/;

/** What one is asked for an answer, and what one is asked "whether". */
function isAskedAbout(scene: Scene, clause: Clause, { frame }: Stance): boolean {
  if (frame === 'that')
    return complementsOf(scene, clause).every(({ mark }) =>
      /^(?:whether|if)$/.test(scene.text.tokens[mark]?.lower ?? ''),
    );
  return infinitivesOf(scene, clause)[0]?.verb.lemma === 'comment';
}

/** "Held Peru responsible for". */
function holdsResponsible(scene: Scene, clause: Clause): boolean {
  for (let i = clause.verb.to; i < clause.to; i++)
    if (/^(responsible|accountable|liable)$/.test(scene.text.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "that Pyongyang stop": the bare form after a singular subject. */
function isSubjunctive(scene: Scene, clause: Clause): boolean {
  const { verb } = clause;
  const head = scene.text.tokens[verb.from];
  if (verb.form !== 'finite' || !head || !clause.subject) return false;
  if (head.lower === 'be') return true;
  if (head.lower !== verb.lemma || verb.tense === 'past') return false;
  const subject = nounPhraseAt(scene.text, clause.subject.head);
  return (
    subject !== undefined && !subject.plural && !/^(i|you|we|they)$/.test(scene.text.tokens[subject.head]?.lower ?? '')
  );
}

/** "Is trying to rebuild its weapons": nothing for others. */
export function armsItself({ text }: Scene, { verb, to }: Clause): boolean {
  for (let i = verb.to; i < to; i++)
    if (/^(weapon|missile|bomb|arsenal|warhead|abuse|atrocity|crime)$/.test(text.tokens[i]?.lemma ?? ''))
      return !/^(end|stop|reduce|cut|dismantle|lower|remove|lift|halt|cease|abandon|renounce|investigate)$/.test(
        verb.lemma,
      );
  return false;
}

const TALKING = /^(?:talk|speak|participate|appear)$/;

/** "Asked the police to investigate", "the court was asked to rule": those who act for a state, whoever they are. */
function isPutToPublic(scene: Scene, { verb, subject }: Clause): boolean {
  const addressed = verb.passive ? subject : phraseAt(scene, verb.to, verb.to + 8);
  const head = headOf(scene.text, addressed)?.lower ?? '';
  return PUBLIC_OFFICES.has(head) || PUBLIC_BODIES.has(head) || ACTING.test(head);
}

/** Who acts for a state beside its bodies. */
const ACTING = /^(?:police|prosecutors?|troops|soldiers|judges?)$/;

/** A word that is used every day is a position only of somebody political, or towards somebody known. */
export function isMeant(
  scene: Scene,
  clause: Clause,
  stance: Stance,
  kind: Stance['kind'],
  holder: Actor | undefined,
  item: Found,
): boolean {
  const { lemma } = clause.verb;
  const others = item.targets.some((target) => target.id !== holder?.id);
  if (kind === 'demand') {
    if (stance.frame === 'infinitive' && lemma === 'want')
      return /^(ensure|let|prevent|stop|force|keep|see|make|have|get|put)$/.test(item.clause.verb.lemma);
    if (asksNobody(scene, clause, stance.frame, holder, item, others)) return false;
    if (stance.frame === 'infinitive' && /^(identify|name|quote|say|know|see|be)$/.test(item.clause.verb.lemma))
      return false;
    if (!EVERYDAY_WISHES.has(lemma)) return true;
    // "Waits for an answer from his dentist".
    if (lemma === 'wait' && stance.frame === 'object') return isOfficial(holder) && item.targets.some(isOfficial);
    if (lemma === 'encourage' && holder === undefined) return false;
    // "Wants observers to be sent": by whom, the words do not say.
    const body = isOfficial(holder) || (/^(?:group|organisation)$/.test(holder?.kind ?? '') && scene.isPolitical());
    // "Asked her partners to wait", "asked for a corridor": where politics are told, of whom one need not be known.
    const asked = /^(?:ask|press)$/.test(lemma) && body && (scene.isPolitical() || isPutToPublic(scene, clause));
    if (stance.frame === 'object-infinitive') return others || asked || (item.clause.verb.passive && body);
    return asked || isOfficial(holder) || item.targets.length > 0;
  }
  if (kind === 'threat' && stance.frame === 'infinitive' && lemma !== 'threaten') {
    const deed = item.clause.verb.lemma;
    const breaks = /^(?:cancel|boycott|quit|scrap|abandon)$/.test(deed);
    const off = deed === 'call' && scene.text.tokens[item.clause.verb.to]?.lower === 'off';
    return isOfficial(holder) && (FORCE_VERBS.has(deed) || HARM_VERBS.has(deed) || breaks || off);
  }
  // "Warned that rains will cause landslides" blames nobody.
  if (
    kind === 'accusation' &&
    stance.frame === 'that' &&
    item.targets.length === 0 &&
    (lemma === 'warn' || !isOfficial(holder))
  )
    return false;
  // "Analysts warned that Chad would attack": foreseen.
  if (kind === 'accusation' && lemma === 'warn' && item.clause.verb.modal !== undefined && isForecaster(holder))
    return false;
  if (kind === 'commitment' && isBusiness(scene, item.range, holder)) return false;
  // "Agreed to talk on condition that he was not named".
  if (kind === 'commitment' && lemma === 'agree' && TALKING.test(item.clause.verb.lemma) && !isOfficial(holder))
    return false;
  // "Has tried to mediate": told of the past, promised to nobody.
  const tried = /^(?:try|strive)$/.test(lemma) && clause.verb.modal === undefined;
  if (kind === 'commitment' && tried && (clause.verb.tense === 'past' || clause.verb.perfect)) return false;
  if (
    kind === 'commitment' &&
    stance.frame === 'infinitive' &&
    /^(try|strive|seek|hope|aim|prepare|plan|move|intend|propose|opt|choose|elect)$/.test(lemma)
  )
    return isOfficial(holder) && COOPERATION_VERBS.has(item.clause.verb.lemma) && !armsItself(scene, item.clause);
  if (kind === 'rejection' && lemma === 'argue') return isOfficial(holder) || others;
  if (!EVERYDAY_WISHES.has(lemma)) return true;
  if (kind === 'rejection' && /^(?:aside|down)$/.test(stance.particle)) return isOfficial(holder);
  // "Many fear that Peru will …": whoever they are, a state is feared.
  if (kind === 'accusation' && holder === undefined) return stance.frame === 'that' && item.targets.some(isOfficial);
  return isOfficial(holder) && (kind === 'commitment' || others || stance.frame === 'that');
}
