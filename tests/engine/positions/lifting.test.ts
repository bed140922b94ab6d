/** Measures that are wished away, alternatives, lists, and what was not done: which of them is a stage, and which is not. */
import { expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

const found = (text: string) =>
  analyze({ language: 'en', published: '2026-05-13', text }).positions.map(({ kind, stage, span }) =>
    [stage === undefined ? kind : `${kind} ${stage}`, text.slice(span.start, span.end)].join(': '),
  );

test.each([
  ['Hungary urged the EU to lift sanctions on Russia by June 1.', 'demand: lift sanctions on Russia'],
  ['Turkey asked the United States to ease sanctions on its banks.', 'demand: ease sanctions on its banks'],
  [
    'The EU gave Mali’s government ten days to free the observers or face an arms embargo.',
    'demand: free the observers',
    'sanction threatened: face an arms embargo',
  ],
  ['The United States on Tuesday sanctioned 14 companies.', 'sanction imposed: sanctioned 14 companies'],
  ['France denied that it had lifted sanctions on Syria.', 'denial: it had lifted sanctions on Syria'],
  ['Germany ruled out lifting sanctions on Russian banks.', 'rejection: ruled out lifting sanctions on Russian banks'],
])('%s', (sentence, ...positions) => {
  expect(found(sentence)).toEqual(positions);
});

test.each([
  'The White House said it had not imposed sanctions on India.',
  'Congress has not yet imposed sanctions on Turkey.',
])('nothing is imposed and nobody is against it: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});
