/** A position as a rule finds it, before conditions, deadlines, answers and doublets are looked after. */
import type { Instrument } from '../lexicon/measures';
import type { TokenRange } from '../text/types';
import type { Actor, Plover, PositionKind, SanctionStage } from '../types';
import type { Clause } from './clauses/clauses';
import type { Scene } from './scene';

export interface Draft extends TokenRange {
  readonly kind: PositionKind;
  readonly stage?: SanctionStage | undefined;
  readonly instrument?: Instrument | undefined;
  readonly holder: Actor | undefined;
  /** Who holds it together with the holder. */
  readonly partners?: readonly Actor[] | undefined;
  readonly targets: readonly Actor[];
  /** Whom the measure is on that is turned down: its targets are those who send it. */
  readonly on?: readonly Actor[] | undefined;
  /** The clause that says the thing: its modality is the certainty, its conditions are the condition. */
  readonly clause: Clause;
  /** The clause with the verb of the position ("urged"), where it is another. */
  readonly frame?: Clause | undefined;
  /** Its condition, where no clause is one: "before pullout" of a headline. */
  readonly condition?: TokenRange | undefined;
  /** Something done, not announced: "released the prisoners". */
  readonly done?: boolean | undefined;
  /** No word of blame: it counts only where the article has the two sides at odds elsewhere. */
  readonly neutral?: boolean | undefined;
  /** A step is called by a name without a word of blame: it counts only where it is another side's step. */
  readonly renamed?: boolean | undefined;
  /** An everyday word for a measure: it needs a state on either side. */
  readonly loose?: boolean | undefined;
  /** "The ban", "the list": an earlier sanction tells what it is, and on whom; without one it is no sanction. */
  readonly again?: boolean | undefined;
  /** "Extended them", "the move was reversed": it points to a sanction told of right before. */
  readonly near?: boolean | undefined;
  /** A deed against nobody named: whom it hits, an earlier sanction may tell. */
  readonly unaimed?: boolean | undefined;
  /** Set where the act has a PLOVER type of its own beside its kind's (protest, aid, coercion). */
  readonly plover?: Plover | undefined;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * All drafts that leave a rule are made here, with all fields in one order: rules leave out what they have nothing to say of, and objects of
 * thirty kinds are read by name where those of one are read by place.
 */
export const draft = (found: Draft): Draft => ({
  from: found.from,
  to: found.to,
  kind: found.kind,
  stage: found.stage,
  instrument: found.instrument,
  holder: found.holder,
  partners: found.partners,
  targets: found.targets,
  on: found.on,
  clause: found.clause,
  frame: found.frame,
  condition: found.condition,
  done: found.done,
  neutral: found.neutral,
  renamed: found.renamed,
  loose: found.loose,
  again: found.again,
  near: found.near,
  unaimed: found.unaimed,
  plover: found.plover,
  rule: found.rule,
  confidence: found.confidence,
});

export type Rule = (scene: Scene, clause: Clause) => readonly Draft[];
