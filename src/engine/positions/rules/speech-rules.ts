/**
 * Demands that need no verb of asking: by "must" and "should", by need, by imperatives in quotation. They hold only inside statements and headlines, and where
 * somebody set out demands right before: a reporter's own "must" is no position.
 */

import { UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import { words } from '../../lexicon/words';
import { headOf, quotationOf } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause, Phrase } from '../clauses/clauses';
import { afterPreposition, objectOf, phraseAt } from '../clauses/company';
import { isNegated, isSupposed, isWithdrawn } from '../clauses/mood';
import type { Draft } from '../draft';
import { captorFor } from '../parties/captives';
import { listFrom } from '../parties/joint';
import { concernedIn, stateOf } from '../parties/parties';
import { isFirstPerson, isOfficial, partyOf, sameSide, voiceOf } from '../parties/who';
import { FOLLOWING, isAlternative } from '../sanctions/sanction-draft';
import type { Scene } from '../scene';
import { isLikely } from './likely';
import { obliges, whoSetOut } from './set-out';

/** "It must be said", "I have to say", "should note": ways of speaking, not demands. */
const WAYS_OF_SPEAKING = words(
  'say note admit add stress mention emphasize emphasise remember confess understand acknowledge concede',
);

/** "There should be no doubt": a way of speaking too. */
const IDLE = words('doubt question mistake illusion surprise confusion misunderstanding');

/** "Must admit that it rained"; "must admit inspectors" lets them in. */
function isWayOfSpeaking(scene: Scene, clause: Clause): boolean {
  const { lemma } = clause.verb;
  const object = lemma === 'admit' ? headOf(scene.text, objectOf(scene, clause)) : undefined;
  return WAYS_OF_SPEAKING.has(lemma) && !(object && UNNAMED_NOUNS.has(object.lemma));
}

/** "Failed to agree on when the troops should leave", "asked how it should be done": left open. */
function isQuestion({ text: { tokens } }: Scene, { mark, subject }: Clause): boolean {
  const at = mark >= 0 ? mark : (subject?.from ?? 0) - 1;
  if (!/^(?:when|how|where|why|whether)$/.test(tokens[at]?.lower ?? '')) return false;
  return /^(?:ADP|VERB|NOUN)$/.test(tokens[at - 1]?.pos ?? '');
}

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
  // "Must leave or face an embargo": what comes else.
  const comesElse = FOLLOWING.has(verb.lemma) && isAlternative(scene, clause) && clause.lead >= 0;
  if (
    comesElse ||
    !clause.subject ||
    isWhatever(scene, clause.subject) ||
    (PLAYING.test(verb.lemma) && !isOfficial(voiceOf(scene, clause).speaker)) ||
    isWayOfSpeaking(scene, clause) ||
    isQuestion(scene, clause) ||
    isSupposed(scene, clause) ||
    isWithdrawn(scene, clause)
  )
    return [];
  // "Agreed that they should cooperate": settled, not asked.
  if (clause.role === 'complement' && /^(agree|decide|accept)$/.test(scene.governor(clause)?.verb.lemma ?? ''))
    return [];
  const voice = voiceOf(scene, clause);
  const heading = inHeading(scene, clause);
  const setOut = voice.said || clause.role !== 'main' ? undefined : whoSetOut(scene, clause);
  if (!voice.said && !heading && !setOut) return [];
  const holder = voice.speaker ?? setOut;
  if (isLikely(scene, clause, holder)) return [];
  const word = scene.text.tokens[clause.subject.from]?.lower;
  if (
    word === 'there' &&
    /^(no|any|some)$/.test(scene.text.tokens[verb.to]?.lower ?? '') &&
    verb.to < clause.to &&
    IDLE.has(scene.text.tokens[verb.to + 1]?.lower ?? '')
  )
    return [];
  if (word === 'i' || (word === 'it' && verb.lemma === 'be' && !verb.passive)) return [];
  if (verb.modal === 'shall' && isFirstPerson(scene, clause.subject)) return [];
  const subject = captorFor(scene, clause, partyOf(scene, clause.subject));
  const own = sameId(subject, holder);
  // What one had to do oneself is a story, not a demand.
  if (own && !isFirstPerson(scene, clause.subject)) return [];
  const past = /^(had|needed)$/.test(scene.text.tokens[verb.from]?.lower ?? '');
  if (past && (isFirstPerson(scene, clause.subject) || subject === undefined)) return [];
  const targets = isFirstPerson(scene, clause.subject)
    ? ownState(scene, holder)
    : verb.passive
      ? agentsOf(scene, clause)
      : own || subject === undefined
        ? []
        : withJoined(scene, clause.subject.from, subject);
  // "You must try the soup", a cook said: asked of nobody by nobody, where nothing is public.
  if (!holder && targets.length === 0 && !heading && !verb.passive && !scene.isPolitical()) return [];
  return [
    {
      kind: 'demand',
      holder,
      targets,
      from: clause.from,
      to: clause.to,
      clause,
      rule: verb.passive ? 'demand-must-passive' : 'demand-must',
      confidence: verb.modal === 'must' ? 0.85 : 0.75,
    },
  ];
}

/** "Argentina must beat Uruguay", said of a match. */
const PLAYING = /^(?:beat|score|qualify)$/;

/** "Whatever measures are needed": left open, and asked of nobody. */
function isWhatever({ text: { tokens } }: Scene, { from }: Phrase): boolean {
  return [tokens[from], tokens[from - 1]].some((token) => /^(?:whatever|whichever)$/.test(token?.lower ?? ''));
}

/** "Peru and Chile must now do the same": both of them. */
function withJoined(scene: Scene, from: number, subject: Actor): readonly Actor[] {
  const listed = listFrom(scene, from);
  return listed.includes(subject) ? listed : [subject];
}

/** "Must be published by Peru". */
function agentsOf(scene: Scene, clause: Clause): readonly Actor[] {
  const by = afterPreposition(scene, clause, 'by');
  return by >= 0 && by < clause.to ? concernedIn(scene, { from: by, to: clause.to }, 1) : [];
}

/** "We must …" is asked of one's own country. */
export function ownState(scene: Scene, speaker: Actor | undefined): readonly Actor[] {
  const state = stateOf(scene, speaker?.country);
  return state && state.id !== speaker?.id ? [state] : [];
}

/** "It is time to …", "X is needed", "there must be", "we need Y". */
export function needDemand(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (!subject || verb.form !== 'finite' || verb.lemma !== 'need' || verb.modal !== undefined || verb.passive)
    return [];
  const voice = voiceOf(scene, clause);
  if (!voice.said || isNegated(scene, clause)) return [];
  const object = objectOf(scene, clause);
  const first = scene.text.tokens[subject.from]?.lower;
  if (!object || first === 'i' || first === 'you' || isWeighedAgainst(scene, clause, object)) return [];
  const who = partyOf(scene, subject);
  if (sameId(who, voice.speaker) && !isFirstPerson(scene, subject)) return [];
  if (isSaidOfThings(scene, clause)) return [];
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

/** "Rifles do not need a passport. They need an open gate": an image, and asked of nobody. */
export function isSaidOfThings(scene: Scene, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (verb.negated) return isThing(scene, clause);
  const before = scene.clauses[clause.index - 1];
  const on = before?.verb.lemma === 'need' && before.verb.negated && before.verb.sentence === verb.sentence - 1;
  return on && /^(?:they|it)$/.test(headOf(scene.text, subject)?.lower ?? '') && isThing(scene, before);
}

/** "Rifles": neither people nor a place of theirs. */
function isThing(scene: Scene, { subject }: Clause): boolean {
  const head = headOf(scene.text, subject);
  if (head?.pos !== 'NOUN' || UNNAMED_NOUNS.has(head.lemma) || partyOf(scene, subject)) return false;
  return !/^(?:child|country|nation|state|city|town|region|government|army|force|troops?|soldier)$/.test(head.lemma);
}

/** "They need us more than we need them": who needs whom more, which asks nothing on either side of "than". */
export function isWeighedAgainst(scene: Scene, { from, verb }: Clause, object: Phrase): boolean {
  const { tokens } = scene.text;
  if (tokens.slice(Math.max(0, from - 1), verb.from).some(({ lower }) => lower === 'than')) return true;
  const somebody =
    /^(?:us|them|him|her|me|you)$/.test(tokens[verb.to]?.lower ?? '') || partyOf(scene, object)?.kind === 'state';
  return somebody && /^(?:more|less)$/.test(tokens[verb.to + 1]?.lower ?? '') && tokens[verb.to + 2]?.lower === 'than';
}

/** A bare verb that opens a quoted sentence, or stands behind "our message is simple:", without a subject: "Stop this war", "Do not touch our ships". */
function isImperative(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.text;
  const { verb, subject } = clause;
  const first = tokens[verb.from];
  const quotation = quotationOf(scene.text, first);
  if (!first || !quotation || quotation.short || subject || verb.modal !== undefined || verb.passive) return false;
  const forbids = verb.negated && first.lemma === 'do' && verb.form === 'finite';
  if (verb.from !== verb.head && !forbids) return false;
  if (first.lower !== first.lemma || verb.tense === 'past') return false;
  return opensSentence(scene, verb.from) || introduction(scene, clause) !== undefined;
}

/** An order in quotation marks. */
export function imperative(scene: Scene, clause: Clause): readonly Draft[] {
  const { tokens } = scene.text;
  const { verb } = clause;
  const first = tokens[verb.from];
  if (!first || !isImperative(scene, clause)) return [];
  if (
    /^(thank|look|listen|remember|imagine|see|say|god|suppose|take|be|forget|guess|hope|love|wait|come|enjoy|worry|panic)$/.test(
      verb.lemma,
    )
  )
    return [];
  const voice = voiceOf(scene, clause);
  if (!voice.said) return [];
  // "Let me say", "let us hope" ask nothing of others.
  if (first.lower === 'let' && /^(me|us|['’]s)$/.test(tokens[verb.to]?.lower ?? '')) return [];
  const lesson = first.lower === 'let' ? lessonBehind(scene, clause) : undefined;
  if (lesson)
    return [
      {
        kind: 'threat',
        holder: voice.speaker,
        targets: [],
        from: verb.from,
        to: lesson.to,
        clause: lesson,
        rule: 'threat-idiom',
        confidence: 0.6,
      },
    ];
  return [
    {
      kind: 'demand',
      holder: voice.speaker,
      targets:
        first.lower === 'let' ? whoIsLet(scene, clause, voice.speaker) : toldIn(scene, introduction(scene, clause)),
      from: verb.from,
      to: clause.to,
      clause,
      rule: 'demand-imperative',
      confidence: 0.65,
    },
  ];
}

/** "Let Peru begin at home": of whom it is wanted; "let our boats in" is wanted of others. */
function whoIsLet(scene: Scene, { verb }: Clause, holder: Actor | undefined): readonly Actor[] {
  const party = partyOf(scene, phraseAt(scene, verb.to, verb.to + 6));
  return party === undefined || sameSide(party, holder) ? [] : [party];
}

/** "We are telling dealers clearly: stop it", "I have said to them: then leave", "our message is simple: leave": the clause that the colon closes. */
function introduction(scene: Scene, { index, verb }: Clause): Clause | undefined {
  const { tokens } = scene.text;
  let at = verb.from - 1;
  while (/^(?:then|please|just|simply|so)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.text === ',') at--;
  const before = tokens[at]?.text === ':' ? scene.clauses[index - 1] : undefined;
  if (before === undefined || before.verb.sentence !== verb.sentence) return undefined;
  const noun = headOf(scene.text, before.subject)?.lemma ?? '';
  if (before.verb.lemma === 'be') return MESSAGES.test(noun) ? before : undefined;
  const toSomebody = before.verb.lemma === 'say' && tokens[before.verb.to]?.lower === 'to';
  return toSomebody || TELLING.test(before.verb.lemma) ? before : undefined;
}

const TELLING = /^(?:tell|ask|warn|beg|urge|repeat|plead|implore)$/;
const MESSAGES = /^(?:message|demand|advice|appeal|request|call|warning|plea|order|ultimatum)$/;

/** "We are telling dealers clearly: …": the dealers. */
function toldIn(scene: Scene, introduced: Clause | undefined): readonly Actor[] {
  if (introduced === undefined) return [];
  const { verb, to } = introduced;
  const at = verb.to + (scene.text.tokens[verb.to]?.lower === 'to' ? 1 : 0);
  const whom = partyOf(scene, phraseAt(scene, at, Math.max(to, at + 1)));
  return whom ? [whom] : [];
}

/** Who orders "Stop the shelling" promises nothing; a bare verb behind "our message is simple:" asks too, without quotation marks. */
export function isOrder(scene: Scene, clause: Clause): boolean {
  if (isImperative(scene, clause)) return true;
  const { verb, subject } = clause;
  return (
    subject === undefined &&
    verb.modal === undefined &&
    verb.tense === 'present' &&
    introduction(scene, clause) !== undefined
  );
}

/** "Let them drill, and they will see": whoever is dared will learn it. */
function lessonBehind(scene: Scene, { index, verb }: Clause): Clause | undefined {
  return scene.clauses
    .slice(index + 1, index + 4)
    .find(
      (later) =>
        later.verb.sentence === verb.sentence &&
        (later.verb.modal === 'will' || later.verb.tense === 'future') &&
        /^(?:see|regret|learn|find|discover|pay|feel|suffer)$/.test(later.verb.lemma) &&
        /^(?:they|he|she|it)$/.test(scene.text.tokens[later.subject?.head ?? -1]?.lower ?? ''),
    );
}

function opensSentence(scene: Scene, token: number): boolean {
  const before = scene.text.tokens[token - 1];
  const here = scene.text.tokens[token];
  return (
    before === undefined ||
    here === undefined ||
    before.sentence !== here.sentence ||
    before.lower === 'please' ||
    /^["“‘`]+$/.test(before.text)
  );
}

export function sameId(a: Actor | undefined, b: Actor | undefined): boolean {
  return a !== undefined && b !== undefined && a.id === b.id;
}

export function inHeading(scene: Scene, clause: Clause): boolean {
  const token = scene.text.tokens[clause.verb.head];
  return scene.text.paragraphs[token?.paragraph ?? -1]?.heading === true;
}
