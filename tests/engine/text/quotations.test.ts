/** Quotations of every style, nested, carried on, unpaired. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';
import { findQuotations } from '../../../src/engine/text/quotations';

interface Case {
  name: string;
  source: string;
  inner: string[];
}

const cases: Case[] = [
  { name: 'straight marks', source: '"We will stay," she said. "All of us."', inner: ['We will stay,', 'All of us.'] },
  { name: 'curly marks', source: '“We will stay,” she said.', inner: ['We will stay,'] },
  { name: 'wire-service marks', source: "``We will stay,'' she said.", inner: ['We will stay,'] },
  { name: 'angle marks', source: '«We will stay», she said.', inner: ['We will stay'] },
  { name: 'low and high marks', source: '„We will stay“, she said.', inner: ['We will stay'] },
  {
    name: 'single marks',
    source: '‘We won’t go to the states’ talks,’ she said.',
    inner: ['We won’t go to the states’ talks,'],
  },
  { name: 'straight single marks', source: "'We are ready,' she said.", inner: ['We are ready,'] },
  { name: 'apostrophes alone', source: "It's the ministers' fault, and the '90s won't return.", inner: [] },
  {
    name: 'nested marks',
    source: '“He told us ‘never again’ twice,” she said.',
    inner: ['He told us ‘never again’ twice,', 'never again'],
  },
  {
    name: 'curly marks within straight ones',
    source: '"The law is not about “equal rights” any more. It is about “power,” and that is all."',
    inner: [
      'The law is not about “equal rights” any more. It is about “power,” and that is all.',
      'equal rights',
      'power,',
    ],
  },
  {
    name: 'a straight mark and a curly one',
    source: '"We stay,” she said. “All of us."',
    inner: ['We stay,', 'All of us.'],
  },
  {
    name: 'three apostrophes close two quotations',
    source: "''Never say 'we are old,''' she said. ''Say nothing.''",
    inner: ["Never say 'we are old,'", 'we are old,', 'Say nothing.'],
  },
  { name: 'a single mark for a double one', source: '“We stay. All of us.’ She left.', inner: ['We stay. All of us.'] },
  {
    name: 'an apostrophe that closes nothing',
    source: '“We met the ministers’ wives,” she said.',
    inner: ['We met the ministers’ wives,'],
  },
  {
    name: 'one that is left open inside of another',
    source: '“He said «never, she added.” They left.',
    inner: ['He said «never, she added.', 'never, she added.'],
  },
  {
    name: 'a stray straight mark before a curly quotation',
    source: '"We will stay, she said. “All of us,” he added.',
    inner: ['We will stay, she said. ', 'All of us,'],
  },
  {
    name: 'a stray straight mark, a curly quotation, a straight one',
    source: '"We met “friends” and "foes," she said.',
    inner: ['We met ', 'friends', 'foes,'],
  },
  {
    name: 'straight marks opened twice',
    source: '"We will stay, she said. "All of us," he added.',
    inner: ['We will stay, she said. ', 'All of us,'],
  },
  {
    name: 'wire-service marks opened twice',
    source: "``We will stay, she said. ``All of us,'' he added.",
    inner: ['We will stay, she said. ', 'All of us,'],
  },
  {
    name: 'opened again before a bracket',
    source: '“We will stay, she said. “(All) of us.”',
    inner: ['We will stay, she said. ', '(All) of us.'],
  },
  { name: 'a mark before a bracket', source: '“(All) of us,” she said.', inner: ['(All) of us,'] },
  { name: 'a high mark that opens', source: '‟All of us,” she said.', inner: ['All of us,'] },
  { name: 'no space behind a straight mark that closes', source: '"All of us,"she said.', inner: ['All of us,'] },
  { name: 'a space before a straight mark that closes', source: '"All of us, " she said.', inner: ['All of us, '] },
  { name: 'no space before a straight mark that opens', source: 'She said:"All of us."', inner: ['All of us.'] },
  { name: 'an elision written with an opening mark', source: '‘Twas late when the envoys left.', inner: [] },
  { name: 'inches', source: 'The 6\'2" envoy left.', inner: [] },
  {
    name: 'curly marks within straight ones, and words behind',
    source: '"The law is “fair” and good," she said.',
    inner: ['The law is “fair” and good,', 'fair'],
  },
  {
    name: 'curly marks within angle ones',
    source: '«He told us “never” twice», she said.',
    inner: ['He told us “never” twice', 'never'],
  },
  {
    name: 'a stray straight mark within angle ones',
    source: '«He said "never, and “stay” twice», she said.',
    inner: ['He said "never, and “stay” twice', 'never, and ', 'stay'],
  },
  {
    name: 'opened twice within angle ones',
    source: '«He said “stay, and “leave” too», she noted.',
    inner: ['He said “stay, and “leave” too', 'stay, and ', 'leave'],
  },
  {
    name: 'wire-service marks within angle ones',
    source: "«He said ``stay'' twice», she noted.",
    inner: ["He said ``stay'' twice", 'stay'],
  },
  {
    name: 'wire-service marks opened twice within angle ones',
    source: "«He said ``stay, and ``leave'' too», she noted.",
    inner: ["He said ``stay, and ``leave'' too", 'stay, and ', 'leave'],
  },
  { name: 'a curly mark with a space behind', source: 'She said:“ All of us.”', inner: [' All of us.'] },
  { name: 'a straight mark before a bracket', source: 'They stayed"(all of them).', inner: [] },
  {
    name: 'two apostrophes close the outer quotation, and the inner one with it',
    source: "``They say 'no way, and go,'' she noted.",
    inner: ["They say 'no way, and go,", 'no way, and go,'],
  },
  { name: 'inches in apostrophes', source: "The 6'' pipe broke, the 8'' one held.", inner: [] },
  { name: 'a curly apostrophe opens nothing', source: 'He sang ’twas late’ again.', inner: [] },
  {
    name: 'a single mark for a double one at the end',
    source: '“We stay. All of us.’',
    inner: ['We stay. All of us.'],
  },
  {
    name: 'a single mark stands for no double one where one follows',
    source: '“We stay,’ she said. “All of us.”',
    inner: ['We stay,’ she said. ', 'All of us.'],
  },
  { name: 'a single mark behind an s', source: '‘We heard the states’ she said.', inner: ['We heard the states'] },
  { name: 'inches by inches', source: 'The 6"x4" plank fell.', inner: [] },
  { name: 'a mark that touches nothing', source: 'Some write " for an inch.', inner: [] },
  { name: 'single graves', source: 'They call it `peace` there.', inner: [] },
  {
    name: 'opened twice',
    source: '“We will stay, she said. “All of us.”',
    inner: ['We will stay, she said. ', 'All of us.'],
  },
  {
    name: 'marks written twice',
    source: '""We will stay,"" she said.',
    inner: ['', 'We will stay,'],
  },
  {
    name: 'a low mark that closes',
    source: 'She said „We will stay.„ (They left.)',
    inner: ['We will stay.'],
  },
  { name: 'single marks written twice', source: '‘‘We will stay,’’ she said.', inner: ['We will stay,'] },
  {
    name: 'an elision written with an opening mark within single ones',
    source: '‘We met the ‘70s crowd,’ she said.',
    inner: ['We met the ‘70s crowd,'],
  },
  {
    name: 'an elision within straight single ones',
    source: "'We heard 'em say it,' she said.",
    inner: ["We heard 'em say it,"],
  },
  { name: 'a mark that closed one closes no other', source: '‘Stay’‘go on.', inner: ['Stay'] },
  { name: 'inches without a space', source: "The 6''pipe broke.", inner: [] },
  { name: 'inches by inches in apostrophes', source: "The 6''x8'' plank fell.", inner: [] },
  { name: 'two apostrophes that touch nothing', source: "Some write '' for an inch.", inner: [] },
  {
    name: 'one apostrophe too many closes a single quotation',
    source: "'We will stay,'' she noted. They left.",
    inner: ['We will stay,'],
  },
  {
    name: 'wire-service marks before a comma',
    source: "``We will stay'', she said. ``All of us''.",
    inner: ['We will stay', 'All of us'],
  },
  {
    name: 'a space before wire-service marks that close',
    source: "``We will stay. '' (She meant it.)",
    inner: ['We will stay. '],
  },
  {
    name: 'wire-service marks within single ones',
    source: "'He said ``go'' twice,' she noted.",
    inner: ["He said ``go'' twice,", 'go'],
  },
  {
    name: 'two apostrophes that open within single ones',
    source: "'He said ''go'' twice,' she noted.",
    inner: ["He said ''go'' twice,", 'go'],
  },
  {
    name: 'a curly and a straight apostrophe together close nothing',
    source: "``We will stay’' she noted.",
    inner: ["We will stay’' she noted."],
  },
  {
    name: 'curly marks within straight ones, and a space before the one that closes',
    source: '"We met “friends” and so on, " she said.',
    inner: ['We met “friends” and so on, ', 'friends'],
  },
  {
    name: 'curly marks within straight ones, and words that touch the one that closes',
    source: '"We met “friends,” all of us,"she said.',
    inner: ['We met “friends,” all of us,', 'friends,'],
  },
  {
    name: 'straight marks of which curly ones stand between the third and the fourth',
    source: '"We stay," she said. "We met “friends” too," he added.',
    inner: ['We stay,', 'We met “friends” too,', 'friends'],
  },
  {
    name: 'curly quotations with and without straight marks between them',
    source: '"We “stay” and “go," she said. “All of us,” he noted.',
    inner: ['We “stay” and “go,', 'stay', 'go,', 'All of us,'],
  },
  {
    name: 'an apostrophe behind no stop stands for no double mark',
    source: '“We met the ministers’ wives, she said.',
    inner: ['We met the ministers’ wives, she said.'],
  },
  {
    name: 'nor does one before a letter',
    source: '“We left in May,’twas late, she said.',
    inner: ['We left in May,’twas late, she said.'],
  },
  {
    name: 'a single mark for a double one behind another quotation',
    source: '“We stay,” she said. “All of us.’ She left.',
    inner: ['We stay,', 'All of us.'],
  },
  {
    name: 'a mark that opens the paragraph although it is one that closes',
    source: '” … we will stay,” she said. “All of us.”',
    inner: [' … we will stay,', 'All of us.'],
  },
  {
    name: 'marks that are the same at both ends',
    source: 'She said: ”We will stay.” Then she left.',
    inner: ['We will stay.'],
  },
  {
    name: 'inches',
    source: 'It was 6” wide and 8” tall.',
    inner: [],
  },
  {
    name: 'a mark that strayed before a word',
    source: 'She said ”we will stay. All of us will.',
    inner: [],
  },
  {
    name: 'a straight single mark for a double one',
    source: "“We stay. All of us.' She left.",
    inner: ['We stay. All of us.'],
  },
  {
    name: 'two single quotations, the first without an s at its end',
    source: '‘We leave’ and ‘we stay,’ she said.',
    inner: ['We leave', 'we stay,'],
  },
  {
    name: 'a single quotation that ends in an s, and an apostrophe within a word behind it',
    source: '‘We heard the states’ she said, and they don’t mind.',
    inner: ['We heard the states'],
  },
  {
    name: 'and an elided year behind it',
    source: '‘We heard the states’ she said of the mid-’90s.',
    inner: ['We heard the states'],
  },
  {
    name: 'a possessive in a single quotation that ends in a word',
    source: '‘We heard the states’ wishes’ is what she said.',
    inner: ['We heard the states’ wishes'],
  },
  {
    name: 'a single quotation that ends in an s before a comma',
    source: '‘We heard the states’, she said of the states’ men.',
    inner: ['We heard the states'],
  },
];

describe('quotations', () => {
  test.each(cases)('$name', ({ source, inner }) => {
    expect(readText(source).quotations.map((q) => source.slice(q.inner.start, q.inner.end))).toEqual(inner);
  });

  test('a quotation over paragraphs is chained', () => {
    const [first, second] = readText('“We will stay. We always did.\n“And we will win,” she said.').quotations;
    expect(first?.closed).toBe(false);
    expect(second?.continues).toBe(0);
  });

  test('a stray mark is not carried into the next paragraph', () => {
    const quotations = readText('The “plan failed, she said.\nNobody “liked” it.').quotations;
    expect(quotations.map((q) => q.continues)).toEqual([-1, -1]);
  });

  test('a term is short, a sentence is not', () => {
    const quotations = readText(
      'The so-called “peace corridor” is shut. “We are leaving tonight,” he said.',
    ).quotations;
    expect(quotations.map((q) => q.short)).toEqual([true, false]);
  });

  test('tokens know the innermost quotation', () => {
    const text = readText('“He said ‘never’ twice,” she said.');
    const never = text.tokens.find((t) => t.text === 'never');
    const twice = text.tokens.find((t) => t.text === 'twice');
    const she = text.tokens.find((t) => t.text === 'she');
    expect([never?.quotation, twice?.quotation, she?.quotation]).toEqual([1, 0, -1]);
  });
});

/** What is quoted, with its marks; what was never closed ends with a bar. */
const marked = (source: string) =>
  findQuotations(source).map(({ start, end, closed }) => source.slice(start, end) + (closed ? '' : '|'));

test.each<[string, string, string[]]>([
  ['curly', 'She said “stay” twice.', ['“stay”']],
  ['wire-service', "She said ``stay'' twice.", ["``stay''"]],
  ['single', 'She said ‘stay’ twice.', ['‘stay’']],
  ['never closed', 'She said “stay twice.', ['“stay twice.|']],
  ['opened again', '“We stay. “All of us.”', ['“We stay. |', '“All of us.”']],
  ['left open inside', '“We «stay,” she said.', ['“We «stay,”', '«stay,|']],
  ['left open inside of one that opens again', '“We «stay. “All of us.”', ['“We «stay. |', '«stay. |', '“All of us.”']],
  ['closed without being opened', 'We stay,” she said. All of us».', []],
])('marks belong to the quotation: %s', (_name, source, expected) => expect(marked(source)).toEqual(expected));

test('of quotations inside one another the outer six are told, however many marks there are', () => {
  const source = `${'«'.repeat(9)}stay${'»'.repeat(9)}`;
  expect(findQuotations(source).map(({ start }) => start)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a paragraph of marks that might stand for double ones is read once, not once a mark', () => {
  // Looking for the double mark behind each of them would take minutes.
  const found = findQuotations(`“${'a.’ '.repeat(160_000)}"`);
  expect(found.map(({ closed }) => closed)).toEqual([true]);
});
