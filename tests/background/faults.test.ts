/** The background stopped, or its storage failing, at each single step of a request: nothing is lost, no state is dead. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Analyse, analyseArticle } from '../../src/background/analyse';
import { analyze } from '../../src/engine';
import type { Article } from '../../src/engine/types';
import { analyses, tabStates } from '../../src/storage';
import { calls, pages, restart, step } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));
beforeEach(again);

/** A new browser, with the article in every tab. */
function again(): void {
  restart();
  pages.look = async () => ({ visit: 'v1', article: true, reasons: [] });
}

const inTab = (tabId: number) => ({ tabId, private: false });

const article: Article = {
  language: 'en',
  title: 'A title',
  published: '2026-05-13',
  text: 'The minister said on Monday that Norland must leave the valley by Friday.',
};

/** The engine without its parts: a request has the same steps then, however slow the machine is. */
// biome-ignore lint/correctness/useYield: see above.
const inOne: Analyse = function* (one) {
  return analyze(one);
};

type Fault = <T>(real: () => Promise<T>, at: number) => Promise<T>;

/** From the step with this number on (from 0), `fault` takes the place of every step. Gives back how many were begun. */
function breakAt(number: number, fault: Fault): () => number {
  let begun = 0;
  step.take = (real) => {
    const at = begun++;
    return at < number ? real() : fault(real, at);
  };
  return () => begun;
}

const mend = () => breakAt(Number.POSITIVE_INFINITY, (real) => real());

/** How many steps an undisturbed request takes. */
async function countSteps(): Promise<number> {
  const begun = mend();
  await analyseArticle(inOne, article, 'v1', inTab(3));
  return begun();
}

const expectWhole = async () => {
  const kept = await tabStates.get('3');
  expect(kept).toMatchObject({ visit: 'v1', state: { kind: 'ready' } });
  const key = kept?.state.kind === 'ready' ? kept.state.key : '';
  // No answer waits for it to be kept.
  await vi.waitFor(() => expect(analyses.get(key)).resolves.toMatchObject({ article: { title: 'A title' } }));
  expect(calls.badges.at(-1)).toEqual({ tabId: 3, text: '1' });
};

describe.each([
  ['before it is done', false],
  ['after it is done', true],
])('stopped at a step, %s', (_when, done) => {
  test('the request is answered when it is asked again', async () => {
    const all = await countSteps();
    expect(all).toBeGreaterThan(4);
    for (let number = 0; number < all; number++) {
      again();
      // A stopped background's promises never settle.
      const begun = breakAt(number, async (real, at) => {
        if (done && at === number) await real();
        return new Promise(() => {});
      });
      void analyseArticle(inOne, article, 'v1', inTab(3));
      await vi.waitUntil(() => begun() > number);
      mend();
      await expect(analyseArticle(inOne, article, 'v1', inTab(3)), `step ${number}`).resolves.toMatchObject({
        positions: [{ kind: 'demand' }],
      });
      await expectWhole();
    }
  });
});

test('a step that fails costs the reader nothing: the analysis is given all the same', async () => {
  const all = await countSteps();
  for (let number = 0; number < all; number++) {
    again();
    breakAt(number, async () => {
      throw new Error('An unexpected error occurred');
    });
    await expect(analyseArticle(inOne, article, 'v1', inTab(3)), `step ${number}`).resolves.toMatchObject({
      positions: [{ kind: 'demand' }],
    });
  }
});
