/** A mention's span from its token positions. */
import type { Text } from '../../text/types';
import type { Mention } from '../types';

/** A mention without its offsets, which follow from its tokens. */
export type Parts = Omit<Mention, 'start' | 'end'>;

/** All mentions are made here with all fields in one order: so they are one kind of object to the compiler, and read much faster. */
export const place = (text: Text, parts: Parts): Mention => ({
  start: text.tokens[parts.from]?.start ?? 0,
  end: text.tokens[parts.to - 1]?.end ?? 0,
  from: parts.from,
  to: parts.to,
  head: parts.head,
  form: parts.form,
  kind: parts.kind,
  name: parts.name,
  role: parts.role,
  country: parts.country,
  plural: parts.plural,
  gender: parts.gender,
  weak: parts.weak,
  determiner: parts.determiner,
});

/** Marks tokens as part of a name, so that no description begins there. */
export const mark = (taken: Uint8Array, from: number, to: number): void => {
  taken.fill(1, from, to);
};
