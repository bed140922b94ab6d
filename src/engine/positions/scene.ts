/** Everything that a position rule may ask about one article, prepared once. */

import type { Cast } from '../actors/types';
import { TIME_WORDS_OF_PROSE } from '../lexicon/day-words';
import type { Text } from '../text/types';
import type { Actor, Span, Statement, TimeExpression } from '../types';
import { type Clause, readClauses } from './clauses/clauses';
import { PerClause } from './clauses/per-clause';
import { Hearing } from './hearing';
import { makersOfPapers } from './parties/papers';
import type { Voice } from './parties/who';
import { findMeasures, type Measure } from './sanctions/measures';

/** Stands where a country code does for the European Union, which has none. */
export const EUROPE = 'EU';

export interface Scene {
  readonly text: Text;
  readonly cast: Cast;
  readonly clauses: readonly Clause[];
  /** Sanctions measures that are named wholly inside a token range, in text order. */
  readonly measuresIn: (from: number, to: number) => readonly Measure[];
  readonly actorById: ReadonlyMap<string, Actor>;
  /** Several of the article's actors speak for states or hold offices: a quarrel in it is a public one. */
  readonly isPolitical: () => boolean;
  /** States among the actors, by ISO 3166-1 alpha-3 code. */
  readonly stateOf: (code: string) => Actor | undefined;
  /** All states that the article names in any way, by code; the union of Europe's by `EUROPE`. */
  readonly nationOf: (code: string) => Actor | undefined;
  /** The one maker of all papers of a sort, by one of its names ("bill"). */
  readonly makerOfPapers: (name: string) => Actor | undefined;
  /** Statements whose content covers the token, outermost first. */
  readonly chainAt: (token: number) => readonly Statement[];
  /** Clauses that hang on this one, in text order. */
  readonly dependents: (clause: Clause) => readonly Clause[];
  /** The clause and those coordinated with it after it, in text order. */
  readonly list: (clause: Clause) => readonly Clause[];
  readonly governor: (clause: Clause) => Clause | undefined;
  readonly clauseOfVerb: (group: number) => Clause | undefined;
  /** The clause that a subordinator opens, by its token. */
  readonly clauseOfMark: (token: number) => Clause | undefined;
  readonly times: readonly TimeExpression[];
  readonly timeAt: (token: number) => TimeExpression | undefined;
  /** Part of a time expression, or a day's or month's name. */
  readonly isTime: (token: number) => boolean;
  readonly span: (from: number, to: number) => Span;
  /** Where in each paragraph times stand, which are no subjects of clauses. */
  readonly timesIn: readonly string[];
  /** Hears what is asked of who is who, who speaks, and times. */
  readonly hearing: Hearing;
  /** Whose words each clause is, who does what it says, and whether that is bad or good. */
  readonly voices: PerClause<Voice>;
  readonly doers: PerClause<Actor | undefined>;
  readonly bad: PerClause<boolean>;
  readonly good: PerClause<boolean>;
}

export function setScene(
  text: Text,
  statements: readonly Statement[],
  cast: Cast,
  times: readonly TimeExpression[],
): Scene {
  const timeOf = cover(
    text,
    times.map((time) => [time.span]),
  );
  const timeAt = (token: number): TimeExpression | undefined => {
    const index = timeOf[token];
    return index === undefined || index < 0 ? undefined : times[index];
  };
  // Days and months are never subjects, whether or not the times room took them.
  const isTime = (token: number): boolean =>
    timeAt(token) !== undefined || TIME_WORDS_OF_PROSE.has(text.tokens[token]?.lower ?? '');
  const clauses = readClauses(text, isTime);

  const below = new Map<number, Clause[]>();
  const lists = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.governor >= 0) append(below, clause.governor, clause);
    append(lists, clause.lead >= 0 ? clause.lead : clause.index, clause);
  }

  const ofMark = new Map<number, Clause>();
  for (const clause of clauses) if (clause.mark >= 0 && !ofMark.has(clause.mark)) ofMark.set(clause.mark, clause);
  const measures = findMeasures(text);
  const ofVerb = new Array<Clause | undefined>(text.verbGroups.length);
  for (const clause of clauses) ofVerb[clause.verb.index] = clause;
  const chains = layers(text, statements);
  const none: readonly Clause[] = [];
  const hearing = new Hearing();
  const states = statesOf(cast.actors);
  const nations = new Map(statesOf([...cast.actors, ...cast.passing]));
  const union = cast.actors.find(({ name }) => /^(?:European Union|EU)$/.test(name));
  if (union) nations.set(EUROPE, union);
  const political =
    cast.actors.filter(({ kind, role, country }) => kind === 'person' && role !== undefined && country !== undefined)
      .length > 1;
  return {
    text,
    cast: hearing.cast(cast),
    clauses,
    measuresIn: (from, to) => within(measures, from, to),
    actorById: new Map([...cast.actors, ...cast.passing].map((actor) => [actor.id, actor])),
    isPolitical: () => hearing.political(political),
    stateOf: hearing.named('states', (code) => states.get(code)),
    nationOf: hearing.named('nations', (code) => nations.get(code)),
    makerOfPapers: hearing.named('papers', makersOfPapers(text, cast)),
    chainAt: (token) => hearing.chain(token, chains[token] ?? NONE),
    dependents: (clause) => below.get(clause.index) ?? none,
    list: (clause) => (clause.lead >= 0 ? [clause] : (lists.get(clause.index) ?? [clause])),
    governor: ({ governor }) => (governor < 0 ? undefined : clauses[governor]),
    clauseOfVerb: (group) => (group < 0 ? undefined : ofVerb[group]),
    clauseOfMark: (token) => ofMark.get(token),
    times,
    timeAt: (token) => hearing.time(token, timeAt(token)),
    isTime,
    span: (from, to) => ({ start: text.tokens[from]?.start ?? 0, end: text.tokens[to - 1]?.end ?? 0 }),
    timesIn: timesByParagraph(text, times),
    hearing,
    voices: new PerClause(clauses.length, hearing),
    doers: new PerClause(clauses.length, hearing),
    bad: new PerClause(clauses.length, hearing),
    good: new PerClause(clauses.length, hearing),
  };
}

function timesByParagraph({ paragraphs }: Text, times: readonly TimeExpression[]): readonly string[] {
  const places = paragraphs.map(() => '');
  let paragraph = 0;
  for (const { span } of times) {
    while ((paragraphs[paragraph]?.end ?? span.end) < span.start) paragraph++;
    const { start = 0 } = paragraphs[paragraph] ?? {};
    places[paragraph] += ` ${span.start - start}-${span.end - start}`;
  }
  return places;
}

function statesOf(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  return new Map(
    actors.flatMap((actor) => (actor.kind === 'state' && actor.country !== undefined ? [[actor.country, actor]] : [])),
  );
}

function append(map: Map<number, Clause[]>, key: number, clause: Clause): void {
  const list = map.get(key);
  if (list) list.push(clause);
  else map.set(key, [clause]);
}

/** Token positions of a span: first token that ends after its start, first token that starts at or after its end. */
export function tokensOf(text: Text, span: Span): { readonly from: number; readonly to: number } {
  return {
    from: firstToken(text, (token) => token.end > span.start),
    to: firstToken(text, (token) => token.start >= span.end),
  };
}

function firstToken(text: Text, holds: (token: { readonly start: number; readonly end: number }) => boolean): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = text.tokens[middle];
    if (token && holds(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** By token: index of the last item whose spans cover it, or -1. */
function cover(text: Text, items: readonly (readonly Span[])[]): Int32Array {
  const of = new Int32Array(text.tokens.length).fill(-1);
  items.forEach((spans, index) => {
    for (const span of spans) {
      const { from, to } = tokensOf(text, span);
      of.fill(index, from, to);
    }
  });
  return of;
}

/** Statements are nested a few deep at most; more is not language, and would make the work quadratic. */
const DEEPEST = 6;

function layers(text: Text, statements: readonly Statement[]): (readonly Statement[])[] {
  const size = (statement: Statement): number =>
    statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
  const outermostFirst = statements
    .map((statement) => ({ statement, size: size(statement) }))
    .sort((a, b) => b.size - a.size);
  const chains: (readonly Statement[])[] = new Array<readonly Statement[]>(text.tokens.length);
  for (const { statement } of outermostFirst) {
    // Tokens of one content share their chain until an inner statement begins: keep one array for all of them.
    let from: readonly Statement[] | undefined;
    let extended: readonly Statement[] = [];
    for (const span of statement.content) {
      const range = tokensOf(text, span);
      for (let i = range.from; i < range.to; i++) {
        const chain = chains[i] ?? NONE;
        if (chain.length >= DEEPEST) continue;
        if (chain !== from) {
          from = chain;
          extended = [...chain, statement];
        }
        chains[i] = extended;
      }
    }
  }
  return chains;
}

const NONE: readonly Statement[] = [];

function within(measures: readonly Measure[], from: number, to: number): readonly Measure[] {
  let low = 0;
  let high = measures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((measures[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Measure[] = [];
  for (let i = low; i < measures.length; i++) {
    const measure = measures[i];
    if (!measure || measure.from >= to) break;
    if (measure.to <= to) found.push(measure);
  }
  return found;
}
