/** The place where a report was written says nothing. */
import { expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

/** The sources of all statements of a text. */
const sourcesOf = (text: string): (string | undefined)[] =>
  analyze({ language: 'en', text }).statements.map(({ source }) => source && text.slice(source.start, source.end));

test.each([
  ['CAIRO — Talks on a 60-day ceasefire in Sudan resumed on Monday.', []],
  ['BERLIN (AP) — Calls for a ban on boats grew on Monday.', []],
  // Who stands behind the dash, and who is told of between two, may well be the one.
  ['CAIRO — Egypt was angry over the arrests.', ['Egypt']],
  ['UNICEF — a club of boats — with calls for a ban on boats grew.', ['UNICEF']],
])('%s', (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});
