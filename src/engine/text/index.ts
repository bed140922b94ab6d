/**
 * The door of the text room: one string in, one `Text` out.
 *
 * Paragraphs are lines; everything is read paragraph by paragraph, so the time is linear and a fault stays local. Those that
 * stood in the text before are copied from there.
 */

import { type Parts, whole } from '../parts';
import { verbGroupAt } from './at';
import { capitalNames } from './capitals';
import { copyParagraph, copyPhrases, type Open } from './copies';
import { type Line, type LineReader, lineReader, type Place } from './lines';
import { mendTags } from './mend-tags';
import { nounPhrasesOf } from './noun-phrases';
import { addParagraph, type Growing } from './paragraphs';
import type { Sentence, Text } from './types';
import { verbGroupsOf } from './verb-groups';

/** A paragraph whose words are not mended yet. */
interface RawParagraph {
  readonly line: Line;
  /** Offset of the line in the text. */
  readonly index: number;
  /** What the whole text tells of its words. */
  habit: string;
}

/** Reads the text once for all stages. Never throws; any string is allowed. */
export function readText(source: string): Text {
  return whole(readInParts(source));
}

/** The same, paragraph by paragraph. */
export function* readInParts(source: string): Parts<Text> {
  const lines = lineReader();
  const paragraphs = yield* rawParagraphs(source, lines);
  const names = capitalNames(paragraphs.map(({ line }) => line));
  const growing: Growing = { source, paragraphs: [], sentences: [], tokens: [], quotations: [], same: [] };
  const known: (Place | undefined)[] = [];
  for (const paragraph of paragraphs) {
    paragraph.habit = paragraph.line.capitals.filter((word) => names.has(word)).join(' ');
    const place = lines.place(paragraph.line);
    known.push(place?.habit === paragraph.habit ? place : undefined);
  }
  for (const [at, paragraph] of paragraphs.entries()) {
    const place = known[at];
    if (place === undefined) addLine(growing, paragraph, names);
    else copyParagraph(growing, place, paragraph.index + (paragraph.line.tokens[0]?.start ?? 0));
  }
  const text = withPhrases(growing, known);
  for (const [paragraph, { line, habit }] of paragraphs.entries()) lines.stand(line, { text, paragraph, habit });
  lines.end();
  return text;
}

const LINE = /[^\r\n\u0085\u2028\u2029]+/g;

function* rawParagraphs(source: string, lines: LineReader): Parts<RawParagraph[]> {
  const paragraphs: RawParagraph[] = [];
  for (const { 0: raw, index } of source.matchAll(LINE)) {
    yield index / source.length;
    const line = lines.read(raw);
    if (line.tokens.length > 0) paragraphs.push({ line, index, habit: '' });
  }
  return paragraphs;
}

/** Adds the paragraph, its words' tags mended by what the whole text shows. */
function addLine(growing: Growing, { line, index }: RawParagraph, names: ReadonlySet<string>): void {
  const habit = { names, titleCase: line.titleCase };
  addParagraph(growing, line, index, (words) => mendTags(words, line.opens, habit));
}

/** Adds noun phrases and verb groups, with the index of each by token. */
function withPhrases(growing: Growing, known: readonly (Place | undefined)[]): Text {
  const { source, paragraphs, same, sentences, tokens, quotations } = growing;
  const { length } = tokens;
  // Field by field: copied with a spread, each text would be of a hidden class of its own, and whatever reads texts slow.
  const text: Open<Text> = {
    source,
    paragraphs,
    same,
    sentences,
    tokens,
    quotations,
    nounPhrases: [],
    verbGroups: [],
    nounPhraseOf: new Int32Array(length).fill(-1),
    verbGroupOf: new Int32Array(length).fill(-1),
  };
  for (const { index, firstSentence, lastSentence } of growing.paragraphs) {
    const place = known[index];
    if (place !== undefined && hasNeighboursOf(growing, index, place)) copyPhrases(text, place, index);
    else for (const sentence of growing.sentences.slice(firstSentence, lastSentence)) findPhrases(text, sentence);
  }
  return text;
}

/** Whether a phrase may be what it was there: finding one looks at the words beside its sentence. */
function hasNeighboursOf({ same }: Growing, at: number, { text, paragraph }: Place): boolean {
  return same[at - 1] === text.same[paragraph - 1] && same[at + 1] === text.same[paragraph + 1];
}

function findPhrases(text: Open<Text>, { from, to, index }: Sentence): void {
  const { tokens, nounPhrases, verbGroups, nounPhraseOf, verbGroupOf } = text;
  for (const group of verbGroupsOf(tokens, from, to, index, verbGroups.length)) {
    verbGroups.push(group);
    verbGroupOf.fill(group.index, group.from, group.to);
  }
  const isClauseVerb = (i: number) => {
    const group = verbGroupAt(text, i);
    if (group === undefined) return false;
    return group.to - group.from > 1 || (group.form !== 'participle' && group.form !== 'gerund');
  };
  for (const phrase of nounPhrasesOf(tokens, from, to, index, nounPhrases.length, isClauseVerb)) {
    nounPhrases.push(phrase);
    nounPhraseOf.fill(phrase.index, phrase.from, phrase.to);
  }
}
