/** Text that style sheets hide: no mark stands on it, unless the reader can have it shown. */
import { expect, test } from 'vitest';
import { paintedMarks, untilMarked } from '../harness/marks';
import { until } from '../harness/until';
import { HIDDEN_PAGES } from '../hidden-pages';
import { hiddenPath } from '../pages';
import { type Cases, withPage } from './kit';

/** What is demanded, by the words of the marks. */
const demanded = (marks: readonly { readonly kind: string; readonly text: string }[]): readonly string[] =>
  marks
    .filter(({ kind }) => kind === 'demand')
    .map(({ text }) => text)
    .join(' ')
    .match(/(?:patrol|tug|ghost) ?boat|ghost|ferry/g) ?? [];

export const hiddenText: Cases = (kit) => {
  test.each(Object.entries(HIDDEN_PAGES))('a page that hides %s', (name, { marked }) =>
    withPage(kit(), hiddenPath(name), async (tab) => {
      expect(demanded(await untilMarked(tab))).toEqual(marked);
      expect(tab.errors).toEqual([]);
    }),
  );

  test.each([
    ['another width of the window', 'resize'],
    ['a click', 'click'],
  ])('marks move to the double of the text that %s shows', (_what, event) =>
    withPage(kit(), hiddenPath('the double for narrow windows, which stands first'), async (tab) => {
      await untilMarked(tab);
      await tab.evaluate((name) => {
        document.querySelector('.x')?.setAttribute('class', 'narrow');
        document.querySelector('.wide')?.setAttribute('class', 'x');
        dispatchEvent(new Event(name));
      }, event);
      await until('the marks are where the text is seen', async () => {
        const marks = await paintedMarks(tab);
        return marks.length > 0 && marks.every(({ inside }) => inside.includes('narrow'));
      });
      expect(tab.errors).toEqual([]);
    }),
  );
};
