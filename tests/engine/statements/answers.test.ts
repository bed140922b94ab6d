/** Interviews that are printed as questions and answers, and texts that only look like them: all invented. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

/** What is said by whom, in paragraphs that nobody quotes. */
function answersOf(lines: readonly string[]) {
  const text = lines.join('\n\n');
  const { statements, actors } = analyze({ language: 'en', text });
  return statements
    .filter(({ rule }) => rule === 'interview-answer')
    .map(({ speaker, content }) => [
      actors.find(({ id }) => id === speaker)?.name,
      ...content.map(({ start, end }) => text.slice(start, end)),
    ]);
}

const WHY = 'Why do you want the dam closed?';
const CRACKS = 'Because I have seen the cracks. We told the council so in May.';
const WHO = 'And who pays?';
const WE_DO = 'We do. My ministry must find the money.';
const PLAIN = [WHY, CRACKS, WHO, WE_DO];
const SAID = (name: string) => [
  [name, CRACKS],
  [name, WE_DO],
];

describe('the answers are those of the one who is asked', () => {
  test.each([
    ['who spoke to the paper', 'Elena Kovac spoke to Harbour News about the dam.'],
    ['whose office is told first', 'The harbour minister, Elena Kovac, talked to us on Tuesday. The talk was edited.'],
    ['whom the paper spoke to', 'The Harbour Weekly spoke to Elena Kovac in Melk.'],
    ['with whom it is an interview', 'An interview with the minister, Elena Kovac. It was held in Melk.'],
    ['who said so in an interview', 'In an interview with this paper, Elena Kovac said the dam was old.'],
    ['who is the only one named', 'Elena Kovac leads the harbour ministry. Her term ends in May.'],
    ['and not of the interviewer', 'Interview by Otto Brandt · 3 June 2026\n\nElena Kovac spoke to us in Melk.'],
  ])('%s', (_name, introduction) => expect(answersOf([introduction, ...PLAIN])).toEqual(SAID('Elena Kovac')));

  test('and their source is her name, not the headline in which it stands', () => {
    const text = ['Wikinotes interviews Elena Kovac', ...PLAIN].join('\n\n');
    const sources = analyze({ language: 'en', text }).statements.filter(({ rule }) => rule === 'interview-answer');
    expect(sources.map(({ source }) => source && text.slice(source.start, source.end))).toEqual([
      'Elena Kovac',
      'Elena Kovac',
    ]);
  });

  const kovac = 'Harbour Minister Elena Kovac wants the Melk dam closed.';
  test.each([
    ['the paper’s reporter', `${kovac} She spoke to the Melk Courier’s Otto Brandt in her office.`],
    ['one of the paper', `${kovac} She sat down with Otto Brandt of the Melk Courier.`],
    ['a correspondent', `${kovac} Our correspondent Otto Brandt met her in Melk.`],
    ['one who interviewed her', `${kovac} Otto Brandt interviewed her for the Melk Courier.`],
    ['one by whom she was interviewed', 'Elena Kovac was interviewed by Otto Brandt.'],
    ['one who sat down with her', 'Otto Brandt sat down with the harbour minister, Elena Kovac, in Melk.'],
    ['one with whom she sat down', `${kovac} Kovac sat down with Otto Brandt.`],
    ['one to whom she gave it', `${kovac} In an interview with Otto Brandt, Elena Kovac spoke of cracks.`],
  ])('and not of %s', (_name, introduction) =>
    expect(answersOf([introduction, ...PLAIN]).map(([name]) => name)).toEqual(Array(2).fill('Elena Kovac')),
  );

  test.each([
    ['the first exchange alone', `Melk Courier: ${WHY}`, `Elena Kovac: ${CRACKS}`, WHO, WE_DO],
    ['the questions alone', `Melk Courier: ${WHY}`, CRACKS, `Melk Courier: ${WHO}`, WE_DO],
    ['the questions alone, by a name', `Brandt: ${WHY}`, CRACKS, `Brandt: ${WHO}`, WE_DO],
    ['all, by names', `Brandt: ${WHY}`, `Kovac: ${CRACKS}`, `Brandt: ${WHO}`, `Kovac: ${WE_DO}`],
  ])('where labels tell who speaks: %s', (_name, ...lines) =>
    expect(answersOf(['Otto Brandt talked to the minister, Elena Kovac.', ...lines])).toEqual(SAID('Elena Kovac')),
  );

  test('and not what others are said to have done to her', () => {
    const put = 'The mayor of Melk called you “a danger to the river”.';
    const everybody = 'They blame you whatever you build.';
    expect(answersOf([kovac, WHY, CRACKS, put, 'He is an old friend.', WHO, WE_DO, everybody])).toEqual([
      ['Elena Kovac', CRACKS],
      ['Elena Kovac', 'He is an old friend.'],
      ['Elena Kovac', WE_DO],
    ]);
    expect(answersOf([kovac, WHY, CRACKS, everybody, WHO, WE_DO])).toEqual([
      ['Elena Kovac', CRACKS, everybody],
      ['Elena Kovac', WE_DO],
    ]);
  });

  test('and not what a third one says under a name of his own', () => {
    const more = 'The engineers agree.';
    expect(answersOf([kovac, WHY, CRACKS, 'Orlov: The cracks are old.', more, WHO, WE_DO])).toEqual([
      ['Elena Kovac', CRACKS],
      ['Elena Kovac', WE_DO],
    ]);
  });

  const met = 'Elena Kovac spoke to us in Melk.';

  test('over several paragraphs, up to what the paper adds below', () => {
    const more = 'The engineers were late, as always.';
    const last = 'I would not bet on it.';
    const own = 'Harbour News prints a long talk every week.';
    expect(answersOf([met, WHY, CRACKS, more, WHO, WE_DO, last, own])).toEqual([
      ['Elena Kovac', CRACKS, more],
      ['Elena Kovac', WE_DO, last],
    ]);
  });

  test('and not what is put to her instead of a question', () => {
    const put = 'Your critics call the ministry slow.';
    expect(answersOf([met, WHY, CRACKS, put, 'They should ask the engineers.', WHO, WE_DO])).toEqual([
      ['Elena Kovac', CRACKS],
      ['Elena Kovac', 'They should ask the engineers.'],
      ['Elena Kovac', WE_DO],
    ]);
  });

  test.each([
    ['Q and A', 'Q', 'A'],
    ['words', 'Question', 'Answer'],
    ['initials', 'OB', 'EK'],
    ['names', 'Brandt', 'Kovac'],
  ])('behind labels: %s', (_name, q, a) => {
    const more = 'My engineers agree.';
    const lines = [met, `${q}: ${WHY}`, `${a}: ${CRACKS}`, more, `${q}: ${WHO}`, `${a}: ${WE_DO}`];
    expect(answersOf(lines)).toEqual([
      ['Elena Kovac', CRACKS, more],
      ['Elena Kovac', WE_DO],
    ]);
  });

  test('without what is told of her between', () => {
    expect(answersOf([met, WHY, CRACKS, 'Kovac pauses and looks out.', '[Laughs]', WHO, WE_DO])).toEqual(
      SAID('Elena Kovac'),
    );
  });
});

describe('is no interview', () => {
  test.each([
    [
      'an explainer',
      ['Elena Kovac wants the dam closed.', 'Why now?', 'There are cracks.', 'Who pays?', 'Nobody knows.'],
    ],
    [
      'an explainer for "you"',
      [
        'Elena Kovac wants the dam closed.',
        'What does it mean for you?',
        'Water is dear.',
        'Who pays?',
        'We asked her.',
      ],
    ],
    ['a column', ['I met Elena Kovac once. I liked her.', 'Why now?', 'I think I know. I saw my share of dams.']],
    ['one that introduces nobody', ['It is about the dam.', ...PLAIN]],
    ['one of two of whom neither is known to ask', ['Otto Brandt sat down with Elena Kovac in Melk.', ...PLAIN]],
    [
      'one whose only one named asks',
      ['Elena Kovac reports from Melk.', `Kovac: ${WHY}`, CRACKS, `Kovac: ${WHO}`, WE_DO],
    ],
    [
      'a report that asks its readers',
      [
        'Elena Kovac spoke to us in Melk.',
        WHY,
        '“I have seen the cracks,” she says.',
        CRACKS,
        WHO,
        '“We do,” she adds. “Who else?”',
        WE_DO,
        '“My ministry has the money,” she says.',
      ],
    ],
    ['one that names its photographer alone', ['The cracks of Melk. Photo: Otto Brandt.', ...PLAIN]],
    ['one that names two', ['Elena Kovac is the minister. Ivan Orlov was it before.', ...PLAIN]],
  ])('%s', (_name, lines) => expect(answersOf(lines)).toEqual([]));
});

test('whoever is asked whether she would has not said so', () => {
  const asked = 'Would you let the northern troops stay?';
  const text = ['Elena Kovac spoke to us in Melk.', asked, 'I have never seen them.', ...PLAIN].join('\n\n');
  const { positions } = analyze({ language: 'en', text });
  const start = text.indexOf(asked);
  expect(positions.filter(({ span }) => span.start >= start && span.end <= start + asked.length)).toEqual([]);
});
