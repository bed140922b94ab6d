/** An invented article and an analysis of it by hand, with everything in it that an export can trip over. */
import type { Analysis, Position, Span } from '../../src/engine/types';

export const text = [
  '🕊 Talks on the Sund dispute resumed in Port Amber.',
  '"Sudland must recall its patrol boats by Friday," Ana Verdin told reporters, "unless the strait is closed."',
  'A senior aide said Verdin had warned Sudland that Norland would freeze its assets, ships, and accounts.',
  '=SUM(A1) is how Sudland, mocking, answered the demand; it called the <b>claim</b> "*baseless*".',
].join('\n');

/** The place of the first (or n-th) occurrence of the words; fails where they are not in the text. */
export function at(words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

export const demand: Position = {
  id: 'p1',
  kind: 'demand',
  holder: 'a1',
  targets: ['a2'],
  span: at('recall its patrol boats'),
  condition: at('unless the strait is closed'),
  deadline: at('by Friday'),
  certainty: 'will',
  chain: ['s1'],
  plover: { type: 'REQUEST', mode: 'yield' },
  rule: 'modal-demand',
  confidence: 0.9,
};

export const sanction: Position = {
  id: 'p2',
  kind: 'sanction',
  stage: 'threatened',
  holder: 'a3',
  targets: ['a2'],
  span: at('freeze its assets, ships, and accounts'),
  certainty: 'would',
  chain: ['s2', 's3'],
  plover: { type: 'THREATEN', mode: 'restrict', context: 'economic' },
  rule: 'would-sanction',
  confidence: 0.75,
};

export const defiance: Position = {
  id: 'p3',
  kind: 'rejection',
  holder: 'a2',
  targets: [],
  span: at('=SUM(A1) is how'),
  certainty: 'did',
  chain: [],
  answers: 'p1',
  plover: { type: 'REJECT' },
  rule: 'answered',
  confidence: 0.5,
};

export const sample: Analysis = {
  version: 1,
  article: {
    url: 'https://news.example/2031/sund?a=1&b=(2)#top',
    title: 'Verdin warns Sudland: "leave", or pay [update]',
    outlet: 'The Amber Post',
    published: '2031-03-12T08:00:00Z',
    language: 'en',
    length: text.length,
    hash: '00112233aabbccdd',
  },
  actors: [
    {
      id: 'a1',
      name: 'Ana Verdin',
      kind: 'person',
      role: 'Foreign Minister',
      country: 'NOR',
      mentions: [{ ...at('Ana Verdin'), form: 'name' }],
    },
    { id: 'a2', name: 'Sudland', kind: 'state', country: 'SWE', mentions: [{ ...at('Sudland'), form: 'name' }] },
    { id: 'a3', name: 'Norland', kind: 'state', country: 'NOR', mentions: [{ ...at('Norland'), form: 'name' }] },
    { id: 'a4', name: 'a senior aide', kind: 'unnamed', mentions: [{ ...at('A senior aide'), form: 'description' }] },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'a1',
      addressees: [],
      source: at('Ana Verdin'),
      cue: at('told'),
      content: [at('"Sudland must recall its patrol boats by Friday,"'), at('"unless the strait is closed."')],
      manner: 'direct',
      tier: 'speech',
      rule: 'quote-inverted',
      confidence: 0.95,
    },
    {
      id: 's2',
      speaker: 'a4',
      addressees: [],
      source: at('A senior aide'),
      cue: at('said'),
      content: [at('Verdin had warned Sudland that Norland would freeze its assets, ships, and accounts')],
      manner: 'indirect',
      tier: 'speech',
      rule: 'said-clause',
      confidence: 0.9,
    },
    {
      id: 's3',
      speaker: 'a1',
      addressees: ['a2'],
      source: at('Verdin', 1),
      cue: at('warned'),
      content: [at('Norland would freeze its assets, ships, and accounts')],
      manner: 'indirect',
      tier: 'speech',
      within: 's2',
      rule: 'told-that',
      confidence: 0.9,
    },
  ],
  positions: [demand, sanction, defiance],
  times: [
    {
      id: 't1',
      span: at('Friday'),
      type: 'DATE',
      value: '2031-03-14',
      from: '2031-03-14',
      to: '2031-03-14',
      anchor: 'published',
      rule: 'weekday',
    },
  ],
};

/** An analysis of an article in which nothing was found. */
export const nothing: Analysis = {
  version: 1,
  article: { language: 'en', length: 4, hash: 'ffffffffffffffff' },
  actors: [],
  statements: [],
  positions: [],
  times: [],
};
