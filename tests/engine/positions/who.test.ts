/** Who holds a position and towards whom. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';
import type { PositionKind } from '../../../src/engine/types';

/** "demand: Peru & Chile > Bolivia" for each position, in text order. */
function sides(text: string): string[] {
  const { actors, positions } = runPipeline({ text, language: 'en', published: '2024-05-06' });
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? '?';
  return positions.map(
    ({ kind, holder, coHolders = [], targets }) =>
      `${kind}: ${holder === undefined ? '-' : [holder, ...coHolders].map(name).join(' & ')} > ${targets.map(name).join(', ') || '-'}`,
  );
}

type Row = readonly [text: string, side: `${PositionKind}: ${string} > ${string}`];

describe('a state that is named only by an adjective or as a place', () => {
  test.each<Row>([
    ['Nepal rejected a Bhutanese plan for the dam.', 'rejection: Nepal > Bhutan'],
    ['Oman condemned the Yemeni raid on the lighthouse.', 'accusation: Oman > Yemen'],
    ['Chad promised to withdraw its patrols from Niger.', 'commitment: Chad > Niger'],
    // Where something is, is nobody's side.
    ['Oman rejected a plan for a port in Yemen.', 'rejection: Oman > -'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });

  test('is an actor only where a position needs it', () => {
    const names = (text: string) => runPipeline({ text, language: 'en' }).actors.map((actor) => actor.name);
    expect(names('Nepal rejected a Bhutanese plan.')).toEqual(['Nepal', 'Bhutan']);
    expect(names('A Bhutanese plan was late, and Nepal agreed to wait.')).toEqual(['Nepal']);
  });

  test('comes among the actors by its first mention', () => {
    const { actors } = runPipeline({ text: 'A Bhutanese plan for the dam was rejected by Nepal.', language: 'en' });
    expect(actors.map((actor) => actor.name)).toEqual(['Bhutan', 'Nepal']);
    expect(new Set(actors.map((actor) => actor.id)).size).toBe(2);
  });
});

describe('a day between a state and its verb', () => {
  test.each<Row>([
    ['Chad today threatened to shell the port of Niger.', 'threat: Chad > Niger'],
    ['Chad Tuesday urged Niger to reopen the port.', 'demand: Chad > Niger'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

describe('several who hold it together', () => {
  test.each<Row>([
    ['Peru and Chile urged Bolivia to reopen the pass.', 'demand: Peru & Chile > Bolivia'],
    ['Peru, Chile and Bolivia urged Brazil to reopen the pass.', 'demand: Peru & Chile & Bolivia > Brazil'],
    ['The raid on Oman was condemned by Peru and Chile.', 'accusation: Peru & Chile > Oman'],
    // What is agreed is agreed with the other.
    ['Nepal and Bhutan agreed to share the water.', 'commitment: Nepal & Bhutan > Bhutan'],
    ['Peru and Chile pledged to help Bolivia.', 'commitment: Peru & Chile > Bolivia'],
    // One alone: an apposition, a friend in commas, somebody else's verb.
    ['Peru, a neighbour of Chile, urged Bolivia to reopen the pass.', 'demand: Peru > Bolivia'],
    ['Peru, backed by Chile, urged Bolivia to reopen the pass.', 'demand: Peru > Bolivia'],
    ['Peru met Chile and Bolivia urged Brazil to reopen the pass.', 'demand: Bolivia > Brazil'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

describe('people without a name', () => {
  test.each<Row>([
    ['Angry farmers urged Nepal to reopen the dam.', 'demand: Angry farmers > Nepal'],
    ['A Yemeni businessman accused Oman of fraud.', 'accusation: Yemeni businessman > Oman'],
    ['Two Peruvian miners criticised Chile for the delay.', 'accusation: Two Peruvian miners > Chile'],
    // Things act for those whose they are.
    ['Yemeni jets threatened to bomb the port of Oman.', 'threat: Yemen > Oman'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });

  test('are no actors where they hold nothing', () => {
    const { actors } = runPipeline({ text: 'In the valley angry farmers met.', language: 'en' });
    expect(actors).toEqual([]);
  });
});

describe('targets that the words leave out', () => {
  const quarrel = 'Oman accused Yemen of piracy. Yemen urged Niger to wait. ';
  test('a crowd is nobody of whom everything is wanted', () => {
    const text = 'Peru criticised angry farmers. Peru said the gate must be mended.';
    expect(sides(text).at(-1)).toBe('demand: Peru > angry farmers');
    expect(sides(text.replace('. Peru said', '. Chad said')).at(-1)).not.toContain('farmers');
  });

  test.each<Row>([
    ['Peru urged Chile to reopen the pass. It must happen soon, Peru said.', 'demand: Peru > Chile'],
    // What is done somewhere concerns the state there.
    ['Japan promised to build a dam in Nepal.', 'commitment: Japan > Nepal'],
    ['Japan refused to send troops to fight in Nepal.', 'rejection: Japan > Nepal'],
    ['Japan promised to build a dam in Japan.', 'commitment: Japan > -'],
    // What is allowed to its people is allowed to the state.
    ['Iraq said it would allow the Peruvians to leave Kuwait.', 'commitment: Iraq > Peru'],
    ['Iraq said Peruvian women would be allowed to leave Kuwait.', 'commitment: Iraq > Peru'],
    // An answer is for who asked or blamed last.
    [`${quarrel}Yemen denied arming the pirates.`, 'denial: Yemen > Oman'],
    ['Oman accused Yemen of piracy. Yemen promised to stop.', 'commitment: Yemen > Oman'],
    // Praise and a denial of nobody's words are for nobody.
    [`${quarrel}Chad praised the fishermen.`, 'support: Chad > -'],
    [`${quarrel}Chad denied arming the pirates.`, 'denial: Chad > -'],
    [`${quarrel}Chad promised to plant a million trees.`, 'commitment: Chad > -'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

describe('peoples and crowds', () => {
  test.each<Row>([
    ['Nigerians accused Chad of piracy.', 'accusation: Nigerians > Chad'],
    ['Bosnian Serbs urged Hungary to reopen the bridge.', 'demand: Bosnian Serbs > Hungary'],
    ['Ethnic Albanians urged Hungary to reopen the bridge.', 'demand: Ethnic Albanians > Hungary'],
    ['Some 1,500 ethnic Albanians urged Hungary to reopen the bridge.', 'demand: ethnic Albanians > Hungary'],
    ['Bosnian Muslims urged Hungary to reopen the bridge.', 'demand: Bosnian Muslims > Hungary'],
    ['Iraqi Kurds urged Baghdad to reopen the bridge.', 'demand: Kurds > Iraq'],
    ['Thousands of Nigerians urged Chad to reopen the bridge.', 'demand: Nigerians > Chad'],
    ['About 200 Peruvians urged Chad to wait.', 'demand: Peruvians > Chad'],
    ['Up to 1,000 Peruvians urged Chad to wait.', 'demand: Peruvians > Chad'],
    ['In about 200 towns, Peruvians urged Chad to wait.', 'demand: Peruvians > Chad'],
    ['The Peruvian Union of Teachers urged Chad to wait.', 'demand: Peruvian Union of Teachers > Chad'],
    ['An official Peruvian newspaper urged Chad to wait.', 'demand: Peruvian newspaper > Chad'],
    ['Tens of thousands of angry farmers urged Chad to wait.', 'demand: angry farmers > Chad'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });

  test('belong to the country that is named before them', () => {
    const side = (text: string) =>
      runPipeline({ text, language: 'en' }).actors.find(({ kind }) => kind === 'group')?.country;
    expect(side('Bosnian Serbs urged Hungary to wait.')).toBe('BIH');
    expect(side('Nigerians urged Chad to wait.')).toBe('NGA');
    expect(side('Ethnic Albanians urged Hungary to wait.')).toBeUndefined();
  });
});

test('"US" opens a headline as a state, not as "us"', () => {
  expect(sides('US urges Chad to reopen the bridge')).toContain('demand: United States > Chad');
});

describe('whose verb it is', () => {
  test.each<Row>([
    // A past verb behind a future one goes with the verb of saying.
    ['Peru said Chad would stay and praised Chile.', 'support: Peru > Chile'],
    ['Peru said Chad had sunk the boat and condemned Chile.', 'accusation: Peru > Chile'],
    ['Peru said Chad would stay and would praise Chile.', 'support: Chad > Chile'],
    ["Peru complained about Chad's condemning the raid on Oman.", 'accusation: Chad > Oman'],
    ['Peru said Chad did not know the law, and accused Chile of piracy.', 'accusation: Peru > Chile'],
    ['Peru accused Chad of showing support for Niger.', 'support: Chad > Niger'],
    // Who stands in brackets acts nowhere.
    ['At the end of the talks (Oman hosted them), Peru urged Chile to wait.', 'demand: Peru > Chile'],
    ['Washington along with its allies urged Chad to wait.', 'demand: United States > Chad'],
    ['Human rights watchdog Amnesty International accused Chad of piracy.', 'accusation: Amnesty International > Chad'],
    ['British Defence Secretary Otto King urged Chad to wait.', 'demand: Otto King > Chad'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

describe('parties inside a phrase', () => {
  test.each<Row>([
    ['Peru promised to continue aid to war-torn Chad.', 'commitment: Peru > Chad'],
    ['Peru demanded a truce with Chad.', 'demand: Peru > Chad'],
    ['Peru lodged a protest with Chad.', 'accusation: Peru > Chad'],
    ['Peru demanded an end to Chilean drilling.', 'demand: Peru > Chile'],
    ['Peru promised Chad to reopen the port.', 'commitment: Peru > Chad'],
    ['Peru denied Chilean claims of piracy.', 'denial: Peru > Chile'],
    ["Peru rejected Chile's accusations of piracy.", 'denial: Peru > Chile'],
    ['Peru rejected the accusations by Chile of piracy.', 'denial: Peru > Chile'],
    ['"The files must be published by Chad," Peru said.', 'demand: Peru > Chad'],
    ['In a letter to Chad, Peru demanded the release of the sailors.', 'demand: Peru > Chad'],
    ['In talks with Chad, Peru demanded the release of the sailors.', 'demand: Peru > Chad'],
    ['In a hall near Chad, Peru demanded the release of the sailors.', 'demand: Peru > -'],
    // A language belongs to no government.
    ['Peru criticised the Norwegian language course.', 'accusation: Peru > -'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

test('people are of the country where they are at home', () => {
  const country = (text: string) =>
    runPipeline({ text, language: 'en' }).actors.find(({ kind }) => kind === 'group' || kind === 'unnamed')?.country;
  expect(country('Rebels in eastern Chad threatened to shell the port.')).toBe('TCD');
  expect(country('Students in Chile urged Peru to wait.')).toBe('CHL');
  expect(country('Diplomats in Chile urged Peru to wait.')).toBeUndefined();
});

test('a state that is named by one of its parts as well is called by its own name', () => {
  const { actors } = runPipeline({ text: 'Scotland is cold. Britain urged Chad to wait.', language: 'en' });
  expect(actors.map((actor) => actor.name)).toContain('Britain');
});

describe('an office without a name or side is of the state that the article is about', () => {
  test.each([
    ['Peru is angry. The prime minister urged the miners to wait.', 'PER'],
    ['LIMA (AP) — The prime minister urged Chile to wait. Peru is angry.', 'PER'],
    // Two states, and nothing says which.
    ['Peru met Chile. The prime minister urged the miners to wait.', undefined],
    ['Peru is angry. A prime minister urged the miners to wait.', undefined],
  ])('%s', (text, country) => {
    const { actors } = runPipeline({ text, language: 'en' });
    expect(actors.find(({ name }) => name === 'prime minister')?.country).toBe(country);
  });
});

describe('whom a position is meant for whose words name nobody', () => {
  test.each<Row>([
    // The other side, where the two are at odds.
    ['Peru accused Chile of piracy. Peru said the patrols will continue.', 'rejection: Peru > Chile'],
    ['Chile accused Peru of piracy. Peru demanded an apology.', 'demand: Peru > Chile'],
    // Whose officials are blamed by name elsewhere is blamed again; one's own are not.
    ['Peru urged Chile to leave. Peru condemned the raid.', 'accusation: Peru > Chile'],
    // The one addressed is nobody whom the article names.
    ['Peru accused Chile of piracy. Peru urged the sleepers to seek cover.', 'demand: Peru > -'],
    // Openness to talks is for those of whom something was wanted.
    ['Peru urged Chile to leave the island. Peru said it remained open to talks.', 'commitment: Peru > Chile'],
    // What one is worried about may stand in the aside.
    ['Peru was alarmed by the answers that it got from the Chilean navy.', 'accusation: Peru > Chilean navy'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });

  test('what is promised of leaving a country is promised by that country', () => {
    expect(sides('Peru said Peruvian sailors would be allowed to leave Chile.')).toContain('commitment: Chile > Peru');
    expect(sides('Peru said Chilean sailors would be allowed to leave Peru.')).toContain('commitment: Peru > Chile');
    expect(sides('Peru said Peruvian miners would be freed from Chile.')).toContain('commitment: Chile > Peru');
    expect(sides('Peru said Peruvian miners would be cleared to depart from Chile.')).toContain(
      'commitment: Chile > Peru',
    );
    expect(sides('Peru said Peruvian miners would be allowed to work in Chile.')).toContain('commitment: Peru > Chile');
  });

  test('a bill is its maker’s, whatever it is called next', () => {
    const bill = 'Senator Bob Marlow’s bill would tighten sanctions on Chad. ';
    expect(sides(`${bill}Two Democrats are backing the legislation.`)).toContain('support: Democrats > Bob Marlow');
    expect(sides(`${bill}Two Democrats are backing the treaty.`)).toContain('support: Democrats > -');
    // Another one than his.
    for (const other of ['the farm bill', 'the legislation on fishing'])
      expect(sides(`${bill}Two Democrats are backing ${other}.`)).toContain('support: Democrats > -');
  });

  test('who defends what is his own backs nobody, who defends an ally does', () => {
    expect(sides('Chad defended its neighbor Niger.')).toEqual(['support: Chad > Niger']);
    for (const own of ['its record on fishing', 'its stance against Niger', 'its president, Ana Marlow'])
      expect(sides(`Chad defended ${own}.`)).toEqual([]);
  });

  test('who faces a measure does not send it', () => {
    expect(sides('Peru imposed sanctions on Chad. Some Chadian officers will still face sanctions.')).toContain(
      'sanction: Peru > Some Chadian officers',
    );
  });

  test('the object of a verb before the comma is no subject', () => {
    expect(sides('Chad is angry. In its statement condemning the raid, Peru urged Chile to wait.')).toContain(
      'accusation: Peru > Chile',
    );
  });
});

describe('a body that is only called "the bloc", "the union", "the alliance"', () => {
  const senders = (text: string): string[] => sides(text).filter((side) => side.startsWith('sanction'));
  test.each<[string, string[]]>([
    ['EU spokesman Jan Marsten said the bloc would freeze the assets of Belarus.', ['sanction: EU > Belarus']],
    ['The African Union met. The union imposed sanctions on Chad.', ['sanction: African Union > Chad']],
    // Not who was told it, not who is no union of states.
    [
      'The EU debated on Tuesday. Envoys told Bloomberg that the bloc would impose sanctions on Chad.',
      ['sanction: EU > Chad'],
    ],
    ['The EU envoy wrote to NATO officers. The bloc imposed sanctions on Chad.', ['sanction: EU > Chad']],
    ['The EU envoy wrote to NATO officers. The alliance imposed sanctions on Chad.', ['sanction: NATO > Chad']],
    // Both may be meant.
    ['ASEAN wrote to the EU. The bloc imposed sanctions on Chad.', []],
    ['Bloomberg wrote to Gazprom. The bloc imposed sanctions on Chad.', []],
  ])('%s', (text, expected) => {
    expect(senders(text)).toEqual(expected);
  });
});
