/**
 * Reads one paragraph's words by itself: what depends on nothing around it. The paragraphs of the text that was read last
 * are remembered, because pages grow: of a live report with one more paragraph only that one is tokenised and tagged.
 * The memory saves time and changes no result.
 */

import { isTitleCase, largeWords } from './capitals';
import { type RawToken, readWords } from './chunks';
import { clean } from './clean';
import { beginsPlainly } from './letters';
import { sentenceEnds } from './sentences';
import { shapeTokens } from './tokens';
import type { Text } from './types';

/** Offsets count in the line. */
export interface Line {
  readonly tokens: readonly Readonly<RawToken>[];
  /** Whether the token at the same place opens a sentence or quotation. */
  readonly opens: readonly boolean[];
  readonly sentenceEnds: readonly number[];
  /** Headlines Write Most Words Large. */
  readonly titleCase: boolean;
  /** Words with a capital, each once. */
  readonly capitals: readonly string[];
  /** Those of them that no sentence and no title explains. */
  readonly large: readonly string[];
}

/** Where a line stood in the text that was read last. */
export interface Place {
  readonly text: Text;
  /** Index in `text.paragraphs`. */
  readonly paragraph: number;
  /** What the rest of that text told of the line's tags. */
  readonly habit: string;
}

/** Of a longer text, in UTF-16 code units, only the lines of the first part are remembered, and no places. */
const MOST_KEPT = 120_000;

let kept: ReadonlyMap<string, Line> = new Map();
let places: ReadonlyMap<Line, Place> = new Map();

export interface LineReader {
  /** A paragraph without line breaks. */
  read(raw: string): Line;
  /** Where the line stood in the text that was read last, if it did. */
  place(line: Line): Place | undefined;
  /** Says where it stands in the text that is read now. */
  stand(line: Line, place: Place): void;
  /** The text is read to its end: its lines are remembered with their places, those of the one before forgotten. */
  end(): void;
}

/** For one text. Several may be read at once; the one that ends last is remembered. */
export function lineReader(): LineReader {
  const lines = new Map<string, Line>();
  const standing = new Map<Line, Place>();
  let length = 0;
  return {
    read(raw) {
      const known = lines.get(raw) ?? kept.get(raw);
      const line = known ?? readLine(raw);
      length += raw.length;
      if (length <= MOST_KEPT) lines.set(raw, line);
      return line;
    },
    place: (line) => places.get(line),
    stand(line, place) {
      // A place keeps its whole text.
      if (place.text.source.length <= MOST_KEPT) standing.set(line, place);
    },
    end() {
      kept = lines;
      places = standing;
    },
  };
}

function readLine(raw: string): Line {
  const cleaned = clean(raw);
  const tokens = shapeTokens(readWords(cleaned.text));
  const ends = sentenceEnds(tokens);
  const opens = opensOf(tokens, ends);
  for (const token of tokens) {
    const end = cleaned.toSource(token.end - 1) + 1;
    token.start = cleaned.toSource(token.start);
    token.end = end;
  }
  const titleCase = isTitleCase(tokens);
  return {
    tokens,
    opens,
    sentenceEnds: ends,
    titleCase,
    capitals: largeWords(tokens, NOTHING_OPENS),
    large: titleCase ? [] : largeWords(tokens, opens),
  };
}

const NOTHING_OPENS: readonly boolean[] = [];

const OPENING = /^["“„«‘'`([{•*\-–—:]+$/;

/** A token opens a sentence if it is its first word, or follows an opening mark, a colon or a dash. */
function opensOf(tokens: readonly RawToken[], ends: readonly number[]): boolean[] {
  const opens = new Array<boolean>(tokens.length).fill(false);
  let start = 0;
  for (const end of ends) {
    opens[start] = true;
    start = end;
  }
  for (let i = 1; i < tokens.length; i++) {
    const previous = tokens[i - 1];
    if (previous !== undefined && !beginsPlainly(previous.text) && OPENING.test(previous.text)) opens[i] = true;
  }
  return opens;
}
