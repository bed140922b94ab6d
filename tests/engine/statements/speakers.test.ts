/** Which words are the source of a statement: one case a form of subject, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

/** Source and contents of the statements with this cue. */
function foundAt(text: string, cue: string) {
  const { statements } = analyze({ language: 'en', text });
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return statements
    .filter((one) => one.cue !== undefined && words(one.cue) === cue)
    .map(({ source, content }) => [source === undefined ? '' : words(source), ...content.map(words)]);
}

describe('a speaker', () => {
  test.each([
    ['behind a relative word', 'Kovac signed the law, during which callers said the dam was weak.', 'said', 'callers'],
    [
      'behind what another asked for',
      'A farmer asked for a photo and Ortega said, “as long as we like it.”',
      'said',
      'Ortega',
    ],
    ['behind hours', 'Envoys left, hours after the rebels threatened to burn the dam.', 'threatened', 'the rebels'],
    ['behind days', 'Days before the junta vowed to close the dam, Ortega left.', 'vowed', 'the junta'],
    [
      'behind a day of its own',
      'The talks of that day with the rebels promised to be long.',
      'promised',
      'The talks of that day with the rebels',
    ],
    ['that is nobody', 'Nobody in the town wants a flood.', 'wants', 'Nobody in the town'],
    ['that is a text', 'Article 33 states: “No town shall sell its dam.”', 'states', 'Article 33'],
    [
      'that is heard somewhere',
      '“They know the dam is weak,” a voice in the film states.',
      'states',
      'a voice in the film',
    ],
    [
      'named by number behind the verb',
      '“Sell the dam,” read one sign. “Keep the dam,” wrote another.',
      'wrote',
      'another',
    ],
    ['called Will', 'Instead, Will called for a second dam.', 'called for', 'Will'],
    ['that is a part', 'Half of them left, and a third said that the dam was weak.', 'said', 'a third'],
    ['who was asked', 'Those surveyed say the dam is weak.', 'say', 'Those surveyed'],
    ['who was asked and is named', 'Voters interviewed said the dam was weak.', 'said', 'Voters interviewed'],
    [
      'whose description ends in a noun like a verb',
      'The dam is weak, people familiar with her thinking say.',
      'say',
      'people familiar with her thinking',
    ],
    [
      'with a book behind the name',
      'Kovac, the author of “The Long Dam,” about a flood, said the dam was weak.',
      'said',
      'Kovac',
    ],
    [
      'with a name of his own in marks',
      'Bo Kovac, a diver known as “the Eel,” said that the dam was weak.',
      'said',
      'Bo Kovac, a diver known as “the Eel,”',
    ],
    [
      'with a clause in brackets',
      'Bo Kovac (so thin he has been taken for a boy) says the dam is weak.',
      'says',
      'Bo Kovac (so thin he has been taken for a boy)',
    ],
    ['called as a verb', 'Ted Kovac, a diver, welcomed the plan.', 'welcomed', 'Ted Kovac, a diver'],
    [
      'behind what was done to others',
      '“The dam was built for all. It is liked by decent people,” she posted.',
      'posted',
      'she',
    ],
    ['named by number', 'Another said, “Rubin is in a hurry to leave.”', 'said', 'Another'],
    ['who is many', 'Some have suggested that the minister is no friend of theirs.', 'have suggested', 'Some'],
    ['with a day before the verb', 'Gowen earlier Thursday said the committee had failed.', 'said', 'Gowen'],
    [
      'before a time so long ago',
      'The ministry less than two weeks ago said the talks had failed.',
      'said',
      'The ministry',
    ],
    ['before a time so much later', 'Kovac a month later announced the closure.', 'announced', 'Kovac'],
    [
      'with its party in brackets and a week before the verb',
      'Senator Ilse Prieb (Greens) last week said the talks had failed.',
      'said',
      'Senator Ilse Prieb (Greens)',
    ],
    [
      'with a bracket behind a place',
      'In a speech on Friday the senator (Greens) said the talks had failed.',
      'said',
      'the senator (Greens)',
    ],
    [
      'that appeared on a day',
      'A report published Monday says that the dam is weak.',
      'says',
      'A report published Monday',
    ],
    [
      'who is followed by another report',
      '“The plan is weak,” said Kovac, who said the dam was older still.',
      'said',
      'Kovac',
    ],
    ['with a week before the verb', 'Kovac last week told reporters that the talks had failed.', 'told', 'Kovac'],
    [
      'with a description and a week before the verb',
      'Ilse Prieb, the chairwoman, this past week announced the creation of a museum.',
      'announced',
      'Ilse Prieb, the chairwoman',
    ],
    [
      'described by an adjective and what it asks for',
      'The campaign will not end soon, people close to Kovac say.',
      'say',
      'people close to Kovac',
    ],
    [
      'who is two, one of them a pronoun',
      'The boats left without them, she and another reporter said.',
      'said',
      'she and another reporter',
    ],
    ['before an irregular verb', '“He wants to be a tough guy tonight,” Tromp shot back.', 'shot back', 'Tromp'],
    [
      'before a verb that looks like an adjective',
      '“They would have come,” Toomas fumed on Monday.',
      'fumed',
      'Toomas',
    ],
    ['who used the telephone', '“We have no boats,” Ms. Gaon said by telephone.', 'said', 'Ms. Gaon'],
    [
      'of a paper that reports',
      'The port will be closed for a year, the Daily Courier reports.',
      'reports',
      'the Daily Courier',
    ],
    [
      'described by what they do to somebody',
      'Critics who oppose him say the harbour should be sold.',
      'say',
      'Critics who oppose him',
    ],
    [
      'described by who got hold of it',
      'A letter obtained by the Daily Courier warns that the dam may break.',
      'warns',
      'A letter obtained by the Daily Courier',
    ],
    [
      'described by where they walk',
      'Crowds marching through the harbour chanted, “Open the gates now!”',
      'chanted',
      'Crowds marching through the harbour',
    ],
    [
      'described by whom they hold, and where',
      'A rebel band holding four miners in Chad said the captives were unhurt.',
      'said',
      'A rebel band holding four miners in Chad',
    ],
    [
      'described by what it leads, and where',
      'The party leading the polls in Chad said the count was fair.',
      'said',
      'The party leading the polls in Chad',
    ],
    [
      'behind a report of what was told in a place',
      'The envoy told reporters in Chad that Oman said the port was open.',
      'said',
      'Oman',
    ],
    [
      'behind a gerund that another clause has before it',
      'After holding talks in Chad, Oman said the port was open.',
      'said',
      'Oman',
    ],
    [
      'who is not the channel that was spoken to',
      'A sailor speaking to Harbour News said, “We were told to wait for the tide.”',
      'said',
      'A sailor speaking to Harbour News',
    ],
    [
      'inside a message that says something',
      'The crew sent a note saying the captain hopes that the storm will pass.',
      'hopes',
      'the captain',
    ],
    [
      'described with a place, its island and a day',
      'Ilse Prieb, who lost a boat near Visby, Gotland, in July 2012, said that the island had been warned.',
      'said',
      'Ilse Prieb, who lost a boat near Visby, Gotland, in July 2012',
    ],
    [
      'behind a quotation and the rest of its clause',
      '“We will not wait any longer” for the boats from the north, Kovac said.',
      'said',
      'Kovac',
    ],
    [
      'before a time with a word of its own',
      'Delmar Mills just this month announced a strike.',
      'announced',
      'Delmar Mills',
    ],
    ['before a year', 'Kovac in 2010 said the port should be sold.', 'said', 'Kovac'],
    ['before a month', 'The ministry in May said the port should be sold.', 'said', 'The ministry'],
    [
      'who is told of in a clause with a year',
      'The paper met Kovac, who in 2010 said the port should be sold.',
      'said',
      'Kovac, who',
    ],
    [
      'who is told of in a clause with an occasion',
      'The paper met Kovac, who at a rally last week said the port should be sold.',
      'said',
      'Kovac, who',
    ],
    ['who is those with somebody', 'Those close to him say that the plan is dead.', 'say', 'Those close to him'],
    ['who is those in a place', 'Those in the town said the port would close.', 'said', 'Those in the town'],
    [
      'behind those whom he praised',
      'The mayor praised those in the town and said the port would close.',
      'said',
      'The mayor',
    ],
    [
      'described by what he knows',
      'Three officials privy to the talks say the port is sold.',
      'say',
      'Three officials privy to the talks',
    ],
    [
      'with a nickname, his relation and his town',
      '"This is a big year for us!" the mayor\'s niece, Maria "Mia" Kovac (Lund), shouted.',
      'shouted',
      'the mayor\'s niece, Maria "Mia" Kovac (Lund)',
    ],
    ['with a nickname', '"This is a big year!" Maria "Mia" Kovac said.', 'said', 'Maria "Mia" Kovac'],
    [
      'with a description behind a question',
      '“We are home. How are you?” Holt, a farmer from Lund, said into the phone.',
      'said',
      'Holt, a farmer from Lund',
    ],
    ['who does something then', '“We can win,” said Kovac as he looked at the boats.', 'said', 'Kovac'],
    [
      'that somebody got hold of',
      'The plan is dead, according to a note obtained by the Daily Courier.',
      'according to',
      'a note obtained by the Daily Courier',
    ],
    [
      'before a number that is no age',
      'According to a ministry official, two in the last batch were secret.',
      'According to',
      'a ministry official',
    ],
    [
      'with an age and a town',
      'According to Maria Ortega, 32, of Lund, the port is closed.',
      'According to',
      'Maria Ortega, 32, of Lund',
    ],
    [
      'whom nobody is for what is called so',
      'The paper checked the claim. It was labelled “Mostly True.”',
      'was labelled',
      '',
    ],
    [
      'whose verb is written large',
      'Murrow, the head of the group, Tweeted that the ad was wrong.',
      'Tweeted',
      'Murrow, the head of the group',
    ],
  ])('%s', (_, text, cue, source) => {
    expect(foundAt(text, cue).map(([first]) => first)).toContainEqual(source);
  });

  test('is no time of the year by itself', () => {
    expect(foundAt('Last week the boats left. This said nothing.', 'left')).toEqual([]);
  });
});
