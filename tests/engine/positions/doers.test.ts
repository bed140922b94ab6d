/** Whose deed a clause is and whose words it is in, without any rule of positions. */
import { describe, expect, test } from 'vitest';
import { subjectActor, voiceOf } from '../../../src/engine/positions/who';
import { clauseOf, sceneOf } from './scene-of';

type Row = readonly [text: string, verb: string, name: string | undefined];

describe('who does it', () => {
  const doer = (text: string, verb: string) => {
    const scene = sceneOf(text);
    return subjectActor(scene, clauseOf(scene, verb))?.name;
  };
  test.each<Row>([
    ['Peru urged Chile to reopen the pass.', 'urged', 'Peru'],
    ['The raid was condemned.', 'condemned', undefined],
    // An infinitive: who stands before it, else who does what is above.
    ['Peru urged Chile to reopen the pass.', 'reopen', 'Chile'],
    ['Peru told Chile to leave and to pay.', 'pay', 'Chile'],
    ['Chile has a plan to close the pass.', 'close', 'Chile'],
    ['The raid made Chile vow to close the pass.', 'close', 'Chile'],
    ['Peru promised to try to persuade Chile to leave.', 'leave', 'Chile'],
    ['Peru promised to try to persuade Chile to leave.', 'persuade', 'Peru'],
    ['Peru vowed to try to begin to plan to learn to persuade Chile.', 'persuade', 'Peru'],
    // The speaker's "it", "he", "she" and "they", as far as it can be his.
    ['Chile is angry. Peru said it would reopen the pass.', 'reopen', 'Peru'],
    ['Chile met Ana Roca. Luis Vega said he would leave.', 'leave', 'Luis Vega'],
    ['Luis Vega met Ana Roca. Ana Roca said it would rain.', 'rain', undefined],
    ['Peru said he would leave.', 'leave', undefined],
    ['Chile is angry. The miners said they would strike.', 'strike', 'miners'],
    ['Chile met Oman. Peru said they would close the pass.', 'close', undefined],
    ['The Miners Union said it would leave.', 'leave', 'Miners Union'],
    ['Chile met Oman. The union said they would leave.', 'leave', undefined],
    ['Chile is angry. Peru feared it would lose.', 'lose', 'Peru'],
    ['Peru condemned what it called piracy and urged Chile to wait.', 'called', 'Peru'],
    // What was done and by whom, of those who are blamed, thanked or kept from it.
    ['Peru accused Chile of sinking a boat.', 'sinking', 'Chile'],
    ['Chile was accused by Peru of sinking a boat.', 'sinking', 'Chile'],
    ['Peru thanked Chile for returning a boat.', 'returning', 'Chile'],
    ['Peru charged Chile with sinking a boat.', 'sinking', 'Chile'],
    ['Peru stopped Chile from sinking a boat.', 'sinking', 'Chile'],
    ['Peru warned Chile against sinking a boat.', 'sinking', 'Chile'],
    ['Peru was blamed for sinking a boat.', 'sinking', 'Peru'],
    ['Peru blamed Chile in sinking a boat.', 'sinking', 'Peru'],
    // The owner's deed.
    ["Peru complained about Chile's sinking a boat.", 'sinking', 'Chile'],
    ["Peru complained about Chile's openly sinking a boat.", 'sinking', 'Peru'],
    ['Chile is angry. Ana Roca complained about its leaving the talks.', 'leaving', 'Chile'],
    // Beside a comma it is the subject's, right behind a noun that one's.
    ['Peru, accusing Chile of piracy, closed the pass.', 'accusing', 'Peru'],
    ['Peru met Chile, demanding a truce.', 'demanding', 'Peru'],
    ['Peru spoke of Chile threatening a raid.', 'threatening', 'Chile'],
    // In front of the subject that follows.
    ['Chile waited. Demanding an apology, Peru left.', 'Demanding', 'Peru'],
    ['Chile waited. Angered by the raid, Peru left.', 'Angered', 'Peru'],
    ['Chile is angry. In its statement condemning the raid, Peru urged Oman to wait.', 'condemning', 'Peru'],
    ['In a statement condemning the raid, Peru urged Chile to wait.', 'condemning', 'Peru'],
    // Nobody lends his deed to a main, relative or adverbial clause.
    ['Peru bought a boat that was sunk.', 'sunk', undefined],
  ])('%s (%s)', (text, verb, name) => {
    expect(doer(text, verb)).toBe(name);
  });
});

describe('whose words it is in', () => {
  const voice = (text: string, verb: string) => {
    const scene = sceneOf(text);
    const { said, speaker } = voiceOf(scene, clauseOf(scene, verb));
    return said ? (speaker?.name ?? 'somebody') : undefined;
  };
  test.each<Row>([
    ['Peru closed the pass.', 'closed', undefined],
    ['Peru said that Chile would leave.', 'leave', 'Peru'],
    ['Peru knows that Chile will leave.', 'leave', 'Peru'],
    ['Peru said Chile promised that it would leave.', 'leave', 'Chile'],
    ['Peru ordered Chile to say that Oman would leave.', 'leave', 'Chile'],
    ['Peru said Chile would try to leave.', 'leave', 'Peru'],
    ['Peru promised to try to persuade Chile to leave.', 'leave', 'Peru'],
    ['"We must leave," Ana Roca said.', 'leave', 'Ana Roca'],
    // What is asked or ordered, as a noun says.
    ['Peru made a demand that Chile leave the island.', 'leave', 'Peru'],
    ['Peru issued an order that the boats leave.', 'leave', 'Peru'],
    // The reason why, or whom it is about, is nobody's word.
    ['Peru is angry because Chile left.', 'left', undefined],
    ['Peru closed the pass that Chile built.', 'built', undefined],
    ['Peru closed the pass to punish Chile.', 'punish', undefined],
  ])('%s (%s)', (text, verb, name) => {
    expect(voice(text, verb)).toBe(name);
  });
});
