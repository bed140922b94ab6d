/** What somebody announces with "will", "would", "could" or "is ready to", as the rules for threats, refusals and promises ask about it. */
import { headOf } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { bareStart, objectOf } from '../clauses/company';
import type { Draft } from '../draft';
import { isFirstPerson, sameSide } from '../parties/who';
import type { Scene } from '../scene';

export interface Announced {
  readonly scene: Scene;
  /** The clause with the modal. */
  readonly clause: Clause;
  /** The clause of the deed: the same, or the infinitive of "is ready to …". */
  readonly doer: Clause;
  /** Somebody says it, in a statement. */
  readonly said: boolean;
  /** Who says it, or who does it where nobody says it. */
  readonly holder: Actor | undefined;
  /** The statement's speaker. */
  readonly speaker: Actor | undefined;
  readonly subject: Actor | undefined;
  /** The speaker's own side does it. */
  readonly own: boolean;
  /** "Will", "would", "is ready to": meant, not only possible. */
  readonly intent: boolean;
  /** "Is willing to", "is ready to". */
  readonly willing: boolean;
  /** "Is reluctant to". */
  readonly unwilling: boolean;
  readonly negated: boolean;
  /** It comes with an if, unless or until. */
  readonly conditional: boolean;
  readonly targets: readonly Actor[];
}

/** A draft for the deed that is announced. */
export function announcement(of: Announced, kind: Draft['kind'], rule: string, confidence: number): Draft {
  return {
    kind,
    holder: of.holder,
    targets: of.targets,
    from: of.doer === of.clause ? of.clause.from : bareStart(of.scene, of.doer),
    to: of.doer.to,
    clause: of.doer,
    frame: of.clause,
    rule,
    confidence,
  };
}

/** The same of what befalls the clause's subject: "Peru would face consequences" threatens Peru. */
export function befallen(of: Announced, rule: string, confidence: number): Draft {
  const { subject, holder, targets } = of;
  const struck = subject && !sameSide(subject, holder) ? [subject, ...targets] : targets;
  return { ...announcement(of, 'threat', rule, confidence), targets: struck.slice(0, 3) };
}

/** The deed's subject is the speaker, his side, or nobody that is known. */
export function isOwnDeed(
  scene: Scene,
  clause: Clause,
  subject: Actor | undefined,
  holder: Actor | undefined,
): boolean {
  if (headOf(scene.text, clause.subject)?.lower === 'you') return false;
  return (
    isFirstPerson(scene, clause.subject) ||
    subject === undefined ||
    subject.id === holder?.id ||
    sameSide(subject, holder) ||
    (subject.kind === 'state' && holder?.country === undefined)
  );
}

/** The lemma of the deed's object, where it has one. */
export function objectNoun({ scene, doer }: Pick<Announced, 'scene' | 'doer'>): string {
  const object = objectOf(scene, doer);
  return object === undefined ? '' : (scene.text.tokens[object.head]?.lemma ?? '');
}
