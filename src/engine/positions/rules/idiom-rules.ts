/** Set phrases that are a position: "is out of the question", "all options are on the table", "has only itself to blame". */

import { BLAMEWORTHY_VERBS, FORCE_VERBS } from '../../lexicon/conduct';
import { isForecaster } from '../../lexicon/foreseeing';
import { STANCE_IDIOMS, type StanceIdiom } from '../../lexicon/stance-idioms';
import { headOf, verbGroupAt } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { isNegated, isSupposed, isTold } from '../clauses/mood';
import type { Draft } from '../draft';
import { doerOfDeed } from '../parties/deed-before';
import { concernedIn, partiesOf } from '../parties/parties';
import { isFirstPerson, isOfficial, sameSide, subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import { isOwnDeed } from './announced';

export function idiom(scene: Scene, clause: Clause): readonly Draft[] {
  if (clause.verb.form !== 'finite' || isSupposed(scene, clause) || !isTold(scene, clause)) return [];
  const found = idiomIn(scene, clause);
  if (!found) return [];
  // "Could yet walk out" leaves open what it will do.
  if (found.kind === 'rejection' && /^(?:could|may|might)$/.test(clause.verb.modal ?? '') && !isNegated(scene, clause))
    return [];
  const voice = voiceOf(scene, clause);
  const subject = subjectActor(scene, clause);
  const doer = doerOfDeed(scene, clause);
  // "She proposed a truce, an idea that Peru turned down".
  const judge = doer && found.kind === 'rejection' && !isFirstPerson(scene, clause.subject) ? subject : undefined;
  if (doer && judge && isOfficial(judge) && !sameSide(doer, judge)) return [turnedDown(clause, judge, doer)];
  const holder = holderOf(scene, clause, found, voice, subject);
  if (!holder || !isOfficial(holder)) return [];
  const own = isFirstPerson(scene, clause.subject) || subject?.id === holder.id;
  const ownSide = own || (subject !== undefined && isOwnDeed(scene, clause, subject, holder));
  // Blame and praise are for others, promises and denials for oneself.
  if (BLAMES_OTHERS.has(found.kind) && own && voice.said) return [];
  // "Her country was entitled to its share" claims, and backs nobody.
  if (found.kind === 'support' && ownSide && voice.said && ENTITLED.has(found.words.join(' '))) return [];
  if (
    found.kind === 'commitment' &&
    ((!ownSide && subject) || /^(should|must|could|ought)/.test(clause.verb.modal ?? ''))
  )
    return [];
  const harmless = found.kind === 'rejection' && isHarmless(scene, clause, found);
  const ofOthers = !own && /^(they|he|she)$/.test(headOf(scene.text, clause.subject)?.lower ?? '');
  const inside = concernedIn(scene, { from: clause.verb.to, to: clause.to });
  const targets = [...(own ? [] : partiesOf(scene, clause.subject)), ...inside].filter(
    (actor) => actor.id !== holder.id && !sameSide(actor, holder),
  );
  // "Time is running out for the late runners": nobody is threatened with it.
  if (found.kind === 'threat' && targets.length === 0 && headOf(scene.text, clause.subject)?.lemma === 'time')
    return [];
  // "Investors will pay the price, an analyst said": foreseen.
  if (found.kind === 'threat' && isForecaster(holder)) return [];
  return [
    {
      kind: harmless ? 'commitment' : found.kind,
      holder,
      targets: [...new Set(targets)].slice(0, 2),
      from: clause.from,
      to: clause.to,
      clause,
      rule: harmless ? 'commitment-never' : `${found.kind}-idiom`,
      confidence: (found.kind === 'rejection' || found.kind === 'denial') && !ofOthers ? 0.52 : 0.45,
    },
  ];
}

const turnedDown = (clause: Clause, holder: Actor, doer: Actor): Draft => ({
  kind: 'rejection',
  holder,
  targets: [doer],
  from: clause.from,
  to: clause.to,
  clause,
  rule: 'rejection-idiom',
  confidence: 0.6,
});

/** "Has no intention of retaliating": harm that is not meant is a promise. */
function isHarmless({ text }: Scene, { verb, to }: Clause, { words }: StanceIdiom): boolean {
  if (words[1] !== 'intention' && words[1] !== 'plan') return false;
  for (let i = verb.to; i < Math.min(to, verb.to + 8); i++) {
    const lemma = verbGroupAt(text, i)?.lemma ?? '';
    if (FORCE_VERBS.has(lemma) || BLAMEWORTHY_VERBS.has(lemma)) return true;
  }
  return false;
}

const ASKING = /^(?:urge|ask|tell|call|press|order|want|beg|encourage|advise|appeal|warn)$/;

const ENTITLED = new Set(['within * right', 'right to defend', 'be entitled to']);

const BLAMES_OTHERS: ReadonlySet<Draft['kind']> = new Set(['accusation', 'demand']);

/** Who says it; in the reporter's own words, whoever is its subject, if the phrase is one that says what the subject holds. */
function holderOf(
  scene: Scene,
  clause: Clause,
  { kind, words }: StanceIdiom,
  voice: ReturnType<typeof voiceOf>,
  subject: Actor | undefined,
): Actor | undefined {
  // "Chile said that Peru has no plans to pay": it is Peru that will not.
  const told = kind === 'rejection' && /^(?:plan|intention)$/.test(words[1] ?? '');
  if (told && voice.said && isOfficial(subject) && !isOwnDeed(scene, clause, subject, voice.speaker)) return subject;
  // "Chile agreed in principle, Chilean officials said": the state did.
  if (kind === 'commitment' && voice.said && subject?.kind === 'state' && sameSide(subject, voice.speaker))
    return subject;
  if (voice.said) return voice.speaker;
  return kind === 'rejection' || kind === 'commitment' || kind === 'support' ? subject : undefined;
}

/** The first idiom of the clause; a negated one only where the negation is part of it. */
function idiomIn(scene: Scene, clause: Clause): StanceIdiom | undefined {
  const { tokens } = scene.text;
  const end = Math.min(clause.to, clause.verb.to + 12);
  for (let i = Math.max(clause.from, clause.verb.from - 8); i < end; i++) {
    const token = tokens[i];
    const verb = verbGroupAt(scene.text, i);
    if (!token || (i >= clause.verb.to && verb?.form === 'finite')) break;
    // "Urged the board to stand firm": what others are to do.
    if (i >= clause.verb.to && verb?.form === 'infinitive' && ASKING.test(clause.verb.lemma)) break;
    const { lower, lemma } = token;
    const match = idiomAt(scene, clause, i, lower) ?? (lower === lemma ? undefined : idiomAt(scene, clause, i, lemma));
    if (match) return match;
  }
  return undefined;
}

/** The first idiom that begins with this form of a token. */
function idiomAt(scene: Scene, clause: Clause, at: number, form: string): StanceIdiom | undefined {
  for (const each of STANCE_IDIOMS.get(form) ?? NONE) {
    if (!matches(scene, each, at, clause.to)) continue;
    const { words } = each;
    if (words.includes('not') || words[0] === 'never' || !isNegated(scene, clause)) return each;
    // "Would not lay down their arms", "will not abide by the ruling": refused.
    const refused = each.kind === 'commitment' && /^(?:will|would)$/.test(clause.verb.modal ?? '');
    return refused ? { kind: 'rejection', words } : undefined;
  }
  return undefined;
}

const NONE: readonly StanceIdiom[] = [];

function matches(scene: Scene, { words }: StanceIdiom, at: number, end: number): boolean {
  if (at + words.length > end) return false;
  for (let k = 0; k < words.length; k++) {
    const token = scene.text.tokens[at + k];
    const word = words[k];
    if (token === undefined) return false;
    if (word === '*' || token.lower === word || token.lemma === word) continue;
    if (word !== 'not' || !/^n['’]t$/.test(token.lower)) return false;
  }
  return true;
}
