/** Sanctions: what each move of a measure comes to by how it is put, who sends it and whom it is on. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';
import type { SanctionStage } from '../../../src/engine/types';

/** The stages of the sanctions that are found, in text order. */
const stagesIn = (text: string) => runPipeline({ text, language: 'en' }).positions.flatMap(({ stage }) => stage ?? []);

const MOVES: Readonly<Record<string, readonly (readonly [sentence: string, stage: SanctionStage | undefined])[]>> = {
  'imposing is': [
    ['Canada imposed sanctions on Belarus.', 'imposed'],
    ['Canada will impose sanctions on Belarus.', 'threatened'],
    ['Canada may impose sanctions on Belarus.', 'threatened'],
    ['Canada must impose sanctions on Belarus.', 'proposed'],
    ['Poland urged Canada to impose sanctions on Belarus.', 'proposed'],
    ['Canada is considering imposing sanctions on Belarus.', 'proposed'],
    ['Canada threatened to impose sanctions on Belarus.', 'threatened'],
    ['Canada warned it would impose sanctions on Belarus.', 'threatened'],
    ['Canada pledged to impose sanctions on Belarus.', 'threatened'],
    ['Canada is expected to impose sanctions on Belarus next week.', 'threatened'],
    ['Traders expect Canada to impose sanctions on Belarus.', 'threatened'],
    ['Traders do not expect Canada to impose sanctions on Belarus.', undefined],
    ['Canada agreed to impose sanctions on Belarus.', 'imposed'],
    ['Canada decided to impose sanctions on Belarus.', 'imposed'],
    ['Canada refused to impose sanctions on Belarus.', 'opposed'],
    ['Canada will not impose sanctions on Belarus.', 'opposed'],
    ['Canada may not impose sanctions on Belarus.', 'opposed'],
    ['Canada should not impose sanctions on Belarus.', 'opposed'],
    ['Canada did not agree to impose sanctions on Belarus.', 'opposed'],
    ['Canada did not refuse to impose sanctions on Belarus.', 'threatened'],
    // What was not done, asked or planned is no stage.
    ['Canada did not impose sanctions on Belarus.', undefined],
    ['No country imposed sanctions on Belarus.', undefined],
    ['Poland did not ask Canada to impose sanctions on Belarus.', undefined],
    // A council's vote is enough, a chamber's is not.
    ['The European Union voted to impose sanctions on Belarus.', 'imposed'],
    ['The Senate voted to impose sanctions on Belarus.', 'proposed'],
    ['The European Union votes to impose sanctions on Belarus.', 'proposed'],
    ['The European Union planned to impose sanctions on Belarus.', 'proposed'],
    ['The European Union did not vote to impose sanctions on Belarus.', undefined],
    ['Canada did not plan to impose sanctions on Belarus.', undefined],
    ['Canada began to impose sanctions on Belarus.', 'imposed'],
    ['Canada did not threaten to impose sanctions on Belarus.', undefined],
    ['Canada opposes imposing sanctions on Belarus.', 'opposed'],
    ['Canada has to impose sanctions on Belarus.', 'proposed'],
    ['Canada ought to impose sanctions on Belarus.', 'proposed'],
    ['Canada had imposed sanctions on Belarus.', 'imposed'],
    ['Canada might have imposed sanctions on Belarus.', 'threatened'],
    ['No Canadian minister will impose sanctions on Belarus.', 'opposed'],
    ['Chad rejected the sanctions imposed by Peru on Oman.', 'imposed'],
    // A paper is no law yet.
    ['Canada wrote a bill to impose sanctions on Belarus.', 'proposed'],
    ['Canada wrote a bill that would impose sanctions on Belarus.', 'proposed'],
    ['Canada passed a bill imposing sanctions on Belarus.', 'proposed'],
    ['The bill would impose sanctions on Belarus, Canada said.', 'proposed'],
    ['The bill will impose sanctions on Belarus, Canada said.', 'proposed'],
    ['The bill imposes sanctions on Belarus, Canada said.', 'proposed'],
    ['The Canadian proposal imposed sanctions on Belarus.', 'proposed'],
  ],
  'extending is': [
    ['Canada extended its sanctions on Belarus.', 'extended'],
    ['Canada will extend its sanctions on Belarus.', 'extended'],
    ['Canada may extend its sanctions on Belarus.', 'threatened'],
    ['Poland urged Canada to extend its sanctions on Belarus.', 'proposed'],
    ['Canada is considering extending its sanctions on Belarus.', 'proposed'],
    ['Canada threatened to extend its sanctions on Belarus.', 'threatened'],
    ['Canada warned of extending its sanctions on Belarus.', 'threatened'],
    ['Canada would extend its sanctions on Belarus.', 'extended'],
    ['Canada shall extend its sanctions on Belarus.', 'extended'],
    ['Canada is going to extend its sanctions on Belarus.', 'extended'],
    ['The Canadian bill would extend sanctions on Belarus.', 'proposed'],
    ['The Swiss cabinet voted to extend its sanctions on Belarus.', 'extended'],
    ['The Canadian parliament voted to extend its sanctions on Belarus.', 'proposed'],
  ],
  'easing is': [
    ['Canada eased its sanctions on Belarus.', 'eased'],
    ['Canada will ease its sanctions on Belarus.', 'eased'],
    ['Canada could ease its sanctions on Belarus.', 'eased'],
    ['Canada is considering easing its sanctions on Belarus.', 'eased'],
    ['Canada refused to ease its sanctions on Belarus.', 'extended'],
  ],
  'lifting is': [
    ['Canada lifted its sanctions on Belarus.', 'lifted'],
    ['Canada will lift its sanctions on Belarus.', 'lifted'],
    ['Canada could lift its sanctions on Belarus.', 'eased'],
    ['Canada is expected to lift its sanctions on Belarus.', 'eased'],
    ['Canada could lift a ban on potash imports if Belarus freed them.', 'eased'],
    ['Canada could lift a ban on smoking if the court agreed.', undefined],
    ['Canada plans to lift its sanctions on Belarus.', 'lifted'],
    ['Canada refused to lift its sanctions on Belarus.', 'extended'],
  ],
  'proposing is': [
    ['Canada proposed sanctions on Belarus.', 'proposed'],
    ['Canada will propose sanctions on Belarus.', 'proposed'],
    ['Canada could propose sanctions on Belarus.', 'proposed'],
    ['Poland urged Canada to propose sanctions on Belarus.', 'proposed'],
    ['Canada refused to propose sanctions on Belarus.', 'opposed'],
  ],
  'threatening is': [['Canada threatened sanctions on Belarus.', 'threatened']],
  'opposing is': [
    ['Canada opposed sanctions on Belarus.', 'opposed'],
    ['Canada will oppose sanctions on Belarus.', 'opposed'],
    ['Canada could oppose sanctions on Belarus.', 'opposed'],
    ['Canada plans to oppose sanctions on Belarus.', 'opposed'],
  ],
};

for (const [move, rows] of Object.entries(MOVES)) {
  describe(move, () => {
    test.each(rows)('%s', (sentence, stage) => expect(stagesIn(sentence)).toEqual(stage === undefined ? [] : [stage]));
  });
}

/** The sanctions of a text: who > on whom. */
function partiesIn(text: string): string[] {
  const { positions, actors } = runPipeline({ text, language: 'en' });
  const name = (id: string | undefined): string => actors.find((actor) => actor.id === id)?.name ?? '-';
  return positions
    .filter(({ kind }) => kind === 'sanction')
    .map(({ holder, targets }) => `${name(holder)} > ${targets.map(name).join(', ') || '-'}`);
}

describe('who sends it, and on whom', () => {
  test.each<[string, ...string[]]>([
    // The verb of a passive stands between the measure and whom it is on.
    ['Sanctions were imposed on Belarus by Canada.', 'Canada > Belarus'],
    ['Sanctions imposed by Canada on Belarus will stay.', 'Canada > Belarus'],
    ['Sanctions will be imposed on Belarus, Canada said.', 'Canada > Belarus'],
    ['Poland called for sanctions to be imposed on Belarus.', 'Poland > Belarus'],
    ['Canada said that sanctions had been imposed on Belarus.'],
    ['Canada must impose sanctions on Belarus, Poland said.', 'Poland > Belarus'],
    ['Peru said Chad must impose an embargo on Oman.', 'Peru > Oman'],
    // The pronoun of a measure of one's own.
    ['Oman lifted the embargo it imposed on Chad.', 'Oman > Chad'],
    ['Oman welcomed the embargo it imposed on Chad.', 'Oman > Chad'],
    ['Chad said Niger must lift the embargo it imposed on Oman.', 'Niger > Oman'],
    ['Peru said Oman should end the embargo it had imposed on Chad.', 'Oman > Chad'],
    ['Poland asked that sanctions be imposed on Belarus.', 'Poland > Belarus'],
    ['Poland wrote that Canada must impose sanctions on Belarus.', 'Poland > Belarus'],
    ['Sanctions were threatened by Canada against Belarus.', 'Canada > Belarus'],
    ['The Polish minister said he would impose sanctions on Belarus.', 'Polish minister > Belarus'],
    // No more than three.
    ['Canada sanctioned Belarus, Chad, Oman and Peru.', 'Canada > Belarus, Chad, Oman'],
    ['Sanctions were imposed on Belarus, Chad, Oman and Peru by Canada.', 'Canada > Belarus, Chad, Oman'],
    // What stands before the measure, unless somebody stands behind it.
    ['The EU lifted its Syria sanctions on banks.', 'EU > Syria'],
    ['Canada eased its Syria sanctions on Oman.', 'Canada > Oman'],
    ['Canada lifted Canadian sanctions.', 'Canada > -'],
    ['Canada lifted its sanctions on Belarus and Chad.', 'Canada > Belarus, Chad'],
    ['Canada lifted its sanctions on Belarus, Chad, Oman and Peru.', 'Canada > Belarus, Chad, Oman'],
    ['Canada imposed sanctions on Canada and Chad.', 'Canada > Chad'],
    ['Canada imposed sanctions against Belarus.', 'Canada > Belarus'],
    ['The EU lifted its Syria sanctions.', 'EU > Syria'],
    ['Canada sanctioned Belarus.', 'Canada > Belarus'],
    // Plain without naming anybody.
    ['Canada imposed sanctions.', 'Canada > -'],
    ['Canada suspended aid.', 'Canada > -'],
    ['Canada recalled its ambassador.', 'Canada > -'],
    ['Canada recalled its ambassador to Chad.', 'Canada > Chad'],
    // The everyday word needs a body of public life on one side and a state on the other.
    ['Canada banned ships from Chad.', 'Canada > Chad'],
    ['NATO banned ships from Chad.', 'NATO > Chad'],
    ['Farmers banned ships from Chad.'],
    ['The school banned Chad.'],
    ['The school banned telephones.'],
    ['Canada banned fishing.'],
    ['Moorland Airlines banned ships from Chad.', 'Moorland Airlines > Chad'],
    ['Canada banned ships from Chad and from Moorland Airlines.', 'Canada > Chad, Moorland Airlines'],
    ['Moorland Airlines suspended aid.'],
    ['Canada froze assets.', 'Canada > -'],
    ['Farmers recalled the ambassador.'],
  ])('%s', (text, ...parties) => expect(partiesIn(text)).toEqual(parties));
});
