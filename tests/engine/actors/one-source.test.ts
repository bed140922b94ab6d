/** One actor for each real one: sources without a name, and offices. */
import { expect, test } from 'vitest';
import { type ActorCase, actorsOf } from './reading';

const CASES: readonly ActorCase[] = [
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
    'a foreign minister of one side is not that of the other',
    "Karl Lund, Norway's foreign minister, left. Peru waits. «Its foreign minister» said no.",
    [
      "person Karl Lund (NOR) [Norway's foreign minister]: Karl Lund, Norway's foreign minister",
      'state Norway (NOR): Norway',
      'state Peru (PER): Peru, Its',
      'unnamed foreign minister (PER) [foreign minister]: foreign minister',
    ],
  ],
  [
    "a country's leader in a headline is not just any president",
    'Burma leader pleases crowd\n\nPresident Roe met Thwin May Oo.',
    ['person Roe [President]: President Roe'],
  ],
  [
    'somebody who was told of is not who has the floor',
    '«Pedro Ruiz» said that he told his rabbi. «The rabbi» said no.',
    ['person Pedro Ruiz: Pedro Ruiz, he, his', 'unnamed rabbi [rabbi]: rabbi, rabbi'],
  ],
  [
    'a lawyer is an attorney',
    "Anna Berg's attorney, Max Rohde, left. «Berg's lawyer» said no.",
    ['person Anna Berg: Anna Berg, Berg', 'person Max Rohde [attorney]: attorney, Max Rohde, lawyer'],
  ],
  [
    'an office for a matter, then the name',
    'The deputy minister for coastal affairs, Anna Weller, left.',
    ['person Anna Weller [deputy minister for coastal affairs]: deputy minister for coastal affairs, Anna Weller'],
  ],
  ['the pontiff', 'Pope Clement left. «The pontiff» said no.', ['person Pope Clement [Pope]: Pope Clement, pontiff']],
  [
    'the head of something, then an unknown name',
    'The head of the ice department, Zorbin Thrale, left.',
    ['person Zorbin Thrale [head of the ice department]: head of the ice department, Zorbin Thrale'],
  ],
  [
    'an office, then whose an unknown name is',
    "The council president, Peru's Zorbin Thrale, left.",
    ['person Zorbin Thrale (PER) [council president]: council president, Zorbin Thrale', 'state Peru (PER): Peru'],
  ],
  [
    'an office in a town, then an unknown name',
    'The ambassador in Oslo, Zorbin Thrale, left.',
    ['person Zorbin Thrale [ambassador]: ambassador, Zorbin Thrale'],
  ],
  ['an unknown name before "who"', 'They met Zorbin Thrale, who farms.', ['person Zorbin Thrale: Zorbin Thrale']],
  ['an unknown name before "which"', 'They met Zorbin Thrale, which is far.', []],
  [
    'a clause between a description and its name',
    'One Democrat who did not vote, Sen. Paul Weller, left.',
    ['person Paul Weller [Democrat]: Democrat, Sen. Paul Weller'],
  ],
  [
    'who has the floor is not the president',
    '«Anna Weller» said that the president would come. She left.',
    ['person Anna Weller: Anna Weller, She', 'unnamed president [president]: president'],
  ],
  [
    'a minister by a pronoun',
    'Hungary waits. Its minister Karl Weller left. Peru met the Dutch minister.',
    [
      'state Hungary (HUN): Hungary, Its',
      'person Karl Weller (HUN) [minister]: minister Karl Weller',
      'state Peru (PER): Peru',
      'unnamed Dutch minister (NLD) [Dutch minister]: Dutch minister',
    ],
  ],
  [
    'groups without a name',
    '«Protesters» said no. The rebels withdrew.',
    ['group Protesters: Protesters', 'group rebels: rebels'],
  ],
];

test.each(CASES)('%s', (_shows, marked, actors) => {
  expect(actorsOf(marked)).toEqual(actors);
});
