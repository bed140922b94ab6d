/** Which mention stands inside which: "U.S." inside "a senior U.S. official". Linear in the number of mentions. */
import { elementAt } from '../../text/at';
import type { Text } from '../../text/types';
import type { Mention } from '../types';

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
export function readNesting({ tokens }: Text, mentions: readonly Mention[]): Nesting {
  const index = new Map<Mention, number>();
  const outer = new Map<Mention, Mention>();
  const inner = new Map<Mention, Mention[]>();
  const byFrom = byToken(tokens.length);
  const byTo = byToken(tokens.length + 1);
  let open: Mention[] = [];
  for (const mention of mentions) {
    index.set(mention, index.size);
    if (open.some((m) => m.to <= mention.from)) open = open.filter((m) => m.to > mention.from);
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
    inner: (m) => inner.get(m) ?? NONE,
    from: (token) => elementAt(byFrom, token),
    to: (token) => elementAt(byTo, token),
    index: (m) => index.get(m) ?? -1,
  };
}

const NONE: readonly Mention[] = [];

type ByToken = (Mention | undefined)[];

const byToken = (tokens: number): ByToken => new Array<Mention | undefined>(tokens).fill(undefined);

function prefer(list: ByToken, at: number, mention: Mention): void {
  const known = list[at];
  if (known === undefined || (known.form !== 'name' && mention.form === 'name')) list[at] = mention;
}
