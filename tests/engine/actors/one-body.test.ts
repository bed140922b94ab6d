/** One actor for each real one: all that an article calls a body by. */
import { expect, test } from 'vitest';
import { type ActorCase, actorsOf } from './reading';

const CASES: readonly ActorCase[] = [
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
    'The Coast Unity and Herring Party lost. «The CUHP» said no.',
    ['organisation Coast Unity and Herring Party: Coast Unity and Herring Party, CUHP'],
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
    'another court that spoke since is the court',
    'The Harbour Court met. The Lima court refused. «The court» said no.',
    ['organisation Harbour Court: Harbour Court', 'organisation Lima court (PER): Lima court, court'],
  ],
  [
    'a judge elsewhere is not of the court named before',
    'The Harbour Court met. In June a Lima judge refused. Karl Lund thanked the court.',
    ['organisation Harbour Court: Harbour Court', 'person Karl Lund: Karl Lund'],
  ],
  [
    'a judge without a place may be its own',
    'The Harbour Court met. In June a judge refused. Karl Lund thanked the court.',
    ['organisation Harbour Court: Harbour Court, court', 'person Karl Lund: Karl Lund'],
  ],
  [
    'a court hearing is no court',
    'The Harbour Court met. A court hearing ended. Karl Lund thanked the court.',
    ['organisation Harbour Court: Harbour Court, court', 'person Karl Lund: Karl Lund'],
  ],
  [
    'what an army does is no part of a name',
    'NATO strikes terrorists in June.',
    ['organisation NATO: NATO', 'group terrorists: terrorists'],
  ],
  ['what people are dealers of is', '«The arms dealers» said no.', ['unnamed arms dealers: arms dealers']],
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
    'two states call theirs the same, and a bare name is the last one’s',
    "Norway's Harbour Ministry objected. Chile's Harbour Ministry did not. The Harbour Ministry adjourned. Norway's Harbour Ministry agreed.",
    [
      'state Norway (NOR): Norway, Norway',
      'organisation Harbour Ministry (NOR): Harbour Ministry, Harbour Ministry',
      'state Chile (CHL): Chile',
      'organisation Harbour Ministry (CHL): Harbour Ministry, Harbour Ministry',
    ],
  ],
  [
    'the capital tells whose',
    'The Harbour Ministry in Oslo objected. The Harbour Ministry in Lima did not.',
    ['organisation Harbour Ministry (NOR): Harbour Ministry', 'organisation Harbour Ministry (PER): Harbour Ministry'],
  ],
  [
    'a body that works in several states is one',
    "Chile's Greenpeace objected. Norway's Greenpeace agreed.",
    ['state Chile (CHL): Chile', 'organisation Greenpeace (CHL): Greenpeace, Greenpeace', 'state Norway (NOR): Norway'],
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
    'The Brandt Harvest fund grew. «The harvest fund» said no.',
    ['organisation Brandt Harvest fund: Brandt Harvest fund, harvest fund'],
  ],
  [
    'a school lends its name to no person',
    'Heron Hill Elementary School closed. In the Heron Hill play nobody fell.',
    ['organisation Heron Hill Elementary School: Heron Hill Elementary School'],
  ],
  ['partners', '«Brandt & Lund» said no. They ate in the Bar & Grill.', ['organisation Brandt & Lund: Brandt & Lund']],
  ['a group by its kind', 'The militant group Zarkan withdrew.', ['group Zarkan: militant group Zarkan']],
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
    "a party by the one in mind, which is nobody else's",
    "The Herring Party lost. Anna Lund left her party. Otto Brandt's party won.",
    [
      'organisation Herring Party: Herring Party, party',
      'person Anna Lund: Anna Lund, her',
      'person Otto Brandt: Otto Brandt',
    ],
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
    'a name over "for" that ends like an office',
    '«The Harbour Center for Justice» said no.',
    ['organisation Harbour Center for Justice: Harbour Center for Justice'],
  ],
  [
    'a law and the house that passed it',
    'The Senate and the Safety of Harbours Act were in the news.',
    ['organisation Senate (USA): Senate'],
  ],
  [
    'letters behind a body in small letters',
    'The herring workers party (HWP) met. «The HWP» said no.',
    ['organisation HWP: HWP, HWP'],
  ],
  [
    'a union that was told of as a new one, beside another',
    'The European Union met. A union of teachers marched. «The union» said no.',
    ['organisation European Union: European Union', 'organisation union: union'],
  ],
  [
    'a union that was told of as a new one, and one named later',
    'A union of teachers marched. The Dockers Union met. «The union» said no.',
    ['organisation Dockers Union: Dockers Union, union'],
  ],
  ['a central bank is no river bank', '«The Central Bank» said no.', ['organisation Central Bank: Central Bank']],
  [
    'the short name first, then what it is for',
    '«The Harbour Center» said no. The Harbour Center for Tides is old.',
    ['organisation Harbour Center for Tides: Harbour Center, Harbour Center for Tides'],
  ],
  [
    'what it is for, then the short name',
    '«The Harbour Center for Tides» said no. The Harbour Center is old.',
    ['organisation Harbour Center for Tides: Harbour Center for Tides, Harbour Center'],
  ],
  [
    'two of one short name',
    '«The Coast University of Oslo» said no. «The Coast University of Lima» said no.',
    [
      'organisation Coast University of Oslo: Coast University of Oslo',
      'organisation Coast University of Lima: Coast University of Lima',
    ],
  ],
  [
    'a body of a place and another one',
    '«The Dockers Union of Ohio» and Demos said no.',
    ['organisation Dockers Union of Ohio: Dockers Union of Ohio'],
  ],
  ['the chamber', 'The Senate met. «The chamber» said no.', ['organisation Senate (USA): Senate, chamber']],
  ['a people with a hyphen', '«Irish-Americans» said no.', ['group Irish-Americans: Irish-Americans']],
  [
    'two who were told of before',
    '«Two diplomats» said no. The two diplomats left.',
    ['unnamed Two diplomats: Two diplomats, two diplomats'],
  ],
  [
    'the only committee of a house',
    'A Senate panel met. The Senate Harbour Committee adjourned.',
    [
      'organisation Senate Harbour Committee (USA): Senate panel, Senate Harbour Committee',
      'organisation Senate (USA): Senate, Senate',
    ],
  ],
  [
    'a presidency that speaks',
    '«The Tunisian presidency» said no.',
    ['organisation Tunisian presidency (TUN): Tunisian presidency'],
  ],
  ['a watch by its name', '«Mangrove Watch» said no.', ['organisation Mangrove Watch: Mangrove Watch']],
  [
    "a state's army with and without its owner's 's",
    "«Sudan army» said no. «Sudan's army» said yes. «The Sudanese army» waits. «Chad's army» said no.",
    [
      "organisation Sudanese army (SDN): Sudan army, Sudan's army, Sudanese army",
      'state Sudan (SDN): Sudan, Sudan, Sudanese',
      "organisation Chad's army (TCD): Chad's army",
      'state Chad (TCD): Chad',
    ],
  ],
  [
    'two adjectives of one country',
    '«Serb police» said no. «Serbian police» said yes. «Danish police» said no.',
    [
      'organisation Serbian police (SRB): Serb police, Serbian police',
      'organisation Danish police (DNK): Danish police',
    ],
  ],
  [
    'a union behind its name',
    'Norrick Federation, a union of dockers, met. «The union» said no.',
    ['organisation Norrick Federation: Norrick Federation, union, union'],
  ],
  [
    'a committee of a house is not the house',
    '«A Senate panel» said no. The Senate waits. The panel waits.',
    ['organisation Senate panel (USA): Senate panel, panel', 'organisation Senate (USA): Senate, Senate'],
  ],
  [
    'members of one thing and of another',
    '«Members» said no. «U.S. service members» said yes. «The members» left town.',
    ['group Members: Members', 'group U.S. service members (USA): U.S. service members, members'],
  ],
  [
    'a name over "of"',
    'The Foundation for Care of Harbours met on a rainy day in spring.',
    ['organisation Foundation for Care of Harbours: Foundation for Care of Harbours'],
  ],
  [
    'an army is still one where it is called a group',
    '«The army» said no. «The group» said yes. «The army» said no.',
    ['organisation army: army, group, army'],
  ],
  [
    'the group is who has a name, not the army',
    'The RSF lost. «The army» said yes. «The army» said no. «The group» said no.',
    ['group RSF: RSF, group', 'organisation army: army, army'],
  ],
  [
    'a named army that is a group',
    '«The Harbour Army» said yes. «The group» said no.',
    ['organisation Harbour Army: Harbour Army, group'],
  ],
  [
    'a year is no number of people',
    'In 2016 Norwegian lawmakers called for a vote.',
    ['group Norwegian lawmakers (NOR): Norwegian lawmakers'],
  ],
  [
    'a number of people is none of a year',
    'In Oslo 40 Norwegian lawmakers left.',
    ['group 40 Norwegian lawmakers (NOR): 40 Norwegian lawmakers'],
  ],
];

test.each(CASES)('%s', (_shows, marked, actors) => {
  expect(actorsOf(marked)).toEqual(actors);
});
