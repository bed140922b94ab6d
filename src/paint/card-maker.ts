/** From a mark to what its card says. */
import { lookup } from '../telling/lookup';
import type { CardModel, CardSource } from './card-model';
import type { Mark } from './marks';
import { positionCard } from './position-card';
import { speakerCard } from './speaker-card';
import { timeCard } from './time-card';

/** Builds cards for marks of one analysis. */
export function cardMaker(source: CardSource): (mark: Mark) => CardModel {
  const find = lookup(source.analysis);
  return (mark) => {
    if (mark.kind === 'speaker') return speakerCard(source, find, mark);
    if (mark.kind === 'time') return timeCard(source, find, mark);
    return positionCard(source, find, mark);
  };
}
