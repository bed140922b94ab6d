/** A small sample of how a kind is marked; decoration only, the words beside it say which kind it is. */
import type { Kind } from '../kinds';

export function KindSample({ kind }: { readonly kind: Kind }) {
  return (
    <span class={`sample k-${kind}`} aria-hidden="true">
      {'\u2003'}
    </span>
  );
}
