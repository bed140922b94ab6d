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
  [
    'particles that open a sentence',
    'Ursula von der Sand spoke. Von der Sand left. Abdel Fattah al-Rashid spoke. Al-Rashid left.',
    [
      'person Ursula von der Sand: Ursula von der Sand, Von der Sand',
      'person Abdel Fattah al-Rashid: Abdel Fattah al-Rashid, Al-Rashid',
    ],
  ],
  [
    'a given name alone leaves the family name to the other',
    'Prime Minister Anna Weber spoke. Her husband, Jonas Weber, left. Jonas was tired. Weber was not.',
    [
      'person Anna Weber [Prime Minister]: Prime Minister Anna Weber, Her, Weber',
      'person Jonas Weber [husband]: husband, Jonas Weber, Jonas',
    ],
  ],
  [
    'a particle that is a family name elsewhere',
    'Marine Le Brandt spoke. Le Brandt left.',
    ['person Marine Le Brandt: Marine Le Brandt, Le Brandt'],
  ],
  [
    'a headline that ends like a sentence',
    "Otto Brandt Calls for Special Inspector after Report Reveals Lund's Meetings with Donors.\n\nOtto Brandt left.",
    ['person Otto Brandt: Otto Brandt, Otto Brandt'],
  ],
  [
    'a given name that others call leaves nobody his family name',
    'Bernard Sand spoke. Sand left. His wife, Jane Sand, waited. Bernard was tired. Sand was late.',
    ['person Bernard Sand: Bernard Sand, Sand, His, Bernard, Sand', 'person Jane Sand [wife]: wife, Jane Sand'],
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
    'a family name that is said once',
    'Bill and Hillary Sand spoke. Mr. Sand left. Mrs. Sand stayed.',
    ['person Bill Sand: Bill, Mr. Sand', 'person Hillary Sand: Hillary Sand, Mrs. Sand'],
  ],
  [
    'a family name that is said once, of kin',
    'His parents, Khizar and Ghazala Sand, spoke. Ms. Sand left. Mr. Sand stayed.',
    ['person Khizar Sand: Khizar, Mr. Sand', 'person Ghazala Sand: Ghazala Sand, Ms. Sand'],
  ],
  [
    'two names joined are two families',
    'Brandt and Hillary Sand spoke. Otto Brandt left.',
    ['person Otto Brandt: Brandt, Otto Brandt', 'person Hillary Sand: Hillary Sand'],
  ],
  [
    'a title without a full name, beside a wife with one',
    'President Sand spoke. Michelle Sand waited. Mr. Sand left.',
    ['person Sand [President]: President Sand, Mr. Sand', 'person Michelle Sand: Michelle Sand'],
  ],
  [
    'a title that only the short name bears',
    'The senator left. Bernard Sand stayed. Senator Sand spoke.',
    ['person Bernard Sand [Senator]: senator, Bernard Sand, Senator Sand'],
  ],
  [
    'a former office of who has the floor',
    '«Karl Lund, the Democratic candidate,» said no. «The former Ohio governor» said yes.',
    ['person Karl Lund [Democratic candidate]: Karl Lund, Democratic candidate, former Ohio governor'],
  ],
  [
    'the side of a president by what he is called next',
    '«President Vladimir Putnov» said no. «The Russian leader» said yes.',
    ['person Vladimir Putnov (RUS) [President]: President Vladimir Putnov, Russian leader'],
  ],
  [
    'a state shortened behind a town',
    'Paul Porter, a driver from Ava, Mo., left.',
    ['person Paul Porter: Paul Porter'],
  ],
  [
    'a Korean name whose first word is a common one',
    'Kim Jong Su and Moon Jae-sik met.',
    ['person Kim Jong Su: Kim Jong Su', 'person Moon Jae-sik: Moon Jae-sik'],
  ],
  [
    'whom an office is about is not its side',
    'Special envoy for Iran Rolf Malley left. Iran Prime Minister Ali Karim stayed.',
    [
      'person Rolf Malley [Special envoy for Iran]: Special envoy for Iran Rolf Malley',
      'person Ali Karim (IRN) [Iran Prime Minister]: Iran Prime Minister Ali Karim',
    ],
  ],
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
  [
    'a name over "and"',
    'The Union Solidarity and Progress Party lost. «The USPP» said no.',
    ['organisation Union Solidarity and Progress Party: Union Solidarity and Progress Party, USPP'],
  ],
  [
    'two bodies over "and"',
    'The Pentagon and State Department agreed.',
    ['organisation Pentagon (USA): Pentagon', 'organisation State Department (USA): State Department'],
  ],
  [
    'a body that is named in a title',
    'Norska CEO Karl Lund left. «Norska» said no.',
    ['person Karl Lund [Norska CEO]: Norska CEO Karl Lund', 'organisation Norska: Norska'],
  ],
  [
    'the company and its board',
    'NHV sank. «The company» said no. «The NHV board» said yes. «The board» said both.',
    ['organisation NHV: NHV, company, NHV board, NHV, board'],
  ],
  [
    'the Organisation',
    'The Organisation for Ice Cooperation met. The Organisation adjourned.',
    ['organisation Organisation for Ice Cooperation: Organisation for Ice Cooperation, Organisation'],
  ],
  [
    'a country at the end of the name',
    'The Fisheries Agency of Norway objected.',
    ['organisation Fisheries Agency of Norway (NOR): Fisheries Agency of Norway'],
  ],
  [
    'letters that are what the body is called',
    'Conservative Harbour PAC paid. «The PAC» said no.',
    ['organisation Conservative Harbour PAC: Conservative Harbour PAC, PAC'],
  ],
  [
    'what letters stand for says what they are called by',
    '«The CIA» said no. «The agency» said yes. «The FBI» said no. «The bureau» said yes.',
    ['organisation CIA (USA): CIA, agency', 'organisation FBI (USA): FBI, bureau'],
  ],
  [
    'some of the words',
    'The Brandt Victory fund grew. «The victory fund» said no.',
    ['organisation Brandt Victory fund: Brandt Victory fund, victory fund'],
  ],
  [
    'a school lends its name to no person',
    'Sandy Brook Elementary School closed. In the Sandy Brook attack nobody fell.',
    ['organisation Sandy Brook Elementary School: Sandy Brook Elementary School'],
  ],
  ['partners', '«Brandt & Lund» said no. They ate in the Bar & Grill.', ['organisation Brandt & Lund: Brandt & Lund']],
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
    'Dominicans are of the Dominican Republic, not of Dominica',
    'The Dominican government objected. Dominica agreed.',
    ['state Dominican Republic (DOM): Dominican government, Dominican', 'state Dominica (DMA): Dominica'],
  ],
  [
    'a list of places',
    'Goods from Kenya, Chad, Mali, Niger and Togo were stopped. He flew to Paris, London and Rome.',
    [],
  ],
  [
    'a list of capitals that are dealt with',
    'Talks with Moscow, Beijing and Seoul failed.',
    ['state Russia (RUS): Moscow', 'state China (CHN): Beijing', 'state South Korea (KOR): Seoul'],
  ],
  [
    'an envoy is of the side of who sends him',
    'Russia recalled its ambassador. «Its ambassador» said no.',
    ['state Russia (RUS): Russia, its, Its', 'unnamed ambassador (RUS) [ambassador]: ambassador'],
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
    'ministers of two states are of neither',
    '«The Polish and Hungarian ministers» said no. «French, Dutch and Danish diplomats» said yes.',
    [
      'unnamed Polish and Hungarian ministers: Polish and Hungarian ministers',
      'unnamed French, Dutch and Danish diplomats: French, Dutch and Danish diplomats',
    ],
  ],
  [
    'envoys to different places',
    '«The U.N. envoy to Syria» said no. «The U.N. envoy to Kosovo» said yes.',
    [
      'unnamed U.N. envoy to Syria [U.N. envoy to Syria]: U.N. envoy to Syria',
      'organisation U.N.: U.N., U.N.',
      'unnamed U.N. envoy to Kosovo [U.N. envoy to Kosovo]: U.N. envoy to Kosovo',
    ],
  ],
  [
    'insiders of one party are not those of the other',
    '«Republican insiders» said no. «Democratic insiders» said yes.',
    ['unnamed Republican insiders: Republican insiders', 'unnamed Democratic insiders: Democratic insiders'],
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
  'She taught at the University of Utah and spoke in the Wells Harbour Center.',
  'He landed at Orlando International Airport.',
  'Nobody asked any lobbyist, and people who fled were tired.',
  'Make them FIRST again.',
  'Shirts appeared in front of the building.',
];

test.each(NOBODY)('nobody: %s', (sentence) => {
  expect(actorsOf(sentence)).toEqual([]);
});
