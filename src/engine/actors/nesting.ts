/** Which mention stands inside which: "U.S." inside "a senior U.S. official". Linear in the number of mentions. */
import type { Mention } from './types';

export interface Nesting {
  /** The innermost longer mention around a mention. */
  readonly outer: (mention: Mention) => Mention | undefined;
  /** The mentions inside a mention, in text order. */
  readonly inner: (mention: Mention) => readonly Mention[];
  /** The mention that begins, or ends, at a token; the longest. Names come before others. */
  readonly from: (token: number) => Mention | undefined;
  readonly to: (token: number) => Mention | undefined;
  /** Position in the list. */
  readonly index: (mention: Mention) => number;
}

/** Mentions are in text order, of two that start together the longer one first. */
export function readNesting(mentions: readonly Mention[]): Nesting {
  const index = new Map<Mention, number>();
  const outer = new Map<Mention, Mention>();
  const inner = new Map<Mention, Mention[]>();
  const byFrom = new Map<number, Mention>();
  const byTo = new Map<number, Mention>();
  let open: Mention[] = [];
  for (const [k, mention] of mentions.entries()) {
    index.set(mention, k);
    open = open.filter((m) => m.to > mention.from);
    const around = open.findLast((m) => m.to >= mention.to && m.to - m.from > mention.to - mention.from);
    if (around !== undefined) outer.set(mention, around);
    for (const m of open) {
      if (m.to < mention.to) continue;
      const list = inner.get(m);
      if (list === undefined) inner.set(m, [mention]);
      else list.push(mention);
    }
    if (mention.form !== 'pronoun') {
      open.push(mention);
      prefer(byFrom, mention.from, mention);
      prefer(byTo, mention.to, mention);
    }
  }
  return {
    outer: (m) => outer.get(m),
    inner: (m) => inner.get(m) ?? [],
    from: (token) => byFrom.get(token),
    to: (token) => byTo.get(token),
    index: (m) => index.get(m) ?? -1,
  };
}

function prefer(map: Map<number, Mention>, at: number, mention: Mention): void {
  const known = map.get(at);
  if (known === undefined || (known.form !== 'name' && mention.form === 'name')) map.set(at, mention);
}
