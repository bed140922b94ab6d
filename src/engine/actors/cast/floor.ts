/**
 * Who has the floor: whom the next "he said" means if nothing else speaks against it.
 *
 * That is who spoke last, until somebody else does something outside quotations and reports; not for long. A report or
 * a letter that is quoted takes the floor from everybody for "it".
 */
import { words } from '../../lexicon/words';
import type { Entity } from './entity';

/** Sentences for which a speaker, and one who acted, keep the floor. */
const SPEAKER_KEEPS = 4;
const DOER_KEEPS = 2;

/** What is quoted like somebody (lemmas). */
export const PAPERS = words(
  'report study survey poll document paper article memo letter statement lawsuit indictment review',
);

export interface Turn {
  readonly entity: Entity;
  /** Token position of the mention. */
  readonly at: number;
  readonly sentence: number;
}

export class Floor {
  private speaker: Turn | undefined;
  private doer: Turn | undefined;
  private paper: number | undefined;

  spoke(entity: Entity, at: number, sentence: number): void {
    this.speaker = { entity, at, sentence };
  }

  /** A person was the subject of a clause that nobody else reports. */
  acted(entity: Entity, at: number, sentence: number): void {
    this.doer = { entity, at, sentence };
  }

  /** A report or the like was a source. */
  paperSpoke(sentence: number): void {
    this.paper = sentence;
  }

  /** Somebody was a source, known or not. */
  paperEnded(): void {
    this.paper = undefined;
  }

  /** Whether a speaker was already found in a sentence. */
  hasSpokenIn(sentence: number): boolean {
    return this.speaker?.sentence === sentence;
  }

  holder(sentence: number): Entity | undefined {
    return this.turn(sentence)?.entity;
  }

  /** The turn of who has the floor. */
  turn(sentence: number): Turn | undefined {
    const { speaker, doer } = this;
    if (doer !== undefined && doer.entity !== speaker?.entity && doer.at > (speaker?.at ?? -1))
      return sentence - doer.sentence <= DOER_KEEPS ? doer : undefined;
    return speaker !== undefined && sentence - speaker.sentence <= SPEAKER_KEEPS ? speaker : undefined;
  }

  /** A report or the like spoke in this sentence or the one before, and nobody since. */
  isPapers(sentence: number): boolean {
    return this.paper !== undefined && sentence - this.paper <= 1;
  }
}
