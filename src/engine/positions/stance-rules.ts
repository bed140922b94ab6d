/** Verbs that are a position by themselves: "urged Russia to leave", "condemned the raid", "refused to sign". */
import { BACKING_FEELINGS, BLAMING_FEELINGS, FORCE_VERBS, GRAVE_NOUNS, HARM_NOUNS } from '../lexicon/conduct';
import { DEEDS, EVERYDAY_WISHES, OBJECTS, STANCES, type Stance } from '../lexicon/stance-verbs';
import type { TokenRange } from '../text/types';
import type { Actor, PositionKind } from '../types';
import { phraseEnd } from './clause-ends';
import type { Clause, Phrase } from './clauses';
import {
  afterParticle,
  afterPreposition,
  bareStart,
  complementsOf,
  infinitivesOf,
  objectOf,
  phraseAt,
} from './company';
import type { Draft } from './draft';
import { isContent, isNegated, isSupposed, isWithdrawn } from './mood';
import { askedIn, concernedIn, partiesOf, stateOf } from './parties';
import type { Scene } from './scene';
import { isOfficial, partyOf, subjectActor, voiceOf } from './who';

/** What a negated verb of this kind still says: "did not rule out", "does not support". */
const NEGATED: Readonly<Partial<Record<PositionKind, PositionKind>>> = {
  support: 'rejection',
  commitment: 'rejection',
};

export function stanceVerb(scene: Scene, clause: Clause): readonly Draft[] {
  const stances = STANCES.get(clause.verb.lemma);
  if (!stances || !isAsserted(scene, clause)) return [];
  for (const stance of byLength(stances)) {
    const at = afterParticle(scene, clause, stance.particle);
    if (at < 0) continue;
    const drafts = draftsOf(scene, clause, stance, at);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** Said or done, not supposed, possible, taken back or the content of another verb. */
function isAsserted(scene: Scene, clause: Clause): boolean {
  const { verb } = clause;
  if (isSupposed(scene, clause) || isWithdrawn(scene, clause) || isContent(scene, clause)) return false;
  if (verb.modal !== undefined && !/^(will|would|shall)$/.test(verb.modal)) return false;
  if (!DEEDS.has(verb.lemma)) return true;
  if (verb.form !== 'finite')
    return (
      verb.form === 'gerund' &&
      /^(by|,|in)$/.test(scene.text.tokens[verb.from - 1]?.lower ?? '') &&
      !/^(allow|permit|let|enable|give)$/.test(verb.lemma)
    );
  return (verb.modal === undefined || /^(seek|want|like|threaten)$/.test(verb.lemma)) && clause.role !== 'relative';
}

const FRAME_ORDER: readonly Stance['frame'][] = [
  'object-infinitive',
  'infinitive',
  'of',
  'for',
  'from',
  'that',
  'object',
];

function byLength(stances: readonly Stance[]): readonly Stance[] {
  return [...stances].sort(
    (a, b) => b.particle.length - a.particle.length || FRAME_ORDER.indexOf(a.frame) - FRAME_ORDER.indexOf(b.frame),
  );
}

interface Found {
  readonly range: TokenRange;
  readonly clause: Clause;
  readonly targets: readonly Actor[];
}

function draftsOf(scene: Scene, clause: Clause, stance: Stance, at: number): readonly Draft[] {
  const { verb } = clause;
  const kind = kindOf(scene, stance, clause);
  if (!kind || isEveryday(scene, clause, stance, at)) return [];
  const holder = holderOf(scene, clause, stance);
  const found = contentOf(scene, clause, stance, at, kind).filter((item) =>
    kind === 'demand'
      ? isDirected(clause, stance, holder, item)
      : kind !== 'accusation' || stance.frame !== 'that' || item.targets.length > 0 || isOfficial(holder),
  );
  return found.map((item) => ({
    kind: kind === 'commitment' && menaces(item.clause, stance) ? 'threat' : kind,
    holder,
    targets: item.targets.filter((actor) => actor.id !== holder?.id),
    from: item.range.from,
    to: item.range.to,
    clause: item.clause,
    frame: clause,
    done: verb.tense === 'past' && stance.kind === 'commitment' && stance.frame !== 'infinitive',
    rule: kind === 'commitment' && menaces(item.clause, stance) ? 'threat-vow' : `${kind}-verb`,
    confidence: confidenceOf(stance, holder),
  }));
}

/** Everyday wishes are demands only of somebody known, or by somebody political. */
function isDirected(clause: Clause, stance: Stance, holder: Actor | undefined, item: Found): boolean {
  if (stance.frame === 'infinitive' && clause.verb.lemma === 'want')
    return /^(ensure|let|prevent|stop|force|keep)$/.test(item.clause.verb.lemma);
  if (stance.frame === 'infinitive' && /^(identify|name|quote|say|know|see|be)$/.test(item.clause.verb.lemma))
    return false;
  if (!EVERYDAY_WISHES.has(clause.verb.lemma)) return true;
  const political = holder !== undefined && (holder.kind === 'state' || holder.country !== undefined);
  if (stance.frame === 'object-infinitive') return item.targets.some((target) => target.id !== holder?.id);
  return political || item.targets.length > 0;
}

/** "Vowed to retaliate": a promise of harm is a threat. */
function menaces(content: Clause, stance: Stance): boolean {
  return stance.frame === 'infinitive' && FORCE_VERBS.has(content.verb.lemma) && !content.verb.negated;
}

function kindOf(scene: Scene, stance: Stance, clause: Clause): PositionKind | undefined {
  if (!isNegated(scene, clause)) return stance.kind;
  if (stance.kind === 'commitment' && clause.verb.modal === undefined) return undefined;
  return NEGATED[stance.kind];
}

function confidenceOf(stance: Stance, holder: Actor | undefined): number {
  const base = stance.frame === 'object' || stance.frame === 'that' ? 0.7 : 0.85;
  return holder ? base : base - 0.25;
}

/** The passive turns holder and target round: "Iraq was urged by the council to leave". */
function holderOf(scene: Scene, clause: Clause, stance: Stance): Actor | undefined {
  if (!clause.verb.passive) {
    const subject = subjectActor(scene, clause);
    if (subject) return subject;
    if (clause.subject || clause.role === 'infinitive') return undefined;
    return voiceOf(scene, clause).speaker;
  }
  const by = afterPreposition(scene, clause, 'by');
  if (by >= 0) return partyOf(scene, phraseAt(scene, by, by + 12));
  return stance.kind === 'commitment' ? voiceOf(scene, clause).speaker : undefined;
}

function contentOf(scene: Scene, clause: Clause, stance: Stance, at: number, kind: PositionKind): readonly Found[] {
  const passive = clause.verb.passive;
  switch (stance.frame) {
    case 'object-infinitive': {
      const addressed = passive ? clause.subject : phraseAt(scene, at, at + 25);
      if (!addressed) return [];
      const infinitives = infinitivesOf(scene, clause).filter(
        (c) => c.lead >= 0 || (passive ? c.verb.from <= clause.verb.to + 8 : isAskedTo(scene, addressed, c)),
      );
      const targets = partiesOf(
        scene,
        passive ? addressed : { ...addressed, to: infinitives[0]?.verb.from ?? addressed.to },
      );
      const forThing = stance.particle.endsWith('for');
      return infinitives.map((c) => ({
        range: { from: forThing && c.verb.passive && c.lead < 0 ? addressed.from : bareStart(scene, c), to: c.to },
        clause: c,
        targets: forThing && c.verb.passive ? [] : targets,
      }));
    }
    case 'infinitive': {
      if (passive) return [];
      const infinitives = infinitivesOf(scene, clause).filter(
        (c) => c.lead >= 0 || !c.controller || stance.kind !== 'demand',
      );
      const direct = infinitives.filter((c) => c.lead >= 0 || c.verb.from <= at + 6);
      const whole = kind === 'rejection';
      return direct.map((c) => ({
        range: whole && c.lead < 0 ? { from: clause.verb.head, to: c.to } : { from: bareStart(scene, c), to: c.to },
        clause: c,
        targets: concernedIn(scene, { from: c.verb.to, to: c.to }, 3, true),
      }));
    }
    case 'that': {
      if (passive) return [];
      return complementsOf(scene, clause).map((c) => ({
        range: { from: c.from, to: c.to },
        clause: c,
        targets:
          kind === 'commitment' ? concernedIn(scene, { from: c.verb.to, to: c.to }, 3, true) : blamedIn(scene, c, kind),
      }));
    }
    case 'of':
    case 'for':
    case 'from':
      return prepositional(scene, clause, stance, at);
    case 'object':
      return objects(scene, clause, at, kind);
  }
}

/** The infinitive follows the one who is asked, with at most a few words between and no other clause: "told Kerry on Friday to leave". */
function isAskedTo(scene: Scene, addressed: Phrase, infinitive: Clause): boolean {
  if (infinitive.verb.from < addressed.to || infinitive.verb.from - addressed.to > 14) return false;
  for (let i = addressed.to; i < infinitive.verb.from; i++) {
    const token = scene.text.tokens[i];
    if (!token || /^["“”;:,]$/.test(token.text)) return false;
  }
  return true;
}

/** Of a that-clause: whose subject it is; for accusations, who stands behind "by" or anywhere in it. */
function blamedIn(scene: Scene, clause: Clause, kind: PositionKind): readonly Actor[] {
  if (kind === 'accusation') {
    const by = afterPreposition(scene, clause, 'by');
    const culprit = by >= 0 && by < clause.to ? concernedIn(scene, { from: by, to: clause.to }, 1) : [];
    if (culprit.length > 0) return culprit;
  }
  const subject = partiesOf(scene, clause.subject);
  return subject.length > 0 || kind !== 'accusation'
    ? subject
    : concernedIn(scene, { from: clause.verb.to, to: clause.to }, 3, true);
}

/** Whoever proposes or advocates a thing wants it of his own side, unless the words name another. */
function aimedAt(scene: Scene, clause: Clause, object: Phrase): readonly Actor[] {
  const asked = askedIn(scene, object);
  if (asked.length > 0 || !/^(propose|advocate|recommend|argue|favor|favour)$/.test(clause.verb.lemma)) return asked;
  const state = stateOf(scene, subjectActor(scene, clause)?.country);
  return state ? [state] : [];
}

function prepositional(scene: Scene, clause: Clause, stance: Stance, at: number): readonly Found[] {
  const passive = clause.verb.passive;
  const blamed = passive ? clause.subject : phraseAt(scene, at, at + 25);
  if (!blamed) return [];
  const behind = afterPreposition(scene, clause, stance.frame);
  if (behind < 0 || (!passive && behind < blamed.to)) return [];
  const source = stance.frame === 'from' ? phraseAt(scene, behind, behind + 15) : undefined;
  if (stance.frame === 'from' && (passive || partiesOf(scene, source).length === 0)) return [];
  const targets = source
    ? partiesOf(scene, source)
    : partiesOf(scene, passive ? blamed : { ...blamed, to: behind - 1 });
  const gerunds = scene
    .dependents(clause)
    .filter(
      (c) => (c.role === 'gerund' || c.role === 'participle') && c.verb.from >= behind && c.verb.from < behind + 4,
    );
  const first = gerunds[0];
  const sentence = scene.text.sentences[clause.verb.sentence];
  const to = first
    ? first.to
    : Math.max(phraseEnd(scene.text, behind, Math.min(sentence?.to ?? behind + 1, behind + 30)), behind + 1);
  const items: Found[] = [];
  const fromWhole = stance.kind === 'support' || (stance.frame === 'for' && stance.kind !== 'demand');
  const start = stance.frame === 'from' ? blamed.from : behind;
  items.push({ range: { from: fromWhole ? clause.verb.head : start, to }, clause: first ?? clause, targets });
  if (first) {
    for (const c of scene.list(first).slice(1))
      items.push({ range: { from: c.verb.from, to: c.to }, clause: c, targets });
  }
  return items;
}

function objects(scene: Scene, clause: Clause, at: number, kind: PositionKind): readonly Found[] {
  if (clause.verb.passive) {
    const subject = clause.subject;
    if (!subject || clause.verb.form !== 'finite') return [];
    return [{ range: { from: subject.from, to: clause.verb.to }, clause, targets: partiesOf(scene, subject) }];
  }
  const gerund = scene
    .dependents(clause)
    .find((c) => c.role === 'gerund' && c.verb.from <= at + 1 && c.verb.from >= at);
  const object = gerund ? undefined : objectOf(scene, clause, at);
  if (!object && !gerund) return [];
  const whole = kind !== 'demand' && kind !== 'commitment' && kind !== 'threat';
  const from = whole ? clause.verb.head : (gerund?.verb.from ?? object?.from ?? at);
  const to = Math.max(gerund?.to ?? 0, object?.to ?? 0);
  const range = { from: object?.from ?? at, to };
  return [
    {
      range: { from, to },
      clause: gerund ?? clause,
      targets: object
        ? kind === 'demand'
          ? aimedAt(scene, clause, object)
          : partiesOf(scene, object)
        : concernedIn(scene, range),
    },
  ];
}

/** Nouns of harm that turn "vow", "promise", "pledge" and "warn of" into threats. */
function namesHarm(scene: Scene, phrase: Phrase | undefined): boolean {
  if (!phrase) return false;
  const noun = scene.text.tokens[phrase.head]?.lemma ?? '';
  return GRAVE_NOUNS.has(noun) || (HARM_NOUNS.has(noun) && scene.text.tokens[phrase.head - 1]?.pos === 'ADJ');
}

const SILENCE =
  /^(comment|say|discuss|speculate|elaborate|give|answer|be|specify|name|identify|provide|reveal|disclose|confirm|detail|describe|explain|respond)$/;
const EMPTY =
  /^(question|comment|detail|interview|time|mind|way|look|it|that|this|what|who|which|something|anything|nothing|everything|one|lot|hand)$/;

/** Everyday uses that are no position: "asked a question", "offered no details", "express" with a neutral noun, "declined to comment". */
function isEveryday(scene: Scene, clause: Clause, stance: Stance, at: number): boolean {
  const { tokens } = scene.text;
  const { lemma } = clause.verb;
  const object = phraseAt(scene, at, at + 12);
  const noun = object ? (tokens[object.head]?.lemma ?? '') : '';
  if (lemma === 'express' || lemma === 'voice') {
    const wanted =
      stance.kind === 'support' ? BACKING_FEELINGS : stance.kind === 'accusation' ? BLAMING_FEELINGS : undefined;
    return wanted === undefined || !wanted.has(noun);
  }
  if (stance.frame === 'infinitive' && stance.kind === 'rejection') {
    const next = infinitivesOf(scene, clause)[0];
    if (!next || SILENCE.test(next.verb.lemma)) return true;
    return lemma === 'fail' && !/^(reach|agree)$/.test(next.verb.lemma);
  }
  if (
    stance.frame === 'that' &&
    /^(insist|ask|suggest|propose|hope|wish|require|rule|order|recommend|stipulate|dictate|pray)$/.test(lemma)
  ) {
    return !complementsOf(scene, clause).some((c) =>
      c.verb.modal !== undefined ? /^(should|must|would|will)$/.test(c.verb.modal) : isSubjunctive(scene, c),
    );
  }
  if (stance.frame !== 'object') return false;
  if (stance.kind === 'threat') {
    if (stance.particle !== '' || lemma !== 'threaten') return !namesHarm(scene, object);
    const voice = voiceOf(scene, clause);
    if (voice.said && voice.speaker?.id !== subjectActor(scene, clause)?.id) return true;
  }
  if (stance.kind === 'commitment' && namesHarm(scene, object)) return true;
  if (clause.verb.passive && stance.kind === 'commitment' && !/^(release|free|lift|sign)$/.test(lemma)) return true;
  if (
    EMPTY.test(noun) &&
    !(noun === 'it' && /^(reject|condemn|denounce|oppose|support|back|deny|welcome)$/.test(lemma))
  )
    return true;
  const name = stance.particle === '' ? lemma : `${lemma}_${stance.particle.replaceAll(' ', '_')}`;
  const nouns = OBJECTS.get(`${stance.kind}:${name}`) ?? OBJECTS.get(name);
  if (!nouns || !object) return false;
  if (nouns.has(noun)) return false;
  return !(nouns.has('actor') && partyOf(scene, { ...object, to: object.to }) !== undefined);
}

/** "that Pyongyang stop": the bare form after a singular subject. */
function isSubjunctive(scene: Scene, clause: Clause): boolean {
  const { verb } = clause;
  const head = scene.text.tokens[verb.from];
  if (verb.form !== 'finite' || !head || !clause.subject) return false;
  if (head.lower === 'be') return true;
  if (head.lower !== verb.lemma || verb.tense === 'past') return false;
  const subject = scene.text.nounPhrases[scene.text.nounPhraseOf[clause.subject.head] ?? -1];
  return (
    subject !== undefined && !subject.plural && !/^(i|you|we|they)$/.test(scene.text.tokens[subject.head]?.lower ?? '')
  );
}
