/** Plain facts that only look like denials: how a thing was made, why it fell through, whom it is for. */
import { expect, test } from 'vitest';
import { told } from './told';

test.each([
  ['that it was there', 'The ferry is new. It did not exist in 1990, the Norwegian minister, Astrid Fjeld, said.'],
  ['why it fell through', 'The strike did not happen because of the snow, the Norwegian coach, Astrid Fjeld, said.'],
  ['who made it', 'The map was invented by Danish monks, the Norwegian minister, Astrid Fjeld, said.'],
  ['where it was made', 'The photograph was staged in a studio, the Norwegian minister, Astrid Fjeld, said.'],
  ['of what', 'The document was fabricated from calfskin, the Norwegian minister, Astrid Fjeld, said.'],
  ['for whom', 'The course is for nurses and is not aimed at anyone else, the Norwegian ministry said.'],
  [
    'at which age',
    'The new museum is not targeting any particular age group, the Norwegian minister, Astrid Fjeld, said.',
  ],
])('%s', (_what, text) => {
  expect(told(text).filter((one) => one.startsWith('denial'))).toEqual([]);
});

test.each([
  ['The video was staged, the Norwegian minister, Astrid Fjeld, said.', 'the video was staged'],
  ['The raid did not happen, the Norwegian minister, Astrid Fjeld, said.', 'the raid did not happen'],
  [
    'The drill is not aimed at any other country, the Norwegian ministry said.',
    'the drill is not aimed at any other country',
  ],
])('%s', (text, words) => {
  expect(
    told(text)
      .filter((one) => one.startsWith('denial'))
      .join()
      .toLowerCase(),
  ).toContain(words);
});
