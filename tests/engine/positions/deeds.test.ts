/** Whose words and whose deeds, asked of single clauses and phrases: no rule of positions has a say here. */
import { describe, expect, test } from 'vitest';
import {
  actorOf,
  agentOf,
  isFirstPerson,
  isOfficial,
  partyOf,
  sameSide,
  speakerAt,
  subjectActor,
  voiceOf,
} from '../../../src/engine/positions/who';
import type { Actor } from '../../../src/engine/types';
import { clauseOf, phraseWith, sceneOf } from './scene-of';

/** "verb | who"; nobody is "-". */
type Row = readonly [text: string, verb: string, who: string];

/** Who does what the clause with this verb says. */
function doerIn(text: string, verb: string): string {
  const scene = sceneOf(text);
  return subjectActor(scene, clauseOf(scene, verb))?.name ?? '-';
}

const DOERS: Readonly<Record<string, readonly Row[]>> = {
  'a subject of its own': [
    ['Peru said Chile must leave.', 'leave', 'Chile'],
    ['Peru left because Chile stayed.', 'stayed', 'Chile'],
    ['Peru’s boats left.', 'left', 'Peru'],
    ['As Bob Marlow reports, his friends left.', 'left', 'friends'],
    ['As Bob Marlow reports, Peru left.', 'left', 'Peru'],
    ['As Peru, Chile left.', 'left', 'Chile'],
  ],
  'none, where nothing says whose deed it is': [
    ['Peru made a boat that sank.', 'sank', '-'],
    ['Sinking boats is easy.', 'Sinking', '-'],
    ['Leave the harbour.', 'Leave', '-'],
    ['By sinking boats.', 'sinking', '-'],
    ['Somebody said he would leave.', 'leave', '-'],
  ],
  'the doer of the verb above': [
    ['Peru promised to leave.', 'leave', 'Peru'],
    ['Peru has a plan to leave.', 'leave', 'Peru'],
    ['Peru promised to try to begin to leave.', 'leave', 'Peru'],
    ['Peru asked Chile about freeing the boats.', 'freeing', 'Peru'],
    ['Peru left, sinking boats.', 'sinking', 'Peru'],
    ['Peru saw boats sinking.', 'sinking', 'Peru'],
    ['Peru left, accompanied by Chile.', 'accompanied', 'Peru'],
    ['Peru left the boats, sinking them.', 'sinking', 'Peru'],
    ['Peru met the rebels, sinking boats.', 'sinking', 'Peru'],
  ],
  'whoever is asked, or stands right before a participle': [
    ['Peru asked Chile to leave.', 'leave', 'Chile'],
    ['Peru met the rebels sinking boats.', 'sinking', 'rebels'],
  ],
  'the owner of a deed': [
    ['Peru condemned Chile’s sinking boats.', 'sinking', 'Chile'],
    ['Peru condemned the rebels’ leaving the talks.', 'leaving', 'rebels'],
  ],
  'whoever is blamed or thanked for it, or kept from it': [
    ['Peru accused Chile of sinking boats.', 'sinking', 'Chile'],
    ['Peru thanked Chile for freeing the boats.', 'freeing', 'Chile'],
    ['Peru stopped Chile from freeing the boats.', 'freeing', 'Chile'],
    ['Peru charged Chile with sinking boats.', 'sinking', 'Chile'],
    ['Peru warned Chile against sinking boats.', 'sinking', 'Chile'],
    ['Chile was accused of sinking boats.', 'sinking', 'Chile'],
    ['Chile was accused by Peru of sinking boats.', 'sinking', 'Chile'],
    // Not by another preposition, not by another verb.
    ['Peru accused Chile after sinking boats.', 'sinking', 'Peru'],
    ['Peru accused Chile without sinking boats.', 'sinking', 'Peru'],
  ],
  'the speaker by a pronoun': [
    ['Peru said it would leave.', 'leave', 'Peru'],
    ['Ana Roca said she would leave.', 'leave', 'Ana Roca'],
    ['An official said she would leave.', 'leave', 'official'],
    ['The rebels said they would leave.', 'leave', 'rebels'],
    ['Officials said they would leave.', 'leave', 'Officials'],
    ['Ana Roca left. An official said she would leave.', 'leave', 'official'],
    ['Peru met Chile. Oman said it would leave.', 'leave', 'Oman'],
    ['Ana Roca said they would leave.', 'leave', '-'],
    // It, who is a body; he or she, who is a person; they, who are several.
    ['Peru said they would leave.', 'leave', '-'],
    ['Peru said he would leave.', 'leave', '-'],
    ['Ana Roca said it would leave.', 'leave', '-'],
    ['Officials said she would leave.', 'leave', '-'],
    ['Two aides said he would leave.', 'leave', '-'],
    // The word for something is the speaker's too.
    ['Peru condemned what it called piracy and urged Chile to leave.', 'called', 'Peru'],
    ['Ana Roca condemned what she described as piracy.', 'described', 'Ana Roca'],
  ],
  'the speaker by his own side': [
    ['Peru said its government would leave.', 'leave', 'Peru'],
    ['Ana Roca said her government would leave.', 'leave', 'Ana Roca'],
    ['Ana Roca said its government would leave.', 'leave', '-'],
    ['Ana Roca said their government would leave.', 'leave', '-'],
    ['Peru said their government would leave.', 'leave', '-'],
    ['Officials said her government would leave.', 'leave', '-'],
  ],
  'the subject behind what opens a sentence': [
    ['In its statement condemning the raid, Peru urged Chile to wait.', 'condemning', 'Peru'],
    ['In her letter urging calm, Ana Roca thanked Chile.', 'urging', 'Ana Roca'],
    ['Peru met Chile. In its statement condemning the raid, Oman urged calm.', 'condemning', 'Oman'],
  ],
  'the person of a place before "who"': [
    ['Peru met President Orla Veldt of Oman, who sank boats.', 'sank', 'Orla Veldt'],
    ['Peru met President Orla Veldt from Oman, who sank boats.', 'sank', 'Orla Veldt'],
    ['Peru met President Orla Veldt in Oman, who sank boats.', 'sank', 'Orla Veldt'],
    ['Peru met President Orla Veldt with Oman, who sank boats.', 'sank', 'Oman'],
    ['Peru met President Orla Veldt of Oman, which sank boats.', 'sank', 'Oman'],
    ['Peru met the navy of Oman, who sank boats.', 'sank', 'Oman'],
    ['Peru met the Harbour Board of Oman, who sank boats.', 'sank', 'Harbour Board of Oman'],
  ],
};

for (const [about, rows] of Object.entries(DOERS))
  describe(`a deed is that of ${about}`, () => {
    test.each(rows)('%s (%s)', (text, verb, who) => {
      expect(doerIn(text, verb)).toBe(who);
    });
  });

describe('the words are those of', () => {
  /** "Peru": of him; "somebody": said, nobody knows by whom; "-": nobody's. */
  const voice = (text: string, verb: string): string => {
    const scene = sceneOf(text);
    const { said, speaker } = voiceOf(scene, clauseOf(scene, verb));
    return said ? (speaker?.name ?? 'somebody') : '-';
  };
  test.each<Row>([
    ['Chile must leave, Peru said.', 'leave', 'Peru'],
    ['Peru said Chile must leave.', 'leave', 'Peru'],
    ['Peru said Chile wanted to leave.', 'leave', 'Peru'],
    ['Oman said that Peru left because Chile stayed.', 'stayed', 'Oman'],
    // The nearest verb of saying decides.
    ['Peru asked Chile to say that Oman must leave.', 'leave', 'Chile'],
    ['Peru issued an order that Chile must leave.', 'leave', 'Peru'],
    ['Peru renewed its demand that Chile leave.', 'leave', 'Peru'],
    ['Kenya said Peru issued an order that Chile must leave.', 'leave', 'Peru'],
    ['Kenya said Peru ensured that Chile left.', 'left', 'Kenya'],
    ['Kenya said somebody insisted that Chile left.', 'left', 'somebody'],
    ['Peru left because Chile stayed.', 'stayed', '-'],
    ['Peru made a boat that Chile sank.', 'sank', '-'],
    ['It was reported that Chile left.', 'left', 'somebody'],
  ])('%s (%s)', (text, verb, who) => {
    expect(voice(text, verb)).toBe(who);
  });
});

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
    // A thing stands for its owner.
    ['Peru’s boats left.', 'boats', '- / Peru / Peru'],
    ['Peruvian boats left.', 'boats', '- / Peru / Peru'],
    ['The boats of Peru left.', 'boats', '- / - / -'],
    ['The Norwegian language course left.', 'course', '- / Norway / -'],
    // People without a name act for themselves; armed ones for whoever sends them.
    ['The farmers left.', 'farmers', '- / farmers / farmers'],
    ['Peruvian farmers left.', 'farmers', 'Peruvian farmers / Peruvian farmers / Peruvian farmers'],
    ['The forces left.', 'forces', '- / forces / -'],
    ['The troops left.', 'troops', '- / troops / -'],
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
    ['We left.', 'We', true],
    // Neither others nor the country.
    ['Our enemies left.', 'enemies', false],
    ['Our boats left government offices.', 'boats', false],
    ['Our own brave young government left.', 'government', false],
    ['My boat left.', 'boat', false],
    ['They left.', 'They', false],
    ['US left.', 'US', false],
    ['The government left.', 'government', false],
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

describe('the speaker at a word', () => {
  test('is that of the innermost statement', () => {
    const scene = sceneOf('Peru said Chile must leave. Oman slept.');
    expect(
      speakerAt(
        scene,
        scene.text.tokens.findIndex(({ text }) => text === 'leave'),
      )?.name,
    ).toBe('Peru');
    expect(
      speakerAt(
        scene,
        scene.text.tokens.findIndex(({ text }) => text === 'slept'),
      ),
    ).toBeUndefined();
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
  ])('%j speaks for the public or not', (actor, official) => {
    expect(isOfficial(actor)).toBe(official);
  });

  test('nobody is no official and on nobody’s side', () => {
    const peru = one('state', 'Peru', { country: 'PER' });
    expect(isOfficial(undefined)).toBe(false);
    expect([sameSide(undefined, peru), sameSide(peru, undefined)]).toEqual([false, false]);
  });

  test('is on his own side and on that of his country', () => {
    const [ana, bob, fay] = [one('person', 'Ana', { country: 'PER' }), one('person', 'Bob'), one('person', 'Fay')];
    expect(sameSide(ana, one('state', 'Peru', { country: 'PER' }))).toBe(true);
    expect(sameSide(ana, one('state', 'Chile', { country: 'CHL' }))).toBe(false);
    expect([sameSide(bob, bob), sameSide(bob, fay)]).toEqual([true, false]);
  });
});
