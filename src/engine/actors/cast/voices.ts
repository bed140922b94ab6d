/** Whose words a quotation holds, and who is the source of an attribution, as far as the article was read. */
import type { Attribution } from '../../statements/types';
import type { Text } from '../../text/types';
import { isPossessive } from '../mentions/words';
import type { Entity } from './entity';
import { type Speech, tokenAt } from './speech';

/** Steps that are followed back from part to part; keeps hostile texts linear. */
const STEPS = 8;
/** Words of a source in which it is looked for whom he serves. */
const LONGEST_SOURCE = 12;
/** Tokens of a quotation that are looked at for another part of it. */
const PARTS = 80;

export class Voices {
  constructor(
    private readonly text: Text,
    private readonly attributions: readonly Attribution[],
    private readonly speech: Speech,
    /** The actor at a token that heads a mention; grows while the article is read. */
    private readonly atHead: ReadonlyMap<number, Entity>,
  ) {}

  /** The source of an attribution, once it is known. */
  speakerAt(attribution: number): Entity | undefined {
    const head = attribution < 0 ? -1 : (this.speech.sourceHead[attribution] ?? -1);
    return head < 0 ? undefined : this.atHead.get(head);
  }

  /** For whom the source of an attribution speaks, as it is told there: "the paper's editor, Ann Doe", "a spokesman for the union". */
  principalAt(attribution: number): Entity | undefined {
    const source = this.attributions[attribution]?.source;
    if (source === undefined) return undefined;
    const { tokens } = this.text;
    const from = tokenAt(this.text, source.start);
    for (let i = from; i < from + LONGEST_SOURCE && (tokens[i]?.start ?? source.end) < source.end; i++) {
      const entity = this.atHead.get(i);
      if (entity?.kind !== 'organisation' && entity?.kind !== 'group') continue;
      let before = i - 1;
      while (before > from && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[before]?.pos ?? '')) before--;
      if (isPossessive(tokens[i + 1]) || tokens[before]?.lower === 'for') return entity;
    }
    return undefined;
  }

  /** The speaker of a quotation: by its attribution, else by another part of it, else by the quotation that it carries on. */
  speakerIn(quotation: number, attribution: number): Entity | undefined {
    const known = this.speakerAt(this.fromOutside(attribution, quotation));
    if (known !== undefined) return known;
    let at = quotation;
    for (let steps = 0; at >= 0 && steps < STEPS; steps++) {
      const quoted = this.text.quotations[at];
      if (quoted === undefined) return undefined;
      for (let i = quoted.from; i < Math.min(quoted.to, quoted.from + PARTS); i++) {
        const part = this.speakerAt(this.fromOutside(this.speech.contentOf[i] ?? -1, at));
        if (part !== undefined) return part;
      }
      at = quoted.continues;
    }
    return undefined;
  }

  /** Whoever is reported inside a quotation does not speak it: the attribution around, whose source stands outside. */
  private fromOutside(attribution: number, quotation: number): number {
    const { from = 0, to = 0 } = this.text.quotations[quotation] ?? {};
    let k = attribution;
    for (let steps = 0; k >= 0 && steps < STEPS; steps++) {
      const head = this.speech.sourceHead[k] ?? -1;
      if (head < from || head >= to) return k;
      k = this.attributions[k]?.within ?? -1;
    }
    return -1;
  }
}
