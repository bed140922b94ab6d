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
