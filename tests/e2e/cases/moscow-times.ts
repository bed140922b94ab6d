/** A real page, saved: read where it is at hand, and its absence told. */
import { expect, test } from 'vitest';
import { badge, untilMarked } from '../harness/marks';
import { hasRealPage } from '../pages';
import { type Cases, stateOf, withPage } from './kit';

if (!hasRealPage) console.log('skipped: the saved page of The Moscow Times is not on this machine');

export const moscowTimes: Cases = (kit) => {
  test.skipIf(!hasRealPage)('the article of The Moscow Times is marked, and nothing around it', () =>
    withPage(kit(), '/moscow-times', async (tab, id) => {
      const marks = await untilMarked(tab);
      const texts = (kind: string) =>
        marks
          .filter((mark) => mark.kind === kind)
          .map(({ text }) => text)
          .join('|');
      for (const name of ['Kerry', 'Lavrov', 'official', 'Ministry']) expect(texts('speaker')).toContain(name);
      expect(texts('sanction')).toMatch(/sanctions/);
      for (const words of ['Tuesday', 'last week', 'in days']) expect(texts('time').split('|')).toContain(words);
      const outside = /\b(?:NAV|ASIDE|FOOTER|HEADER|FIGCAPTION)\b|comment|advert|sidebar/;
      expect(marks.filter(({ inside }) => outside.test(inside))).toEqual([]);
      expect(await stateOf(kit().browser, id)).toMatchObject({ kind: 'ready' });
      expect(Number(await badge(kit().browser, id))).toBeGreaterThanOrEqual(11);
      expect(tab.errors).toEqual([]);
    }),
  );
};
