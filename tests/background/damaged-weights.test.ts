/** A damaged table of weights ends the analysis with its reason: nothing is marked by chances that are no numbers. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../src/engine/types';

vi.mock('../../src/browser', () => import('../fake-browser'));

beforeEach(() => void vi.resetModules());
afterEach(() => {
  vi.doUnmock('../../src/engine/lexicon/cue-weights.data');
  vi.doUnmock('../../src/engine/lexicon/clause-weights.data');
  vi.doUnmock('../../src/engine/lexicon/target-weights.data');
});

const LINE = 'The minister said on Monday that Norland must leave the valley by Friday.';
const DAMAGED = 'a table of weights is damaged at "to\\tr n"';

function damageCues(name: string): void {
  vi.doMock('../../src/engine/lexicon/cue-weights.data', async (original) => {
    const whole = await original<typeof import('../../src/engine/lexicon/cue-weights.data')>();
    return { ...whole, [name]: `${Reflect.get(whole, name)}to\tr n\n` };
  });
}

function damageClauses(): void {
  vi.doMock('../../src/engine/lexicon/clause-weights.data', async (original) => {
    const whole = await original<typeof import('../../src/engine/lexicon/clause-weights.data')>();
    return { CLAUSE_WEIGHTS: `${whole.CLAUSE_WEIGHTS}to\tr n\n` };
  });
}

function damageTargets(): void {
  vi.doMock('../../src/engine/lexicon/target-weights.data', async (original) => {
    const whole = await original<typeof import('../../src/engine/lexicon/target-weights.data')>();
    return { TARGET_WEIGHTS: `${whole.TARGET_WEIGHTS}to\tr n\n` };
  });
}

test.each([
  ['the first', 1, () => damageCues('FIRST_WEIGHTS')],
  ['the last', 12, () => damageCues('SOURCE_WEIGHTS')],
  ['the one for clauses', 1, damageClauses],
  ['the one for targets', 1, damageTargets],
])(
  '%s, and an article of %d lines: the tab is told that the analysis failed, and why',
  async (_which, lines, damage) => {
    damage();
    // Loaded here, because each damage needs an engine that has read no table yet.
    const { browser, pages } = await import('../fake-browser');
    const { analyzeInParts } = await import('../../src/engine');
    const { analyseArticle } = await import('../../src/background/analyse');
    const { tabStates } = await import('../../src/storage');
    pages.look = async () => ({ visit: 'v1', article: true, reasons: [] });
    const article: Article = { language: 'en', text: Array(lines).fill(LINE).join('\n\n') };
    const asked = () => analyseArticle(analyzeInParts, article, 'v1', { tabId: 3, private: false });
    for (const _again of ['first', 'and whenever it is asked again']) {
      await expect(asked()).rejects.toThrow(DAMAGED);
      await expect(tabStates.get('3')).resolves.toEqual({ visit: 'v1', state: { kind: 'failed', what: DAMAGED } });
    }
    const kept = Object.keys(await browser.storage.session.get(null));
    expect(kept.filter((key) => key.startsWith('analysis:'))).toEqual([]);
  },
);
