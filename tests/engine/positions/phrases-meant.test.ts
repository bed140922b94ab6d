/** Whom a phrase means, who acts by it, whose side it is, whether it is the speaker himself; and what an actor is by himself. */
import { describe, expect, test } from 'vitest';
import {
  actorOf,
  agentOf,
  isFirstPerson,
  isOfficial,
  partyOf,
  sameSide,
} from '../../../src/engine/positions/parties/who';
import type { Actor } from '../../../src/engine/types';
import { phraseWith, sceneOf } from './scene-of';

describe('a phrase', () => {
  /** "actor / agent / party": whom a phrase means, who acts by it, and whose side it is. */
  const sides = (text: string, word: string): string => {
    const scene = sceneOf(text);
    const phrase = phraseWith(scene, word);
    return [actorOf, agentOf, partyOf].map((of) => of(scene, phrase)?.name ?? '-').join(' / ');
  };
  test.each<readonly [text: string, word: string, sides: string]>([
    ['The US left.', 'US', 'United States / United States / United States'],
    ['"We left," Peru said.', 'We', 'Peru / Peru / Peru'],
    ['We left.', 'We', '- / - / -'],
    ['"We must leave," Ana Roca said.', 'We', 'Ana Roca / Ana Roca / Ana Roca'],
    ['"Our government must leave," Ana Roca said.', 'government', 'Ana Roca / Ana Roca / Ana Roca'],
    ['The president of Peru, Ana Roca, urged Chile to wait.', 'president', 'Ana Roca / Ana Roca / Ana Roca'],
    [
      "Peru urged Iran's parliament to wait.",
      'parliament',
      "Iran's parliament / Iran's parliament / Iran's parliament",
    ],
    // A thing stands for its owner.
    ['Peru’s boats left.', 'boats', '- / Peru / Peru'],
    ['Peruvian boats left.', 'boats', '- / Peru / Peru'],
    ['The boats of Peru left.', 'boats', '- / - / -'],
    ['Chinese vessels left.', 'vessels', '- / China / China'],
    ['Israeli jets bombed the port of Yemen.', 'jets', '- / Israel / Israel'],
    ['Israeli jets bombed the port of Yemen.', 'port', '- / - / -'],
    ["Peru met Chile's boats.", 'boats', '- / Chile / Chile'],
    ["The Chilean governor's boats left.", 'boats', '- / Chile / Chile'],
    // A language and an art are no party.
    ['Chilean music is loud.', 'music', '- / Chile / -'],
    ['Norwegian forces left the Norwegian language course.', 'course', '- / Norway / -'],
    ['The Norwegian language course left.', 'course', '- / Norway / -'],
    // People without a name act for themselves; armed ones for whoever sends them.
    ['The farmers left.', 'farmers', '- / farmers / farmers'],
    ['Peruvian farmers left.', 'farmers', 'Peruvian farmers / Peruvian farmers / Peruvian farmers'],
    ['The forces left.', 'forces', '- / forces / -'],
    ['The troops left.', 'troops', '- / troops / -'],
    ['Israel is angry. Israeli forces left.', 'forces', '- / Israel / Israel'],
    ['Israel is angry. Israeli troops left.', 'troops', '- / Israel / Israel'],
    ['Israel is angry. An Israeli force left.', 'force', '- / Israel / Israel'],
    ['The farmers left. They urged Peru to wait.', 'farmers', '- / farmers / farmers'],
    ['The farmers left. They urged Peru to wait.', 'They', '- / farmers / -'],
    // Too wide to hold anything, unless a nation's.
    ['Most people left.', 'people', '- / - / -'],
    ['The woman left.', 'woman', '- / - / -'],
    ['One person left.', 'person', '- / - / -'],
    ['A voter left.', 'voter', '- / - / -'],
    ['A supporter left.', 'supporter', '- / - / -'],
    ['An opponent left.', 'opponent', '- / - / -'],
    ['The people smugglers left.', 'smugglers', 'people smugglers / people smugglers / people smugglers'],
    ['The Chilean navy left.', 'navy', 'Chilean navy / Chilean navy / Chilean navy'],
    ['Omani people left.', 'people', '- / Omani people / Omani people'],
    ['Peruvian voters left.', 'voters', '- / Peruvian voters / Peruvian voters'],
    ['Angry farmers met most people in the hall.', 'people', '- / - / -'],
  ])('%s (%s)', (text, word, expected) => {
    expect(sides(text, word)).toBe(expected);
  });

  test('that is none is nobody', () => {
    const scene = sceneOf('Peru left.');
    expect([actorOf, agentOf, partyOf].map((of) => of(scene, undefined))).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ['We left.', 'We', true],
    ['Us they left.', 'Us', true],
    ['Our government left.', 'government', true],
    ['Our brave young government left.', 'government', true],
    ['My side left.', 'side', true],
    // Neither others nor the country.
    ['Our enemies left.', 'enemies', false],
    ['Our boats left government offices.', 'boats', false],
    ['Our own brave young government left.', 'government', false],
    ['My boat left.', 'boat', false],
    ['They left.', 'They', false],
    ['US left.', 'US', false],
    ['The government left.', 'government', false],
    ['Nobody asked me.', 'me', true],
    ['My own side must leave.', 'side', true],
    ['My brother must leave.', 'brother', false],
    ['My brother met the army.', 'brother', false],
    ['Their government must leave.', 'government', false],
    ['Oman told us to leave.', 'us', true],
  ])('speaks of the speaker himself: %s (%s) %s', (text, word, expected) => {
    const scene = sceneOf(text);
    expect(isFirstPerson(scene, phraseWith(scene, word))).toBe(expected);
  });

  test.each([
    ['Chad, if you listen, I hope so.', 6, true],
    ['Chad, if you listen, we hope so.', 6, true],
    ['Chad, if you listen, they hope so.', 6, false],
  ])('whose last word is the speaker’s speaks of him: %s', (text, to, expected) => {
    expect(isFirstPerson(sceneOf(text), { from: 0, to: to + 1 })).toBe(expected);
  });

  test('nobody speaks of himself by no phrase', () => {
    expect(isFirstPerson(sceneOf('We left.'), undefined)).toBe(false);
  });
});

describe('an actor', () => {
  const one = (kind: Actor['kind'], name: string, more: Partial<Actor> = {}): Actor => ({
    id: name,
    kind,
    name,
    mentions: [],
    ...more,
  });
  test.each<readonly [actor: Actor, official: boolean]>([
    [one('state', 'Peru'), true],
    [one('person', 'Ana Roca', { country: 'PER' }), true],
    [one('person', 'Ana Roca', { role: 'senator' }), true],
    [one('person', 'Ana Minister'), false],
    [one('unnamed', 'senior officials'), true],
    [one('unnamed', 'three very senior officials'), true],
    [one('unnamed', 'two  ministers'), true],
    [one('unnamed', 'two farmers'), false],
    [one('organisation', 'Harbour Ministry'), true],
    [one('organisation', 'Ministry  of Fish'), true],
    [one('organisation', 'Acme'), false],
    [one('group', 'ministry critics'), false],
    [one('state', 'Norland'), true],
    [one('person', 'Ana Roca'), false],
    [one('person', 'Ana Roca', { country: 'PER' }), true],
    [one('person', 'Ana Roca', { role: 'mayor' }), true],
    [one('person', 'Bob General'), false],
    [one('unnamed', 'senior diplomats'), true],
    [one('unnamed', 'senior  diplomats'), true],
    [one('unnamed', 'diplomats abroad'), false],
    [one('organisation', 'Harbour League'), true],
    [one('organisation', 'League of Harbours'), true],
    [one('group', 'angry army wives'), false],
    [one('organisation', 'Acme Boats'), false],
    [one('unnamed', 'farmers'), false],
  ])('%j speaks for the public or not', (actor, official) => {
    expect(isOfficial(actor)).toBe(official);
  });

  test('nobody is no official and on nobody’s side', () => {
    const peru = one('state', 'Peru', { country: 'PER' });
    expect(isOfficial(undefined)).toBe(false);
    const pairs = [sameSide(undefined, peru), sameSide(peru, undefined), sameSide(undefined, undefined)];
    expect(pairs).toEqual([false, false, false]);
  });

  test('is on his own side and on that of his country', () => {
    const [ana, bob, fay] = [one('person', 'Ana', { country: 'PER' }), one('person', 'Bob'), one('person', 'Fay')];
    expect(sameSide(ana, one('state', 'Peru', { country: 'PER' }))).toBe(true);
    expect(sameSide(ana, one('state', 'Chile', { country: 'CHL' }))).toBe(false);
    // Of whom no country is known, nobody knows that it is the same.
    expect([sameSide(bob, bob), sameSide(bob, fay)]).toEqual([true, false]);
  });
});
