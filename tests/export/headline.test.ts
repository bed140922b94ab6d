import { expect, test } from 'vitest';
import { headlineOf } from '../../src/export/headline';

test.each([
  ['Norland closes the strait\n\nThe ministry said so.', 'Norland closes the strait'],
  ['\ufeff\n  Will Norland pay?  \r\nThe ministry said no.', 'Will Norland pay?'],
])('%j is headed %j', (text, headline) => {
  expect(headlineOf(text)).toBe(headline);
});

test.each([
  ['a paragraph', 'The ministry said so.\nNobody believed it.'],
  ['a quoted sentence', '“We will not pay.”\nNobody believed it.'],
  ['nothing below it', 'Norland closes the strait\n'],
  ['a long line', `${'Norland '.repeat(20)}\nNobody believed it.`],
  ['no text', ''],
])('%s is no headline', (_, text) => {
  expect(headlineOf(text)).toBeUndefined();
});
