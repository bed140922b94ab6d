/** What a position is about, and from when: what it takes to tell whether one is the answer to another. */
import { words } from '../lexicon/words';
import type { Position, TimeExpression } from '../types';
import { type Scene, tokensOf } from './scene';

export interface Matter {
  readonly sentence: number;
  /** Lemmas of the things and deeds that the words name. */
  readonly words: readonly string[];
  /** "Rejected the demand", "dismissed the charges": what the words answer, by its name. */
  readonly named?: 'demand' | 'accusation';
  /** The year that the sentence is from. */
  readonly year: number;
}

/** Words that any two positions may share. */
const EMPTY = words(`
  be have do make take give get go come say tell call ask want will would must should can could let keep put see think accept agree reject refuse deny accuse urge demand
  government minister ministry president country state side party people leader official authority nation world time day week month year way thing step move part end number
  matter issue question interest condition decision relation force measure action position statement word fact case place`);

/** Reads a position's matter. */
export function mattersIn(scene: Scene): (position: Position) => Matter {
  const now = yearNow(scene.times);
  const { text } = scene;
  // A sentence may hold any number of positions: its times are looked through once.
  const years = new Map<number, Years>();
  const yearsIn = (sentence: number): Years => {
    const read = years.get(sentence) ?? yearsOfSentence(scene, sentence);
    years.set(sentence, read);
    return read;
  };
  return ({ span, deadline }) => {
    const { from, to } = tokensOf(text, span);
    const named = text.tokens
      .slice(from, to)
      .filter(({ pos, lemma }) => (pos === 'NOUN' || pos === 'VERB') && lemma.length > 2 && !EMPTY.has(lemma));
    const sentence = text.tokens[from]?.sentence ?? 0;
    const { latest, at, before } = yearsIn(sentence);
    // "Agreed in 2021 to pay by 2027" is of 2021.
    const due = deadline && tokensOf(text, deadline);
    const year = (due && due.from <= at && at < due.to ? before : latest) ?? now;
    const answered = namedIn(scene, from, to);
    return { sentence, words: named.map(({ lemma }) => lemma), year, ...(answered && { named: answered }) };
  };
}

/** "The demand", "this ultimatum", "its charges". */
function namedIn({ text: { tokens } }: Scene, from: number, to: number): Matter['named'] | undefined {
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (!POINTING.test(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.lower === 'of') continue;
    if (/^(?:demand|ultimatum|request|deadline|appeal)$/.test(tokens[i]?.lemma ?? '')) return 'demand';
    if (/^(?:accusation|allegation|charge|claim)$/.test(tokens[i]?.lemma ?? '')) return 'accusation';
  }
  return undefined;
}

const POINTING = /^(?:the|that|this|these|those|its|his|her|their)$/;

interface Years {
  readonly latest: number | undefined;
  /** The first token of the time that names it, or -1. */
  readonly at: number;
  /** The latest that other times name. */
  readonly before: number | undefined;
}

/** The latest year that the sentence names, and the next one. */
function yearsOfSentence(scene: Scene, sentence: number): Years {
  const { from = 0, to = 0 } = scene.text.sentences[sentence] ?? {};
  let found: Years = { latest: undefined, at: -1, before: undefined };
  let last: TimeExpression | undefined;
  for (let i = from; i < to; i++) {
    const time = scene.timeAt(i);
    if (time === last) continue;
    last = time;
    const year = yearOf(time) ?? 0;
    if (year > (found.latest ?? 0)) found = { latest: year, at: i, before: found.latest };
    else if (year > (found.before ?? 0)) found = { ...found, before: year };
  }
  return found;
}

function yearOf(time: TimeExpression | undefined): number | undefined {
  const year = time && /^(\d{4})(?:-|$)/.exec(time.value)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The year of what is told without one: that from which the article's dates are counted, else its latest. */
function yearNow(times: readonly TimeExpression[]): number {
  const years = (some: readonly TimeExpression[]): readonly number[] => some.flatMap((time) => yearOf(time) ?? []);
  const counted = years(times.filter(({ anchor }) => anchor === 'published'));
  return (counted.length > 0 ? counted : years(times)).reduce((a, b) => Math.max(a, b), 0);
}
