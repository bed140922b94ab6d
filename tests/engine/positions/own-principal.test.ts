/** Who speaks for somebody does not blame him in the same breath, unless outright. */
import { expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

/** Kind and holder of what is found. */
function held(text: string): string[] {
  const { positions, actors } = analyze({ language: 'en', text });
  return positions.map(({ kind, holder }) => `${kind} ${actors.find(({ id }) => id === holder)?.name}`);
}

const start = 'Prime Minister Aiko Mori met farmers.';

test.each([
  [`${start} Her spokesperson, Daniel Osei, said the prime minister does not want a trade war.`, []],
  [`${start} An aide to Prime Minister Aiko Mori said Mori had failed the farmers.`, []],
  [`${start} Mori's spokesman, Daniel Osei, said Mori does not want a trade war.`, []],
  // Outright, no longer, and who speaks for somebody else.
  [
    `${start} An aide to Prime Minister Aiko Mori accused Mori of lying.`,
    ['accusation aide to Prime Minister Aiko Mori'],
  ],
  [
    `${start} A former aide to Prime Minister Aiko Mori said Mori had failed the farmers.`,
    ['accusation former aide to Prime Minister Aiko Mori'],
  ],
  [`${start} Senator Ann Lund's spokesman, Daniel Osei, said Mori had failed the farmers.`, ['accusation Daniel Osei']],
])('%s', (text, expected) => {
  expect(held(text)).toEqual(expected);
});

test.each([
  ['Chad ruled that the plan was void, and ordered Peru to leave.', ['demand Chad']],
  ['Chad said the plan was void and ordered Peru to leave.', ['demand Chad']],
  ['Chad said that Oman had won, and ordered Peru to leave.', ['demand Chad']],
  // Of those who are spoken of in the same way the nearest.
  ['Chad believed that Oman wanted war and ordered Peru to leave.', ['demand Oman']],
])('what is ordered behind a report is the reporter’s: %s', (text, expected) => {
  expect([...new Set(held(text).filter((one) => one.startsWith('demand')))]).toEqual(expected);
});
