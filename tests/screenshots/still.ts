/** Pictures of what has come to rest. */
import { readFileSync } from 'node:fs';
import type { Tab } from '../e2e/harness/types';
import { until } from '../e2e/harness/until';

/** Saves a picture of the viewport once nothing in it moves any more: two in a row are the same. */
export async function stillPicture(tab: Tab, path: string): Promise<void> {
  let last = '';
  await until(`${path} is still`, async () => {
    await tab.screenshot(path);
    const before = last;
    last = readFileSync(path).toString('base64');
    return last === before;
  });
}
