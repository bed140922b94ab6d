/** Attributions as agencies write them now and then: who said what, and what nobody said. Sentences are invented. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

type Report = readonly [speaker: string, content: string];

/** All reports, in text order. */
function reports(text: string): readonly Report[] {
  const { statements } = analyze({ language: 'en', text });
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return statements.map(({ source, content }) => [
    source === undefined ? '' : words(source),
    content.map(words).join(' … '),
  ]);
}

describe('what stands on something is its words, whoever holds it', () => {
  test.each<[text: string, ...report: Report]>([
    ['Maria Bern held up a sign saying “Farmers against the dam.”', 'a sign', '“Farmers against the dam.”'],
    ['Holt handed out leaflets declaring “No more war on farmers.”', 'leaflets', '“No more war on farmers.”'],
    ['The union sent a letter saying “the dam is not safe.”', 'The union', '“the dam is not safe.”'],
    ['Kovac held up a sign, saying “the dam is not safe.”', 'Kovac', '“the dam is not safe.”'],
  ])('%s', (text, ...report) => expect(reports(text)).toContainEqual(report));
});

describe('who was asked speaks to whom he speaks', () => {
  test.each<[text: string, ...report: Report]>([
    ['Kovac told reporters when asked about the vote: “We won it without help.”', 'Kovac', '“We won it without help.”'],
    ['Kovac said when asked about the vote, “We won it without help.”', 'Kovac', '“We won it without help.”'],
    ['Kovac said when pressed about the vote that it was lost.', 'Kovac', 'that it was lost'],
    ['When asked in Lund, “Will you run again?” Kovac left.', '', '“Will you run again?”'],
    ['She could not say when the ferry had left.', 'She', 'when the ferry had left'],
  ])('%s', (text, ...report) => expect(reports(text)).toContainEqual(report));
});

describe('a quotation in two parts', () => {
  test.each<[name: string, text: string, ...reports: Report[]]>([
    [
      'around how it was said',
      '“These men know how to talk,” said Kovac, speaking of the council, “and they leave themselves a little room.”',
      ['Kovac', '“These men know how to talk,” … “and they leave themselves a little room.”'],
    ],
    [
      'of which the second is what its speaker thinks',
      '“People are angry,” said Kovac, who thinks the mayor “has to work more closely with them.”',
      ['Kovac', '“People are angry,”'],
    ],
    [
      'of which the second is what was meant',
      '“Savage,” she said, meaning that he is “radical enough and does not care what people think.”',
      ['she', '“Savage,”'],
    ],
    [
      'of which the second has a speaker of its own',
      '“He is hard to please,” she said, but despite that, “I think that he will do it,” said Holt.',
      ['she', '“He is hard to please,”'],
    ],
    [
      'that an agency relays with its speaker',
      '“The dam is old and nothing more,” the mayor told reporters, according to the agency.',
      ['the agency', '“The dam is old and nothing more,” the mayor told reporters'],
      ['the mayor', '“The dam is old and nothing more,”'],
    ],
    [
      'joined by “and”',
      '“We are angry” and “we are tired,” said Kovac.',
      ['Kovac', '“We are angry” and “we are tired,”'],
    ],
    [
      'of which the second was added',
      '“We came early,” she said, adding, “and we saw the valley burn.”',
      ['she', '“We came early,”'],
    ],
    [
      'behind two infinitives',
      'Kovac vowed to “carry on the fight in the next round,” and to “take our case to the court.”',
      ['Kovac', 'to “carry on the fight in the next round,” and to “take our case to the court.”'],
    ],
  ])('%s', (_, text, ...expected) => expect(reports(text)).toEqual(expect.arrayContaining(expected)));
});

describe('the floor', () => {
  test.each<[name: string, text: string, ...reports: Report[]]>([
    [
      'is taken by who interrupts',
      '“The dam will hold,” the minister said, before Kovac interrupted him. “That is a lie.”',
      ['the minister', '“The dam will hold,”'],
      ['Kovac', '“That is a lie.”'],
    ],
    [
      'is kept where something is interrupted before the end',
      '“The dam will hold,” said the minister, who interrupted his tour for it. “It is the best dam in the land.”',
      ['the minister', '“The dam will hold,” … “It is the best dam in the land.”'],
    ],
  ])('%s', (_, text, ...expected) => expect(reports(text)).toEqual(expect.arrayContaining(expected)));
});

describe('what follows a colon in the next paragraph is the words of who spoke', () => {
  test.each<[text: string, speaker: string]>([
    [
      'Jan Holt, a farmer from Lund, said that given the choice of candidates on both sides:',
      'Jan Holt, a farmer from Lund',
    ],
    ['As Maria Ortega reported after the army appeared to have left the valley:', 'Maria Ortega'],
    ['As Maria Ortega of the agency observed, the biggest winner was not on the stage:', 'Maria Ortega of the agency'],
  ])('%s', (text, speaker) =>
    expect(reports(`${text}\n“There is only the mayor.”`)).toContainEqual([speaker, '“There is only the mayor.”']),
  );

  test('but not who is only described by what he said', () =>
    expect(
      reports('Kovac, who said he was tired, walked out and left this behind:\n“We are done with you.”'),
    ).toContainEqual(['Kovac, who', '“We are done with you.”']));
});

describe('a speaker', () => {
  test.each<[name: string, text: string, ...report: Report]>([
    [
      'with an occupation and what he did',
      '“The road was full,” said Liis Oja, a nurse who fled with her two sons.',
      'Liis Oja, a nurse who fled with her two sons',
      '“The road was full,”',
    ],
    [
      'who is no part of whom a thing was sent to',
      'Ilves sent the report to the council and she asked it to publish the figures.',
      'she',
      'it to publish the figures',
    ],
    ['who is one of two', 'Ortega and she said the sea was calm.', 'Ortega and she', 'the sea was calm'],
    [
      'behind what was done to something',
      'The plan was sent to the ministry and it demanded that the dam be closed.',
      'it',
      'that the dam be closed',
    ],
  ])('%s', (_, text, ...report) => expect(reports(text)).toContainEqual(report));
});

describe('nobody says', () => {
  test.each<[name: string, text: string, ...reports: Report[]]>([
    [
      'the main clause, where something was published before it',
      'In a plan announced on Friday, the town will close two schools.',
    ],
    [
      'the main report, where a statement was published before it',
      'In a statement published on its website, the ministry said two reactors had been shut down.',
      ['the ministry', 'two reactors had been shut down'],
    ],
    ['a headline’s last word', 'Norland to leave the fishing pact: ministry\nThe boats lay in the harbour.'],
    [
      'that somebody is what he is called',
      'Kovac called the vote “rigged” in a post on Monday.',
      ['Kovac', 'the vote “rigged”'],
    ],
  ])('%s', (_, text, ...expected) =>
    expect(reports(text).filter(([, content]) => content !== '“rigged”')).toEqual(expected),
  );
});
