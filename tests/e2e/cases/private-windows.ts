/** In a private window, where the reader let the extension in: pages are marked, and nothing of them outlives their tab. */
import { expect, test } from 'vitest';
import type { Tab } from '../harness/types';
import { until } from '../harness/until';
import type { Cases } from './kit';

export const privateWindows: Cases = (kit) => {
  test('an article is marked, and nothing of it is kept', async ({ skip }) => {
    const { browser, server } = kit();
    if (browser.name !== 'chromium') return skip('no automation may let an extension into Firefox’s private windows');
    await letIn(await browser.open('chrome://extensions'), await browser.own.evaluate(() => chrome.runtime.id));
    // The extension was started anew by that.
    const own = await until('its pages are back', async () => {
      const page = await browser.openOwn('src/popup/index.html');
      if (await page.evaluate(() => chrome.extension?.isAllowedIncognitoAccess().catch(() => false))) return page;
      await page.close();
      return undefined;
    });
    const kept = () =>
      own.evaluate(async () =>
        Object.keys(await chrome.storage.session.get(null)).filter((key) => /^(?:tab|analysis):/.test(key)),
      );
    const before = await kept();
    const id = await own.evaluate(
      async (url) => (await chrome.windows.create({ url, incognito: true })).tabs?.[0]?.id ?? -1,
      `${server.origin}/demo?private`,
    );
    await until('it is marked', () =>
      own.evaluate(async (tabId) => {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId },
          func: () => [...CSS.highlights.keys()].some((name) => name.startsWith('demarche-')),
        });
        return frame?.result === true;
      }, id),
    );
    await until('its state is known', async () => (await kept()).includes(`tab:${id}`));
    expect((await kept()).filter((key) => !before.includes(key))).toEqual([`tab:${id}`]);
    await own.evaluate((tabId) => chrome.tabs.remove(tabId), id);
    await until('its state is forgotten', async () => (await kept()).length === before.length);
  });
};

/** What the reader does under "Allow in Incognito". */
async function letIn(extensions: Tab, id: string): Promise<void> {
  await extensions.evaluate(async (extensionId) => {
    const { updateExtensionConfiguration } = Reflect.get(chrome, 'developerPrivate');
    await updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  // Loaded from a folder by the command line, it is switched off by that.
  await until('it is switched on again', () =>
    extensions.evaluate(async (extensionId) => {
      await chrome.management.setEnabled(extensionId, true);
      return (await chrome.management.get(extensionId)).enabled;
    }, id),
  );
}
