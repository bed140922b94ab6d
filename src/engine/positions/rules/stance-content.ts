/** What a verb of position is about: the words behind "urged", "condemned", "refused", one stretch for each thing. */

import { BLAMEWORTHY_VERBS } from '../../lexicon/conduct';
import type { Stance } from '../../lexicon/stance-verbs';
import type { TokenRange } from '../../text/types';
import type { Actor, PositionKind } from '../../types';
import { phraseEnd } from '../clauses/clause-ends';
import type { Clause, Phrase } from '../clauses/clauses';
import { afterPreposition, bareStart, complementsOf, infinitivesOf, objectOf, phraseAt } from '../clauses/company';
import { isWantedDone } from '../clauses/outlook';
import { chainStart, gapOf } from '../clauses/relative-heads';
import { speaksAbroad } from '../parties/own-side';
import { askedIn, concernedIn, partiesOf, stateOf } from '../parties/parties';
import { isThingBehind } from '../parties/things';
import { subjectActor } from '../parties/who';
import type { Scene } from '../scene';
import { isDeedAt, listItems } from './list-items';

/** One thing that is wanted, blamed, promised …, with the clause that says it. */
export interface Found {
  readonly range: TokenRange;
  readonly clause: Clause;
  readonly targets: readonly Actor[];
}

/** The things that a stance is about, in text order. */
export function contentOf(
  scene: Scene,
  clause: Clause,
  stance: Stance,
  at: number,
  kind: PositionKind,
): readonly Found[] {
  const passive = clause.verb.passive;
  switch (stance.frame) {
    case 'object-infinitive': {
      const behind = passive ? undefined : phraseAt(scene, at, at + 25);
      const addressed = passive ? clause.subject : (behind ?? gapOf(scene, clause));
      if (!addressed) return [];
      const infinitives = infinitivesOf(scene, clause).filter(
        (c) => c.lead >= 0 || (passive ? c.verb.from <= clause.verb.to + 8 : isAskedTo(scene, addressed, c)),
      );
      const targets = partiesOf(
        scene,
        behind === undefined ? addressed : { ...addressed, to: infinitives[0]?.verb.from ?? addressed.to },
      );
      // "Called for the crew to be freed", "wants observers to be sent": who is to suffer it is not who is to do it.
      const forThing = stance.particle.endsWith('for') || /^(?:want|like|prefer|wish|need)$/.test(clause.verb.lemma);
      return infinitives.map((c) => ({
        range: { from: forThing && c.verb.passive && c.lead < 0 ? addressed.from : bareStart(scene, c), to: c.to },
        clause: c,
        // "Asked Peru to leave and Chile to pay".
        targets:
          forThing && c.verb.passive
            ? []
            : c.lead >= 0 && c.controller && c.controller.from >= (infinitives[0]?.verb.to ?? 0)
              ? partiesOf(scene, c.controller)
              : targets,
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
        targets: [
          // "Promised Chad to leave".
          ...(kind === 'commitment' && c.controller ? partiesOf(scene, c.controller) : []),
          ...concernedIn(scene, { from: c.verb.to, to: c.to }, 3, true),
        ].slice(0, 3),
      }));
    }
    case 'that': {
      if (passive) return [];
      return complementsOf(scene, clause)
        .filter((c) => !isFearedOfThing(scene, clause, c))
        .map((c) => ({
          range: { from: c.from, to: c.to },
          clause: c,
          targets:
            kind === 'commitment'
              ? [...assuredIn(scene, clause, c), ...concernedIn(scene, { from: c.verb.to, to: c.to }, 3, true)].slice(
                  0,
                  3,
                )
              : blamedIn(scene, c, kind),
        }));
    }
    case 'of':
    case 'for':
    case 'from':
    case 'against':
    case 'into':
    case 'on':
    case 'with':
      return prepositional(scene, clause, stance, at);
    case 'object':
      return objects(scene, clause, at, kind);
    case 'alone':
      return alone(scene, clause, at) ? [{ range: { from: clause.from, to: at }, clause, targets: [] }] : [];
  }
}

/** The infinitive follows the one who is asked, with at most an apposition and a time between and no other clause: "told Marlow on Friday to leave". */
function isAskedTo(scene: Scene, addressed: Phrase, infinitive: Clause): boolean {
  if (infinitive.verb.from < addressed.to || infinitive.verb.from - addressed.to > 18) return false;
  for (let i = addressed.to; i < infinitive.verb.from; i++) {
    const token = scene.text.tokens[i];
    // "Asked them to “really try”": the mark stands beside "to".
    const beside = scene.text.tokens[i - 1]?.lower === 'to' || scene.text.tokens[i + 1]?.lower === 'to';
    if (!token || (/^["“”;:]$/.test(token.text) && !beside)) return false;
  }
  return true;
}

/** "Assured Chad that it would leave": the one who is promised. */
function assuredIn(scene: Scene, { verb }: Clause, { mark, from }: Clause): readonly Actor[] {
  if (!/^(?:assure|promise|guarantee)$/.test(verb.lemma) || verb.passive) return [];
  const end = mark >= 0 ? mark : from;
  const addressed = phraseAt(scene, verb.to, end);
  return addressed ? partiesOf(scene, { ...addressed, to: Math.min(addressed.to, end) }).slice(0, 1) : [];
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

/** "Feared that a closure would hold up trains from Oman": no deed of anybody's, and so no blame. */
function isFearedOfThing(scene: Scene, { verb }: Clause, feared: Clause): boolean {
  if (!/^(?:fear|worry)$/.test(verb.lemma) || afterPreposition(scene, feared, 'by') >= 0) return false;
  return feared.subject !== undefined && partiesOf(scene, feared.subject).length === 0;
}

/** Whoever proposes or advocates a thing wants it of his own side, unless the words name another. */
function aimedAt(scene: Scene, clause: Clause, object: Phrase): readonly Actor[] {
  const asked = [...askedIn(scene, object), ...sentAway(scene, clause, object)];
  if (asked.length > 0 || !/^(propose|advocate|recommend|argue|favor|favour)$/.test(clause.verb.lemma)) return asked;
  const holder = subjectActor(scene, clause);
  // "The ambassador proposed a truce": to those whom she spoke to.
  const state = holder && !speaksAbroad(holder) ? stateOf(scene, holder.country) : undefined;
  return state ? [state] : [];
}

/** "Wants Rwandan troops out", "wants Peru out of the islands": who is to go. */
function sentAway(scene: Scene, { verb }: Clause, object: Phrase): readonly Actor[] {
  const goes = /^(?:want|like|need)$/.test(verb.lemma) && scene.text.tokens[object.head + 1]?.lower;
  return goes && /^(?:out|gone|away|off)$/.test(goes) ? concernedIn(scene, { ...object, to: object.head + 1 }, 1) : [];
}

function prepositional(scene: Scene, clause: Clause, stance: Stance, at: number): readonly Found[] {
  const passive = clause.verb.passive || isReduced(scene, clause, stance);
  const said = passive ? (clause.subject ?? clause.controller) : phraseAt(scene, at, at + 25);
  const blamed = said ?? gapOf(scene, clause);
  if (!blamed) return [];
  const behind = afterPreposition(scene, clause, stance.frame);
  // "Chad accused of": the text breaks off.
  if (behind >= (scene.text.sentences[clause.verb.sentence]?.to ?? 0)) return [];
  if (stance.frame === 'on')
    return behind > 0 && (passive || said === undefined) ? blamedOn(scene, clause, blamed, behind) : [];
  if (stance.frame === 'against' && targetsNobody(scene, passive, blamed)) return [];
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
  // "Pushed them into the forest": a place, no deed.
  if (stance.frame === 'into' && !first && !isDeedAt(scene, behind, behind + 8)) return [];
  // "Charged the inspectors with verifying it": a task.
  if (stance.frame === 'with' && first && !BLAMEWORTHY_VERBS.has(first.verb.lemma)) return [];
  const sentence = scene.text.sentences[clause.verb.sentence];
  const to = first
    ? first.to
    : Math.max(phraseEnd(scene.text, behind, Math.min(sentence?.to ?? behind + 1, behind + 30)), behind + 1);
  const items: Found[] = [];
  const fromWhole =
    stance.kind === 'support' || stance.frame === 'against' || (stance.frame === 'for' && stance.kind !== 'demand');
  const start = stance.frame === 'from' ? blamed.from : behind;
  items.push({ range: { from: fromWhole ? clause.verb.head : start, to }, clause: first ?? clause, targets });
  if (first) {
    for (const c of scene.list(first).slice(1))
      items.push({ range: { from: c.verb.from, to: c.to }, clause: c, targets });
  }
  return items;
}

/** "Two men suspected of the raid", "officers charged with murder": a passive without its "be". */
export function isReduced(scene: Scene, clause: Clause, { frame, kind }: Stance): boolean {
  const { verb } = clause;
  if (/^(warn|complain|apologi[sz]e)$/.test(verb.lemma)) return false;
  // "Peru, whose president Chile accused of spying": Chile did.
  if (clause.mark >= 0 && gapOf(scene, clause) !== undefined) return false;
  if (verb.passive || kind === 'demand' || verb.to - verb.from !== 1 || !/^(of|for|on|with)$/.test(frame)) return false;
  return (
    verb.tense !== 'present' &&
    verb.form !== 'gerund' &&
    verb.form !== 'infinitive' &&
    scene.text.tokens[verb.to]?.lower === frame
  );
}

/** "Two killings blamed on the army". */
function blamedOn(scene: Scene, clause: Clause, thing: Phrase, behind: number): readonly Found[] {
  const culprit = phraseAt(scene, behind, behind + 12);
  if (!culprit) return [];
  return [{ range: { from: thing.from, to: culprit.to }, clause, targets: partiesOf(scene, culprit) }];
}

/** "Warned against haste": nobody is warned. */
function targetsNobody(scene: Scene, passive: boolean, blamed: Phrase): boolean {
  return !passive && partiesOf(scene, blamed).length === 0;
}

/** "Paris balked.": nothing but a time or an adverb stands behind the verb. */
function alone(scene: Scene, clause: Clause, at: number): boolean {
  if (clause.verb.passive || clause.verb.form !== 'finite') return false;
  const { tokens } = scene.text;
  let i = at;
  while (tokens[i]?.pos === 'ADV' || scene.isTime(i) || (tokens[i]?.lower === 'on' && scene.isTime(i + 1))) i++;
  return tokens[i] === undefined || /^[.,;:!?"“”’)]+$/.test(tokens[i]?.text ?? '');
}

function objects(scene: Scene, clause: Clause, at: number, kind: PositionKind): readonly Found[] {
  if (clause.verb.passive) {
    const subject = clause.subject;
    if (!subject || clause.verb.form !== 'finite') return [];
    const agent = afterPreposition(scene, clause, 'by');
    const to = agent >= 0 && agent < clause.to ? clause.to : clause.verb.to;
    // "France pushed for more but was rebuffed": the subject stands before another verb.
    const from = clause.lead >= 0 && subject.from < clause.from ? clause.verb.from : subject.from;
    return [{ range: { from, to }, clause, targets: partiesOf(scene, subject) }];
  }
  const gerund = scene
    .dependents(clause)
    .find(
      (c) =>
        c.role === 'gerund' && (c.verb.from === at || (c.verb.from === at + 1 && scene.text.nounPhraseOf[at] === -1)),
    );
  const done = kind === 'demand' ? scene.dependents(clause).find((c) => isWantedDone(scene, c)) : undefined;
  // "Wants it adopted": the pronoun was taken for a subject.
  if (done?.role === 'complement' && done.subject && done.subject.from === at && done.verb.from === done.subject.to)
    return [{ range: { from: at, to: done.to }, clause: done, targets: [] }];
  const object = gerund ? undefined : (objectOf(scene, clause, at) ?? missingObject(scene, clause, at, kind));
  if (!object && !gerund) return [];
  // "The treaty, which Peru rejects": the object stands before its verb.
  if (object && object.to <= clause.from) {
    const end = wantedEnd(scene, clause);
    // "Kenya, whose tea Britons want": a thing, and nothing that is to be done.
    if (end === clause.verb.to && /^(?:want|like|prefer)$/.test(clause.verb.lemma)) return [];
    const targets = kind === 'demand' && isOwnedBy(scene, clause, object) ? [] : partiesOf(scene, object);
    return [{ range: { from: object.from, to: end }, clause, targets }];
  }
  // "Allowed inspectors in", "dropped its veto": without the verb it would say nothing, or the contrary.
  const kept = kind === 'commitment' && KEPT.test(clause.verb.lemma);
  const whole = kept || (kind !== 'demand' && kind !== 'commitment' && kind !== 'threat');
  const from = whole ? clause.verb.head : (gerund?.verb.from ?? object?.from ?? at);
  // "Ruled that out".
  const behind =
    object?.from === at &&
    object.to === at + 1 &&
    /^(?:out|down|aside|away|off)$/.test(scene.text.tokens[at + 1]?.lower ?? '');
  const to = Math.max(gerund?.to ?? 0, object?.to ?? 0) + (behind ? 1 : 0);
  const range = { from: object?.from ?? at, to };
  const targets = isThingBehind(scene.text, clause.verb)
    ? []
    : object
      ? kind === 'demand'
        ? aimedAt(scene, clause, object)
        : partiesOf(scene, object)
      : concernedIn(scene, range);
  // "Urged Egypt, which had left, …": who is asked is nothing that is asked.
  const asksSomebody =
    kind === 'demand' && /^(?:urge|ask|press|tell|order|beg|implore|pressure)$/.test(clause.verb.lemma);
  if (object && asksSomebody && scene.cast.actorAt(scene.span(object.from, object.to))) return [];
  const items = whole || gerund ? [{ from, to }] : listItems(scene, { from, to });
  return items.map((item) => ({ range: item, clause: gerund ?? clause, targets }));
}

/** "The rebels, whom Chad wants disarmed", "the troops that it wants out": with what is to become of them. */
function wantedEnd(scene: Scene, clause: Clause): number {
  const { verb } = clause;
  if (!/^(?:want|need|like|prefer|expect|see)$/.test(verb.lemma)) return verb.to;
  if (/^(?:out|back|gone|away|home|off|down)$/.test(scene.text.tokens[verb.to]?.lower ?? '')) return verb.to + 1;
  const done = scene.dependents(clause).find((c) => c.role === 'participle' && c.verb.from === verb.to);
  return done?.verb.to ?? verb.to;
}

/** "The writer, whose release Norway has demanded": asked of whoever holds her, and not of her. */
function isOwnedBy(scene: Scene, { mark }: Clause, object: Phrase): boolean {
  return scene.text.tokens[mark]?.lower === 'whose' && partiesOf(scene, object)[0]?.kind !== 'state';
}

/** Deeds that are told with their verb: what is let happen, or no longer kept up. */
const KEPT = /^(?:allow|permit|drop|lift|withdraw|end|abandon|cancel|scrap|release|free|relax|halt|stop)$/;

/** What a relative clause is about, where it is the object ("a treaty he rejects"); "this" at the end of a clause. */
function missingObject(scene: Scene, clause: Clause, at: number, kind: PositionKind): Phrase | undefined {
  const { text } = scene;
  const { antecedent, subject, role } = clause;
  const judges = kind !== 'commitment' && kind !== 'demand' && kind !== 'threat';
  const ends = text.verbGroupOf[at + 1] === -1 && text.nounPhraseOf[at + 1] === -1;
  if (judges && ends && /^(this|that|these|those)$/.test(text.tokens[at]?.lower ?? ''))
    return { from: at, to: at + 1, head: at };
  const gap = role === 'relative' && antecedent && subject && subject.from > antecedent.head && clause.to - at < 4;
  if (!gap) return undefined;
  // "A ban on potash, which they had demanded": the ban, not the potash.
  const whose = text.tokens[clause.mark]?.lower === 'whose';
  const from = text.tokens[antecedent.to]?.text === ',' && !whose ? chainStart(scene, antecedent) : antecedent.from;
  return { from, to: Math.min(antecedent.to, clause.from), head: from === antecedent.from ? antecedent.head : from };
}
