/** What the buttons say that choose among the marks on the same words. */
import type { Words } from '../telling/words';
import type { CardModel } from './card-model';

/** The kind of each; two of a kind are told apart by who and whom, or by their turn where that is alike too. */
export function choicesOf(words: Words, models: readonly Pick<CardModel, 'label' | 'title'>[]): readonly string[] {
  return models.map((model) => {
    const alike = models.filter(({ label }) => label === model.label);
    if (alike.length === 1) return model.label;
    const isDoubled = alike.filter(({ title }) => title === model.title).length > 1;
    return words('card_name', model.label, isDoubled ? String(alike.indexOf(model) + 1) : model.title);
  });
}
