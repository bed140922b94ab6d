/** A position as a rule finds it, before conditions, deadlines, answers and doublets are looked after. */
import type { Instrument } from '../lexicon/measures';
import type { TokenRange } from '../text/types';
import type { Actor, Plover, PositionKind, SanctionStage } from '../types';
import type { Clause } from './clauses';
import type { Scene } from './scene';

export interface Draft extends TokenRange {
  readonly kind: PositionKind;
  readonly stage?: SanctionStage;
  readonly instrument?: Instrument;
  readonly holder: Actor | undefined;
  /** Who holds it together with the holder. */
  readonly partners?: readonly Actor[];
  readonly targets: readonly Actor[];
  /** Whom the measure is on that is turned down: its targets are those who send it. */
  readonly on?: readonly Actor[];
  /** The clause that says the thing: its modality is the certainty, its conditions are the condition. */
  readonly clause: Clause;
  /** The clause with the verb of the position ("urged"), where it is another. */
  readonly frame?: Clause;
  /** Something done, not announced: "released the prisoners". */
  readonly done?: boolean;
  /** No word of blame: it counts only where the article has the two sides at odds elsewhere. */
  readonly neutral?: boolean;
  /** A step is called by a name without a word of blame: it counts only where it is another side's step. */
  readonly renamed?: boolean;
  /** An everyday word for a measure: it needs a state on either side. */
  readonly loose?: boolean;
  /** "The ban", "the list": an earlier sanction tells what it is, and on whom; without one it is no sanction. */
  readonly again?: boolean;
  /** A deed against nobody named: whom it hits, an earlier sanction may tell. */
  readonly unaimed?: boolean;
  /** Set where the act has a PLOVER type of its own beside its kind's (protest, aid, coercion). */
  readonly plover?: Plover;
  readonly rule: string;
  readonly confidence: number;
}

export type Rule = (scene: Scene, clause: Clause) => readonly Draft[];
