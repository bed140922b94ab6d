/** What many rules ask about a clause, worked out once for each. */

import type { Hearing } from '../hearing';
import type { Scene } from '../scene';
import type { Clause } from './clauses';

interface Known<Answer> {
  readonly answer: Answer;
  /** In which hearing it was worked out. */
  readonly round: number;
}

/**
 * The answers to one question about the clauses of a scene, which they live as long as. While a paragraph is heard, an answer
 * from before does not count: what was asked to find it was not heard there.
 */
export class PerClause<Answer> {
  private readonly known: (Known<Answer> | undefined)[];

  constructor(
    clauses: number,
    private readonly hearing: Hearing,
  ) {
    this.known = new Array<Known<Answer> | undefined>(clauses).fill(undefined);
  }

  /** `find` is the same at each call. */
  of(scene: Scene, clause: Clause, find: (scene: Scene, clause: Clause) => Answer): Answer {
    // A headline stands for a clause, and is none of them.
    if (clause.index < 0) return find(scene, clause);
    const known = this.known[clause.index];
    if (known !== undefined && known.round >= this.hearing.since) return known.answer;
    const answer = find(scene, clause);
    this.known[clause.index] = { answer, round: this.hearing.round };
    return answer;
  }
}
