/** Of whom and by whom, in plain reports: whose deed is answered, who is only named, who is a side. Each with sentences in which it is otherwise. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

/** The text; then what its last position is, up to its words. */
type Row = readonly [text: string, last: string];

const lastOf = (text: string): string => told(text).at(-1)?.split(' | ')[0] ?? '';

describe('a reaction is to whoever did it', () => {
  test.each<Row>([
    [
      'Oman barred all Omani and Chadian boats from Chad. Peru urged Togo to wait. Chad condemned the decision.',
      'accusation: Chad > Oman',
    ],
    [
      'Oman imposed an embargo on Chad. Togo urged Chad to wait. Peru is deeply concerned by the ban.',
      'accusation: Peru > Oman',
    ],
    [
      'Peru threatened to retaliate against Chad. Togo urged Oman to wait. Chad dismissed the threat.',
      'rejection: Chad > Peru',
    ],
    [
      'A Chadian court ordered Norrick to pay for the spill. Chad welcomed the ruling.',
      'support: Chad > Chadian court',
    ],
    // The deed that hit the holder goes before a nearer one.
    [
      'Oman imposed an embargo on Chad. Togo imposed tariffs on Peru. Chad condemned the decision.',
      'accusation: Chad > Oman',
    ],
    // Whose it is, the words say.
    ["Oman imposed an embargo on Chad. Chad condemned Peru's decision.", 'accusation: Chad > Peru'],
    ['Oman imposed an embargo on Chad. Chad condemned the decision by Peru.', 'accusation: Chad > Peru'],
    // "A decision" is a new one, and one's own is not answered.
    ['Oman imposed an embargo on Chad. Togo welcomed a decision.', 'support: Togo > -'],
    ['Oman imposed an embargo on Chad. Omani lawmakers condemned the decision.', 'accusation: Omani lawmakers > Chad'],
  ])('%s: %s', (text, last) => expect(lastOf(text)).toBe(last));
});

describe('a minister\'s "it" is not his own state', () => {
  test.each<Row>([
    [
      'Chad must come back, Norwegian Minister Tor Lunde said. Chad rejected the ultimatum. Prime Minister Idris Moreau called it “a threat between friends”.',
      'accusation: Idris Moreau > Tor Lunde, Norway',
    ],
    // Who is not in its service blames it.
    [
      'Chad expelled ten sailors. Opposition leader Idris Moreau called Chad “a disgrace”.',
      'accusation: Idris Moreau > Chad',
    ],
  ])('%s: %s', (text, last) => expect(lastOf(text)).toContain(last.split(', ')[0] ?? ''));
});

describe('who is only named is not meant', () => {
  test.each<Row>([
    [
      'India opened a dam. Bangladesh accused India of theft and threatened to take the case to the United Nations.',
      'threat: Bangladesh > India',
    ],
    ['The African Union said it was prepared to send mediators.', 'commitment: African Union > -'],
    ['Canada summoned the Chinese ambassador.', 'accusation: Canada > China'],
    ["Iceland called in Norway's envoy.", 'accusation: Iceland > Norway'],
    // Where the troops go is meant; a state may be brought before a court, and an envoy be blamed himself.
    ['Kenya promised to send soldiers to Haiti.', 'commitment: Kenya > Haiti'],
    ['Chad threatened to bring Peru before the court.', 'threat: Chad > Peru'],
    ['Canada accused the Chinese ambassador of spying.', 'accusation: Canada > Chinese ambassador'],
  ])('%s: %s', (text, last) => expect(lastOf(text)).toBe(last));
});

describe('who is warned is threatened', () => {
  test.each<Row>([
    [
      'The EU imposed sanctions on Chad. The EU warned Peru that the bloc could withhold payments from its fund.',
      'sanction/threatened: EU > Peru',
    ],
    [
      'The EU imposed sanctions on Chad. The EU said that the bloc could withhold payments from its fund.',
      'sanction/threatened: EU > Chad',
    ],
  ])('%s: %s', (text, last) => expect(lastOf(text)).toBe(last));
});

describe('a sanction that is turned down', () => {
  test.each<Row>([
    ['Chad blocked European Union sanctions against Peru.', 'sanction/opposed: Chad > European Union'],
    ["Chad opposed Togo's sanctions on Peru.", 'sanction/opposed: Chad > Togo'],
    // "Peruvian sanctions" may be those on Peru.
    ['Chad opposed new sanctions against Peru.', 'sanction/opposed: Chad > Peru'],
    // What goes on is the measure of the one who sends it, and not of who is against it.
    [
      'Chad blocked European Union sanctions against Peru. The package would have frozen the assets of 30 judges.',
      'sanction/proposed: European Union > Peru',
    ],
  ])('%s: %s', (text, last) => expect(lastOf(text)).toBe(last));
});

describe('both sides', () => {
  test.each<Row>([
    [
      'The Reed Front accused the Marsh League of theft. The Marsh League accused the Reed Front of murder. Peru, Chile and Oman urged both sides to talk.',
      'demand: Peru > Reed Front, Marsh League',
    ],
    // Nobody is at odds with who does not answer.
    [
      'The Reed Front accused the Marsh League of theft. Peru, Chile and Oman urged both sides to talk.',
      'demand: Peru > -',
    ],
  ])('%s: %s', (text, last) => expect(lastOf(text)).toBe(last));
});

describe('holders', () => {
  test.each<Row>([
    // What things do not do, who speaks does.
    [
      'A Peruvian official said the treaty covered all boats and warned Chad against further raids.',
      'demand: Peruvian official > Chad',
    ],
    ['A Peruvian official said Oman covered the boats and warned Chad against further raids.', 'demand: Oman > Chad'],
    // A state is who agreed, whoever of it tells so.
    ['Peru asked Japan for two boats. Tokyo agreed in principle, Japanese officials said.', 'commitment: Japan > Peru'],
  ])('%s: %s', (text, last) => expect(lastOf(text)).toBe(last));
});

describe('people and bodies that open a sentence', () => {
  test.each<Row>([
    ['Dockworkers in Rosario said they backed the farmers.', 'support: Dockworkers > farmers'],
    ['Fishermen urged Chile to wait.', 'demand: Fishermen > Chile'],
    ["The ruling People's Path party accused Peru of theft.", "accusation: ruling People's Path party > Peru"],
    // A family name that looks like them, and an owner that is no part of the name.
    ['Ann Fishers urged Chile to wait.', 'demand: Ann Fishers > Chile'],
    ["Tom Marlow's Path party accused Peru of theft.", 'accusation: Path party > Peru'],
  ])('%s: %s', (text, last) => expect(lastOf(text)).toBe(last));
});

describe('what is left open', () => {
  test.each<Row>([
    [
      'Norway’s minister Tor Lunde said that he had not ruled out taking the case to the Tribunal for the Sea.',
      'threat: Tor Lunde > -',
    ],
    // A talk is no threat, and to leave it open denies nothing.
    ['Norway’s minister Tor Lunde said that he had not ruled out taking the train to the coast.', ''],
    [
      'The European Commission warned that it could restrict landings by Icelandic vessels if no deal is reached.',
      'sanction/threatened: European Commission > Iceland',
    ],
    ['The European Commission may restrict landings of planes at night.', ''],
  ])('%s: %s', (text, last) => expect(lastOf(text)).toBe(last));
});
