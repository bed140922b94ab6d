/** Whose turn it is to be meant by the next "he said": what each sentence, once read, says of that. */
import type { Sentence, Text } from '../../text/types';
import type { Mention } from '../types';
import type { Entity } from './entity';
import { Floor, PAPERS } from './floor';
import type { Speech } from './speech';

export class Turns {
  readonly floor = new Floor();
  /** Who spoke last in a paragraph. */
  private readonly byParagraph = new Map<number, Entity>();

  constructor(
    private readonly text: Text,
    private readonly speech: Speech,
    private readonly actorOf: ReadonlyMap<Mention, Entity>,
  ) {}

  speakerOf(paragraph: number): Entity | undefined {
    return this.byParagraph.get(paragraph);
  }

  /** Who spoke or acted before a sentence in its paragraph: likeliest whose words a quotation is that nobody claims. */
  before(sentence: Sentence): Entity | undefined {
    const turn = this.floor.turn(sentence.index);
    const there = turn && this.text.sentences[turn.sentence];
    return there?.paragraph === sentence.paragraph ? turn?.entity : undefined;
  }

  /** A sentence was read, with these mentions. */
  end(sentence: Sentence, here: readonly Mention[]): void {
    this.viewOf(sentence, here);
    this.speakersOf(sentence, here);
    this.papersOf(sentence);
  }

  /** "For Ann Doe, the plan is dead.": what follows is her view, and the next "she said" hers. */
  private viewOf({ from, to, index }: Sentence, here: readonly Mention[]): void {
    const first = here.find((mention) => mention.form === 'name');
    if (first === undefined || !/^(?:for|to)$/u.test(this.text.tokens[from]?.lower ?? '') || first.from !== from + 1)
      return;
    const entity = this.actorOf.get(first);
    if (entity?.kind === 'person' && this.text.tokens[first.to]?.text === ',') this.floor.spoke(entity, to, index);
  }

  private speakersOf(sentence: Sentence, here: readonly Mention[]): void {
    for (const mention of here) {
      if (!this.speech.sourceAt.has(mention.head)) continue;
      this.floor.paperEnded();
      const entity = this.actorOf.get(mention);
      if (entity === undefined) continue;
      // A source inside another's words reports; the outer one goes on speaking.
      if ((this.speech.contentOf[mention.head] ?? -1) >= 0 && this.floor.hasSpokenIn(sentence.index)) continue;
      this.floor.spoke(entity, mention.head, sentence.index);
      this.byParagraph.set(sentence.paragraph, entity);
    }
  }

  /** "the report said": what "it" then takes up is no actor. */
  private papersOf(sentence: Sentence): void {
    for (let i = sentence.from; i < sentence.to; i++)
      if (PAPERS.has(this.text.tokens[i]?.lemma ?? '') && this.speech.sourceAt.has(i))
        this.floor.paperSpoke(sentence.index);
  }
}
