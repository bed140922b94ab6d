/** What a position is about, and from when: what it takes to tell whether one is the answer to another. */
import { words } from '../lexicon/words';
import type { Position, TimeExpression } from '../types';
import { type Scene, tokensOf } from './scene';

export interface Matter {
  readonly sentence: number;
  /** Lemmas of the things and deeds that the words name. */
  readonly words: readonly string[];
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
  const years = new Map<number, number>();
  const yearIn = (sentence: number): number => {
    const year = years.get(sentence) ?? yearOfSentence(scene, sentence) ?? now;
    years.set(sentence, year);
    return year;
  };
  return ({ span }) => {
    const { from, to } = tokensOf(text, span);
    const named = text.tokens
      .slice(from, to)
      .filter(({ pos, lemma }) => (pos === 'NOUN' || pos === 'VERB') && lemma.length > 2 && !EMPTY.has(lemma));
    const sentence = text.tokens[from]?.sentence ?? 0;
    return { sentence, words: named.map(({ lemma }) => lemma), year: yearIn(sentence) };
  };
}

/** The latest year that the sentence names. */
function yearOfSentence(scene: Scene, sentence: number): number | undefined {
  const { from = 0, to = 0 } = scene.text.sentences[sentence] ?? {};
  let latest: number | undefined;
  for (let i = from; i < to; i++) {
    const year = yearOf(scene.timeAt(i));
    if (year !== undefined && year > (latest ?? 0)) latest = year;
  }
  return latest;
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
