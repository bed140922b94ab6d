import { describe, expect, test } from 'vitest';
import { castMarked, lines } from './reading';

/** What it shows | text with «sources» | what it says of its actors, a line each. */
type Case = readonly [shows: string, marked: string, actors: readonly string[]];

const actorsOf = (marked: string): string[] => {
  const { source, actors } = castMarked(marked);
  return lines(source, actors);
};

const PEOPLE: readonly Case[] = [
  [
    'an office with a body in it, before the name',
    'Chairman of the Herring Council Enno Berg left. Berg will return.',
    ['person Enno Berg [Chairman of the Herring Council]: Chairman of the Herring Council Enno Berg, Berg'],
  ],
  [
    'an embassy with a country in it, before the name',
    'Polish Ambassador to Kenya Jan Mazur left.',
    ['person Jan Mazur (POL) [Polish Ambassador to Kenya]: Polish Ambassador to Kenya Jan Mazur'],
  ],
  [
    'an aide is not the one whom he serves',
    '«An aide to Hanna Lind» said no.',
    ['unnamed aide to Hanna Lind [aide to Hanna Lind]: aide to Hanna Lind', 'person Hanna Lind: Hanna Lind'],
  ],
  [
    'an apposition past its owner',
    "Karl Lund, the president's deputy security adviser, left.",
    ['person Karl Lund [deputy security adviser]: Karl Lund, deputy security adviser'],
  ],
  [
    'a complement past its owner',
    "Karl Lund, head of the council's Harbour Academy, left.",
    [
      "person Karl Lund [head of the council's Harbour Academy]: Karl Lund, head of the council's Harbour Academy",
      'organisation Harbour Academy: Harbour Academy',
    ],
  ],
  [
    'two offices in one apposition',
    'Karl Lund, curator and director of the Fish Museum, left.',
    [
      'person Karl Lund [curator]: Karl Lund, curator, director of the Fish Museum',
      'organisation Fish Museum: Fish Museum',
    ],
  ],
  [
    'what follows a comma may be a new clause',
    'He wrote to his mother, Lund was told. Karl Lund left.',
    ['person Karl Lund: Lund, Karl Lund'],
  ],
  [
    'a family name that is a common word',
    'Anna Waters spoke. Waters left, and the waters rose.',
    ['person Anna Waters: Anna Waters, Waters'],
  ],
  [
    'a Korean family name that is a common word',
    'Park Geun-soo met Kim Young-ha. Park left. Kim stayed.',
    ['person Park Geun-soo: Park Geun-soo, Park', 'person Kim Young-ha: Kim Young-ha, Kim'],
  ],
  [
    'a given name that is an office',
    'Dean Weller left. Weller will return.',
    ['person Dean Weller: Dean Weller, Weller'],
  ],
  [
    'princes',
    'Crown Prince Faisal bin Nasser spoke. Prince Faisal left.',
    ['person Prince Faisal bin Nasser [Crown Prince]: Crown Prince Faisal bin Nasser, Prince Faisal'],
  ],
  [
    'an office of the past, hyphenated',
    'Ex-President Juan Marez left. Marez will return.',
    ['person Juan Marez [Ex-President]: Ex-President Juan Marez, Marez'],
  ],
  ['bin with a capital', 'Osman bin Zaid spoke. Bin Zaid left.', ['person Osman bin Zaid: Osman bin Zaid, Bin Zaid']],
  [
    'hyphens and possessives',
    "Jean-Marc Dupont-Aubry spoke. Dupont-Aubry's plan failed.",
    ['person Jean-Marc Dupont-Aubry: Jean-Marc Dupont-Aubry, Dupont-Aubry'],
  ],
  [
    'a nickname in quotation marks',
    'William "Bill" Hardy spoke. Bill Hardy left.',
    ['person William "Bill" Hardy: William "Bill" Hardy, Bill Hardy'],
  ],
  ['initials run together', 'J.R. Hale spoke. Hale left.', ['person J.R. Hale: J.R. Hale, Hale']],
  [
    'a spokesman is of the side of his ministry',
    'The Iranian Foreign Ministry protested. Ministry spokesman Reza Karimi left.',
    [
      'organisation Iranian Foreign Ministry (IRN): Iranian Foreign Ministry, Ministry',
      'person Reza Karimi (IRN) [Ministry spokesman]: Ministry spokesman Reza Karimi',
    ],
  ],
  [
    'the first word says the side',
    'U.S. Iran envoy Rolf Malley left.',
    ['person Rolf Malley (USA) [U.S. Iran envoy]: U.S. Iran envoy Rolf Malley'],
  ],
];

const BODIES: readonly Case[] = [
  [
    'letters first, then the name',
    'The NHB met. The National Harbour Board adjourned.',
    ['organisation National Harbour Board: NHB, National Harbour Board'],
  ],
  [
    'the kind before the name',
    'The Greek newspaper Avisen reported gains. Avisen sells well.',
    ['organisation Avisen (GRC): Greek newspaper Avisen, Avisen'],
  ],
  ['a group by its kind', 'The militant group Jaish withdrew.', ['group Jaish: militant group Jaish']],
  [
    'the kind before the only body of that kind',
    '«The board» said no. The Herring Board met.',
    ['organisation Herring Board: board, Herring Board'],
  ],
  [
    'an administration by its head',
    'The Lund administration refused. The administration gave no reason.',
    ['organisation Lund administration: Lund administration, administration'],
  ],
  [
    'a parliament by its state',
    'The Iranian parliament voted. Parliament adjourned.',
    ['organisation Iranian parliament (IRN): Iranian parliament, Parliament'],
  ],
  [
    'a court of a state',
    'The Supreme Court of Kenya agreed. The court gave no reason.',
    ['organisation Supreme Court (KEN): Supreme Court, court', 'state Kenya (KEN): Kenya'],
  ],
  [
    "a country's newspaper",
    'The New Zealand Herald reported gains.',
    ['organisation New Zealand Herald (NZL): New Zealand Herald'],
  ],
  [
    'a name that has officials is a body',
    '«Norsk» said no. Norsk officials gave no reason.',
    ['organisation Norsk: Norsk, Norsk', 'unnamed Norsk officials: Norsk officials'],
  ],
  [
    'a name over "of"',
    'The Foundation for Defence of Harbours met on a rainy day in spring.',
    ['organisation Foundation for Defence of Harbours: Foundation for Defence of Harbours'],
  ],
];

const STATES: readonly Case[] = [
  ['a side', 'The Russian side insisted on terms.', ['state Russia (RUS): Russian side, Russian']],
  [
    'a people and an adjective with "the"',
    'The Danes objected. The French agreed.',
    ['state Denmark (DNK): The Danes', 'state France (FRA): The French'],
  ],
  ['the West', 'The West has refused to talk.', ['group West: West']],
  [
    'seats of power that open a sentence',
    'Downing Street protested. Foggy Bottom agreed.',
    ['organisation Downing Street (GBR): Downing Street', 'organisation Foggy Bottom (USA): Foggy Bottom'],
  ],
  [
    'the government is that of the state that was called so',
    'The Mexican government protested. The United States agreed. The government waits.',
    ['state Mexico (MEX): Mexican government, Mexican, government', 'state United States (USA): United States'],
  ],
  [
    'a regime by its ruler, whose country nobody says',
    'The Karzani regime refused.',
    ['organisation Karzani regime: Karzani regime'],
  ],
];

const SOURCES: readonly Case[] = [
  [
    'unnamed ones of different words stay apart',
    '«A senior U.S. official» said no. «Two diplomats» said yes. «A second U.S. official» said both.',
    [
      'unnamed senior U.S. official (USA): senior U.S. official',
      'unnamed Two diplomats: Two diplomats',
      'unnamed second U.S. official (USA): second U.S. official',
    ],
  ],
  [
    'a headline means the one who is named below',
    'Lawmaker urges tariffs\n\nRep. Anna Weber urged tariffs.',
    ['person Anna Weber [Rep.]: Lawmaker, Rep. Anna Weber'],
  ],
  ['a word that opens a sentence and is nowhere else a name', '«Promise» said it all.', []],
  ['a number of people are those people', '«Hundreds of students» said no.', ['unnamed students: students']],
  [
    'an office that one person holds is somebody, named or not',
    'They blamed the president. The minister was ill.',
    ['unnamed president [president]: president'],
  ],
  [
    'the only one who holds an office, however long ago',
    'Ambassador Jan Mazur left. It rained. It snowed. Nothing was said. The ice stayed. The ambassador returned.',
    ['person Jan Mazur [Ambassador]: Ambassador Jan Mazur, ambassador'],
  ],
  [
    'an unknown name beside an office is a person',
    'The trade secretary, Vikrat Anandi, left. Zorbin Thrale, the envoy, stayed.',
    [
      'person Vikrat Anandi [trade secretary]: trade secretary, Vikrat Anandi',
      'person Zorbin Thrale [envoy]: Zorbin Thrale, envoy',
    ],
  ],
  [
    'where the paragraph is, there is the government',
    'Uganda protested.\nIn Kinshasa, students marched. The government waited.',
    ['state Uganda (UGA): Uganda', 'state DR Congo (COD): government'],
  ],
  [
    'groups without a name',
    '«Protesters» said no. The rebels withdrew.',
    ['group Protesters: Protesters', 'group rebels: rebels'],
  ],
];

describe.each([
  ['people', PEOPLE],
  ['bodies', BODIES],
  ['states', STATES],
  ['sources', SOURCES],
])('%s: one actor per real one', (_kind, cases) => {
  test.each(cases)('%s', (_shows, marked, actors) => {
    expect(actorsOf(marked)).toEqual(actors);
  });
});

/** Names nobody who acts. */
const NOBODY = [
  'It COULD happen UNLESS they stop, and that is O.K. with them.',
  'The U-2 and the STS-1 flew over AA and IX.',
  'The Anna Doe Memorial Bridge was closed.',
  'A partnership was agreed at the summit.',
  'The ship sailed west past the West Coast.',
  'It raised doubts about leadership.',
  'Rain fell on the occupied West Bank.',
];

test.each(NOBODY)('nobody: %s', (sentence) => {
  expect(actorsOf(sentence)).toEqual([]);
});
