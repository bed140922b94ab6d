/** Whom a phrase means, for whom it stands, and who is on whose side. */
import { describe, expect, test } from 'vitest';
import { actorOf, agentOf, isFirstPerson, isOfficial, partyOf, sameSide } from '../../../src/engine/positions/who';
import type { Actor } from '../../../src/engine/types';
import { phraseWith, sceneOf } from './scene-of';

type Row = readonly [text: string, word: string, meant: string];

test.each<Row>([
  // Text, a word of the phrase, and "whom it means | who acts | which party it is".
  ['Peru urged Chile to wait.', 'Peru', 'Peru | Peru | Peru'],
  ['The president of Peru, Ana Roca, urged Chile to wait.', 'president', 'Ana Roca | Ana Roca | Ana Roca'],
  ["Peru urged Iran's parliament to wait.", 'parliament', "Iran's parliament | Iran's parliament | Iran's parliament"],
  ['"We must leave," Ana Roca said.', 'We', 'Ana Roca | Ana Roca | Ana Roca'],
  ['"Our government must leave," Ana Roca said.', 'government', 'Ana Roca | Ana Roca | Ana Roca'],
  ['We must leave.', 'We', '- | - | -'],
  // Things act for their owner.
  ['Israeli jets bombed the port of Yemen.', 'jets', '- | Israel | Israel'],
  ["Peru met Chile's boats.", 'boats', '- | Chile | Chile'],
  ['Chinese vessels left.', 'vessels', '- | China | China'],
  ['Israeli jets bombed the port of Yemen.', 'port', '- | - | -'],
  // Whoever sends them acts; crowds act for themselves.
  ['Israel is angry. Israeli forces left.', 'forces', '- | Israel | Israel'],
  ['Israel is angry. Israeli troops left.', 'troops', '- | Israel | Israel'],
  ['Israel is angry. An Israeli force left.', 'force', '- | Israel | Israel'],
  ['Peruvian voters left.', 'voters', '- | Peruvian voters | Peruvian voters'],
  ["The Chilean governor's boats left.", 'boats', '- | Chile | Chile'],
  // A language is no party.
  ['Chilean music is loud.', 'music', '- | Chile | -'],
  ['Norwegian forces left the Norwegian language course.', 'course', '- | Norway | -'],
  // Who is named in passing may act, but not just anybody.
  ['The farmers left. They urged Peru to wait.', 'farmers', '- | farmers | farmers'],
  ['The farmers left. They urged Peru to wait.', 'They', '- | farmers | -'],
  ['Angry farmers met most people in the hall.', 'people', '- | - | -'],
])('%s (%s)', (text, word, meant) => {
  const scene = sceneOf(text);
  const phrase = phraseWith(scene, word);
  expect([actorOf, agentOf, partyOf].map((of) => of(scene, phrase)?.name ?? '-').join(' | ')).toBe(meant);
  expect([actorOf, agentOf, partyOf].map((of) => of(scene, undefined))).toEqual([undefined, undefined, undefined]);
});

describe('the one who speaks', () => {
  test.each<readonly [text: string, word: string, own: boolean]>([
    ['We must leave.', 'We', true],
    ['Nobody asked me.', 'me', true],
    ['Our government must leave.', 'government', true],
    ['My own side must leave.', 'side', true],
    ['Our enemies must leave.', 'enemies', false],
    ['My brother must leave.', 'brother', false],
    ['My brother met the army.', 'brother', false],
    ['They must leave.', 'They', false],
    ['Their government must leave.', 'government', false],
    // A state, not "us".
    ['US must leave.', 'US', false],
    ['Oman told us to leave.', 'us', true],
  ])('%s (%s)', (text, word, own) => {
    const scene = sceneOf(text);
    expect(isFirstPerson(scene, phraseWith(scene, word))).toBe(own);
    expect(isFirstPerson(scene, undefined)).toBe(false);
  });
});

const actor = (name: string, kind: Actor['kind'], more: Partial<Actor> = {}): Actor => ({
  id: name,
  name,
  kind,
  mentions: [],
  ...more,
});

test.each<readonly [a: Actor | undefined, b: Actor | undefined, same: boolean]>([
  [actor('Peru', 'state', { country: 'PER' }), actor('Ana Roca', 'person', { country: 'PER' }), true],
  [actor('Peru', 'state', { country: 'PER' }), actor('Chile', 'state', { country: 'CHL' }), false],
  [actor('Ana Roca', 'person'), actor('Ana Roca', 'person'), true],
  // Of whom no country is known, nobody knows that it is the same.
  [actor('Ana Roca', 'person'), actor('Luis Vega', 'person'), false],
  [actor('Ana Roca', 'person'), undefined, false],
  [undefined, actor('Ana Roca', 'person'), false],
  [undefined, undefined, false],
])('whether they are on one side: case %#', (a, b, same) => {
  expect(sameSide(a, b)).toBe(same);
});

test.each<readonly [who: Actor | undefined, official: boolean]>([
  [undefined, false],
  [actor('Norland', 'state'), true],
  [actor('Ana Roca', 'person'), false],
  [actor('Ana Roca', 'person', { country: 'PER' }), true],
  [actor('Ana Roca', 'person', { role: 'mayor' }), true],
  // A person's name is no office.
  [actor('Bob General', 'person'), false],
  [actor('senior diplomats', 'unnamed'), true],
  [actor('senior  diplomats', 'unnamed'), true],
  [actor('diplomats abroad', 'unnamed'), false],
  [actor('Harbour League', 'organisation'), true],
  [actor('League of Harbours', 'organisation'), true],
  [actor('angry army wives', 'group'), false],
  [actor('Acme Boats', 'organisation'), false],
  [actor('farmers', 'unnamed'), false],
])('who speaks for the public: case %#', (who, official) => {
  expect(isOfficial(who)).toBe(official);
});
