/** Long sentences in which one speaker says several things: each content ends where the next report begins. Invented. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

type Report = readonly [speaker: string, content: string];

/** The reports that no other reports. */
function reports(text: string): readonly Report[] {
  const { statements } = analyze({ language: 'en', text });
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return statements
    .filter(({ within }) => within === undefined)
    .map(({ source, content }) => [source === undefined ? '' : words(source), content.map(words).join(' … ')]);
}

describe('who said what, and what else', () => {
  test.each<[text: string, ...reports: Report[]]>([
    [
      'Kovac demanded that the islanders hand over the ship they had seized in March, and said she would ask the council to open an inquiry if they refused.',
      ['Kovac', 'that the islanders hand over the ship they had seized in March'],
      ['Kovac', 'she would ask the council to open an inquiry if they refused'],
    ],
    [
      'Asked whether the dam, which is old, would hold, Ortega said that nobody knew.',
      ['', 'whether the dam, which is old, would hold'],
      ['Ortega', 'that nobody knew'],
    ],
    [
      'Asked whether the port was “closed for good,” Ortega said that nobody knew.',
      ['', 'whether the port was “closed for good,”'],
      ['Ortega', 'that nobody knew'],
    ],
    [
      'She said that experts had called her plans sound, to which Orlov replied: “They were never asked.”',
      ['She', 'that experts had called her plans sound'],
      ['Orlov', '“They were never asked.”'],
    ],
    [
      '“This village is a good place,” Orlov says, but she cautions that she sees “two sides to it.”',
      ['Orlov', '“This village is a good place,”'],
      ['she', 'that she sees “two sides to it.”'],
    ],
    [
      'After the council had left the hall, Kovac said: “We will build it without them.”',
      ['Kovac', '“We will build it without them.”'],
    ],
    [
      'As reported by Melk Radio, former officer Ivan Orlov found the plans to be weak.',
      ['Melk Radio', 'former officer Ivan Orlov found the plans to be weak'],
    ],
    [
      'The ministry said that it would close the plant, which employs 300 people, and that workers would be offered jobs elsewhere.',
      [
        'The ministry',
        'that it would close the plant, which employs 300 people, and that workers would be offered jobs elsewhere',
      ],
    ],
    [
      'Ortega said that the bridge had been mined, that the mines had been laid in May and that nobody had told the farmers, and demanded an apology.',
      [
        'Ortega',
        'that the bridge had been mined, that the mines had been laid in May and that nobody had told the farmers',
      ],
      ['Ortega', 'an apology'],
    ],
    [
      'Kovac said the army had shelled two villages and killed nine farmers, and that she would ask the allies for help, and called for a ceasefire.',
      [
        'Kovac',
        'the army had shelled two villages and killed nine farmers, and that she would ask the allies for help',
      ],
      ['Kovac', 'a ceasefire'],
    ],
    [
      'The ministry told reporters on Monday that talks would resume in Melk, but that no date had been agreed, and blamed the rebels for the delay.',
      ['The ministry', 'that talks would resume in Melk, but that no date had been agreed'],
      ['The ministry', 'the rebels for the delay'],
    ],
    [
      'The general promised that the prisoners would be freed once the road was open, and threatened to shell the port if the convoy was stopped.',
      ['The general', 'that the prisoners would be freed once the road was open'],
      ['The general', 'to shell the port if the convoy was stopped'],
    ],
    [
      'The company announced that it had sold its ships, which were built in Melk in the nineties, and that its harbour would be closed, but denied that anybody would lose his job.',
      [
        'The company',
        'that it had sold its ships, which were built in Melk in the nineties, and that its harbour would be closed',
      ],
      ['The company', 'that anybody would lose his job'],
    ],
    [
      'Orlov warned that the glacier would melt within a decade and urged the cantons to build a second dam.',
      ['Orlov', 'that the glacier would melt within a decade'],
      ['Orlov', 'the cantons to build a second dam'],
    ],
    [
      'The union complained that the owners, who live abroad, had broken their word and that wages had been cut, and announced a strike for the first week of June.',
      ['The union', 'that the owners, who live abroad, had broken their word and that wages had been cut'],
      ['The union', 'a strike for the first week of June'],
    ],
    [
      'The governor said he had asked for boats, but that none had come, and then accused the navy of hiding them.',
      ['The governor', 'he had asked for boats, but that none had come'],
      ['The governor', 'the navy of hiding them'],
    ],
    [
      'Kovac explained that the vote had been put off because the hall was flooded and added that it would be held in spring.',
      ['Kovac', 'that the vote had been put off because the hall was flooded'],
      ['Kovac', 'that it would be held in spring'],
    ],
  ])('%s', (text, ...wanted) => expect(reports(text)).toEqual(wanted));
});

describe('what the other man said stays his', () => {
  test.each<[text: string, report: Report]>([
    [
      'Kovac said the envoy had told her that the road was mined and that he had informed the ministry.',
      ['Kovac', 'the envoy had told her that the road was mined and that he had informed the ministry'],
    ],
    [
      'Kovac said the rebels had burnt the mill and driven the farmers out.',
      ['Kovac', 'the rebels had burnt the mill and driven the farmers out'],
    ],
    [
      'Kovac said the harbour would be closed and the ships would be sold.',
      ['Kovac', 'the harbour would be closed and the ships would be sold'],
    ],
  ])('%s', (text, report) => expect(reports(text)).toContainEqual(report));
});
