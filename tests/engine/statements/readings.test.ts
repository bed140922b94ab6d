/** Sentences that can be read in two ways, of which English knows one: what is said in them, and what is not. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

function found(text: string) {
  return analyze({ language: 'en', text }).statements.map(({ source, content }) => ({
    source: source === undefined ? '' : text.slice(source.start, source.end),
    content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  }));
}
const contents = (text: string) => found(text).map(({ content }) => content);

describe('says', () => {
  test.each([
    [
      'behind an opener of time, what its own verb reports',
      'Ortega issued a statement after Kovac told the council that the dam leaks.',
      'Kovac',
      'that the dam leaks',
    ],
    [
      'behind a place and what it lies in',
      'Ortega told a crowd in Melk, Austria, on Friday that the dam leaks.',
      'Ortega',
      'that the dam leaks',
    ],
    [
      'behind "with", of a participle with a subject of its own',
      'The bill is unpopular, with many farmers saying it will ruin them.',
      'many farmers',
      'it will ruin them',
    ],
    [
      'asked, by somebody who is not named',
      'Ortega left the hall when asked whether she would resign.',
      '',
      'whether she would resign',
    ],
    ['asked, about a thing', 'A farmer asked the minister about the closed dam.', 'A farmer', 'the closed dam'],
    ['behind "as", in the second of two clauses', 'The dam is old, and as Kovac noted, it leaks.', 'Kovac', 'it leaks'],
    [
      'before how it was said',
      'The talks had failed, he said, on condition of anonymity.',
      'he',
      'The talks had failed',
    ],
    [
      'inside the bracket that the report stands in',
      'The boats (a third of them were lost, Kovac said) never came back.',
      'Kovac',
      'a third of them were lost',
    ],
    [
      'before the book that says it',
      'The war ruined the town, Ortega said in his book, “The Long Winter.”',
      'Ortega',
      'The war ruined the town',
    ],
    ['in a film', 'Ortega says in the film, “We lost the war.”', 'Ortega', '“We lost the war.”'],
    [
      'in a relative clause behind a speaker of a body',
      '“The ban is thin,” said Marta Ilves of the Tartu Harbour League, who called on Latvia to search the trains.',
      'Marta Ilves of the Tartu Harbour League, who',
      'Latvia to search the trains',
    ],
    [
      'a clause that is the idea',
      'He voiced the idea that Ankara rejected the ships.',
      'He',
      'that Ankara rejected the ships',
    ],
    ['with an adjective', 'Ortega was critical of the report.', 'Ortega', 'the report'],
    ['in a letter', 'Ortega said in a letter, “The long winter ruined us.”', 'Ortega', '“The long winter ruined us.”'],
    [
      'quoted, before the two verbs that tell of it',
      '“The dam leaks,” Kovac was quoted on Friday as saying.',
      'Kovac',
      '“The dam leaks,”',
    ],
    ['heard, by those who tell of it', '“Go home,” farmers could be heard shouting.', 'farmers', '“Go home,”'],
    [
      'quoted by somebody else',
      'The state agency quoted an army spokesman as saying that two boats sank.',
      'an army spokesman',
      'that two boats sank',
    ],
    [
      'of a thing, behind "that" before a speaker of two words',
      'It ended a strike that company leaders said could hurt sales.',
      'company leaders',
      'that … could hurt sales',
    ],
    [
      'of a thing, without "that"',
      'She wants a probe the police said was going on.',
      'the police',
      'a probe … was going on',
    ],
    ['on a thing', 'A boy held a banner reading “No more dams.”', 'a banner', '“No more dams.”'],
  ])('%s', (_name, text, source, content) => expect(found(text)).toContainEqual({ source, content }));
});

describe('does not say', () => {
  test.each([
    [
      'the main clause behind the comma of another',
      'The price was not disclosed, though it was widely reported that Kovac paid a million.',
      'it was widely reported that Kovac paid a million',
    ],
    [
      'a clause of time',
      'Ortega issued a statement after Kovac told the council that the dam leaks.',
      'Kovac told the council that the dam leaks',
    ],
    ['that he was quoted', 'Kovac was quoted as saying that the dam leaks.', 'Kovac … as saying that the dam leaks'],
    ['what was asked', 'Asked whether the dam “leaks,” most farmers said no.', 'Asked whether the dam “leaks,”'],
    [
      'the name of a book',
      'The war ruined the town, Ortega said in his book, “The Long Winter.”',
      '“The Long Winter.”',
    ],
    [
      'words that another clause goes on behind',
      'The party “won back the coast” in a vote that Ortega said was fair.',
      'The party “won back the coast”',
    ],
    [
      'what the idea was done to',
      'Ortega had proposed a truce of three weeks, an idea that Ankara turned down on Wednesday.',
      'that Ankara turned down on Wednesday',
    ],
    ['when it was pleaded', 'Kovac & Sons pleaded guilty in May to six of nine counts.', 'May to six of nine counts'],
    [
      'how many it took',
      'The motion, tabled by Ortega, won nine votes, the minimum required.',
      'The motion, tabled by Ortega, won nine votes',
    ],
    [
      'who is set free',
      'Chad gave Niger two days to release eleven rangers seized on the river.',
      'eleven rangers seized on the river',
    ],
  ])('%s', (_name, text, content) => expect(contents(text)).not.toContain(content));
});
