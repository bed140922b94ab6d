/**
 * Listens to what rules ask of a scene beyond a paragraph's words: who is who, who speaks, what is a time. What they find
 * depends on nothing else, so where all is answered alike again, it is found again.
 */
import type { Cast, Finder } from '../actors/types';
import type { Actor, Statement, TimeExpression } from '../types';

/** Questions of one kind about places, with their answers. The same may be asked again: to hear it twice costs less than to look for it. */
export class Asked<Answer> {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly answers: Answer[] = [];

  add(start: number, end: number, answer: Answer): void {
    this.starts.push(start);
    this.ends.push(end);
    this.answers.push(answer);
  }

  every(holds: (start: number, end: number, answer: Answer) => boolean): boolean {
    return this.answers.every((answer, i) => holds(this.starts[i] ?? 0, this.ends[i] ?? 0, answer));
  }

  /** The same questions with the answers of now, `by` further on; undefined where one is not alike. */
  again(
    by: number,
    ask: (start: number, end: number) => Answer,
    isAlike: (then: Answer, now: Answer) => boolean,
  ): Asked<Answer> | undefined {
    const asked = new Asked<Answer>();
    const alike = this.every((start, end, then) => {
      const now = ask(start + by, end + by);
      asked.add(start + by, end + by, now);
      return isAlike(then, now);
    });
    return alike ? asked : undefined;
  }
}

/** What was asked, with the answers. Offsets and tokens are those of then. */
export interface Heard {
  readonly at: Asked<Actor | undefined>;
  readonly within: Asked<readonly Actor[]>;
  readonly passingAt: Asked<Actor | undefined>;
  readonly passingWithin: Asked<readonly Actor[]>;
  /** Of tokens. */
  readonly chains: Asked<readonly Statement[]>;
  readonly times: Asked<TimeExpression | undefined>;
  /** By name. */
  readonly states: Map<string, Actor | undefined>;
  readonly nations: Map<string, Actor | undefined>;
  readonly papers: Map<string, Actor | undefined>;
  political: boolean | undefined;
  /** Something was asked that depends on the whole article. */
  all: boolean;
}

const nothing = (): Heard => ({
  at: new Asked(),
  within: new Asked(),
  passingAt: new Asked(),
  passingWithin: new Asked(),
  chains: new Asked(),
  times: new Asked(),
  states: new Map(),
  nations: new Map(),
  papers: new Map(),
  political: undefined,
  all: false,
});

/** Every scene has one, which listens only while it is told to. */
export class Hearing {
  private heard: Heard | undefined;
  /** How often it has listened so far. */
  round = 0;
  /** What was answered in an earlier round has to be asked again, if it is to be heard. */
  since = 0;

  /** What is asked while something is done. */
  during(act: () => void): Heard {
    const heard = nothing();
    this.heard = heard;
    this.round++;
    this.since = this.round;
    try {
      act();
    } finally {
      this.heard = undefined;
      this.since = 0;
    }
    return heard;
  }

  /** The cast, whose answers are heard. */
  cast({ actors, passing, anybody, ...named }: Cast): Cast {
    const all = <T>(answer: T): T => {
      if (this.heard !== undefined) this.heard.all = true;
      return answer;
    };
    return {
      get actors() {
        return all(actors);
      },
      get passing() {
        return all(passing);
      },
      ...this.finder(named, 'at', 'within'),
      anybody: this.finder(anybody, 'passingAt', 'passingWithin'),
    };
  }

  private finder(of: Finder, at: 'at' | 'passingAt', within: 'within' | 'passingWithin'): Finder {
    return {
      actorAt: (span) => {
        const answer = of.actorAt(span);
        this.heard?.[at].add(span.start, span.end, answer);
        return answer;
      },
      actorsIn: (span) => {
        const answer = of.actorsIn(span);
        this.heard?.[within].add(span.start, span.end, answer);
        return answer;
      },
    };
  }

  /** A question by a name. */
  named(what: 'states' | 'nations' | 'papers', answerOf: (name: string) => Actor | undefined) {
    return (name: string): Actor | undefined => {
      const answer = answerOf(name);
      this.heard?.[what].set(name, answer);
      return answer;
    };
  }

  chain(token: number, answer: readonly Statement[]): readonly Statement[] {
    this.heard?.chains.add(token, token, answer);
    return answer;
  }

  time(token: number, answer: TimeExpression | undefined): TimeExpression | undefined {
    this.heard?.times.add(token, token, answer);
    return answer;
  }

  political(answer: boolean): boolean {
    if (this.heard !== undefined) this.heard.political = answer;
    return answer;
  }
}
