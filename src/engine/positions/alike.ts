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

/** Who is who now, and all that was heard with the answers of now. */
export interface Alike {
  readonly actors: Actors;
  readonly heard: Heard;
}

/** That, if all is answered alike; `then` had the actors of then by their ids. */
export function alike(heard: Heard, then: ById, scene: Scene, moved: Moved): Alike | undefined {
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
  const { offsets, tokens } = moved;
  const isSameChain = (a: readonly Statement[], b: readonly Statement[]): boolean =>
    a.length === b.length && b.every((other, i) => isSame(a[i], other));
  // In this order: of two who may be the same, the first that is met is taken for it.
  const chains = heard.chains.again(tokens, (token) => scene.chainAt(token), isSameChain);
  const at = chains && heard.at.again(offsets, (start, end) => cast.actorAt({ start, end }), one);
  const within = at && heard.within.again(offsets, (start, end) => cast.actorsIn({ start, end }), all);
  const passingAt = within && heard.passingAt.again(offsets, (start, end) => cast.anybody.actorAt({ start, end }), one);
  const passingWithin =
    passingAt && heard.passingWithin.again(offsets, (start, end) => cast.anybody.actorsIn({ start, end }), all);
  const states = passingWithin && namedAgain(heard.states, stateOf, actors);
  const nations = states && namedAgain(heard.nations, nationOf, actors);
  const papers = nations && namedAgain(heard.papers, makerOfPapers, actors);
  const isTimeAlike = (a: TimeExpression | undefined, b: TimeExpression | undefined) => isSameTime(a, b, moved);
  const times = papers && heard.times.again(tokens, (token) => scene.timeAt(token), isTimeAlike);
  if (!chains || !at || !within || !passingAt || !passingWithin) return undefined;
  if (!states || !nations || !papers || !times) return undefined;
  return {
    actors,
    // What depends on the whole article was never asked: it is not answered alike.
    heard: { ...heard, at, within, passingAt, passingWithin, chains, times, states, nations, papers },
  };
}

/** What was asked by names with the answers of now; undefined where one is not alike. */
function namedAgain(
  then: ReadonlyMap<string, Actor | undefined>,
  ask: (name: string) => Actor | undefined,
  actors: Actors,
): Map<string, Actor | undefined> | undefined {
  const named = new Map<string, Actor | undefined>();
  for (const [name, answer] of then) {
    const now = ask(name);
    if (!actors.match(answer, now)) return undefined;
    named.set(name, now);
  }
  return named;
}

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
