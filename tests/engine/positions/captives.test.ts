/** Of whom the release of captives is asked, and how the words of positions begin and end around relative clauses and "only if". */
import { expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';

function read(text: string) {
  const { positions, actors } = runPipeline({ text, language: 'en', published: '2024-05-06' });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? '?';
  return positions.map(({ kind, span, targets }) => ({
    kind,
    words: text.slice(span.start, span.end),
    targets: targets.map(nameOf),
  }));
}

test.each([
  ['Chile is holding three Peruvian sailors. "They must release these people," the Peruvian minister said.', 'Chile'],
  [
    'A Colombian rebel group is holding three German engineers. "They must release these people," the German minister said.',
    '',
  ],
])('those who are held are not asked to let anybody go: %s', (text, targets) => {
  expect(
    read(text)
      .find(({ kind }) => kind === 'demand')
      ?.targets.join(', '),
  ).toBe(targets);
});

test.each([
  ['The Peruvian minister said whoever sends the boats must stop.', 'whoever sends the boats must stop'],
  [
    'Norway said those who blocked an agreement would face consequences.',
    'those who blocked an agreement would face consequences',
  ],
  ['Chile would agree to talks only if Peru lifted the embargo.', 'talks'],
])('the words are whole: %s', (text, words) => {
  expect(read(text).map((position) => position.words)).toContain(words);
});

test('who must admit inspectors or face an embargo is under it, and not who vetoed the demand', () => {
  const found = read(
    'Chile vetoed a resolution that would have demanded that Peru admit inspectors or face an embargo.',
  );
  expect(found.filter(({ kind }) => kind === 'sanction').flatMap(({ targets }) => targets)).not.toContain('Chile');
});
