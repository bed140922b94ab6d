/** Whether what was heard of another analysis is answered alike in this one, and who of then is who now. */
import type { Actor, Span, Statement, TimeExpression } from '../types';
import type { Heard } from './hearing';
import type { Scene } from './scene';

/** By how much what is asked about has moved since. */
export interface Moved {
  readonly tokens: number;
  readonly offsets: number;
}

/** Who of then is who now. Actors are others in each analysis, under other ids, and may be mentioned elsewhere as well. */
export class Actors {
  private readonly byThen = new Map<Actor, Actor>();
  private readonly byNow = new Map<Actor, Actor>();

  /** Whether they may be the same: alike in all that rules can see, and neither of them another one already. */
  match(then: Actor | undefined, now: Actor | undefined): boolean {
    if (then === undefined || now === undefined) return then === now;
    const known = this.byThen.get(then);
    if (known !== undefined || this.byNow.has(now)) return known === now;
    const { kind, name, role, country } = then;
    if (kind !== now.kind || name !== now.name || role !== now.role || country !== now.country) return false;
    this.byThen.set(then, now);
    this.byNow.set(now, then);
    return true;
  }

  matchAll(then: readonly Actor[], now: readonly Actor[]): boolean {
    return then.length === now.length && then.every((one, i) => this.match(one, now[i]));
  }

  get(then: Actor): Actor | undefined {
    return this.byThen.get(then);
  }
}

/** Who speaks in statements of then, by id. */
export type ById = ReadonlyMap<string, Actor>;

/** Who is who now, if all that was heard is answered alike; `then` had the actors of then by their ids. */
export function alike(heard: Heard, then: ById, scene: Scene, moved: Moved): Actors | undefined {
  if (heard.all || (heard.political !== undefined && heard.political !== scene.isPolitical())) return undefined;
  const { cast, stateOf, nationOf, makerOfPapers } = scene;
  const actors = new Actors();
  const one = (a: Actor | undefined, b: Actor | undefined) => actors.match(a, b);
  const all = (a: readonly Actor[], b: readonly Actor[]) => actors.matchAll(a, b);
  const statements = new Map<Statement, Statement>();
  const isSame = (a: Statement | undefined, b: Statement | undefined): boolean => {
    if (a === undefined || b === undefined) return a === b;
    const known = statements.get(a);
    if (known !== undefined) return known === b;
    statements.set(a, b);
    return isAlike(a, b, then, scene, moved, actors);
  };
  const spanNow = (start: number, end: number): Span => ({ start: start + moved.offsets, end: end + moved.offsets });
  const answered =
    heard.chains.every((token, _, answer) => {
      const now = scene.chainAt(token + moved.tokens);
      return now.length === answer.length && now.every((other, i) => isSame(answer[i], other));
    }) &&
    heard.at.every((start, end, answer) => one(answer, cast.actorAt(spanNow(start, end)))) &&
    heard.within.every((start, end, answer) => all(answer, cast.actorsIn(spanNow(start, end)))) &&
    heard.passingAt.every((start, end, answer) => one(answer, cast.anybody.actorAt(spanNow(start, end)))) &&
    heard.passingWithin.every((start, end, answer) => all(answer, cast.anybody.actorsIn(spanNow(start, end)))) &&
    every(heard.states, (code, answer) => one(answer, stateOf(code))) &&
    every(heard.nations, (code, answer) => one(answer, nationOf(code))) &&
    every(heard.papers, (name, answer) => one(answer, makerOfPapers(name))) &&
    heard.times.every((token, _, answer) => isSameTime(answer, scene.timeAt(token + moved.tokens), moved));
  return answered ? actors : undefined;
}

const every = <Answer>(heard: ReadonlyMap<string, Answer>, holds: (name: string, answer: Answer) => boolean): boolean =>
  [...heard].every(([name, answer]) => holds(name, answer));

const isSpan = (then: Span | undefined, now: Span | undefined, { offsets }: Moved): boolean =>
  then === undefined || now === undefined
    ? then === now
    : then.start + offsets === now.start && then.end + offsets === now.end;

const isSameTime = (then: TimeExpression | undefined, now: TimeExpression | undefined, moved: Moved): boolean =>
  then === undefined || now === undefined
    ? then === now
    : then.type === now.type && then.value === now.value && isSpan(then.span, now.span, moved);

function isAlike(one: Statement, other: Statement, then: ById, scene: Scene, moved: Moved, actors: Actors): boolean {
  const speaks = (id: string | undefined, by: Pick<ById, 'get'>) => (id === undefined ? undefined : by.get(id));
  return (
    one.manner === other.manner &&
    one.tier === other.tier &&
    one.rule === other.rule &&
    one.negated === other.negated &&
    one.questioned === other.questioned &&
    one.confidence === other.confidence &&
    (one.within === undefined) === (other.within === undefined) &&
    isSpan(one.source, other.source, moved) &&
    isSpan(one.cue, other.cue, moved) &&
    one.content.length === other.content.length &&
    one.content.every((span, i) => isSpan(span, other.content[i], moved)) &&
    (one.speaker === undefined) === (other.speaker === undefined) &&
    actors.match(speaks(one.speaker, then), speaks(other.speaker, scene.actorById)) &&
    one.addressees.length === other.addressees.length &&
    one.addressees.every((id, i) => actors.match(then.get(id), scene.actorById.get(other.addressees[i] ?? '')))
  );
}
