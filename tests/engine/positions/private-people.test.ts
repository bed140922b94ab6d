/** People and things of a nation that act for no state: an actress, a volcano, a coach; and those who do. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

describe('act for no state', () => {
  test.each([
    'The Finnish composer condemned modern opera as noise and called for a return to melody.',
    'The Greek actress denied that she had insulted her British co-star.',
    'The Icelandic volcano forced airlines to cancel flights to Norway.',
    'The Danish toy maker denied it had copied a Czech design.',
    'The Peruvian chef promised to open a restaurant in Tokyo by spring.',
    'Italy crushed Wales 4-1, and their coach demanded more discipline from his defenders.',
    'Argentina must beat Uruguay on Friday or face elimination, the captain said.',
    'The festival dropped a Hungarian film after protests from other directors.',
    'The airline will suspend flights to Oslo from May, blaming high fuel costs.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('what is praised of one of a nation is not the nation’s', () => {
  expect(told('Critics praised the Iranian director’s last film.').join()).not.toMatch(/Iran(?!ian)/);
});

describe('but', () => {
  test.each([
    ['The Finnish minister condemned the raid and called for a truce.', /^accusation: Finnish minister > /],
    ['The Greek navy denied that it had fired on a Turkish boat.', /^denial: Gre/],
    ['The Icelandic government forced Norway to recall its trawlers.', /^demand: Iceland.* > Norway/],
    ['Argentina must return the ship, the captain said.', /^demand: .* > Argentina/],
  ])('%s', (text, expected) => {
    expect(told(text)[0]).toMatch(expected);
  });
});
