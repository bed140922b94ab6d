import { describe, expect, test } from 'vitest';
import { cast, castMarked, type Said } from './reading';

/** Text with [pronoun] | whom it means, or nobody | attributions. */
const CASES: readonly { marked: string; expected: string | undefined; said: readonly Said[] }[] = [
  { marked: 'Anna Weber met the press. [She] left at noon.', expected: 'Anna Weber', said: [] },
  { marked: 'Anna Weber met Karl Lund. [He] left at noon.', expected: 'Karl Lund', said: [] },
  {
    marked: 'Karl Lund thanked Anna Weber and said [he] would stay.',
    expected: 'Karl Lund',
    said: [{ source: 'Karl Lund', content: 'he would stay' }],
  },
  {
    marked: 'Karl Lund said Otto Brandt had lied to [him].',
    expected: 'Karl Lund',
    said: [{ source: 'Karl Lund', content: 'Otto Brandt had lied to him' }],
  },
  { marked: 'In [her] letter to the board, Anna Weber refused.', expected: 'Anna Weber', said: [] },
  {
    marked: 'Mr. Karl Lund left. Senator Moro Tolland, whose friends fear that [he] may fall ill, stayed.',
    expected: 'Moro Tolland',
    said: [],
  },
  {
    marked: 'Mr. Karl Lund left. At noon Senator Moro Tolland fell ill and [he] stayed.',
    expected: 'Karl Lund',
    said: [],
  },
  {
    marked: 'Otto Brandt warned Karl Lund that [he] would resign.',
    expected: 'Otto Brandt',
    said: [{ source: 'Otto Brandt', content: 'he would resign' }],
  },
  {
    marked: '"[I] will resign," Karl Lund said.',
    expected: 'Karl Lund',
    said: [{ source: 'Karl Lund', content: 'I will resign,', direct: true }],
  },
  {
    marked: 'Karl Lund wrote a letter. "A pity, and [I] will resign."',
    expected: 'Karl Lund',
    said: [],
  },
  {
    marked: 'Karl Lund wrote a letter.\n"A pity, and [I] will resign."',
    expected: undefined,
    said: [],
  },
  {
    marked: 'Otto Brandt waited. "[He] is late," Karl Lund said.',
    expected: 'Otto Brandt',
    said: [{ source: 'Karl Lund', content: 'He is late,', direct: true }],
  },
  {
    marked: 'Finland has said [it] would wait.',
    expected: 'Finland',
    said: [{ source: 'Finland', content: 'it would wait' }],
  },
  { marked: 'Norway will impose tariffs on Iceland if [it] does not withdraw.', expected: 'Iceland', said: [] },
  { marked: 'The treaty was signed in May, but [it] was never printed.', expected: undefined, said: [] },
  {
    marked: 'Poland said [it] is clear that prices rose.',
    expected: undefined,
    said: [{ source: 'Poland', content: 'it is clear that prices rose' }],
  },
  { marked: '[I] think so.', expected: undefined, said: [] },
  { marked: 'The rebels withdrew after [they] lost the bridge.', expected: 'rebels', said: [] },
  { marked: 'Anna Weber saw a film. [It] was long.', expected: undefined, said: [] },
];

/** Text with «sources» and the [words] in question | whom they mean, or nobody. */
const IN_CONTEXT: readonly (readonly [shows: string, marked: string, expected: string | undefined])[] = [
  ['who spoke goes on', '«Anna Weber» said no. Otto Brandt was named. «[She]» added that it was late.', 'Anna Weber'],
  [
    'who acts after who spoke has the floor',
    '«Karl Lund» said no. Otto Brandt read a letter. «[He]» said yes.',
    'Otto Brandt',
  ],
  [
    'whom another tells of does not take the floor',
    '«Otto Brandt» said Karl Lund had left. «[He]» added that it was late.',
    'Otto Brandt',
  ],
  ['a participle in front', 'After saying that [she] would stay, Anna Weber left.', 'Anna Weber'],
  [
    'two who are joined are nobody alone',
    'Anna Weber and Karl Lund regretted what «[they]» called a mistake.',
    undefined,
  ],
  ['a paper that spoke is no actor', 'The Herring Board met. «The report» said no. «[It]» accused nobody.', undefined],
  ['elegant variation', 'Anna Weber left. «[The former senator]» said no.', 'Anna Weber'],
  ['not of one whose office is another', 'Senator Anna Weber left. «[The engineer]» said no.', undefined],
  ['an age', 'Judge Anna Weber left. «[The 54-year-old]» said no.', 'Anna Weber'],
  ['his party is not he', 'Karl Lund left. «[His party]» said no.', undefined],
  ['nobody is his own minister', 'President Karl Lund left. «[His foreign minister]» said no.', undefined],
  [
    'of two in a sentence who is known to be a woman',
    'Zorbin Thrale thanked Anna Weber for a letter that «[she]» regretted.',
    'Anna Weber',
  ],
  ['who is asked answers', 'Otto Brandt asked Karl Lund about the day when «[he]» said yes.', 'Karl Lund'],
  ['who asks to be told is not', 'Otto Brandt asked Karl Lund to wait until «[he]» said yes.', 'Otto Brandt'],
  ['whose view it is goes on', 'For Karl Lund, Otto Brandt was a fool. «[He]» said so at once.', 'Karl Lund'],
  ['"we" makes nobody several', '"We are late," said Karl Lund. «[They]» said no.', undefined],
  [
    'the government is that of the ministry before it, not of a place',
    'The British Home Office wrote to people from Libya, Syria and Yemen. «[The government]» said no.',
    'United Kingdom',
  ],
  ['the government of somebody', 'The Danish minister Karl Lund left. «[His government]» said no.', 'Denmark'],
  ['people of a country are not the country', 'China waited. «[Chinese reservists]» said no.', undefined],
];

/** Text with «sources» and the [words] in question | which body or group they mean, or none. */
const BODIES: readonly (readonly [shows: string, marked: string, expected: string | undefined])[] = [
  ['a body speaks as several', 'The Herring Board met. «[They]» said no.', 'Herring Board'],
  ['but not where several are in mind', 'The Herring Board dismissed clerks. «[They]» said no.', undefined],
  ['a family', 'Tom Sand and his wife Anna Sand left. «The Sands» said no. «[They]» added that it rained.', 'Sands'],
  ['a family that does not speak', 'Tom Sand and his wife Anna Sand left. The Sands wept. «[They]» said no.', 'Sands'],
  ['whose name tells a thing apart is not taken up', 'The G7 price cap was raised. «[It]» said no.', undefined],
  ['nor is it dealt with', 'A tanker broke the G7 price cap in March. Clerks gave [it] until June to pay.', undefined],
  ['nor are they several', 'NATO rules forbid the sale. «[They]» said no.', undefined],
  ['the owner of a thing is', "The EU's rules forbid the sale. «[It]» said no.", 'EU'],
  ['whoever acts is, beside a thing of that name', 'The EU met. EU rules forbid the sale. «[It]» said no.', 'EU'],
  ['nor does a day behind a name make it one', 'The EU last week met. «[It]» said no.', 'EU'],
  ['the party of who speaks', "Labour's Anna Weber left. «[Her party]» said no.", 'Labour'],
];

describe('context decides', () => {
  test.each(BODIES)('%s', (_shows, marked, expected) => {
    const plain = marked.replace(/[«»]/gu, '');
    const span = { start: plain.indexOf('['), end: plain.indexOf(']') - 1 };
    const { actorAt } = castMarked(marked.replace(/[[\]]/gu, ''));
    expect(actorAt(span)?.name).toBe(expected);
  });

  test.each(IN_CONTEXT)('%s', (_shows, marked, expected) => {
    const plain = marked.replace(/[«»]/gu, '');
    const start = plain.indexOf('[');
    const span = { start, end: plain.indexOf(']') - 1 };
    const { actorAt } = castMarked(marked.replace(/[[\]]/gu, ''));
    const actor = actorAt(span);
    expect(actor?.kind === 'person' || actor?.kind === 'state' ? actor.name : undefined).toBe(expected);
  });
});

describe('a pronoun means the actor in mind, or is left open', () => {
  test.each(CASES)('$marked', ({ marked, expected, said }) => {
    const start = marked.indexOf('[');
    const source = marked.replace(/[[\]]/gu, '');
    const end = marked.indexOf(']') - 1;
    const { actors } = cast(source, said);
    const found = actors.find((a) => a.mentions.some((m) => m.start === start && m.end === end));
    expect(found?.name).toBe(expected);
  });
});

describe('a description means the one who bears the office, or the body of that kind', () => {
  test.each([
    ['President Otto Brandt spoke to Foreign Minister Karl Lund. The [president] left.', 'Otto Brandt'],
    ['President Otto Brandt spoke to Foreign Minister Karl Lund. The [minister] left.', 'Karl Lund'],
    ['Sen. Ann Brice met Gov. Carl Dodd. The [senator] left.', 'Ann Brice'],
    ['The Greek Finance Ministry protested. The [ministry] gave no date.', 'Greek Finance Ministry'],
    ['The Arctic Relief Board met with Hamas. The [board] adjourned.', 'Arctic Relief Board'],
    ['The president of the bank spoke. The [secretary] left.', undefined],
  ] as const)('%s', (marked, expected) => {
    const start = marked.indexOf('[');
    const source = marked.replace(/[[\]]/gu, '');
    const { actors } = cast(source);
    const found = actors.find((a) => a.mentions.some((m) => m.start <= start && m.end > start));
    expect(found?.name).toBe(expected);
  });
});
