/** How the reader reads: when the card opens, how big it is, how sure a finding has to be. */

/** How wide a card may be. */
export const CARD_SIZES = ['small', 'medium', 'large'] as const;
export type CardSize = (typeof CARD_SIZES)[number];

/** What the reader chose of it. */
export interface ReadingChoices {
  /** How long the pointer rests on a mark before the card opens, in milliseconds. */
  readonly rest: number;
  readonly cardSize: CardSize;
  /** What is less probable than this, from 0 to 1, is neither marked nor listed. */
  readonly leastConfidence: number;
  /** Size of the text in card and panel, in per cent of the usual one. */
  readonly fontSize: number;
}

/** What holds until then. */
export const DEFAULT_READING: ReadingChoices = { rest: 200, cardSize: 'medium', leastConfidence: 0, fontSize: 100 };

/** Least, most and step of what is a number. */
export const READING_RANGES = {
  rest: { least: 0, most: 2000, step: 50 },
  leastConfidence: { least: 0, most: 0.95, step: 0.05 },
  fontSize: { least: 80, most: 160, step: 5 },
} as const satisfies Partial<Record<keyof ReadingChoices, { least: number; most: number; step: number }>>;

/** The nearest value that is allowed. */
export function within(name: keyof typeof READING_RANGES, value: number): number {
  const { least, most } = READING_RANGES[name];
  return Math.min(most, Math.max(least, value));
}
