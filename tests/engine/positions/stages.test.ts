/** The ladder of sanctions: what each move of a measure comes to, by how it is put. */
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
