/**
 * Who and what is in the reader's mind: the antecedents that a pronoun or a short description may take up.
 *
 * After Lappin and Leass (1994): every mention adds weight by its grammatical place, and all weights halve with each
 * sentence. Things are kept beside actors, so that "it" for a treaty is not taken for a state.
 */
import { elementAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import type { Entity } from './entity';

/** Somebody or something that a pronoun may take up. */
export interface Antecedent {
  /** Absent for a thing that is no actor. */
  readonly entity?: Entity;
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
const WEIGHT = { recency: 100, subject: 80, object: 50, first: 30, oblique: 25, nested: -60 } as const;

/** Below this an antecedent is forgotten; bounds the work for each sentence. */
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

/** The finite verb group whose subject a phrase is; -1 without. "The operator, Norrick, left": past the comma that closes behind a name. */
export function verbOf(text: Text, from: number, to: number, limit: number): number {
  const verb = verbAfter(text, to, limit);
  if (verb !== -1 || text.tokens[from - 1]?.text !== ',' || text.tokens[to]?.text !== ',') return verb;
  const group = verbGroupAt(text, to + 1);
  return group !== undefined && group.from === to + 1 && group.form === 'finite' && to + 1 < limit ? group.index : -1;
}

/** Where in its clause a phrase stands. */
export function placeOf(text: Text, from: number, to: number, limit: number): Place {
  if (verbOf(text, from, to, limit) !== -1 && elementAt(text.tokens, from - 1)?.pos !== 'ADP') return 'subject';
  return text.verbGroupOf[from - 1] !== undefined && text.verbGroupOf[from - 1] !== -1 ? 'object' : 'oblique';
}

/** Points against taking it for a pronoun's antecedent for its mentions inside noun compounds; undefined where it has no others. */
export function forPronoun({ score, compound }: Antecedent): number | undefined {
  return compound > 0 && score - compound < FORGET ? undefined : -compound;
}

export class Salience {
  private readonly antecedents: Antecedent[] = [];
  private readonly byEntity = new Map<Entity, Antecedent>();
  private readonly things = new Map<string, Antecedent>();
  private sentence = 0;

  /** Weights halve; what has faded is dropped. */
  nextSentence(): void {
    this.sentence++;
    let kept = 0;
    for (const antecedent of this.antecedents) {
      antecedent.score /= 2;
      antecedent.compound /= 2;
      if (antecedent.score >= FORGET) this.antecedents[kept++] = antecedent;
    }
    if (kept === this.antecedents.length) return;
    this.antecedents.length = kept;
    for (const [entity, antecedent] of this.byEntity) if (antecedent.score < FORGET) this.byEntity.delete(entity);
    for (const [lemma, antecedent] of this.things) if (antecedent.score < FORGET) this.things.delete(lemma);
  }

  mention(entity: Entity, at: number, place: Place, nested: boolean, plural: boolean, compound: boolean): void {
    const antecedent =
      this.byEntity.get(entity) ??
      this.add({ entity, plural, score: 0, compound: 0, last: at, subject: false, sentence: 0 });
    this.byEntity.set(entity, antecedent);
    const before = antecedent.score;
    this.weigh(antecedent, at, place, nested);
    if (compound) antecedent.compound += antecedent.score - before;
  }

  thing(lemma: string, at: number, place: Place, plural: boolean): void {
    const antecedent =
      this.things.get(lemma) ?? this.add({ plural, score: 0, compound: 0, last: at, subject: false, sentence: 0 });
    this.things.set(lemma, antecedent);
    this.weigh(antecedent, at, place, false);
  }

  private add(antecedent: Antecedent): Antecedent {
    this.antecedents.push(antecedent);
    return antecedent;
  }

  private weigh(antecedent: Antecedent, at: number, place: Place, nested: boolean): void {
    const gain = WEIGHT.recency + WEIGHT[place] + (nested ? WEIGHT.nested : 0);
    // A second mention in one sentence does not count twice; the better place stays.
    antecedent.score = Math.max(antecedent.score / 2 + gain, antecedent.score);
    antecedent.last = at;
    // "Peru recalled its envoy": still the subject.
    antecedent.subject = place === 'subject' || (antecedent.subject && antecedent.sentence === this.sentence);
    antecedent.sentence = this.sentence;
  }

  /** The token at which somebody was last mentioned, as long as he is in mind. */
  lastOf(entity: Entity): number | undefined {
    return this.byEntity.get(entity)?.last;
  }

  /** Whether one of those in mind is so. */
  some(fits: (antecedent: Antecedent) => boolean): boolean {
    return this.antecedents.some(fits);
  }

  /** The antecedent that scores best, or undefined. `judge` gives undefined for what cannot be meant, else points to add. */
  best(judge: (antecedent: Antecedent) => number | undefined): Antecedent | undefined {
    let best: Antecedent | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const antecedent of this.antecedents) {
      const points = judge(antecedent);
      if (points === undefined) continue;
      const score = antecedent.score + points;
      if (score > most || (score === most && best !== undefined && antecedent.last > best.last)) {
        most = score;
        best = antecedent;
      }
    }
    return best;
  }
}
