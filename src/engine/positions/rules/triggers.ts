/** Which rules have to be asked about a clause: most need one of a few verbs, or one of a few words in its sentence. */
import { wordTable } from '../../lexicon/words';
import type { Text, TokenRange } from '../../text/types';
import type { Rule } from '../draft';

/** A rule with what it cannot do without; a test holds that it finds nothing where that is missing. */
export interface Finder {
  readonly find: Rule;
  /** Lemmas of the clause's verb: with any other it finds nothing. */
  readonly verbs?: ReadonlySet<string>;
  /** As worded or in dictionary form: in a sentence with none of them it finds nothing. */
  readonly words?: ReadonlySet<string>;
}

interface Asked {
  readonly find: Rule;
  /** The bit of its words, or all of them where it needs none. */
  readonly bit: number;
}

const ANY = -1;
/** Stands for "words or not" in every sentence. */
const SENTENCE = 1;

/** The rules by what they need, each list in the order in which they were given. */
export class Triggers {
  private readonly byVerb = new Map<string, readonly Asked[]>();
  private readonly others: readonly Asked[];
  private readonly bits: ReadonlyMap<string, number>;

  /** At most 30 rules that need words. */
  constructor(finders: readonly Finder[]) {
    const bits = new Map<string, number>();
    let bit = SENTENCE;
    const asked = finders.map(({ find, verbs, words }) => {
      if (words === undefined) return { find, bit: ANY, verbs };
      bit <<= 1;
      for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
      return { find, bit, verbs };
    });
    this.bits = wordTable(bits);
    for (const verb of new Set(finders.flatMap(({ verbs }) => [...(verbs ?? [])])))
      this.byVerb.set(
        verb,
        asked.filter(({ verbs }) => verbs === undefined || verbs.has(verb)),
      );
    this.others = asked.filter(({ verbs }) => verbs === undefined);
  }

  /** Which words stand in a sentence, for `of`. */
  in({ tokens }: Text, { from, to }: TokenRange): number {
    let found = SENTENCE;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      found |= this.bits.get(token.lower) ?? 0;
      if (token.lemma !== token.lower) found |= this.bits.get(token.lemma) ?? 0;
    }
    return found;
  }

  /** The rules that may find something in a clause with this verb; those of them whose `bit` is in the sentence's words. */
  of(verb: string): readonly Asked[] {
    return this.byVerb.get(verb) ?? this.others;
  }
}
