/** An article that was edited is analysed as if it had never been seen, whatever is kept of what it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import { articlesIn } from '../bench/texts';

/** So many lines of each are enough to have what stands far from an edit, and quick. */
const LINES_EACH = 16;
const ARTICLES = articlesIn('tests/eval/articles').map((text) => text.split('\n').slice(0, LINES_EACH));
const LINES = ARTICLES.flat().filter((line) => line.trim() !== '');

/** What editors add that changes how others are read: names, labels, quotations that go on, times, a state that was not there. */
const ADDED = [
  'THE LEAGUE SAYS NO',
  'Ilse Brandt, the harbour minister of Ostmark, told reporters on Friday:',
  '“We will not be hurried. The tariff was announced in good time,',
  '“and it will be paid as the treaty demands.”',
  'BRANDT: We must close the port by 1 June.',
  'KERRIGAN: You must not, she said.',
  'BRANDT: They will be banned.',
  'The Minister Said So On Monday',
  'Will Kovac, who leads the union, said he would impose sanctions on Peru unless it withdrew.',
  'The ban was lifted last week, the ministry said. It called on them to leave.',
  '“Nobody listened.” — Maria Ortega, teacher',
  'He denied it. They accuse her of lying, and she demands that he resign by Sunday.',
];

interface Edit {
  readonly what: string;
  /** From 0 to 1. */
  readonly at: number;
  readonly line: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('add', 'add', 'remove', 'replace', 'swap', 'drop word', 'twice'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  line: fc.constantFrom(...ADDED, ...LINES),
});

function edited(lines: readonly string[], { what, at: share, line }: Edit): readonly string[] {
  const at = Math.floor(share * (lines.length - 1));
  const here = lines[at] ?? '';
  switch (what) {
    case 'add':
      return lines.toSpliced(at, 0, line);
    case 'remove':
      return lines.toSpliced(at, 1);
    case 'replace':
      return lines.with(at, line);
    case 'swap':
      return lines.toSpliced(at, 1).toSpliced(lines.length >> 1, 0, here);
    case 'drop word':
      return lines.with(at, here.replace(/\S+\s+/, ''));
    default:
      return [...lines, here];
  }
}

const analysed = (lines: readonly string[]) =>
  analyze({ language: 'en', published: '2026-05-11', text: lines.join('\n') });

test('an article that was edited is analysed as one that was never seen', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), fc.array(edit, { minLength: 1, maxLength: 4 }), (article, edits) => {
      let lines: readonly string[] = article;
      analysed(lines);
      const afterEach = edits.map((one) => {
        lines = edited(lines, one);
        return [lines, analysed(lines)] as const;
      });
      for (const [text, again] of afterEach) {
        // Nothing of it is kept now.
        analysed(['Nobody said anything.']);
        expect(again).toEqual(analysed(text));
      }
    }),
    { numRuns: 30 },
  );
});
