/** One actor for each real one: all that an article calls a person by. */
import { expect, test } from 'vitest';
import { type ActorCase, actorsOf } from './reading';

const CASES: readonly ActorCase[] = [
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
    'the name behind whom somebody serves is the servant’s',
    'A spokesman for the prime minister, Anders Holt, said no. The envoy to the king, Karl Lund, said yes.',
    [
      'person Anders Holt [spokesman for the prime minister]: spokesman for the prime minister, Anders Holt',
      'unnamed prime minister [prime minister]: prime minister',
      'person Karl Lund [envoy to the king]: envoy to the king, Karl Lund',
      'unnamed king [king]: king',
    ],
  ],
  [
    'the name behind an office that acts by itself is whose it is',
    'The visit was put off by the prime minister, Karl Lund.',
    ['person Karl Lund [prime minister]: prime minister, Karl Lund'],
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
    'Park Dong-ha met Kim Ye-rang. Park left. Kim stayed.',
    ['person Park Dong-ha: Park Dong-ha, Park', 'person Kim Ye-rang: Kim Ye-rang, Kim'],
  ],
  [
    'a given name that is an office',
    'Dean Weller left. Weller will return.',
    ['person Dean Weller: Dean Weller, Weller'],
  ],
  [
    'princes',
    'Crown Prince Faisal bin Omar spoke. Prince Faisal left.',
    ['person Prince Faisal bin Omar [Crown Prince]: Crown Prince Faisal bin Omar, Prince Faisal'],
  ],
  [
    'an office of the past, hyphenated',
    'Ex-President Juan Marez left. Marez will return.',
    ['person Juan Marez [Ex-President]: Ex-President Juan Marez, Marez'],
  ],
  [
    'particles that open a sentence',
    'Greta von der Sand spoke. Von der Sand left. Yusuf al-Rashid spoke. Al-Rashid left.',
    [
      'person Greta von der Sand: Greta von der Sand, Von der Sand',
      'person Yusuf al-Rashid: Yusuf al-Rashid, Al-Rashid',
    ],
  ],
  [
    'a given name alone leaves the family name to the other',
    'Prime Minister Anna Weber spoke. Her husband, Jonas Weber, left. Jonas was tired. Weber was not.',
    [
      'person Anna Weber [Prime Minister]: Prime Minister Anna Weber, Her, Weber',
      'person Jonas Weber: husband, Jonas Weber, Jonas',
    ],
  ],
  [
    'a particle that is a family name elsewhere',
    'Anna Le Brandt spoke. Le Brandt left.',
    ['person Anna Le Brandt: Anna Le Brandt, Le Brandt'],
  ],
  [
    'a headline that ends like a sentence',
    "Otto Brandt Asks for Second Survey after Letter Reveals Lund's Dealings with Divers.\n\nOtto Brandt left.",
    ['person Otto Brandt: Otto Brandt, Otto Brandt'],
  ],
  [
    'a given name that others call leaves nobody his family name',
    'Oskar Sand rowed. Sand won. His wife, Vera Sand, waited. Oskar was tired. Sand was late.',
    ['person Oskar Sand: Oskar Sand, Sand, His, Oskar, Sand', 'person Vera Sand: wife, Vera Sand'],
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
    'Jonas and Anna Sand spoke. Mr. Sand left. Mrs. Sand stayed.',
    ['person Jonas Sand: Jonas, Mr. Sand', 'person Anna Sand: Anna Sand, Mrs. Sand'],
  ],
  [
    'a family name that is said once, of kin',
    'His cousins, Otto and Greta Sand, danced. Ms. Sand left. Mr. Sand stayed.',
    ['person Otto Sand: Otto, Mr. Sand', 'person Greta Sand: Greta Sand, Ms. Sand'],
  ],
  [
    'two names joined are two families',
    'Brandt and Anna Sand spoke. Otto Brandt left.',
    ['person Otto Brandt: Brandt, Otto Brandt', 'person Anna Sand: Anna Sand'],
  ],
  [
    'a title without a full name, beside a wife with one',
    'Ambassador Sand sang. Vera Sand waited. Mr. Sand left.',
    ['person Sand [Ambassador]: Ambassador Sand, Mr. Sand', 'person Vera Sand: Vera Sand'],
  ],
  [
    'a title that only the short name bears',
    'The senator left. Oskar Lind stayed. Senator Lind spoke.',
    ['person Oskar Lind [Senator]: senator, Oskar Lind, Senator Lind'],
  ],
  [
    'a former office of who has the floor',
    '«Karl Lund, the Democratic candidate,» said no. «The former Utah governor» said yes.',
    ['person Karl Lund [Democratic candidate]: Karl Lund, Democratic candidate, former Utah governor'],
  ],
  [
    'the side of a president by what he is called next',
    '«President Yusuf Marlin» said no. «The Kenyan leader» said yes.',
    ['person Yusuf Marlin (KEN) [President]: President Yusuf Marlin, Kenyan leader'],
  ],
  [
    'a state shortened behind a town',
    'Otto Marlow, a cooper from Eddy, Mo., left.',
    ['person Otto Marlow: Otto Marlow'],
  ],
  [
    'a Korean name whose first word is a common one',
    'Kim Dae Ryong and Moon Tae-ri met.',
    ['person Kim Dae Ryong: Kim Dae Ryong', 'person Moon Tae-ri: Moon Tae-ri'],
  ],
  [
    'whom an office is about is not its side',
    'Special envoy for Peru Rolf Lind left. Peru Prime Minister Juan Marez stayed.',
    [
      'person Rolf Lind [Special envoy for Peru]: Special envoy for Peru Rolf Lind',
      'person Juan Marez (PER) [Peru Prime Minister]: Peru Prime Minister Juan Marez',
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
    'two of one name are told apart by their sides',
    "Peru's Ivan Roe met Ivan Roe of Chile. Peru's Ivan Roe left. The Chilean Roe stayed.",
    [
      'state Peru (PER): Peru, Peru',
      'person Ivan Roe (PER): Ivan Roe, Ivan Roe',
      'person Ivan Roe (CHL): Ivan Roe, Roe',
      'state Chile (CHL): Chile, Chilean',
    ],
  ],
  ['a short family name in front', '«Li Tianyu» said no. Mr. Li left.', ['person Li Tianyu: Li Tianyu, Mr. Li']],
  ['a people as a given name', '«Scot Weller» said no. Weller left.', ['person Scot Weller: Scot Weller, Weller']],
  ['one of a people', '«Briton Anna Weller» said no.', ['person Anna Weller (GBR): Anna Weller']],
  [
    'a given name that only the headline has',
    'Anna Brandt Takes Aim At Rivals\n\nRivals wait for Brandt. «Brandt» said no.',
    ['person Anna Brandt: Anna Brandt, Brandt, Brandt'],
  ],
  [
    'a trade in capitals that opens a sentence',
    'Billionaire Anna Weller left.',
    ['person Anna Weller [Billionaire]: Billionaire Anna Weller'],
  ],
  [
    'a woman by her title in small letters',
    'President Lund met spokeswoman Robin Weller. «She» said no.',
    ['person Lund [President]: President Lund', 'person Robin Weller [spokeswoman]: spokeswoman Robin Weller, She'],
  ],
  [
    'a title over "and"',
    'Norwegian Prime Minister and party leader Jonas Lund left.',
    [
      'person Jonas Lund (NOR) [Norwegian Prime Minister and party leader]: Norwegian Prime Minister and party leader Jonas Lund, Norwegian Prime Minister',
    ],
  ],
  [
    'two titles of two',
    'The envoy and President Jonas Lund met.',
    ['person Jonas Lund [President]: President Jonas Lund'],
  ],
  [
    'two offices behind the name',
    'Anna Weller, a former harbour board chairwoman and presidential candidate, left.',
    [
      'person Anna Weller [former harbour board chairwoman]: Anna Weller, former harbour board chairwoman, presidential candidate',
    ],
  ],
  [
    'an office that is a family name',
    'Charlie King left. «Mr. King» said no.',
    ['person Charlie King: Charlie King, Mr. King'],
  ],
  [
    'a verb that opens a quotation',
    '«Brandt» said no. “Notice Brandt waiting.” He left Brandt.',
    ['person Brandt: Brandt, Brandt, Brandt'],
  ],
  ['a speaker in a transcript', 'Anna Brandt spoke.\n\n«BRANDT» says no.', ['person Anna Brandt: Anna Brandt, BRANDT']],
  [
    'the first word says the side',
    'U.S. Peru envoy Rolf Lind left.',
    ['person Rolf Lind (USA) [U.S. Peru envoy]: U.S. Peru envoy Rolf Lind'],
  ],
];

test.each(CASES)('%s', (_shows, marked, actors) => {
  expect(actorsOf(marked)).toEqual(actors);
});
