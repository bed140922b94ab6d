/**
 * Lines of a byte stream. Not node:readline, which also breaks lines at U+2028 (legal inside JSON) and keeps reading
 * while its user is busy; here the stream is only read on when the next line is asked for.
 */

/** A longer line is reported and skipped without being kept. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** A line by its number (from 1, blank lines counted), or why it cannot be had. */
export type InputLine = { readonly number: number } & ({ readonly text: string } | { readonly problem: string });

/** Yields every line that is not blank, in order. */
export async function* inputLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number = MAX_LINE_BYTES,
): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (): InputLine | undefined => {
    number++;
    const line = size > longest ? tooLong(number, longest) : decodeLine(number, Buffer.concat(pieces, size));
    pieces = [];
    size = 0;
    return line;
  };
  const keep = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > longest) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) {
    const line = take();
    if (line !== undefined) yield line;
  }
}

function tooLong(number: number, longest: number): InputLine {
  return {
    number,
    problem: `This line is longer than ${Math.floor(longest / 1048576)} MB: hand over one article a line.`,
  };
}

/** The line, or undefined where it is blank. A byte order mark is no part of it. */
function decodeLine(number: number, bytes: Buffer): InputLine | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? undefined : { number, text };
  } catch {
    return { number, problem: 'This line is not UTF-8: convert the input first, for example with iconv.' };
  }
}
