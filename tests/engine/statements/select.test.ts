/** Which of several decided candidates stand, and which reports which: by their places alone. */
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/engine/statements/candidates/candidate';
import { readClauses } from '../../../src/engine/statements/candidates/clauses';
import type { Decided } from '../../../src/engine/statements/decision/decide';
import { nest, select } from '../../../src/engine/statements/decision/select';
import { readText } from '../../../src/engine/text';

type Places = readonly (readonly [from: number, to: number])[];

interface Told extends Partial<Pick<Candidate, 'rule' | 'key' | 'group'>> {
  /** 0.9 unless told otherwise. */
  readonly probability?: number;
}

/** A candidate whose cue is one word at `head`. No verb of a text unless told otherwise. */
function decided(head: number, content: Places, { probability = 0.9, ...told }: Told = {}): Decided {
  const candidate: Candidate = {
    rule: 'that-clause',
    key: 'claim',
    cue: { from: head, to: head + 1 },
    head,
    group: -1,
    source: undefined,
    sourceHead: -1,
    sourceKind: 'none',
    content: content.map(([from, to]) => ({ from, to })),
    open: 'none',
    limit: 0,
    addressees: [],
    rivals: [],
    skipped: '',
    ...told,
  };
  return { candidate, share: 1, probability };
}

const WORDS = readText('word '.repeat(80));

/** As much is asked of what somebody holds as of what he says. */
const EQUAL = { speech: 0.3, attitude: 0.3 };

const shown = (found: readonly Decided[]) =>
  found.map(({ candidate }) => [candidate.head, candidate.content.map(({ from, to }) => [from, to])]);

const heads = (...candidates: readonly Decided[]) =>
  select(WORDS, candidates, EQUAL).map(({ candidate }) => candidate.head);

describe('what stands', () => {
  test('is as likely as is asked for', () =>
    expect(heads(decided(5, [[6, 9]], { probability: 0.3 }), decided(20, [[21, 25]], { probability: 0.29 }))).toEqual([
      5,
    ]));

  test('is more likely where it tells of a mind than where it reports words', () => {
    const all = ['claim', 'make claim', 'according to', 'fear', 'have hope'].map((key, i) =>
      decided(10 * i, [[10 * i + 1, 10 * i + 5]], { key, probability: 0.4 }),
    );
    const keys = (speech: number, attitude: number) =>
      select(WORDS, all, { speech, attitude }).map(({ candidate }) => candidate.key);
    expect(keys(0.3, 0.5)).toEqual(['claim', 'make claim', 'according to']);
    expect(keys(0.5, 0.3)).toEqual(['fear', 'have hope']);
  });

  test('needs less where its verb hardly does anything but report', () => {
    const of = (key: string, probability: number) => heads(decided(5, [[6, 9]], { key, probability })).length;
    expect([of('say', 0.16), of('say', 0.15), of('claim', 0.29), of('fear', 0.29)]).toEqual([1, 0, 0, 0]);
  });

  test('needs less where it is quoted', () => {
    const text = readText('The minister thanked and praised “the whole crew of the ship” on Monday.');
    const quoted = text.quotations[0];
    if (quoted === undefined) throw new Error('no quotation');
    const of = (probability: number, from: number) =>
      select(text, [decided(2, [[from, quoted.to]], { probability })], EQUAL).length;
    expect([of(0.2, quoted.from), of(0.19, quoted.from), of(0.2, quoted.from + 1)]).toEqual([1, 0, 0]);
  });

  test('is the likeliest of a cue, the first of two that are alike', () => {
    const of = (probabilities: readonly number[]) =>
      shown(
        select(
          WORDS,
          probabilities.map((probability, i) => decided(5, [[6, 10 + i]], { probability })),
          EQUAL,
        ),
      );
    expect(of([0.5, 0.8, 0.6])).toEqual([[5, [[6, 11]]]]);
    expect(of([0.8, 0.8])).toEqual([[5, [[6, 10]]]]);
  });

  test('is the next of a cue of speech where its likeliest claims words of a better one', () => {
    const better = decided(18, [[19, 30]], { probability: 0.9 });
    const first = decided(5, [[20, 30]], { probability: 0.8, rule: 'split-quote' });
    const next = decided(5, [[0, 4]], { probability: 0.5, rule: 'quote-before' });
    const found = (...told: readonly Decided[]) => shown(select(WORDS, told, EQUAL));
    expect(found(first, next)).toEqual([[5, [[20, 30]]]]);
    expect(found(first, next, better)).toEqual([
      [5, [[0, 4]]],
      [18, [[19, 30]]],
    ]);
    const held = [first, next].map((one) => ({ ...one, candidate: { ...one.candidate, key: 'fear' } }));
    expect(found(...held, better)).toEqual([[18, [[19, 30]]]]);
  });

  test('is told in the order of the contents', () =>
    expect(heads(decided(5, [[20, 25]]), decided(30, [[10, 15]]))).toEqual([30, 5]));

  test.each<[string, Decided, Decided, number[]]>([
    ['apart', decided(5, [[10, 20]]), decided(40, [[20, 30]], { probability: 0.5 }), [5, 40]],
    ['half of the same words', decided(5, [[10, 20]]), decided(40, [[15, 25]], { probability: 0.5 }), [5]],
    ['less than half', decided(5, [[10, 20]]), decided(40, [[16, 26]], { probability: 0.5 }), [5, 40]],
    ['half of the shorter one', decided(5, [[10, 30]]), decided(40, [[28, 32]], { probability: 0.5 }), [5]],
    [
      'half of the shorter one, which is likelier',
      decided(5, [[10, 30]], { probability: 0.5 }),
      decided(40, [[28, 32]]),
      [40],
    ],
    [
      'half of the shorter one, in parts',
      decided(5, [
        [10, 20],
        [24, 30],
      ]),
      decided(
        50,
        [
          [18, 20],
          [28, 33],
        ],
        { probability: 0.5 },
      ),
      [5],
    ],
    [
      'less than half, in parts',
      decided(5, [
        [10, 20],
        [24, 30],
      ]),
      decided(
        50,
        [
          [18, 20],
          [29, 34],
        ],
        { probability: 0.5 },
      ),
      [5, 50],
    ],
    ['one inside of the other', decided(5, [[6, 30]]), decided(10, [[11, 30]], { probability: 0.5 }), [5, 10]],
    ['each inside of the other', decided(25, [[10, 20]]), decided(15, [[22, 30]], { probability: 0.5 }), [25]],
    ['alike likely: the first cue', decided(5, [[10, 20]]), decided(40, [[15, 25]]), [5]],
  ])('%s', (_name, one, other, expected) => {
    expect(heads(one, other)).toEqual(expected);
    expect(heads(other, one)).toEqual(expected);
  });
});

describe('what is reported before its cue ends where the report of it does', () => {
  const inner = decided(5, [[6, 40]]);
  const outer = (told: Told) => decided(22, [[0, 20]], { rule: 'quote-before', ...told });
  const contentOf = (...candidates: readonly Decided[]) =>
    select(WORDS, candidates, EQUAL).find(({ candidate }) => candidate.head === 5)?.candidate.content;

  test.each<[string, Decided, Places]>([
    ['a likely one', outer({ probability: 0.6 }), [[6, 20]]],
    ['a doubtful one', outer({ probability: 0.59 }), [[6, 40]]],
    ['one whose content stands behind', outer({ rule: 'that-clause' }), [[6, 40]]],
    ['one whose cue is not in it', decided(42, [[0, 20]], { rule: 'quote-before' }), [[6, 40]]],
    ['one that does not hold its cue', decided(22, [[8, 20]], { rule: 'quote-before', probability: 0.6 }), [[6, 40]]],
  ])('%s', (_name, other, expected) =>
    expect(contentOf(inner, other)).toEqual(expected.map(([from, to]) => ({ from, to }))),
  );

  test('by the part that holds its cue', () =>
    expect(
      contentOf(
        inner,
        decided(
          22,
          [
            [0, 5],
            [5, 20],
          ],
          { rule: 'quote-before' },
        ),
      ),
    ).toEqual([{ from: 6, to: 20 }]));

  test('never to nothing', () =>
    expect(contentOf(decided(5, [[30, 40]]), decided(35, [[0, 20]], { rule: 'quote-before' }))).toEqual([
      { from: 30, to: 40 },
    ]));

  test('nor does it end by its own cue', () =>
    expect(
      contentOf(
        decided(
          5,
          [
            [0, 8],
            [10, 20],
          ],
          { rule: 'quote-before' },
        ),
      ),
    ).toHaveLength(2));

  test('and loses the parts behind it', () =>
    expect(
      contentOf(
        decided(5, [
          [1, 4],
          [6, 12],
          [20, 30],
        ]),
        outer({}),
      ),
    ).toEqual([
      { from: 1, to: 4 },
      { from: 6, to: 12 },
    ]));
});

describe('which reports which', () => {
  const clauses = readClauses(WORDS, new Set());
  const nested = (...selected: readonly Decided[]) =>
    nest(WORDS, clauses, selected).map(({ candidate, within }) => [candidate.head, within]);

  test('the smallest one that holds the cue', () =>
    expect(
      nested(decided(1, [[2, 40]]), decided(5, [[6, 30]]), decided(10, [[11, 20]]), decided(50, [[51, 60]])),
    ).toEqual([
      [1, -1],
      [5, 0],
      [10, 1],
      [50, -1],
    ]));

  test('never itself', () => expect(nested(decided(5, [[0, 20]]))).toEqual([[5, -1]]));

  test.each<[string, Decided, number[][]]>([
    ['a doubtful attitude is not', decided(5, [[6, 30]], { probability: 0.45, key: 'believe', group: 0 }), [[1, -1]]],
    [
      'one less doubtful is',
      decided(5, [[6, 30]], { probability: 0.47, key: 'believe', group: 0 }),
      [
        [1, -1],
        [5, 0],
      ],
    ],
    [
      'doubtful speech is',
      decided(5, [[6, 30]], { probability: 0.31, group: 0 }),
      [
        [1, -1],
        [5, 0],
      ],
    ],
    [
      'doubtful speech with a particle is',
      decided(5, [[6, 30]], { probability: 0.31, key: 'say in', group: 3 }),
      [
        [1, -1],
        [5, 0],
      ],
    ],
    ['a noun of speech is not', decided(5, [[6, 30]], { probability: 0.31 }), [[1, -1]]],
    [
      'a doubtful attitude beside it is',
      decided(50, [[51, 60]], { probability: 0.31, key: 'believe' }),
      [
        [1, -1],
        [50, -1],
      ],
    ],
  ])('within a report: %s', (_name, one, expected) => expect(nested(decided(1, [[2, 40]]), one)).toEqual(expected));

  test('what stood within one that is left out stands within the one around it', () =>
    expect(
      nested(
        decided(1, [[2, 40]]),
        decided(5, [[6, 30]], { probability: 0.31, key: 'believe' }),
        decided(10, [[11, 20]]),
      ),
    ).toEqual([
      [1, -1],
      [10, 0],
    ]));
});

describe('words in quotation marks behind a comma are of the one who is quoted, not of the one quoted by him', () => {
  const contentOf = (sentence: string, from: number, parts: Places | undefined, within = true) => {
    const text = readText(sentence);
    const length = text.tokens.length;
    const inner = decided(5, parts ?? [[from, length]]);
    const selected = within ? [decided(2, [[3, length]]), inner] : [inner];
    const content = nest(text, readClauses(text, new Set()), selected).at(-1)?.candidate.content ?? [];
    return content.map((part) =>
      text.tokens
        .slice(part.from, part.to)
        .map((token) => token.text)
        .join(' '),
    );
  };
  const QUOTED = 'The official said Ortega had promised talks, "and they will begin within a week."';

  test.each<[string, string, string[], Places?]>([
    ['they are cut off', QUOTED, ['talks']],
    [
      'not without the comma',
      QUOTED.replace('talks,', 'new talks'),
      ['new talks " and they will begin within a week . "'],
    ],
    ['not where they are a word', 'The official said Ortega had promised talks, "soon."', ['talks , " soon . "']],
    ['not where nothing is quoted', QUOTED.replaceAll('"', ''), ['talks , and they will begin within a week .']],
    [
      'not of several parts',
      QUOTED,
      ['promised', 'talks , " and they will begin within a week . "'],
      [
        [5, 6],
        [6, 18],
      ],
    ],
    [
      'also behind another quotation',
      'The official said Ortega had promised some “peace”, “and they will begin within a week.”',
      ['some “ peace ”'],
    ],
    [
      'not behind one with which his words begin',
      'The official said Ortega had promised “peace”, “and they will begin within a week.”',
      ['“ peace ” , “ and they will begin within a week . ”'],
    ],
    ['not where they are all that was said', QUOTED, ['" and they will begin within a week . "'], [[8, 18]]],
    ['nor with the comma before them', QUOTED, [', " and they will begin within a week . "'], [[7, 18]]],
  ])('%s', (_name, sentence, expected, parts) => expect(contentOf(sentence, 6, parts)).toEqual(expected));

  test('unless nobody reports that he was', () =>
    expect(contentOf(QUOTED, 6, undefined, false)).toEqual(['talks , " and they will begin within a week . "']));
});
