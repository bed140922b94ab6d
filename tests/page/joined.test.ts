/** How the pieces of paragraphs become a text, and which of its characters stand where: without any page to read. */
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../src/page/block';
import { mapText } from '../../src/page/text-map';
import { pageOf } from './pages';

/** Texts become nodes; a mark of a piece's own is told as such. */
const BREAK = { mark: '\n' } as const;
const SPACE = { mark: ' ' } as const;
const LEFT_OUT = { mark: '' } as const;
type Told = string | typeof BREAK | typeof SPACE | typeof LEFT_OUT;

const piecesOf = (document: Document, told: readonly Told[]): Piece[] =>
  told.map((one) => (typeof one === 'string' ? document.body.appendChild(document.createTextNode(one)) : one.mark));

/** The text, the words of each place in it, and the offset of each place's first character. */
function joined(paragraphs: readonly (readonly Told[])[]) {
  const document = pageOf('<body></body>');
  const { text, map } = mapText(paragraphs.map((told) => ({ tag: 'P', pieces: piecesOf(document, told) })));
  const places = map.toPlaces({ start: 0, end: text.length }) ?? [];
  return {
    text,
    places: places.map(({ node, start, end }) => node.data.slice(start, end)),
    offsets: places.map(({ node, start }) => map.toOffset(node, start)),
  };
}

describe('pieces', () => {
  test.each<[string, (readonly Told[])[], string, string[], number[]]>([
    ['one', [['They met.']], 'They met.', ['They met.'], [0]],
    ['two nodes', [['They ', 'met.']], 'They met.', ['They ', 'met.'], [0, 5]],
    ['two nodes that go on at the same offset', [['ab', '\u00ad\u00adcd']], 'abcd', ['ab', 'cd'], [0, 2]],
    ['a space between them that is in no node', [['They', SPACE, 'met.']], 'They met.', ['They', 'met.'], [0, 5]],
    ['one that is in a node as well', [['They ', SPACE, 'met.']], 'They met.', ['They ', 'met.'], [0, 5]],
    ['one before a break', [['They', SPACE, BREAK, 'met.']], 'They\nmet.', ['They', 'met.'], [0, 5]],
    ['one behind a break', [['They', BREAK, SPACE, 'met.']], 'They\nmet.', ['They', 'met.'], [0, 5]],
    ['space of several kinds', [['They \t', '\u00a0met.']], 'They met.', ['They ', 'met.'], [0, 5]],
    ['a character that has no sort', [['They\u0008 met.']], 'They\u0008 met.', ['They\u0008 met.'], [0]],
    ['space at both ends', [[SPACE, ' They met. ', SPACE]], 'They met.', ['They met.'], [0]],
    [
      'two paragraphs',
      [['They met.'], ['They left.']],
      'They met.\n\nThey left.',
      ['They met.', 'They left.'],
      [0, 11],
    ],
    [
      'a paragraph of nothing',
      [['They met.'], [' ', SPACE], ['They left.']],
      'They met.\n\nThey left.',
      ['They met.', 'They left.'],
      [0, 11],
    ],
    ['nothing before the first', [[' '], ['They met.']], 'They met.', ['They met.'], [0]],
  ])('%s', (_name, paragraphs, text, places, offsets) => {
    expect(joined(paragraphs)).toEqual({ text, places, offsets });
  });

  test.each<[string, Told[], number]>([
    ['side by side are one range', ['They ', 'met.'], 1],
    ['with something left out between them are two', ['They ', LEFT_OUT, 'met.'], 2],
    ['with something left out at once are two', ['They', LEFT_OUT, ' met.'], 2],
    ['with something left out before a break are two', ['They ', LEFT_OUT, BREAK, 'met.'], 2],
    ['with a break alone are one', ['They', BREAK, 'met.'], 1],
    ['with a space and a break are one', ['They ', BREAK, 'met.'], 1],
  ])('%s', (_name, told, count) => {
    const document = pageOf('<body></body>');
    document.createRange = () => ({ setStart: () => undefined, setEnd: () => undefined }) as unknown as Range;
    const { text, map } = mapText([{ tag: 'P', pieces: piecesOf(document, told) }]);
    expect(map.toRanges({ start: 0, end: text.length })).toHaveLength(count);
  });
});
