/** The extension switched off under an open page: everything that it put there goes away. */
import { expect, test } from 'vitest';
import { cardLook } from '../harness/card';
import { hover, untilMarked } from '../harness/marks';
import type { Tab } from '../harness/types';
import { until } from '../harness/until';
import type { Cases } from './kit';

export const switchedOff: Cases = (kit) => {
  test('marks and card go from the page', async () => {
    const { browser, server } = kit();
    const tab = await browser.open(`${server.origin}/demo`);
    const id = await browser.idOf(tab);
    await untilMarked(tab);
    await hover(tab, ({ kind }) => kind === 'demand');
    const { card } = await until('the card is open', () => cardLook(browser, id));
    const middle = { x: (card.left + card.right) / 2, y: (card.top + card.bottom) / 2 };
    expect(await shownIn(tab, middle)).toEqual([true, true]);
    await browser.switchOff();
    await tab.bringToFront();
    await until('nothing of it is seen', async () => !(await shownIn(tab, middle)).includes(true));
    expect(tab.errors).toEqual([]);
  });
};

/** Whether a mark is drawn, and whether the card is in the way at a place. */
function shownIn(tab: Tab, place: { readonly x: number; readonly y: number }): Promise<boolean[]> {
  return tab.evaluate(({ x, y }) => {
    const isDrawn = [...CSS.highlights].some(([name, highlight]) =>
      [...highlight].some((range) => {
        const element = range.startContainer.parentElement;
        if (element === null) return false;
        const { backgroundColor, textDecorationLine } = getComputedStyle(element, `::highlight(${name})`);
        return backgroundColor !== 'rgba(0, 0, 0, 0)' || textDecorationLine !== 'none';
      }),
    );
    return [isDrawn, document.elementFromPoint(x, y)?.localName === 'demarche-card'];
  }, place);
}
