/** What Chromium holds in memory with Demarche, and with an extension that does nothing. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startChromium } from '../e2e/harness/chromium';
import { until } from '../e2e/harness/until';

/** An extension of the same shape whose scripts are empty. */
export function blankExtension(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-blank-'));
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*'],
    background: { service_worker: 'empty.js' },
    content_scripts: [{ matches: ['http://*/*'], js: ['empty.js'] }],
  };
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'empty.js'), '0;');
  fs.mkdirSync(path.join(folder, 'src/popup'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'src/popup/index.html'), '<!doctype html><title>Blank</title>');
  return folder;
}

interface Megabytes {
  readonly all: number;
  /** The process that holds the extension's background, the engine in it, and one open page of its own. */
  readonly background: number;
  /** The processes that hold the web pages. */
  readonly pages: number;
}

/** Proportional set size of a browser's processes, by the profile that their command lines name. */
function megabytesOf(profile: string): Megabytes {
  let [all, background, pages] = [0, 0, 0];
  for (const id of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = fs.readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (!command.includes(profile)) continue;
      const rollup = fs.readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
      const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
      all += kilobytes;
      if (command.includes('--extension-process')) background += kilobytes;
      else if (command.includes('--type=renderer')) pages += kilobytes;
    } catch {
      // It ended in the meantime.
    }
  }
  const megabytes = (kilobytes: number) => Math.round(kilobytes / 1024);
  return { all: megabytes(all), background: megabytes(background), pages: megabytes(pages) };
}

async function withPagesOpen(addresses: readonly string[], origin: string, extension?: string): Promise<Megabytes> {
  const browser = await startChromium(extension === undefined ? {} : { extension });
  try {
    for (const address of addresses) {
      const tab = await browser.open(`${origin}${address}`);
      if (extension === undefined)
        await until('it is marked', () => tab.evaluate(() => CSS.highlights.size > 0)).catch(() => {});
    }
    return megabytesOf(browser.profile);
  } finally {
    await browser.close();
  }
}

/** Megabytes with these pages open, and how many more than with the other extension. Linux only. */
export async function memoryOf(addresses: readonly string[], origin: string) {
  const blank = blankExtension();
  const without = await withPagesOpen(addresses, origin, blank);
  const demarche = await withPagesOpen(addresses, origin);
  fs.rmSync(blank, { recursive: true });
  const more = {
    all: demarche.all - without.all,
    background: demarche.background - without.background,
    eachPage: Math.round(((demarche.pages - without.pages) / addresses.length) * 10) / 10,
  };
  return { pages: addresses.length, blankExtension: without, demarche, more };
}
