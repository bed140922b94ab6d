/** An analysis from outside with faults in it is refused, or shown and exported without a fault of ours. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnalysis } from '../../src/engine/format';
import type { Analysis } from '../../src/engine/types';
import { FORMATS } from '../../src/export';
import { cardMaker } from '../../src/paint/card-maker';
import { marksOf } from '../../src/paint/marks';
import { sidesOf, withoutHolder } from '../../src/ui/models/actors';
import { askedOf } from '../../src/ui/models/asked';
import { hasDeadlines } from '../../src/ui/models/deadlines';
import { fileNameFor } from '../../src/ui/models/file-name';
import { countKinds } from '../../src/ui/models/kind-counts';
import { conditionsOf, ladderOf, matrixOf } from '../../src/ui/models/matrix';
import { passageOf } from '../../src/ui/models/passage';
import { reportOf } from '../../src/ui/models/report';
import { sourcesOf } from '../../src/ui/models/sources';
import { timelineOf } from '../../src/ui/models/timeline';
import { pictureOf } from '../../src/ui/models/timeline-picture';
import { ANALYSIS, TEXT } from '../fixtures/analysis';
import { WORDS } from '../fixtures/words';
import { mutated } from './mutated';

/** Everything that panel, card and exports make of an analysis. */
function showEverywhere(analysis: Analysis, text: string): void {
  for (const query of ['', 'norway']) {
    const report = reportOf(analysis, text, { query, kinds: [] });
    sidesOf(WORDS, report);
    withoutHolder(WORDS, report);
    askedOf(WORDS, report);
    matrixOf(WORDS, report);
    ladderOf(report);
    conditionsOf(report);
    sourcesOf(report);
    const { moments } = timelineOf(report);
    pictureOf(moments, 0);
    for (const { span } of report.positions) passageOf(text, span);
  }
  hasDeadlines(analysis);
  countKinds(analysis);
  fileNameFor(analysis.article);
  const cardOf = cardMaker({ analysis, text, words: WORDS });
  for (const mark of marksOf(analysis)) cardOf(mark);
  for (const format of Object.values(FORMATS)) format.one(analysis, text, WORDS);
}

test('is refused or shown, never half of both', { timeout: 60_000 }, () => {
  let shown = 0;
  fc.assert(
    fc.property(mutated(ANALYSIS), fc.constantFrom(TEXT, TEXT.slice(0, 300), ''), (value, text) => {
      if (!isAnalysis(value)) return;
      shown += 1;
      showEverywhere(value, text);
    }),
    { numRuns: 300 },
  );
  expect(shown).toBeGreaterThan(20);
});
