/** The ladder: what a move of a measure comes to by how it is put. */
import type { MeasureMove } from '../../lexicon/measures';
import type { SanctionStage } from '../../types';
import type { Outlook } from '../clauses/outlook';

/** What a measure, or more of it, comes to before it is taken. */
const NOT_YET = {
  will: 'threatened',
  may: 'threatened',
  asked: 'proposed',
  planned: 'proposed',
  threatened: 'threatened',
  refused: 'opposed',
} as const;

const STAGES: Readonly<Record<MeasureMove, Readonly<Partial<Record<Outlook, SanctionStage>>>>> = {
  impose: { done: 'imposed', ...NOT_YET },
  widen: { done: 'extended', ...NOT_YET },
  extend: {
    done: 'extended',
    will: 'extended',
    may: 'threatened',
    asked: 'proposed',
    planned: 'proposed',
    threatened: 'threatened',
  },
  ease: { done: 'eased', will: 'eased', may: 'eased', planned: 'eased', refused: 'extended' },
  lift: { done: 'lifted', will: 'lifted', may: 'eased', planned: 'lifted', refused: 'extended' },
  propose: {
    done: 'proposed',
    will: 'proposed',
    may: 'proposed',
    asked: 'proposed',
    planned: 'proposed',
    refused: 'opposed',
    undone: 'opposed',
  },
  threaten: {
    done: 'threatened',
    will: 'threatened',
    may: 'threatened',
    planned: 'threatened',
    threatened: 'threatened',
  },
  oppose: { done: 'opposed', will: 'opposed', may: 'opposed', planned: 'opposed', threatened: 'opposed' },
};

/** What a measure in force does, or is asked to do, that nobody has to vote on: who wants it kept proposes none. */
const KEEPING = /^(?:stay|remain|keep|maintain|continue|retain|preserve|uphold|sustain)$/;

/** "The sanctions must stay" stands by them; "should extend the sanctions" proposes more of them. */
export function stageOf(move: MeasureMove, outlook: Outlook, verb: string): SanctionStage | undefined {
  return move === 'extend' && outlook === 'asked' && KEEPING.test(verb) ? 'extended' : STAGES[move][outlook];
}
