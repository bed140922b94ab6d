/** The door of the times room: words, finds, joins, then days, in text order. */
import { elementAt } from '../text/at';
import type { Text } from '../text/types';
import type { TimeExpression } from '../types';
import { dateOrder } from './date-order';
import { extend } from './extend';
import { joinNeighbours } from './join';
import { toExpression } from './placed';
import { dateline, publicationDay } from './publication';
import { linkRanges } from './ranges';
import { recognise } from './recognise';
import { Resolver } from './resolve';
import { turnAt } from './tense';
import type { Candidate } from './types';
import { scanWords } from './words';

/** What relative and ambiguous expressions are read against. */
export interface TimesContext {
  /** Publication time as the article states it, ISO 8601; anything else counts as absent. */
  readonly published?: string;
  /** Where the article stands: its country's domain tells how it writes days in figures. */
  readonly url?: string;
}

/** Finds time expressions in text order, without overlap. */
export function findTimes(text: Text, context: TimesContext): TimeExpression[] {
  const words = scanWords(text.source);
  const candidates = linkRanges(joinNeighbours(recognise(words), words), words);
  const order = dateOrder(words, context.url);
  const stated = publicationDay(context.published);
  const own = stated === undefined ? dateline(candidates, words) : -1;
  const line = elementAt(candidates, own)?.meaning;
  const published = line?.kind === 'period' ? line.period.n : stated;
  const resolver = new Resolver({
    ...(published === undefined ? {} : { published }),
    ...(order === undefined ? {} : { order }),
    anchor: own < 0 ? 'published' : `t${own + 1}`,
    turnOf: (candidate: Candidate) => turnAt(text, words, candidate.from, candidate.to),
  });
  const times: TimeExpression[] = [];
  let floor = 0;
  for (const found of candidates) {
    const id = `t${times.length + 1}`;
    const placed = resolver.place(found, id);
    const candidate = extend(found, words, floor);
    floor = candidate.to;
    const first = words.list[candidate.from];
    const last = words.list[candidate.to - 1];
    if (first === undefined || last === undefined) continue;
    const since = elementAt(words.list, candidate.from - 1)?.lower === 'since';
    times.push(toExpression(found, placed, id, first.start, last.end, since));
  }
  return times;
}
