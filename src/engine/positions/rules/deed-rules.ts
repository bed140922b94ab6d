/** Deeds told of an adversary without a word of blame: "Peru has moved three ships into the bay, the Chilean minister said". */
import { COOPERATION_VERBS, EVENT_VERBS } from '../../lexicon/conduct';
import { words } from '../../lexicon/words';
import { elementAt } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { isNegated, isSupposed, isTold } from '../clauses/mood';
import { isGood } from '../clauses/polarity';
import type { Draft } from '../draft';
import { actorOf, sameSide, voiceOf } from '../parties/who';
import type { Scene } from '../scene';

const NO_DEED = words('be have become continue bring');

/** Speaking and dealing with one another is no deed to hold against somebody. */
const DEALING = words(`
  announce tell agree accept propose offer invite visit consider decide discuss request urge call welcome praise thank report confirm acknowledge sign vote elect
  celebrate need remain stay reply respond answer write warn promise pledge vow express declare mention note describe live grow improve increase`);

export function adversaryDeed(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (!subject || verb.form !== 'finite' || verb.modal !== undefined || verb.passive || verb.tense === 'future')
    return [];
  const { lemma } = verb;
  if (DEALING.has(lemma) || (!isTrait(clause) && (EVENT_VERBS.has(lemma) || COOPERATION_VERBS.has(lemma)))) return [];
  if (!isTold(scene, clause) || isSupposed(scene, clause) || isNegated(scene, clause)) return [];
  const { said, speaker } = voiceOf(scene, clause);
  if (!said || speaker?.country === undefined || isAsked(scene, clause)) return [];
  if (
    isGood(scene, clause) ||
    /^(doubt|possibility|hope)$/.test(elementAt(scene.text.tokens, clause.mark - 1)?.lemma ?? '')
  )
    return [];
  const doer = actorOf(scene, subject);
  if (!doer || doer.id === speaker.id || (sameSide(doer, speaker) && !bothPersons(doer, speaker))) return [];
  return [deed(clause, speaker, [doer])];
}

function deed(clause: Clause, holder: Actor, targets: readonly Actor[]): Draft {
  const { from, to } = clause;
  return {
    kind: 'accusation',
    holder,
    targets,
    from,
    to,
    clause,
    neutral: true,
    rule: 'accusation-deed',
    confidence: 0.3,
  };
}

/** "Peru has a glut", "he is a stranger to facts", "they continue to build": what an adversary is, has or goes on with is told against him. */
function isTrait({ verb, to }: Clause): boolean {
  return NO_DEED.has(verb.lemma) && !verb.perfect && !verb.progressive && to - verb.to > 1;
}

function isAsked({ text }: Scene, { verb }: Clause): boolean {
  const sentence = text.sentences[verb.sentence];
  return sentence !== undefined && text.tokens[sentence.to - 1]?.text === '?';
}

/** Rivals of one country: what one holds against the other is told apart by themselves, not by their state. */
function bothPersons(a: Actor, b: Actor): boolean {
  return a.kind === 'person' && b.kind === 'person';
}

/** Drops neutral deeds of those with whom the speaker's side is not at odds, and ills that are nobody's where it is at odds with nobody. */
export function withoutFriends(drafts: readonly Draft[]): Draft[] {
  const odds = new Set<string>();
  const hostile = new Set<string>();
  for (const { kind, neutral, holder, targets } of drafts) {
    if (neutral === true || kind === 'support' || kind === 'commitment') continue;
    for (const target of targets) odds.add(between(holder, target));
    if (targets.length > 0) hostile.add(sideOf(holder));
  }
  return drafts.filter(({ neutral, holder, targets: [target] }) =>
    target === undefined
      ? neutral !== true || hostile.has(sideOf(holder))
      : neutral !== true || odds.has(between(holder, target)),
  );
}

/** Who is at odds with whom: countries, or the two themselves where they are of one country. */
function between(holder: Actor | undefined, target: Actor): string {
  const same = sideOf(holder) === sideOf(target);
  return same ? `${holder?.id ?? ''}>${target.id}` : `${sideOf(holder)}>${sideOf(target)}`;
}

function sideOf(actor: Actor | undefined): string {
  return actor?.country ?? actor?.id ?? '';
}
