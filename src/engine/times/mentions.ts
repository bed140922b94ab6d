/** The dates that the text has mentioned so far, from which later expressions are counted ("three days later"). */
import { GRAINS, type Grain, type Period } from './calendar';

export interface Mention {
  readonly id: string;
  readonly period: Period;
  /** Word position in the text. */
  readonly at: number;
  /** What later comparisons are made with: not what was itself found by comparing ("last year"), nor what lies ahead. */
  readonly comparable: boolean;
}

/** A mention so many words back no longer carries "three days later" or "a year earlier". */
const MEMORY_WORDS = 400;

export class Mentions {
  private readonly list: Mention[] = [];

  add(mention: Mention): void {
    this.list.push(mention);
  }

  latest(): Mention | undefined {
    return this.list.at(-1);
  }

  /** The last mention that is as fine as the grain, not too far back. */
  asFineAs(grain: Grain, at: number): Mention | undefined {
    const rank = GRAINS.indexOf(grain);
    return this.list.findLast(
      (mention) =>
        at - mention.at < MEMORY_WORDS &&
        GRAINS.indexOf(mention.period.grain) <= rank &&
        // The quarter that a report speaks of is the one it compares, whatever days it names on the way.
        (grain !== 'quarter' || (mention.comparable && mention.period.grain === 'quarter')),
    );
  }

  /** What "a year earlier" compares with; `loose`: in a text that compares quarters or halves only. */
  compared(at: number, loose: boolean): Mention | undefined {
    return this.list.findLast(
      (mention) =>
        mention.comparable &&
        at - mention.at < MEMORY_WORDS &&
        (loose
          ? mention.period.grain === 'quarter' || mention.period.grain === 'half'
          : /^(?:month|quarter|half|year)$/.test(mention.period.grain)),
    );
  }
}
