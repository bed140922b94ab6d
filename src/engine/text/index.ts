/** The door of the text room: one string in, one `Text` out. */
import type { Text } from './types';

/** Reads the text once for all stages. Never throws; any string is allowed. */
export function readText(source: string): Text {
  return {
    source,
    paragraphs: [],
    sentences: [],
    tokens: [],
    quotations: [],
    nounPhrases: [],
    verbGroups: [],
    nounPhraseOf: new Int32Array(0),
    verbGroupOf: new Int32Array(0),
  };
}
