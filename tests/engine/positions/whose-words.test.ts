/** Whose deed a clause is and whose words it is in, asked of single clauses: no rule of positions has a say here. */
import { describe, expect, test } from 'vitest';
import { speakerAt, subjectActor, voiceOf } from '../../../src/engine/positions/parties/who';
import { clauseOf, sceneOf } from './scene-of';

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
    ['Peru urged Chile to reopen the pass.', 'urged', 'Peru'],
  ],
  'none, where nothing says whose deed it is': [
    ['Peru made a boat that sank.', 'sank', '-'],
    ['Sinking boats is easy.', 'Sinking', '-'],
    ['Leave the harbour.', 'Leave', '-'],
    ['By sinking boats.', 'sinking', '-'],
    ['Somebody said he would leave.', 'leave', '-'],
    ['The raid was condemned.', 'condemned', '-'],
    ['Peru bought a boat that was sunk.', 'sunk', '-'],
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
    ['Peru promised to try to persuade Chile to leave.', 'persuade', 'Peru'],
    ['Peru vowed to try to begin to plan to learn to persuade Chile.', 'persuade', 'Peru'],
    ['Peru, accusing Chile of piracy, closed the pass.', 'accusing', 'Peru'],
    ['Peru met Chile, demanding a truce.', 'demanding', 'Peru'],
  ],
  'whoever is asked, or stands right before a participle': [
    ['Peru asked Chile to leave.', 'leave', 'Chile'],
    ['Peru met the rebels sinking boats.', 'sinking', 'rebels'],
    ['Peru urged Chile to reopen the pass.', 'reopen', 'Chile'],
    ['Peru told Chile to leave and to pay.', 'pay', 'Chile'],
    ['Chile has a plan to close the pass.', 'close', 'Chile'],
    ['The raid made Chile vow to close the pass.', 'close', 'Chile'],
    ['Peru promised to try to persuade Chile to leave.', 'leave', 'Chile'],
    ['Peru spoke of Chile threatening a raid.', 'threatening', 'Chile'],
  ],
  'the owner of a deed': [
    ['Peru condemned Chile’s sinking boats.', 'sinking', 'Chile'],
    ['Peru condemned the rebels’ leaving the talks.', 'leaving', 'rebels'],
    ["Peru complained about Chile's sinking a boat.", 'sinking', 'Chile'],
    ["Peru complained about Chile's openly sinking a boat.", 'sinking', 'Peru'],
    ['Chile is angry. Ana Roca complained about its leaving the talks.', 'leaving', 'Chile'],
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
    ['Peru was blamed for sinking a boat.', 'sinking', 'Peru'],
    ['Peru blamed Chile in sinking a boat.', 'sinking', 'Peru'],
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
    ['Chile is angry. Peru said it would reopen the pass.', 'reopen', 'Peru'],
    ['Chile met Ana Roca. Luis Vega said he would leave.', 'leave', 'Luis Vega'],
    ['Luis Vega met Ana Roca. Ana Roca said it would rain.', 'rain', '-'],
    ['Chile is angry. The miners said they would strike.', 'strike', 'miners'],
    ['Chile met Oman. Peru said they would close the pass.', 'close', '-'],
    ['The Miners Union said it would leave.', 'leave', 'Miners Union'],
    ['Chile met Oman. The union said they would leave.', 'leave', '-'],
    ['Chile is angry. Peru feared it would lose.', 'lose', 'Peru'],
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
    ['Chile waited. Demanding an apology, Peru left.', 'Demanding', 'Peru'],
    ['Chile waited. Angered by the raid, Peru left.', 'Angered', 'Peru'],
    ['Chile is angry. In its statement condemning the raid, Peru urged Oman to wait.', 'condemning', 'Peru'],
    ['In a statement condemning the raid, Peru urged Chile to wait.', 'condemning', 'Peru'],
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
    ['Peru closed the pass.', 'closed', '-'],
    ['Peru knows that Chile will leave.', 'leave', 'Peru'],
    ['Peru said Chile promised that it would leave.', 'leave', 'Chile'],
    ['Peru said Chile would try to leave.', 'leave', 'Peru'],
    ['Peru promised to try to persuade Chile to leave.', 'leave', 'Peru'],
    ['"We must leave," Ana Roca said.', 'leave', 'Ana Roca'],
    ['Peru made a demand that Chile leave the island.', 'leave', 'Peru'],
    ['Peru issued an order that the boats leave.', 'leave', 'Peru'],
    ['Peru closed the pass to punish Chile.', 'punish', '-'],
  ])('%s (%s)', (text, verb, who) => {
    expect(voice(text, verb)).toBe(who);
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
