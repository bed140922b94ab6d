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
    ['The European Union did not vote to impose sanctions on Belarus.', undefined],
  ],
  'extending is': [
    ['Canada extended its sanctions on Belarus.', 'extended'],
    ['Canada will extend its sanctions on Belarus.', 'extended'],
    ['Canada may extend its sanctions on Belarus.', 'threatened'],
    ['Poland urged Canada to extend its sanctions on Belarus.', 'proposed'],
    ['Canada is considering extending its sanctions on Belarus.', 'proposed'],
    ['Canada threatened to extend its sanctions on Belarus.', 'threatened'],
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
  ])('%s', (text, ...parties) => expect(partiesIn(text)).toEqual(parties));
});
