/** Which reports stand outside of a content that was read on over them, and where that then ends. Sentences are invented. */
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/engine/statements/candidates/candidate';
import type { Decided } from '../../../src/engine/statements/decision/decide';
import { endBeforeOthers, overlaps } from '../../../src/engine/statements/joining/outside';
import { readText } from '../../../src/engine/text';
import type { Text } from '../../../src/engine/text/types';
import { parseWeights } from '../../../src/engine/weighing/weights';

const ALWAYS = parseWeights('b\t20\n');
const NEVER = parseWeights('b\t-20\n');

/** A report whose cue is the word `cue`, its source the words from `source` to there, its content all from behind the cue to the last word. */
function report(text: Text, cue: string, source: string, more: Partial<Candidate> = {}): Decided {
  const at = (word: string) => text.tokens.findIndex((token) => token.text === word);
  const head = at(cue);
  const end = text.tokens.length - 1;
  const candidate: Candidate = {
    rule: 'bare-clause',
    key: text.tokens[head]?.lemma ?? '',
    cue: { from: head, to: head + 1 },
    head,
    group: text.verbGroupOf[head] ?? -1,
    source: { from: at(source), to: head },
    sourceHead: head - 1,
    sourceKind: 'plain',
    content: [{ from: head + 1, to: end }],
    open: 'end',
    limit: end,
    addressees: [],
    rivals: [],
    skipped: '',
    ...more,
  };
  return { candidate, share: 1, probability: 0.9 };
}

const wordsOf = (text: Text, { candidate }: Decided) =>
  candidate.content.map(({ from, to }) =>
    text.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );

describe('a content ends', () => {
  test.each([
    [
      'before the word that opens the other clause',
      'Kovac said the port was closed while sailors warned of storms.',
      'sailors',
    ],
    ['before the comma ahead of it', 'Kovac said the port was closed , and sailors warned of storms.', 'sailors'],
    [
      'before an adverb that goes with the other verb',
      'Kovac said the port was closed ; now sailors warned of storms.',
      'sailors',
    ],
  ])('%s', (_, words, source) => {
    const text = readText(words);
    const both = [report(text, 'said', 'Kovac'), report(text, 'warned', source)];
    expect(endBeforeOthers(text, both, ALWAYS).map((one) => wordsOf(text, one)[0])).toEqual([
      'the port was closed',
      'of storms',
    ]);
    expect(endBeforeOthers(text, both, NEVER)).toEqual(both);
  });
});

describe('nothing is weighed', () => {
  const text = readText('Kovac said the port was closed while sailors warned of storms.');
  const first = report(text, 'said', 'Kovac');
  const second = report(text, 'warned', 'sailors');

  test('but the later report inside of the earlier one', () => {
    expect(overlaps(text, [second, first]).map(({ outer, inner }) => [outer, inner])).toEqual([[first, second]]);
  });

  test.each([
    ['whose content ends before the other', { content: [{ from: 2, to: 6 }] }],
    ['whose content would be left without a word', { content: [{ from: 6, to: 11 }] }],
    ['whose rule leaves no doubt about the end', { rule: 'colon-paragraph' as const }],
  ])('of a report %s', (_, more) => {
    expect(overlaps(text, [report(text, 'said', 'Kovac', more), second])).toEqual([]);
  });

  test('of two reports of which one stands in quotation marks', () => {
    const quoted = readText('Kovac said the port was closed and “sailors warned of storms.”');
    expect(overlaps(quoted, [report(quoted, 'said', 'Kovac'), report(quoted, 'warned', 'sailors')])).toEqual([]);
  });
});
