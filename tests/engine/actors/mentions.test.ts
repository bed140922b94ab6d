import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/engine/actors';
import { readText } from '../../../src/engine/text';

/** words | form kind name country role */
type Found = readonly [
  words: string,
  form: string,
  kind: string,
  name: string,
  country: string | undefined,
  role: string | undefined,
];

const f = (...found: (string | undefined)[]): Found => {
  const [words = '', form = '', kind = '', name = '', country, role] = found;
  return [words, form, kind, name, country, role];
};

const FOUND: readonly { sentence: string; found: readonly Found[] }[] = [
  {
    sentence: 'Norwegian Prime Minister Kari Solheim resigned.',
    found: [
      f('Norwegian Prime Minister Kari Solheim', 'name', 'person', 'Kari Solheim', 'NOR', 'Norwegian Prime Minister'),
    ],
  },
  {
    sentence: 'The envoy met former President J. F. Toller.',
    found: [f('former President J. F. Toller', 'name', 'person', 'J. F. Toller', undefined, 'former President')],
  },
  {
    sentence: 'Talks with Ursula van der Molen failed.',
    found: [f('Ursula van der Molen', 'name', 'person', 'Ursula van der Molen')],
  },
  { sentence: 'Aides to Tariq al-Rashidi left.', found: [f('Tariq al-Rashidi', 'name', 'person', 'Tariq al-Rashidi')] },
  {
    sentence: 'White House press secretary Dana Holt declined.',
    found: [
      f('White House press secretary Dana Holt', 'name', 'person', 'Dana Holt', 'USA', 'White House press secretary'),
      f('White House', 'name', 'organisation', 'White House', 'USA'),
    ],
  },
  { sentence: "Iraq's Kamal Darwish agreed.", found: [f('Kamal Darwish', 'name', 'person', 'Kamal Darwish', 'IRQ')] },
  {
    sentence: 'President Ilham Sadiq of Egypt agreed.',
    found: [f('President Ilham Sadiq', 'name', 'person', 'Ilham Sadiq', 'EGY', 'President')],
  },
  {
    sentence: 'Sen. Ann Brice (R-Ohio) objected.',
    found: [f('Sen. Ann Brice', 'name', 'person', 'Ann Brice', 'USA', 'Sen.')],
  },
  {
    sentence: 'A note from King Faris of Jordan arrived.',
    found: [f('King Faris', 'name', 'person', 'King Faris', 'JOR', 'King')],
  },
  {
    sentence: 'Robert "Bobby" Hanley said no.',
    found: [f('Robert "Bobby" Hanley', 'name', 'person', 'Robert "Bobby" Hanley')],
  },
  {
    sentence: 'The Polish Foreign Ministry protested.',
    found: [f('Polish Foreign Ministry', 'name', 'organisation', 'Polish Foreign Ministry', 'POL')],
  },
  {
    sentence: 'He works at the Institute for Border and Security Studies.',
    found: [
      f(
        'Institute for Border and Security Studies',
        'name',
        'organisation',
        'Institute for Border and Security Studies',
      ),
    ],
  },
  {
    sentence: 'The OSCE and NATO agreed.',
    found: [f('OSCE', 'name', 'organisation', 'OSCE'), f('NATO', 'name', 'organisation', 'NATO')],
  },
  { sentence: 'Hamas fighters withdrew.', found: [f('Hamas', 'name', 'group', 'Hamas')] },
  {
    sentence: 'A senior U.S. official objected.',
    found: [
      f('senior U.S. official', 'description', 'unnamed', 'senior U.S. official', 'USA'),
      f('U.S.', 'name', 'state', 'U.S.', 'USA'),
    ],
  },
  {
    sentence: 'Two European diplomats disagreed.',
    found: [f('Two European diplomats', 'description', 'unnamed', 'Two European diplomats')],
  },
  { sentence: 'The separatists refused.', found: [f('separatists', 'description', 'group', 'separatists')] },
  {
    sentence: 'The Ugandan government refused.',
    found: [f('Ugandan government', 'description', 'state', 'Ugandan government', 'UGA')],
  },
  {
    sentence: "Peru's trade minister refused.",
    found: [f("Peru's trade minister", 'role', 'unnamed', "Peru's trade minister", 'PER')],
  },
  { sentence: 'The Russians refused.', found: [f('The Russians', 'description', 'state', 'Russia', 'RUS')] },
  {
    sentence: 'The Soviet Union and East Germany signed.',
    found: [
      f('Soviet Union', 'name', 'state', 'Soviet Union', 'SUN'),
      f('East Germany', 'name', 'state', 'East Germany', 'DDR'),
    ],
  },
  { sentence: 'The Kremlin denied it.', found: [f('Kremlin', 'metonym', 'state', 'Russia', 'RUS')] },
];

describe('mentions are found with their words, name, side and role', () => {
  test.each(FOUND)('$sentence', ({ sentence, found }) => {
    const mentions = findMentions(readText(sentence));
    for (const [words, form, kind, name, country, role] of found) {
      const mention = mentions.find((m) => sentence.slice(m.start, m.end) === words && m.form === form);
      expect(mention, words).toBeDefined();
      expect({
        kind: mention?.kind,
        name: mention?.name,
        country: mention?.country,
        ...(role === undefined ? {} : { role: mention?.role }),
      }).toEqual({
        kind,
        name,
        country,
        ...(role === undefined ? {} : { role }),
      });
    }
  });
});

const LEFT_ALONE = [
  'On Monday, heavy rain fell during Ramadan.',
  'The Geneva agreement entered into force in March.',
  'The ship crossed the Red Sea near the Suez Canal.',
  'A cold front moved over the valley yesterday.',
  'The World Cup opens in June.',
  'Hens live in the turkey shed behind the china shop.',
  'After the vote, prices rose again.',
  'The Clean Water Act of 1972 was amended.',
  'Bread and milk cost more than in April.',
];

test.each(LEFT_ALONE)('names nobody: %s', (sentence) => {
  expect(findMentions(readText(sentence)).filter((m) => m.weak !== true && m.form !== 'pronoun')).toEqual([]);
});

describe('a capital is a mention only where it stands for its government', () => {
  test.each([
    ['Washington will impose new tariffs.', 'Washington', 'USA'],
    ['The minister told Kiev to wait.', 'Kiev', 'UKR'],
    ['Talks with Tehran have stalled.', 'Tehran', 'IRN'],
    ["Beijing's demands were rejected.", 'Beijing', 'CHN'],
    ['The deal between Moscow and Ankara held.', 'Moscow', 'RUS'],
    ['The deal between Moscow and Ankara held.', 'Ankara', 'TUR'],
    ['She put pressure on Belgrade.', 'Belgrade', 'SRB'],
    ['London and Paris have agreed to meet.', 'London', 'GBR'],
  ])('party: %s (%s)', (sentence, words, country) => {
    const mention = findMentions(readText(sentence)).find((m) => sentence.slice(m.start, m.end) === words);
    expect(mention).toMatchObject({ form: 'metonym', kind: 'state', country });
  });

  test.each([
    ['In Moscow, the talks went on.', 'Moscow'],
    ['He arrived in Washington on Friday.', 'Washington'],
    ['They flew to Geneva and then to Vienna.', 'Vienna'],
    ['Officials in Kiev said nothing.', 'Kiev'],
    ['The Paris accord was signed.', 'Paris'],
    ['Shells hit the suburbs of Damascus.', 'Damascus'],
    ['The army captured Tripoli.', 'Tripoli'],
    ["Warsaw's airport was closed.", 'Warsaw'],
  ])('place: %s (%s)', (sentence, words) => {
    expect(findMentions(readText(sentence)).filter((m) => sentence.slice(m.start, m.end) === words)).toEqual([]);
  });
});

describe('a country is evidence for an actor where it acts, not where it is only a place', () => {
  test.each([
    ['Finland rejected the plan.', 'Finland', false],
    ['The sanctions on Belarus remain.', 'Belarus', false],
    ['The summit was held in Finland.', 'Finland', true],
    ['Fighting goes on in eastern Ukraine.', 'Ukraine', true],
    ['U.S. troops left.', 'U.S.', true],
  ])('%s', (sentence, words, weak) => {
    const mention = findMentions(readText(sentence)).find(
      (m) => sentence.slice(m.start, m.end) === words && m.kind === 'state',
    );
    expect(mention).toBeDefined();
    expect(mention?.weak === true).toBe(weak);
  });
});
