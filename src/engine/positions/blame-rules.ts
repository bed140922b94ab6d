/** What speakers hold against others, deny of themselves, or praise, in plain clauses without a verb of blaming. */
import {
  BACKING_FEELINGS,
  BLAMEWORTHY_ADJECTIVES,
  BLAMEWORTHY_NOUNS,
  BLAMEWORTHY_VERBS,
  BLAMING_FEELINGS,
  BLAMING_PHRASES,
  PRAISEWORTHY_ADJECTIVES,
  PRAISEWORTHY_NOUNS,
} from '../lexicon/conduct';
import { words } from '../lexicon/words';
import type { TokenRange } from '../text/types';
import type { Actor } from '../types';
import type { Clause } from './clauses';
import { afterPreposition, phraseAt } from './company';
import type { Draft } from './draft';
import { isNegated, isSupposed } from './mood';
import { concernedIn } from './parties';
import type { Scene } from './scene';
import { sameId } from './speech-rules';
import { actorsIn, isFirstPerson, isOfficial, partyOf, sameSide, subjectActor, voiceOf } from './who';

const LIGHT = words(
  'be have show make commit remain become pose represent display carry constitute engage prove seem appear continue demonstrate play stand conduct run take put bring create cause go set pay',
);
const DENIABLE = words(
  'have support give seek intend target aim involve want supply provide do send use be order know take ask plan touch play participate receive',
);

/** Subordinate clauses that assert what they say. */
const TELLING = /^(while|because|since|as|although|though|whereas)$/;

/** A clause inside a statement that says something bad, or good, of somebody else. */
export function judgement(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (verb.form !== 'finite' || !clause.subject || isSupposed(scene, clause)) return [];
  if (clause.role === 'adverbial' && !TELLING.test(scene.text.tokens[clause.mark]?.lower ?? '')) return [];
  if (clause.role === 'relative' && clause.mark < 0) return [];
  const voice = voiceOf(scene, clause);
  if (!voice.said || !voice.speaker) return [];
  if (verb.modal !== undefined && !/^(will|would|can|could)$/.test(verb.modal)) return [];
  const subject = partyOf(scene, clause.subject);
  const own =
    isFirstPerson(scene, clause.subject) || sameId(subject, voice.speaker) || sameSide(subject, voice.speaker);
  if (deniesCharge(scene, clause, own))
    return [
      {
        kind: 'denial',
        holder: voice.speaker,
        targets: [],
        from: clause.from,
        to: clause.to,
        clause,
        rule: 'denial-own-conduct',
        confidence: 0.55,
      },
    ];
  if (isExpletive(scene, clause)) return [];
  const bad = isBad(scene, clause);
  const range = { from: clause.from, to: clause.to };
  const base = { holder: voice.speaker, ...range, clause };
  if (isNegated(scene, clause) || hasNo(scene, clause)) {
    if (
      own &&
      (bad || DENIABLE.has(verb.lemma)) &&
      verb.modal === undefined &&
      involvesOthers(scene, clause, voice.speaker)
    ) {
      return [{ ...base, kind: 'denial', targets: [], rule: 'denial-own-conduct', confidence: bad ? 0.6 : 0.45 }];
    }
    return unkind(clause, own) && (isOfficial(voice.speaker) || isOfficial(subject)) && subject
      ? [
          {
            ...base,
            kind: 'accusation',
            targets: [subject],
            rule: 'accusation-failing',
            confidence: 0.45,
          },
        ]
      : [];
  }
  if (bad) {
    if (isFirstPerson(scene, clause.subject) && !FEELINGS_OF_SELF.test(verb.lemma)) return [];
    const targets = blamed(scene, clause, subject, voice.speaker);
    if (targets.length === 0 && !pointsBack(scene, clause)) return [];
    // Among private people a bad word is no affair of state.
    if (!isOfficial(voice.speaker) && !targets.some(isOfficial)) return [];
    if (own && subject !== undefined && !isFirstPerson(scene, clause.subject) && sameId(subject, voice.speaker))
      return [];
    if (verb.modal !== undefined && verb.lemma !== 'be') return [];
    return [{ ...base, kind: 'accusation', targets, rule: 'accusation-conduct', confidence: 0.5 }];
  }
  if (!own && subject && !verb.modal && isGood(scene, clause)) {
    return [{ ...base, kind: 'support', targets: [subject], rule: 'support-judgement', confidence: 0.4 }];
  }
  return [];
}

const CHARGES = words('allegation accusation claim charge report rumor rumour story suggestion assertion insinuation');
const UNTRUE = words(
  'false untrue baseless unfounded groundless fabricated ridiculous absurd nonsense lie lies fiction fabrication wrong unsubstantiated invented',
);

/** "The claims are baseless", "this in no way breaks the accord", "we have nothing to do with it". */
function deniesCharge(scene: Scene, clause: Clause, own: boolean): boolean {
  const { tokens } = scene.text;
  const end = Math.min(clause.to, clause.verb.to + 6);
  if (clause.verb.lemma === 'be' && CHARGES.has(tokens[clause.subject?.head ?? -1]?.lemma ?? '')) {
    for (let i = clause.verb.to; i < end; i++) if (UNTRUE.has(tokens[i]?.lower ?? '')) return true;
  }
  const nearest = tokens[clause.verb.from - 1]?.lower ?? '';
  const about = /^(this|that|it|they|we)$/.test(nearest);
  for (let i = clause.verb.from - 3; i < end; i++) {
    const phrase = `${tokens[i]?.lower} ${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`;
    if (phrase === 'in no way' && (own || about)) return true;
    if (phrase === 'nothing to do' && own) return true;
  }
  return false;
}

/** "Give no support", "have nothing to do with": negated by the object. */
function hasNo(scene: Scene, clause: Clause): boolean {
  return (
    /^(no|nothing|none|neither)$/.test(scene.text.tokens[clause.verb.to]?.lower ?? '') && !hasPhrase(scene, clause)
  );
}

const FEELINGS_OF_SELF = /^(be|feel|remain|have)$/;

/** "They", "that", "these guys": somebody already spoken of. */
function pointsBack(scene: Scene, clause: Clause): boolean {
  const head = scene.text.tokens[clause.subject?.head ?? -1];
  const first = scene.text.tokens[clause.subject?.from ?? -1];
  return (
    /^(they|he|she|that|this|these|those|it|you)$/.test(head?.lower ?? '') ||
    /^(these|those|this|that|such|the|our)$/.test(first?.lower ?? '')
  );
}

/** "It is a mistake to …": nobody is meant by "it". */
function isExpletive(scene: Scene, clause: Clause): boolean {
  const head = scene.text.tokens[clause.subject?.head ?? -1];
  if (head?.lower === 'there') return true;
  return (
    head?.lower === 'it' && scene.dependents(clause).some((c) => c.role === 'infinitive' || c.role === 'complement')
  );
}

/** "Did not authorise", "has no respect for": what another should have done and has not. */
function unkind(clause: Clause, own: boolean): boolean {
  if (own || clause.verb.modal !== undefined) return false;
  return /^(respect|honor|honour|comply|cooperate|authorize|authorise|fulfill|fulfil|implement|meet|keep|protect|stop|prevent|allow|permit|condemn|abide|live|act|uphold|deliver|care|understand|want|listen|deserve)$/.test(
    clause.verb.lemma,
  );
}

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
  const head = scene.text.tokens[clause.subject?.head ?? -1]?.lower ?? '';
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

/** A blameworthy verb, or a light verb with a blameworthy noun or adjective behind it. */
function isBad(scene: Scene, clause: Clause): boolean {
  const { verb } = clause;
  if (BLAMEWORTHY_VERBS.has(verb.lemma) || hasPhrase(scene, clause)) return true;
  if (!LIGHT.has(verb.lemma) && !verb.passive) return false;
  return (
    hasWord(
      scene,
      { from: verb.to, to: Math.min(clause.to, verb.to + 12) },
      BLAMEWORTHY_NOUNS,
      BLAMEWORTHY_ADJECTIVES,
    ) || feels(scene, clause)
  );
}

function hasPhrase(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.text;
  for (let i = clause.verb.from; i < Math.min(clause.to, clause.verb.to + 10); i++) {
    if (i >= clause.verb.to && scene.text.verbGroups[scene.text.verbGroupOf[i] ?? -1]?.form === 'finite') return false;
    for (const phrase of BLAMING_PHRASES) {
      if (phrase.every((word, k) => word === '*' || tokens[i + k]?.lower === word)) return true;
    }
  }
  return false;
}

/** "Is deeply concerned about what they do": only with a word behind it that points at somebody. */
function feels(scene: Scene, clause: Clause): boolean {
  for (let i = clause.verb.to; i < Math.min(clause.to, clause.verb.to + 3); i++) {
    if (BLAMING_FEELINGS.has(scene.text.tokens[i]?.lower ?? ''))
      return /^(about|over|by|with|at|that|of)$/.test(scene.text.tokens[i + 1]?.lower ?? '');
  }
  return false;
}

function isGood(scene: Scene, clause: Clause): boolean {
  if (!LIGHT.has(clause.verb.lemma)) return false;
  return hasWord(
    scene,
    { from: clause.verb.to, to: Math.min(clause.to, clause.verb.to + 8) },
    PRAISEWORTHY_NOUNS,
    PRAISEWORTHY_ADJECTIVES,
  );
}

function hasWord(
  scene: Scene,
  range: TokenRange,
  nouns: ReadonlySet<string>,
  adjectives: ReadonlySet<string>,
): boolean {
  for (let i = range.from; i < range.to; i++) {
    const token = scene.text.tokens[i];
    // "A campaign against terrorism" is no terrorism.
    if (!token || token.lower === 'against') return false;
    if (nouns.has(token.lemma) && token.pos !== 'VERB') return true;
    if (adjectives.has(token.lower) && token.pos !== 'NOUN') return true;
    const verb = scene.text.verbGroups[scene.text.verbGroupOf[i] ?? -1];
    if (verb?.form === 'finite') return false;
  }
  return false;
}

const NAMING = words(
  'call brand label describe denounce characterize characterise dub term condemn paint portray dismiss',
);

/** "Called the test a grave threat", "what it described as a provocation": the name is the judgement. */
export function naming(scene: Scene, clause: Clause): readonly Draft[] {
  if (!NAMING.has(clause.verb.lemma)) return [];
  const { text } = scene;
  const what = clause.mark >= 0 && text.tokens[clause.mark]?.lower === 'what';
  const passive = clause.verb.passive;
  const object = what || passive ? undefined : phraseAt(scene, clause.verb.to, clause.to);
  if (!what && !passive && !object) return [];
  let from = object ? nameStart(scene, clause, object.to) : clause.verb.to;
  if (text.tokens[from]?.lower === 'as') from++;
  let to = clause.to;
  if (from >= to && object) return [];
  if (to <= from) return [];
  const name = { from, to };
  const bad = hasWord(scene, name, BLAMEWORTHY_NOUNS, BLAMEWORTHY_ADJECTIVES);
  const good = !bad && hasWord(scene, name, PRAISEWORTHY_NOUNS, PRAISEWORTHY_ADJECTIVES);
  const quoted = quoteIn(scene, name);
  if (!bad && !good && !(quoted && /^(brand|label|denounce|condemn)$/.test(clause.verb.lemma))) return [];
  const holder = passive ? undefined : subjectActor(scene, clause);
  if (!holder) return [];
  const party = object ? partyOf(scene, object) : undefined;
  to = Math.max(to, from + 1);
  return [
    {
      kind: good ? 'support' : 'accusation',
      holder,
      targets: (party ? [party] : what ? concernedIn(scene, name, 1) : []).filter((actor) => actor.id !== holder.id),
      from,
      to,
      clause,
      rule: good ? 'support-naming' : 'accusation-naming',
      confidence: 0.65,
    },
  ];
}

/** After the object's prepositional phrases: at "as", a quotation mark or a determiner. */
function nameStart(scene: Scene, clause: Clause, from: number): number {
  for (let i = from; i < clause.to; i++) {
    const token = scene.text.tokens[i];
    if (!token) break;
    if (token.lower === 'as' || /^["“‘`]+$/.test(token.text)) return i;
    if (i === from && (token.pos === 'DET' || token.pos === 'ADJ')) return i;
    if (token.pos === 'DET' && scene.text.tokens[i - 1]?.pos !== 'ADP') return i;
  }
  return from;
}

function quoteIn(scene: Scene, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) if ((scene.text.tokens[i]?.quotation ?? -1) !== -1) return true;
  return false;
}

/** "Was appalled that …", "is concerned about …", "is grateful for …", in the reporter's sentence or a statement. */
export function feeling(scene: Scene, clause: Clause): readonly Draft[] {
  const { text } = scene;
  const { verb } = clause;
  // "Was alarmed by": the feeling was read as a passive verb.
  const passive = verb.passive && verb.form === 'finite' && BLAMING_FEELINGS.has(text.tokens[verb.head]?.lower ?? '');
  if (!passive && !/^(be|feel|remain|say|sound|grow|become)$/.test(verb.lemma)) return [];
  if (!clause.subject || isNegated(scene, clause) || isSupposed(scene, clause)) return [];
  let i = passive ? verb.head : verb.to;
  while (!passive && i < clause.to && (text.tokens[i]?.pos === 'ADV' || /^["“‘`]+$/.test(text.tokens[i]?.text ?? '')))
    i++;
  const word = text.tokens[i]?.lower ?? '';
  const blames = BLAMING_FEELINGS.has(word);
  const backs = !blames && BACKING_FEELINGS.has(word);
  if (!blames && !backs) return [];
  let k = i + 1;
  while (/^["”’']+$/.test(text.tokens[k]?.text ?? '')) k++;
  if (!/^(about|over|by|with|at|that|for|of|to)$/.test(text.tokens[k]?.lower ?? '')) return [];
  const holder = subjectActor(scene, clause);
  if (!holder) return [];
  const near = concernedIn(scene, { from: k, to: Math.max(clause.to, k) }, 3, true);
  const behind = near.length > 0 ? near : actorsIn(scene, { from: k, to: Math.max(clause.to, k) });
  const targets = behind.filter((actor) => actor.id !== holder.id);
  return [
    {
      kind: blames ? 'accusation' : 'support',
      holder,
      targets: targets.slice(0, 2),
      from: clause.verb.to,
      to: clause.to,
      clause,
      rule: blames ? 'accusation-feeling' : 'support-feeling',
      confidence: 0.55,
    },
  ];
}
