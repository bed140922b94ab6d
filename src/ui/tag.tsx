/** A word behind a name or line that says what to think of it: "not named", "uncertain". */
import type { ComponentChildren } from 'preact';

/** The space stands before it, not in it: a box's own spaces at its edge are not read, and the words would run together. */
export function Tag({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      {' '}
      <span class="tag">{children}</span>
    </>
  );
}
