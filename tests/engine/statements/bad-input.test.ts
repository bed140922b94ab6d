/** Whatever a page may hold: the engine throws nothing, and each span stands for words of the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';
import type { Analysis } from '../../../src/engine/types';

function statementsOf(text: string): Analysis['statements'] {
  const { statements, failed } = analyze({ language: 'en', text });
  // A fault that was contained is one all the same.
  expect(failed).toBeUndefined();
  return statements;
}

/** Spans are inside the text, hold something visible, follow each other, and never cut a character in two. */
function expectExactSpans(text: string): void {
  const halves = (at: number) => /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  for (const { source, cue, content } of statementsOf(text)) {
    for (const span of [source, cue, ...content]) {
      if (span === undefined) continue;
      expect(text.slice(span.start, span.end).trim()).not.toBe('');
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(halves(span.start) || halves(span.end)).toBe(false);
    }
    expect(content.length).toBeGreaterThan(0);
    for (const [i, span] of content.entries()) expect(span.start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0);
  }
}

const SAID = 'the minister said on Monday';

describe('strange texts', () => {
  test.each([
    ['nothing', ''],
    ['one word', 'Said.'],
    ['a quotation that never closes', `“We will never sign this treaty, ${SAID}. The talks went on.`],
    ['a quotation that never opens', `We will never sign this treaty,” ${SAID}.`],
    ['marks of all styles, nested', `« “We ‘will „never“ sign’ this treaty”, » ${SAID}. 'Never', "she" said.`],
    ['only marks', '“”‘’«»„“"" \'\' `` ,,, ... !!! ???'],
    ['capitals', 'THE MINISTER SAID THAT THE BORDER WOULD CLOSE. “NEVER,” SHE SAID.'],
    ['a table', 'Name | Said | Votes\nKovac | yes | 12\nOrlov | no | 7\n--- | --- | ---'],
    ['a label before nothing but marks', 'Q: - \n “'],
    ['a list', '- Kovac said yes\n- Orlov said no\n* the rest said nothing\n1. nobody\n2) said'],
    ['a poem', 'The river said,\nand said again,\nthat no one\never\nsaid.'],
    ['code', 'if (said("yes")) { return `minister: "no"`; } // the minister said so'],
    [
      'quotes in other languages',
      `„Wir gehen nicht“, ${SAID}. « Jamais », she added. 「不」, he said. „Nie”, said Kovac.`,
    ],
    ['halves of characters', `\ud800 \udc00 ${SAID} that \ud83d the border \ude00 would close.`],
    ['emoji', `😀 ${SAID} that 👩🏽‍🚒 firefighters “would 🚒 come” 🇺🇦.`],
    [
      'soft hyphens and marks without width',
      `the min\u00adis\u00adter\u200b said\ufeff that the bor\u00adder would\u200d close.`,
    ],
    ['spaces that do not break', `the\u00a0minister\u202fsaid\u00a0that\u00a0the border would close.`],
    ['right to left', `שלום \u202e${SAID}\u202c that مرحبا would close.`],
    ['line ends of all kinds', `${SAID}:\r\n“We\u2028will\u0085not\rsign.”`],
  ])('%s', (_name, text) => expectExactSpans(text));

  test('what a soft hyphen divides is still read', () => {
    const text = 'The min\u00adis\u00adter said that the bor\u00adder would close.';
    const [first] = statementsOf(text);
    expect(text.slice(first?.content[0]?.start, first?.content[0]?.end)).toBe('that the bor\u00adder would close');
  });

  test('any mixture of marks, speakers and reporting words', () => {
    const piece = fc.constantFrom(
      ..."“ ” ‘ ’ « » „ \" ' `` '' — - , . : ; ? ! ( ) \n".split(' '),
      ...[
        'Kovac',
        'the minister',
        'said',
        'told',
        'according to',
        'that',
        'claim',
        'was asked',
        'whether',
        'to',
        'leave',
      ],
      ...[
        'Q:',
        'KOVAC:',
        '😀',
        '\ud800',
        '\u00ad',
        '\u200b',
        '\u00a0',
        'and',
        'who',
        'which',
        'adding that',
        'I',
        'we',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.constantFrom(' ', ''), (pieces, joint) =>
        expectExactSpans(pieces.join(joint)),
      ),
    );
  });
});

describe('long texts', () => {
  const sentence = (i: number) => `“We will not sign treaty ${i},” Minister Kovac said, adding that talks had failed. `;

  test('a text of 100,000 words is read to its end', () => {
    const text = Array.from({ length: 7_200 }, (_, i) => `${sentence(i)}${i % 5 === 4 ? '\n' : ''}`).join('');
    expect(text.split(/\s+/).length).toBeGreaterThan(100_000);
    const statements = statementsOf(text);
    expect(statements.length).toBeGreaterThan(7_200);
    expect(Math.max(...statements.flatMap(({ content }) => content.map(({ end }) => end)))).toBeGreaterThan(
      text.length - 100,
    );
  }, 60_000);

  test.each([
    ['one sentence without end', 'the minister said that Kovac told Orlov that '],
    ['a mark after each word', 'said “ '],
    ['brackets that only open', 'said ( the minister '],
    ['commas', 'Kovac, the minister, '],
    ['labels', 'KOVAC: yes\n'],
  ])('%s', (_name, unit) => {
    expectExactSpans(unit.repeat(400));
  });
});
