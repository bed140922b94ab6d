/** The tagger's instance is replaced after many words; nothing that was kept of the old one is asked of the new one. */
import { beforeEach, expect, test } from 'vitest';
import { forgetSpent, readWords } from '../../../src/engine/text/chunks';

const LINES = [
  'The qbaaaas went to Wovonia',
  'They qbaaaas it, and the xorvels fell',
  'No wovonian xorvels were qbaaaas',
];
const read = () => LINES.map(readWords);

beforeEach(() => forgetSpent(0));

test('a new instance reads the same words', () => {
  const before = read();
  forgetSpent(0);
  expect(read()).toEqual(before);
});

test('words that the old instance had not seen may stand elsewhere', () => {
  const last = readWords(LINES[2] ?? '');
  forgetSpent(0);
  readWords('Many other unheard zumbles and drivvels and florps');
  expect(readWords(LINES[2] ?? '')).toEqual(last);
});
