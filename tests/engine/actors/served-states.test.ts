/** Which state somebody serves whose office is told without it. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';

const sideOf = (text: string, name: string): string | undefined =>
  runPipeline({ text, language: 'en' }).actors.find((actor) => actor.name === name)?.country;

type Row = readonly [text: string, name: string, side: string];

describe('somebody is of the side that the article ties them to', () => {
  test.each<Row>([
    // "Its": of the state or the ministry spoken of.
    ['Chad rejected the offer. Its foreign minister, Idris Moreau, said talks were over.', 'Idris Moreau', 'TCD'],
    ['The Omani Interior Ministry denied it. Its spokesman, Saif Harthi, said no boat was lost.', 'Saif Harthi', 'OMN'],
    ['Peru closed the pass. Inés Quispe, its trade minister, said snow had fallen.', 'Inés Quispe', 'PER'],
    ["The Omani navy left. The navy's commander, Saif Harthi, said the sea was calm.", 'Saif Harthi', 'OMN'],
    ['A spokeswoman for the Norwegian prime minister, Tove Lunde, said the boats would stay.', 'Tove Lunde', 'NOR'],
    // A bare office: of the side whose deeds the paragraph tells.
    ['Norway sent two ships. Defence Secretary Tove Lunde said they would stay.', 'Tove Lunde', 'NOR'],
    [
      'Norway, which has a port there, sent ships. Foreign Secretary Tove Lunde said they would stay.',
      'Tove Lunde',
      'NOR',
    ],
    [
      'The Danish Foreign Ministry confirmed the letter. “We will not pay,” said Trade Minister Lars Brandt.',
      'Lars Brandt',
      'DNK',
    ],
    ['Chile objected to the dam, with President Rosa Fuentes saying the valley was theirs.', 'Rosa Fuentes', 'CHL'],
    ['Chile objected to the dam. Ambassador Rosa Fuentes said the valley was dry.', 'Rosa Fuentes', 'CHL'],
    ['Egypt rejected the claim. “It is false,” said Foreign Ministry spokesman Karim Shalaby.', 'Karim Shalaby', 'EGY'],
    // A congress that is not said to be another one: that of where the article was written.
    ['BOGOTA, May 4 - Colombia asked Peru for boats.\n\nCongress voted for six.', 'Congress', 'COL'],
    [
      'LIMA, May 4 - Peru asked Chile for boats.\n\nCongress is divided. Senator Inés Quispe said three were enough.',
      'Inés Quispe',
      'PER',
    ],
    ['LIMA, May 4 - Peru asked for boats.\n\nThe U.S. Congress said no. Congress voted twice.', 'U.S. Congress', 'USA'],
    ['OSLO, May 4 - Norway asked for boats.\n\nCongress voted for six.', 'Congress', 'USA'],
    // No deed before: of where the article was written, of whose parliament was told.
    [
      'LIMA, May 4 - Peru asked Chile for boats.\n\nTransport Minister Inés Quispe said three were enough.',
      'Inés Quispe',
      'PER',
    ],
    [
      'GEORGETOWN, May 4 - Guyana asked Brazil for boats.\n\nForeign Minister Roy Persaud told parliament three were enough.',
      'Roy Persaud',
      'GUY',
    ],
    [
      'Guyana and Brazil met.\n\nForeign Minister Roy Persaud told parliament in Georgetown that it was late.',
      'Roy Persaud',
      'GUY',
    ],
    // The day and the place stand in a line of their own.
    [
      'Boats lost\n\nLIMA, 4 May 2024\n\nPeru asked Chile for boats.\n\nTransport Minister Inés Quispe said three were enough.',
      'Inés Quispe',
      'PER',
    ],
    // Heads of government: of the side whose answer was told right before, of the capital's if the article is about it.
    ['Chile rejected the dam. Prime Minister Rosa Fuentes called it a threat.', 'Rosa Fuentes', 'CHL'],
    [
      'LIMA, May 4 - Peru asked Chile for boats. Peru waits.\n\nPrime Minister Rosa Fuentes said three were enough.',
      'Rosa Fuentes',
      'PER',
    ],
    // An owner's country, not that of who ends the sentence before; whose army it is.
    ["Oman accused Minsk of theft.\n\nPoland's prime minister, Marta Lis, said no.", 'Marta Lis', 'POL'],
    ["Sudan's army left. General Osman Idris, who heads the army, said the city was calm.", 'Osman Idris', 'SDN'],
    // A bare ministry, and who speaks for it or serves him.
    ['Peru turned the offer down. The foreign ministry said the boats were old.', 'foreign ministry', 'PER'],
    ["Lima's answer was short. The trade ministry said the boats were old.", 'trade ministry', 'PER'],
    [
      'Peru said no. The foreign ministry was angry. Its spokesman, Luis Vega, said the boats were old.',
      'Luis Vega',
      'PER',
    ],
    [
      'Boats lost\n\nLIMA\n\nChile asked for boats.\n\nThe Foreign Ministry said three were enough.',
      'Foreign Ministry',
      'PER',
    ],
    ["Peru's envoy to the islands, Inés Quispe, said three were enough.", 'Inés Quispe', 'PER'],
    ["Peru's commander on the ground, Major Inés Quispe, said three were enough.", 'Inés Quispe', 'PER'],
    // Who speaks for somebody, who is an official somewhere.
    [
      'Peruvian Trade Minister Inés Quispe left. A spokesman for Quispe said she was tired.',
      'spokesman for Quispe',
      'PER',
    ],
    ['Peru waited. According to a senior official in Lima, the letter was lost.', 'senior official', 'PER'],
  ])('%s (%s)', (text, name, side) => {
    expect(sideOf(text, name)).toBe(side);
  });

  test.each<readonly [text: string, name: string]>([
    // Two sides act before.
    ['Norway sent ships and Denmark sent planes. Defence Secretary Tove Lunde said they would stay.', 'Tove Lunde'],
    // Another side's ministry was told of.
    [
      'The Omani Defence Ministry denied it.\n\nEgypt waited. “It is false,” said Foreign Ministry spokesman Karim Shalaby.',
      'Karim Shalaby',
    ],
    [
      'CAIRO, May 4 - Oman asked Egypt for boats.\n\nForeign Ministry spokesman Karim Shalaby said no.',
      'Karim Shalaby',
    ],
    // The side is only spoken of.
    ['A fisherman said Norway had sent ships. Defence Secretary Tove Lunde left.', 'Tove Lunde'],
    ['Two boats were lost near Norway. Defence Secretary Tove Lunde left.', 'Tove Lunde'],
    // Leaders that readers know are named bare beside any state.
    ['Chile objected to the dam. President Rosa Fuentes said the valley was dry.', 'Rosa Fuentes'],
    ['LIMA, May 4 - Peru asked Chile for boats.\n\nPresident Rosa Fuentes said three were enough.', 'Rosa Fuentes'],
    // A deed is no answer, another's answer may be answered, and a land has one head of government.
    ['Chile built a dam. Prime Minister Rosa Fuentes called it a threat.', 'Rosa Fuentes'],
    ['Chile rejected the dam.\n\nPrime Minister Rosa Fuentes called it a threat.', 'Rosa Fuentes'],
    ['Chile rejected the dam. It is old. Prime Minister Rosa Fuentes called it a threat.', 'Rosa Fuentes'],
    ['Chile rejected the dam and Peru opposed it. Prime Minister Rosa Fuentes called it a threat.', 'Rosa Fuentes'],
    [
      'Chilean Prime Minister Ana Roca left. Chile rejected the dam. Prime Minister Rosa Fuentes called it a threat.',
      'Rosa Fuentes',
    ],
    [
      'LIMA, May 4 - Peru asked Chile for boats.\n\nPrime Minister Rosa Fuentes said three were enough.',
      'Rosa Fuentes',
    ],
    // Who only served there, and who leads nobody's.
    ["Sudan's army left. General Osman Idris, who left the army, said the city was calm.", 'Osman Idris'],
    // Two sides had to do with the ministry, or none; what belongs to a side may be done by another.
    [
      'Peru turned it down. The foreign ministry said no.\n\nChile turned it down. The foreign ministry said no.',
      'foreign ministry',
    ],
    ['Two boats were lost near Peru. The foreign ministry said no.', 'foreign ministry'],
    ["Peru's shelling went on. The foreign ministry said no.", 'foreign ministry'],
    ['Peru turned it down. The harbour office said no.', 'harbour office'],
    // He met the other leader, and is not he.
    ['President Robert Hale left. He spoke of a meeting with the Chadian leader.', 'Robert Hale'],
    // No day stands in the line.
    [
      'PERU, LAND OF BOATS\n\nPeru met Chile.\n\nTransport Minister Rosa Fuentes said three were enough.',
      'Rosa Fuentes',
    ],
    // A guest of the capital, and an office of something else.
    ['LIMA, May 4 - Peru asked Chile for boats.\n\nAmbassador Rosa Fuentes said three were enough.', 'Rosa Fuentes'],
    ['Peru waited. Harbour Board President Rosa Fuentes said the letter was lost.', 'Rosa Fuentes'],
    ['Peru waited. The harbour belongs to a club. Its owner, Rosa Fuentes, said the letter was lost.', 'Rosa Fuentes'],
    ['Peru waited. According to a diplomat in Lima, the letter was lost.', 'diplomat'],
  ])('open: %s', (text, name) => {
    const { actors } = runPipeline({ text, language: 'en' });
    expect(actors.map((actor) => actor.name)).toContain(name);
    expect(sideOf(text, name)).toBeUndefined();
  });
});

test('letters in brackets stand between an office and its holder', () => {
  const text = 'The director of the Harbour Board (HB), Rosa Fuentes, said the letter was lost.';
  const { actors } = runPipeline({ text, language: 'en' });
  expect(actors.find(({ name }) => name === 'Rosa Fuentes')?.role).toBe('director of the Harbour Board');
});

describe('a minister is not of the dateline’s state where his ministry or his promise is another’s', () => {
  const start = 'OSLO, May 4 - Norway blamed Chad for the levy.';
  test.each<readonly [string, string | undefined]>([
    [
      'Chad’s Trade Ministry called it unfair.\n\nTrade Minister Idris Moreau said that Chad could halve the levy.',
      'TCD',
    ],
    ['Chad’s Trade Ministry called it unfair.\n\nTrade Minister Idris Moreau struck a softer tone.', undefined],
    ['Chad called it unfair.\n\nTrade Minister Idris Moreau said that Chad would halve the levy.', undefined],
    // Another field, one’s own ministry beside it, what the other has done, and what one promises oneself.
    ['Chad’s Health Ministry called it unfair.\n\nTrade Minister Idris Moreau struck a softer tone.', 'NOR'],
    [
      'Chad’s Trade Ministry met the Norwegian Trade Ministry.\n\nTrade Minister Idris Moreau struck a softer tone.',
      'NOR',
    ],
    ['Chad called it unfair.\n\nTrade Minister Idris Moreau said that Chad had raised the levy.', 'NOR'],
    ['Chad called it unfair.\n\nTrade Minister Idris Moreau said that Norway would halve the levy.', 'NOR'],
  ])('%s', (rest, side) => {
    expect(sideOf(`${start} ${rest}`, 'Idris Moreau')).toBe(side);
  });
});

describe('a bare Treasury is that of the state around it', () => {
  test.each([
    ['LONDON, June 3 - The Treasury said the banks must close.', 'GBR'],
    ['Britain seized a boat. The Treasury said the banks must close.', 'GBR'],
    ['LONDON, June 3 - A Treasury spokesman waited. The Treasury said the banks must close.', 'GBR'],
    ['LONDON, June 3 - Washington waited. Britain refused. The Treasury said the banks must close.', 'GBR'],
    // Nothing British, another American, one who spoke last, and whose it is by its name.
    ['The Treasury said the banks must close. Peru objected.', 'USA'],
    ['Britain waited. The Pentagon refused. The Treasury said the banks must close.', 'USA'],
    ['LONDON, June 3 - Britain waited. Washington refused. The Treasury said the banks must close.', 'USA'],
    ['LONDON, June 3 - The U.S. Treasury said the banks must close.', 'USA'],
    ['The Treasury said the banks must close. Treasury Secretary Rosa Fuentes warned Britain.', 'USA'],
  ])('%s', (text, country) => {
    const { actors } = runPipeline({ text, language: 'en' });
    expect(actors.find(({ name, kind }) => kind === 'organisation' && /Treasury/u.test(name))?.country).toBe(country);
  });

  test('and so is who serves there', () => {
    const text = 'LONDON, June 3 - The Treasury said the banks must close. Sanctions Minister Rosa Fuentes agreed.';
    expect(sideOf(text, 'Rosa Fuentes')).toBe('GBR');
  });
});
