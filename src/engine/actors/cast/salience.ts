/**
 * Who and what is in the reader's mind: the antecedents that a pronoun or a short description may take up.
 *
 * After Lappin and Leass (1994): every mention adds weight by its grammatical place, and all weights halve with each
 * sentence. Things are kept beside actors, so that "it" for a treaty is not taken for a state.
 */
import { elementAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import type { Draft } from './draft';

export interface Entity {
  /** Absent for a thing that is no actor. */
  readonly draft?: Draft;
  readonly plural: boolean;
  score: number;
  /** The part of the score that comes of mentions inside noun compounds ("the Omani ferry deal"): no pronoun takes them up. */
  compound: number;
  /** Token position of the last mention's head. */
  last: number;
  /** A mention in the sentence of the last one was a subject. */
  subject: boolean;
  /** Number of the sentence of the last mention. */
  sentence: number;
}

/** Weights of one mention by its place. */
export const WEIGHT = { recency: 100, subject: 80, object: 50, first: 30, oblique: 25, nested: -60 } as const;

/** Below this an entity is forgotten; bounds the work for each sentence. */
const FORGET = 8;

export type Place = 'subject' | 'object' | 'oblique';

/** The finite verb group right behind a phrase that ends at `to`, past a short apposition in commas; -1 without. */
export function verbAfter(text: Text, to: number, limit: number): number {
  let i = to;
  if (text.tokens[i]?.text === ',') {
    for (let k = i + 1; k < Math.min(limit, i + 16); k++) {
      if (text.tokens[k]?.text === ',' || text.tokens[k]?.text === '–' || text.tokens[k]?.text === '—') {
        i = k + 1;
        break;
      }
    }
    if (i === to) return -1;
  }
  while (i < limit && text.tokens[i]?.pos === 'ADV' && text.verbGroupOf[i] === -1) i++;
  if (i >= limit) return -1;
  const group = verbGroupAt(text, i);
  return group !== undefined && group.from >= to - 1 && group.form === 'finite' ? group.index : -1;
}

/** Where in its clause a phrase stands. */
export function placeOf(text: Text, from: number, to: number, limit: number): Place {
  if (verbAfter(text, to, limit) !== -1 && elementAt(text.tokens, from - 1)?.pos !== 'ADP') return 'subject';
  return text.verbGroupOf[from - 1] !== undefined && text.verbGroupOf[from - 1] !== -1 ? 'object' : 'oblique';
}

/** Points against an entity as a pronoun's antecedent for its mentions inside noun compounds; undefined where it has no others. */
export function forPronoun({ score, compound }: Entity): number | undefined {
  return compound > 0 && score - compound < FORGET ? undefined : -compound;
}

export class Salience {
  private readonly entities: Entity[] = [];
  private readonly byDraft = new Map<Draft, Entity>();
  private readonly things = new Map<string, Entity>();
  private sentence = 0;

  /** Weights halve; what has faded is dropped. */
  nextSentence(): void {
    this.sentence++;
    let kept = 0;
    for (const entity of this.entities) {
      entity.score /= 2;
      entity.compound /= 2;
      if (entity.score >= FORGET) this.entities[kept++] = entity;
    }
    if (kept === this.entities.length) return;
    this.entities.length = kept;
    for (const [draft, entity] of this.byDraft) if (entity.score < FORGET) this.byDraft.delete(draft);
    for (const [lemma, entity] of this.things) if (entity.score < FORGET) this.things.delete(lemma);
  }

  mention(draft: Draft, at: number, place: Place, nested: boolean, plural: boolean, compound: boolean): void {
    const entity =
      this.byDraft.get(draft) ??
      this.add({ draft, plural, score: 0, compound: 0, last: at, subject: false, sentence: 0 });
    this.byDraft.set(draft, entity);
    const before = entity.score;
    this.weigh(entity, at, place, nested);
    if (compound) entity.compound += entity.score - before;
  }

  thing(lemma: string, at: number, place: Place, plural: boolean): void {
    const entity =
      this.things.get(lemma) ?? this.add({ plural, score: 0, compound: 0, last: at, subject: false, sentence: 0 });
    this.things.set(lemma, entity);
    this.weigh(entity, at, place, false);
  }

  private add(entity: Entity): Entity {
    this.entities.push(entity);
    return entity;
  }

  private weigh(entity: Entity, at: number, place: Place, nested: boolean): void {
    const gain = WEIGHT.recency + WEIGHT[place] + (nested ? WEIGHT.nested : 0);
    // A second mention in one sentence does not count twice; the better place stays.
    entity.score = Math.max(entity.score / 2 + gain, entity.score);
    entity.last = at;
    // "Peru recalled its envoy": still the subject.
    entity.subject = place === 'subject' || (entity.subject && entity.sentence === this.sentence);
    entity.sentence = this.sentence;
  }

  /** Whether one of those in mind is so. */
  some(fits: (entity: Entity) => boolean): boolean {
    return this.entities.some(fits);
  }

  /** The entity that scores best, or undefined. `judge` gives undefined for what cannot be meant, else points to add. */
  best(judge: (entity: Entity) => number | undefined): Entity | undefined {
    let best: Entity | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const entity of this.entities) {
      const points = judge(entity);
      if (points === undefined) continue;
      const score = entity.score + points;
      if (score > most || (score === most && best !== undefined && entity.last > best.last)) {
        most = score;
        best = entity;
      }
    }
    return best;
  }
}
