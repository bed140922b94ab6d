import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';
import { cast, lines, spanOf, wordsOf } from './reading';

const ARTICLE = `Estonia Warns Latvia Over Port Fees

Estonian Foreign Minister Tiit Raudsepp has told Transport Minister Ilze Kalve in a letter that Tallinn will close its border to trucks if Riga raises port fees, a senior Estonian official said.

The official said Raudsepp also wrote to the European Commission.

"The minister expressed regret," he said. "He asked Latvia to think again."

In Riga, the Latvian Transport Ministry said Kalve had received the letter. The ministry gave no details. Kalve will travel to Tallinn.

Truckers, meanwhile, blocked a road near Narva.`;

const SAID = [
  {
    source: 'a senior Estonian official',
    content:
      'Estonian Foreign Minister Tiit Raudsepp has told Transport Minister Ilze Kalve in a letter that Tallinn will close its border to trucks if Riga raises port fees',
  },
  { source: 'The official', content: 'Raudsepp also wrote to the European Commission' },
  { source: 'he', content: 'The minister expressed regret', direct: true as const, after: 'regret,"' },
  { source: 'the Latvian Transport Ministry', content: 'Kalve had received the letter' },
];

describe('one actor per real one', () => {
  const { actors, actorAt, actorsIn } = cast(ARTICLE, SAID);

  test('names, sides and offices are those of the article', () => {
    expect(lines(ARTICLE, actors)).toEqual([
      'state Estonia (EST): Estonia, Estonian, Tallinn, its, Estonian',
      'state Latvia (LVA): Latvia, Riga, Latvia, Latvian',
      'person Tiit Raudsepp (EST) [Estonian Foreign Minister]: Estonian Foreign Minister Tiit Raudsepp, Raudsepp, minister, He',
      'person Ilze Kalve (LVA) [Transport Minister]: Transport Minister Ilze Kalve, Kalve, Kalve',
      'unnamed senior Estonian official (EST): senior Estonian official, official, he',
      'organisation European Commission: European Commission',
      'organisation Latvian Transport Ministry (LVA): Latvian Transport Ministry, ministry',
    ]);
  });

  test('ids follow the first mention', () => {
    expect(actors.map((a) => a.id)).toEqual(actors.map((_, k) => `a${k + 1}`));
  });

  test('actorAt is the head of the words, not who is named inside them', () => {
    const at = (words: string) => actorAt(spanOf(ARTICLE, words))?.name;
    expect(at('a senior Estonian official')).toBe('senior Estonian official');
    expect(at('the Latvian Transport Ministry')).toBe('Latvian Transport Ministry');
    expect(at('Estonian Foreign Minister Tiit Raudsepp')).toBe('Tiit Raudsepp');
    expect(at('port fees')).toBeUndefined();
    expect(at('a letter')).toBeUndefined();
  });

  test('actorsIn gives everyone inside, in text order, once', () => {
    expect(
      actorsIn(
        spanOf(
          ARTICLE,
          'Estonian Foreign Minister Tiit Raudsepp has told Transport Minister Ilze Kalve in a letter that Tallinn',
        ),
      ).map((a) => a.name),
    ).toEqual(['Tiit Raudsepp', 'Estonia', 'Ilze Kalve']);
  });

  test.each([
    [
      'a group is not the state that it stands against',
      "Estonia urged Kenya's opposition to wait.",
      ["Kenya's opposition"],
    ],
    ['a parliament may be', "Estonia urged Kenya's parliament to wait.", ["Kenya's parliament", 'Kenya']],
  ])('%s', (_what, text, names) => {
    const { actorsIn: among } = cast(text, []);
    expect(among(spanOf(text, text.slice(text.indexOf('Kenya'), text.indexOf(' to ')))).map((a) => a.name)).toEqual(
      names,
    );
  });
});

/** Text | what the article says of its actors, a line each. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'full name, short name, apposition',
    'Marta Kowal, the Polish defence minister, left on Monday. Kowal gave no reason.',
    ['person Marta Kowal (POL) [Polish defence minister]: Marta Kowal, Polish defence minister, Kowal'],
  ],
  [
    'office before the name, across a comma',
    "Chile's finance minister, Rosa Ibarra, agreed. Ms. Ibarra will sign.",
    [
      "person Rosa Ibarra (CHL) [Chile's finance minister]: Chile's finance minister, Rosa Ibarra, Ms. Ibarra",
      'state Chile (CHL): Chile',
    ],
  ],
  [
    'family name first',
    'Jiang Weimin arrived on Friday. Mr. Jiang will stay.',
    ['person Jiang Weimin: Jiang Weimin, Mr. Jiang'],
  ],
  [
    'Vietnamese names are called by the last',
    'Nguyen Van Hao arrived on Friday. Mr. Hao will stay.',
    ['person Nguyen Van Hao: Nguyen Van Hao, Mr. Hao'],
  ],
  [
    'two of one name',
    'Bill Marlow and Anna Marlow arrived. Mr. Marlow was tired. Mrs. Marlow was not.',
    ['person Bill Marlow: Bill Marlow, Mr. Marlow', 'person Anna Marlow: Anna Marlow, Mrs. Marlow'],
  ],
  [
    'particles',
    'Ursula van der Molen met Tariq al-Rashidi. Rashidi thanked van der Molen.',
    ['person Ursula van der Molen: Ursula van der Molen, Molen', 'person Tariq al-Rashidi: Tariq al-Rashidi, Rashidi'],
  ],
  ['given name alone', 'Farid Karim spoke. Farid left early.', ['person Farid Karim: Farid Karim, Farid']],
  [
    'short forms of given names',
    'Robert Hanley spoke. Bob Hanley left early.',
    ['person Robert Hanley: Robert Hanley, Bob Hanley'],
  ],
  [
    'middle initials',
    'John Tanner spoke. John Q. Tanner left early.',
    ['person John Q. Tanner: John Tanner, John Q. Tanner'],
  ],
  [
    'acronym in brackets',
    'The Arctic Relief Board (ARB) met. The ARB issued a report. The board will meet again.',
    ['organisation Arctic Relief Board: Arctic Relief Board, ARB, ARB, board'],
  ],
  [
    'forms of one organisation',
    'The U.N. Security Council met. The Security Council will vote.',
    ['organisation U.N. Security Council: U.N. Security Council, Security Council'],
  ],
  ['a law is no organisation', 'The Fair Ports Act (FPA) passed. The FPA takes effect in May.', []],
  [
    'former states',
    'The Soviet Union rejected the note. Moscow recalled its envoy.',
    ['state Soviet Union (SUN): Soviet Union', 'state Russia (RUS): Moscow, its'],
  ],
  [
    'halves of a country',
    'North Korea fired a missile. The North has done so before.',
    ['state North Korea (PRK): North Korea, North'],
  ],
  [
    'a party shared by several',
    'Sens. Ann Brice (D-N.J.), Carl Dodd (D-Ohio) and Eve Frank (R-Utah) objected.',
    [
      'person Ann Brice (USA) [Sens.]: Sens. Ann Brice',
      'person Carl Dodd (USA) [Sens.]: Carl Dodd',
      'person Eve Frank (USA) [Sens.]: Eve Frank',
    ],
  ],
  ['different envoys stay apart', 'The Iraqi ambassador to Greece agreed. The Iraqi ambassador to Kenya objected.', []],
  ['a place makes no actor', 'The delegates met in Switzerland and flew to Vienna.', []],
];

test.each(CASES)('%s', (_name, source, expected) => {
  expect(lines(source, cast(source).actors)).toEqual(expected);
});

test('a dateline names nobody', () => {
  const source = 'TALLINN, Estonia (AP) — Latvia protested on Monday.';
  expect(lines(source, cast(source).actors)).toEqual(['state Latvia (LVA): Latvia']);
});

test('what somebody owns is not him, what he wrote speaks for him', () => {
  const source = "Anna Weber left. Weber's aides denied it, Weber's letter said, and the fate of Weber is open.";
  const { actorAt } = cast(source);
  expect(actorAt(spanOf(source, "Weber's aides"))?.name).not.toBe('Anna Weber');
  expect(actorAt(spanOf(source, "Weber's letter"))?.name).toBe('Anna Weber');
  expect(actorAt(spanOf(source, 'the fate of Weber'))).toBeUndefined();
});

test('sources are told apart by what follows', () => {
  const source = 'People familiar with the talks denied it. People close to the minister did not.';
  expect(cast(source).actors.map((a) => a.name)).toEqual([
    'People familiar with the talks',
    'People close to the minister',
  ]);
});

describe('a printed interview', () => {
  const answers = `Why now?
I think we waited too long. I would do it again.
Who pays, in your view?
I do not know, and I will not guess.
`;
  const own = (source: string, name: string) =>
    wordsOf(
      source,
      cast(source).actors.find((a) => a.name === name),
    ).filter((w) => /^(?:I|your?)$/u.test(w));

  test('"I" is the one who is asked, "you" in the questions too', () => {
    const source = `Mona Lind leads the harbour union. Lind spoke to this paper.\n${answers}Will it last?\nI hope so.`;
    expect(own(source, 'Mona Lind')).toEqual(['I', 'I', 'your', 'I', 'I', 'I']);
  });

  test('who is asked is the one it says it interviewed', () => {
    const source = `Otto Brandt left. Otto Brandt is gone. This paper interviewed Mona Lind.\n${answers}`;
    expect(own(source, 'Mona Lind')).toEqual(['I', 'I', 'your', 'I', 'I']);
  });

  test('a column with questions is none', () => {
    const source = `Mona Lind leads the harbour union.\nWhy now?\nI think so. Lind does not.`;
    expect(own(source, 'Mona Lind')).toEqual([]);
  });
});

test('a side is inferred only from what the article says', () => {
  const tied = 'The Danish Foreign Ministry said Foreign Minister Lars Brandt had left.';
  expect(cast(tied).actors.find((a) => a.name === 'Lars Brandt')?.country).toBe('DNK');
  const open = 'Denmark protested and Norway apologised. Foreign Minister Lars Brandt had left.';
  expect(cast(open).actors.find((a) => a.name === 'Lars Brandt')?.country).toBeUndefined();
});

test('unnamed sources that differ are kept apart', () => {
  const source =
    'A French official denied it. A German official confirmed it. The German official asked for patience. Another French official laughed.';
  const said = [
    { source: 'A French official', content: 'it' },
    { source: 'Another French official', content: 'laughed' },
  ];
  expect(lines(source, cast(source, said).actors)).toEqual([
    'unnamed French official (FRA): French official',
    'unnamed German official (DEU): German official, German official',
    'unnamed Another French official (FRA): Another French official',
  ]);
});

test('a spokesman who is named later is the one who spoke before', () => {
  const source = 'A Pentagon spokesman said ships would stay. "They will stay," said spokesman Owen Platt.';
  const { actors } = cast(source, [{ source: 'A Pentagon spokesman', content: 'ships would stay' }]);
  const platt = actors.find((a) => a.name === 'Owen Platt');
  expect(wordsOf(source, platt)).toEqual(['Pentagon spokesman', 'spokesman Owen Platt']);
  expect(platt?.country).toBe('USA');
});

test('a number without an article brings new people: sources are not joined with those who were expelled', () => {
  const text =
    'Peru expelled two Bolivian diplomats over spying.\n\nAccording to two diplomats in Lima, talks will go on. The diplomats said nobody had signed.';
  const { actors } = analyze({ language: 'en', published: '2026-05-13', text });
  const mentions = actors
    .filter(({ name }) => name.endsWith('diplomats'))
    .map((actor) => actor.mentions.map(({ start, end }) => text.slice(start, end)));
  expect(mentions).toEqual([['two Bolivian diplomats'], ['two diplomats', 'diplomats']]);
});
