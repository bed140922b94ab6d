/** All cases with one browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../demo/serve';
import { badInput } from './cases/bad-input';
import { browserParts } from './cases/browser-parts';
import { card } from './cases/card';
import { cardWays } from './cases/card-ways';
import { comingBack } from './cases/coming-back';
import { crowd } from './cases/crowd';
import { faults } from './cases/faults';
import { hiddenText } from './cases/hidden-text';
import { interruptions } from './cases/interruptions';
import type { Cases } from './cases/kit';
import { leftAlone } from './cases/left-alone';
import { livingPages } from './cases/living-pages';
import { marking } from './cases/marking';
import { moscowTimes } from './cases/moscow-times';
import { options } from './cases/options';
import { panel } from './cases/panel';
import { panelBarriers } from './cases/panel-barriers';
import { privateWindows } from './cases/private-windows';
import { progress } from './cases/progress';
import { quotedLinks } from './cases/quoted-links';
import { refusedWrites } from './cases/refused-writes';
import { renewal } from './cases/renewal';
import { siteModes } from './cases/site-modes';
import { switchedOff } from './cases/switched-off';
import { withheldAccess } from './cases/withheld-access';
import { BROWSERS_OWN } from './harness/outside';
import type { Browser } from './harness/types';
import { PAGES } from './pages';

const ALL: Readonly<Record<string, Cases>> = {
  'the demo article': marking,
  'the card': card,
  'ways to the card': cardWays,
  'the panel': panel,
  'the panel without barriers': panelBarriers,
  'a long text': progress,
  'the options': options,
  'parts of the browser': browserParts,
  'links to quoted words': quotedLinks,
  'refused writes': refusedWrites,
  'modes of sites': siteModes,
  'access withheld': withheldAccess,
  'a real page': moscowTimes,
  'left alone': leftAlone,
  'bad input': badInput,
  interruptions,
  'living pages': livingPages,
  'hidden text': hiddenText,
  'coming back': comingBack,
  faults,
  'a hundred tabs': crowd,
  'private windows': privateWindows,
  // The extension's own pages do not outlive these two.
  'the extension itself': renewal,
  'switched off': switchedOff,
};

/** How a browser is started that is not like the others. */
export interface Start {
  /** After so many idle milliseconds Firefox stops the background; Chromium stops it when it is told to. */
  readonly backgroundLife?: number;
  /** Pages that are left are kept whole for a way back, as browsers do that nobody drives. Firefox does in any case. */
  readonly keepsPages?: boolean;
}

const STARTS = new Map<Cases, Start>([
  [interruptions, { backgroundLife: 1500 }],
  [comingBack, { keepsPages: true }],
]);

export function runCases(name: string, start: (how: Start) => Promise<Browser>): void {
  for (const [about, cases] of Object.entries(ALL)) {
    describe(`${name}: ${about}`, () => {
      let server: Server | undefined;
      let browser: Browser | undefined;
      beforeAll(async () => {
        server = await serve(PAGES);
        browser = await start(STARTS.get(cases) ?? {});
      });
      afterAll(async () => {
        await browser?.close();
        server?.close();
      });
      cases(() => {
        if (server === undefined || browser === undefined) throw new Error('the browser did not start');
        return { browser, server };
      });
      // Pages, background, panel and options of all these cases: the last of them hears what was asked meanwhile.
      test('in all this the extension asked nobody outside for anything', () => {
        expect(browser?.asked.filter((host) => !BROWSERS_OWN.has(host))).toEqual([]);
        expect(server?.missing).toEqual([]);
      });
    });
  }
}
