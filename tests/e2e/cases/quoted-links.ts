/** Links that exports give to quoted words: the browser goes to the words. */
import { expect, test } from 'vitest';
import { isAnalysis } from '../../../src/engine/format';
import { textFragmentLink } from '../../../src/export/text-fragment';
import { paintedMarks, untilMarked } from '../harness/marks';
import { until } from '../harness/until';
import { type Cases, withPage } from './kit';

export const quotedLinks: Cases = (kit) => {
  test('a link to a position scrolls to its words', ({ skip }) =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser, server } = kit();
      if (browser.name === 'firefox') skip('Firefox follows such links only when a reader does, not when it is driven');
      await untilMarked(tab);
      const reply: { answer?: { analysis: unknown; text: string } } = await browser.own.evaluate(
        (tabId) => chrome.tabs.sendMessage(tabId, { request: 'shown', question: {} }, { frameId: 0 }) as never,
        id,
      );
      const { analysis, text = '' } = reply.answer ?? {};
      if (!isAnalysis(analysis)) throw new Error('the page gives no analysis');
      // The last ones stand below the first screen, so that the browser has to scroll.
      const wanted = ['sanction', 'demand'].flatMap(
        (kind) => analysis.positions.findLast((one) => one.kind === kind) ?? [],
      );
      expect(wanted).toHaveLength(2);
      for (const { kind, span } of wanted) {
        const link = textFragmentLink(`${server.origin}/demo`, text, span);
        const words = text.slice(span.start, span.end);
        expect(link).toContain(':~:text=');
        // As small before the link is followed: what is scrolled to would move with the lines.
        const other = await browser.open(`${server.origin}/shop`);
        await other.resize(700, 400);
        await other.goto(link ?? '');
        await untilMarked(other);
        await until(`${words} is in view`, async () => {
          const seen = (await paintedMarks(other)).find(
            (mark) => mark.kind === kind && mark.text.startsWith(words.slice(0, 20)),
          );
          return seen !== undefined && seen.y > 0 && seen.y < 400;
        });
        expect(await other.evaluate(() => window.scrollY)).toBeGreaterThan(100);
        await other.close();
      }
    }));
};
