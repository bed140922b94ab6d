/** A mention's span from its token positions. */
import type { Text } from '../text/types';
import type { Mention } from './types';

/** A mention without its offsets, which follow from its tokens. */
export type Parts = Omit<Mention, 'start' | 'end'>;

export const place = (text: Text, parts: Parts): Mention => ({
  start: text.tokens[parts.from]?.start ?? 0,
  end: text.tokens[parts.to - 1]?.end ?? 0,
  ...parts,
});

/** Marks tokens as part of a name, so that no description begins there. */
export const mark = (taken: Uint8Array, from: number, to: number): void => {
  taken.fill(1, from, to);
};
