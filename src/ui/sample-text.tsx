/** A few invented sentences with every kind of mark in them: preview of the options, legend of the first-run page. */
import type { Kind } from '../kinds';
import { isKind } from '../kinds';
import { useWords } from './context';

interface Piece {
  readonly text: string;
  readonly kind?: Kind;
}

/** The text of the message `sample_text`, in which `{kind|words}` marks words. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{(\w+)\|([^{}|]+)\}/g)) {
    const [whole, kind, marked = ''] = match;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push(isKind(kind) ? { text: marked, kind } : { text: marked });
    at = match.index + whole.length;
  }
  return at < text.length ? [...pieces, { text: text.slice(at) }] : pieces;
}

export function SampleText({ shown }: { readonly shown: readonly Kind[] }) {
  const words = useWords();
  return (
    <p class="sample-text">
      {piecesOf(words('sample_text')).map(({ text, kind }, at) =>
        kind !== undefined && shown.includes(kind) ? (
          <span key={at} class={`k-${kind}`}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
}
