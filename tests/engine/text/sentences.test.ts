/** Sentences end where a reader ends them: one case a habit of news writing. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';
import { sentenceEnds } from '../../../src/engine/text/sentences';

const sentences = (source: string) => readText(source).sentences.map((s) => source.slice(s.start, s.end));

const cases: [name: string, parts: string[]][] = [
  ['two plain sentences', ['Ministers met in Oslo.', 'They agreed on nothing.']],
  ['a title with a point', ['Gov. Ada Quill and Mr. Tarn spoke to Lt. Col. Brandt.', 'No one else came.']],
  ['a party and state in brackets', ['Sen. Mo Rask (D-N.Y.) said the bill was dead.', 'Others disagreed.']],
  ['a country abbreviation inside', ['The U.S. Senate voted.', 'The U.S. said it was pleased.']],
  ['a country abbreviation at the end', ['Envoys flew to the U.S.', 'The talks begin on Monday.']],
  ['clock times', ['Doors open at 5 p.m. on Friday.', 'They close at 9 p.m.', 'The minister leaves then.']],
  ['a number sign', ['Resolution No. 14 passed.', 'It was short.']],
  ['a number sign that opens', ['No. 14 passed.', 'No. Two did not.']],
  ['an answer before a name', ['No.', 'Mr. Tarn left.', 'No.', 'Quill did not.']],
  ['an answer in marks', ['Quill said: “No.', 'We stay.”']],
  ['an initial', ['Harlan F. Moss resigned.', 'His deputy stays.']],
  ['a word that looks like an abbreviation', ['For hours the council sat.', 'Then it rose.']],
  ['a decimal and a price', ['Oil rose 3.5 percent to $98.20 a barrel.', 'Gas fell.']],
  ['a closing quotation mark stays', ['“We leave tonight.”', 'She did not say more.']],
  ['a straight closing mark stays', ['"We leave tonight."', 'She did not say more.']],
  ['a question inside a quotation goes on', ['"Will they leave?" the envoy asked.', 'Nobody answered.']],
  ['so does one with a rarer verb of speech', ['“Will they leave?” Quill continued.', '“Will they come back?”']],
  ['and one with a long name', ['“Will they leave?” the old Oslo envoy Harlan Moss said.', 'They will.']],
  ['and one that went on', ['“Will they leave?” Quill went on.', 'They will.']],
  ['and one behind a full stop for a comma', ['“They will leave.” Quill said.', 'Nobody answered.']],
  ['a full stop ends it elsewhere', ['“They will leave.”', 'Quill said that he knew.']],
  ['a cry ends where another deed follows', ['“They are gone!”', 'Quill called the harbour master.']],
  ['a straight single mark that opens', ['They have left.', "'Nobody came,' she said."]],
  ['a straight mark that opens is no end of what is before', ['They met at 5 p.m.', '"We leave," she said.']],
  ['a title behind a hyphen', ['Then-Sen. Ada Quill and ex-Gov. Tarn voted against it.', 'It passed.']],
  ['a word with a point that is no title when small', ['They spoke to the gen. staff in Oslo.', 'It passed.']],
  ['an initial in the middle', ['The envoy met Harlan F. Moss.', 'His deputy stays.']],
  ['an initial of another alphabet’s letters', ['The envoy met Jan Ł. Kovac and Š. Moss.', 'His deputy stays.']],
  ['such a letter at the end', ['The envoys all fear plan Š.', 'The others do not.']],
  ['the pronoun, before a word that opens', ['No one is as tired as I.', 'The envoys went home.']],
  ['a letter that ends a sentence', ['The talks fail under plan B.', 'The envoys know it.']],
  ['a measure that looks like a word', ['The river rose by 5 in.', 'Nobody came.']],
  ['a measure that looks like a word, inside', ['The river rose by 5 in. overnight.', 'Nobody came.']],
  [
    'a question before more names than one can have',
    ['“Will they leave?”', 'Ada Quill, Jan Moss, Ilse Brandt, Tomas Kerrigan and Mo Rask sat there.'],
  ],
  ['dots that trail off', ['They waited…', 'Nobody came.']],
  ['dots that go on', ['They waited… and waited.', 'Nobody came.']],
  ['three points that trail off', ['They waited...', 'Nobody came.']],
  ['three points before a quotation', ['They waited...', '“Nobody came.”']],
  ['a point before a small word is no end', ['The site of the Oslo.example group is down.', 'Nobody knows why.']],
  ['a question that a pronoun asks', ['“Will they leave?” she asked.', 'Nobody answered.']],
  ['a question that somebody with an article asks', ['“Will they leave?” The envoy asked again.', 'Nobody answered.']],
  ['a question before a sentence without speech', ['“Will they leave?”', 'Quill is not so sure.']],
  ['an abbreviation before a quotation', ['The talks are in the U.S. “House” today.', 'They go on.']],
  ['an abbreviation before a dash', ['The firm, Quill Inc. — once great — is gone.', 'It was old.']],
  ['an abbreviation before brackets', ['The firm, Quill Inc. (once great), is gone.', 'It was old.']],
  ['an abbreviation inside a closed quotation', ['He flew to “the U.S.”', 'The talks begin on Monday.']],
  ['an abbreviation inside a closed quotation that goes on', ['He called “the U.S.” Senate slow.', 'It voted.']],
  ['a state abbreviation before a title', ['The rally was in Fla.', 'Gov. Quill did not come.']],
  ['dots inside a quotation that goes on', ['“They will leave…” Quill said.', 'Nobody answered.']],
  ['marks with spaces around them', ['« They have left. »', 'Nobody came.']],
  ['a curly mark that lost its space', ['“They have left. ”', 'Nobody came.']],
  ['a straight mark at the end', ['Quill was brief.', '"They have left."']],
  ['a straight mark behind a space opens', ['They have left.', '" Nobody came," she said.']],
  ['a straight mark behind a bracket that closes', ['(They said "no.")', 'Nobody came.']],
  ['a point inside of a name', ['The Booking.Oslo site is down.', 'Nobody knows why.']],
  ['a title that ends a question', ['Will they meet the Gov?', 'Nobody knows.']],
  ['a name of capitals', ['They spoke of UNOS.', 'Quill agreed.']],
  ['a name before a name', ['They met in Oslo.', 'Quill agreed.']],
  ['an initial of another alphabet’s letters before a figure', ['The envoys all fear plan Š.', '5 others do not.']],
  ['a question outside of a quotation', ['Will they leave?', 'Quill said no.']],
  ['a description of seven words', ['“Will they leave?”', 'Oslo Harbour Ministry Envoy Ada Maria Quill said no.']],
  ['a description of six words', ['“Will they leave?” Oslo Harbour Ministry Envoy Ada Quill said no.', 'They did.']],
  ['a question that is answered in another way', ['“Will they leave?”', 'Quill is sure Moss said so.']],
  ['a question that somebody asks in capitals', ['“Will they leave?” She asked twice.', 'Nobody answered.']],
  ['a question that another one answers with words', ['“Will they leave?”', 'She answered, “They will.”']],
  ['a question that goes on behind its report', ['“Will they leave?” she asked, “and when?”']],
  ['a question, and a nickname', ['“Will they leave?” Ada “Dot” Quill asked.', 'Nobody answered.']],
  ['a question, and a description', ['“Will they leave?” Quill, a farmer from Oslo, asked.', 'Nobody answered.']],
  ['a question, and a party', ['“Will they leave?” Quill (Greens) asked.', 'Nobody answered.']],
  ['a question before one who is described and does something', ['“Will they leave?”', 'Quill, a farmer, left.']],
  ['a question, and to whom it is put', ['“Will they leave?” Quill told reporters.', 'Nobody answered.']],
  ['and how', ['“Will they leave?” Quill continued quietly.', 'Nobody answered.']],
  ['and where', ['“Will they leave?” Quill continued in Oslo.', 'Nobody answered.']],
  ['and no more', ['“Will they leave?” Quill continued']],
  ['a question before a name alone', ['“Will they leave?”', 'Ada Quill']],
  ['a question before a deed that is named by a verb of speech', ['“Will they leave?”', 'Quill answered letters.']],
  ['a question before one who is asked', ['“Will they leave?”', 'Asked on Monday, Quill kept silent.']],
  ['a question before a noun of speech', ['“Will they leave?”', 'The answer, when it came, was short.']],
  ['a question before one who goes', ['“Will they leave?”', 'Quill went home.']],
  ['a question before one who strikes', ['“Will they leave?”', 'Quill went on strike.']],
  ['a question before one who went', ['“Will they leave?”', 'Quill went']],
  ['a full stop for a comma, and what the present tense says', ['“They will leave.” Quill says.', 'Nobody answered.']],
  ['a full stop before a verb of speech that breaks off', ['“They will leave.”', 'Quill said']],
  ['a full stop before a word that only ends in one of speech', ['“They will leave.”', 'Quill naysays.']],
  ['an abbreviation inside a closed quotation before another', ['He flew to “the U.S.”', '“We stay,” she said.']],
  ['an abbreviation before a hyphen', ['The firm, Quill Inc. - once great - is gone.', 'It was old.']],
  ['an abbreviation before a short dash', ['The firm, Quill Inc. – once great – is gone.', 'It was old.']],
  ['an abbreviation before a small word', ['The firm, Quill Inc. of Oslo, is gone.', 'It was old.']],
  ['a measure before a name', ['It weighs 5 oz.', 'Quill knows.']],
];

describe('sentences', () => {
  test.each(cases)('%s', (_name, parts) => {
    expect(sentences(parts.join(' '))).toEqual(parts);
  });

  test.each([
    ['"', '"'],
    ['“', '”'],
    ['‘', '’'],
    ['«', '»'],
    ["''", "''"],
    ["'", "'"],
    ['(', ')'],
    ['[', ']'],
    ['(“', '”)'],
    ['("', '")'],
  ])('what closes behind the stop belongs to it: %s…%s', (opens, closes) => {
    const parts = [`${opens}They have left.${closes}`, 'Nobody came.'];
    expect(sentences(parts.join(' '))).toEqual(parts);
  });

  test.each([
    ['a mark that closes', '“They have left.”', 'Nobody came.'],
    ['a bracket that closes', '(They have left.)', 'Nobody came.'],
  ])('%s and touches the next sentence belongs to its own', (_mark, first, second) =>
    expect(sentences(first + second)).toEqual([first, second]),
  );

  test('one without end is read as several, a long list of names is not', () => {
    const longest = (names: number) =>
      readText(`Among them were ${'Ada Quill, '.repeat(names)}Mo Tarn. They left.`).sentences.map(
        ({ from, to }) => to - from,
      );
    expect(longest(80)).toEqual([246, 3]);
    expect(longest(800)).toEqual([1100, 1100, 206, 3]);
  });

  test('no words, no sentences', () => expect(sentenceEnds([])).toEqual([]));

  test.each([
    ['a quotation mark behind an abbreviation', 'They met at 5 p.m.', '“We stay,” she said.'],
    ['a straight mark', 'They have left.', '"Nobody came," she said.'],
    ['a single mark', 'They have left.', '‘Nobody came,’ she said.'],
    ['a curly mark', 'They have left.', '“Nobody came,” she said.'],
  ])('%s that opens without a space before it begins a sentence', (_mark, first, second) =>
    expect(sentences(first + second)).toEqual([first, second]),
  );

  test('a line break always ends a sentence, and a heading is known as one', () => {
    const text = readText('Envoys Leave Without Deal\nThe talks are over.');
    expect(text.paragraphs.map((p) => p.heading)).toEqual([true, false]);
    expect(text.sentences).toHaveLength(2);
  });
});
