/** Answers: a demand and what the one of whom it was demanded replied in the same article. */
import type { Position } from '../types';

const REPLIES = new Set(['rejection', 'denial', 'commitment']);

/** Sets `answers`: a later acceptance, refusal, denial or counter-demand by the target towards the demander. */
export function pairAnswers(positions: readonly Position[]): Position[] {
  const open = new Map<string, Position>();
  return positions.map((position) => {
    const { holder } = position;
    let answered: Position | undefined;
    if (holder !== undefined) {
      for (const target of position.targets) {
        const asked = open.get(`${target}>${holder}`);
        if (asked && (REPLIES.has(position.kind) || position.kind === 'demand')) {
          answered = asked;
          open.delete(`${target}>${holder}`);
          break;
        }
      }
      if (position.kind === 'demand') for (const target of position.targets) open.set(`${holder}>${target}`, position);
      if (position.kind === 'accusation')
        for (const target of position.targets)
          if (!open.has(`${holder}>${target}`)) open.set(`${holder}>${target}`, position);
    }
    return answered ? { ...position, answers: answered.id } : position;
  });
}
