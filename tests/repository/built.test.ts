/** What is shipped: sizes, and nothing in it that a page or a store should not find. Needs `npm run build` before. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { filesBelow } from './files';

/** The scripts that a page of the extension loads, directly and through others. */
function scriptsOf(root: string, page: string): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, from, bare] of readFileSync(path, 'utf8').matchAll(
      /\bfrom\s*["'](\.[^"']+)["']|\bimport\s*["'](\.[^"']+)["']/g,
    ))
      visit(posix.join(posix.dirname(path), from ?? bare ?? ''));
  };
  for (const [, name = ''] of readFileSync(`${root}/${page}`, 'utf8').matchAll(/<script[^>]*\bsrc="([^"]+)"/g))
    visit(posix.join(root, name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(page), name)));
  return [...found];
}

/** The installed packages that these bring along, themselves among them. */
function withDependencies(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    withDependencies(Object.keys(dependencies), found);
  }
  return found;
}

/** The parts that a build's list of licences names, and the text that it gives for each. */
function licencesIn(build: string): Map<string, string> {
  const parts = readFileSync(`dist/${build}/licences.txt`, 'utf8').split(/^(\S+) \S+ \(.+\)\n-+\n/m);
  return new Map(parts.flatMap((name, at) => (at % 2 === 1 ? [[name, parts[at + 1] ?? '']] : [])));
}

const BROWSERS = ['chrome', 'firefox'] as const;

if (!existsSync('dist/chrome/manifest.json')) console.log('skipped: nothing is built; run `npm run build` first');

describe.skipIf(!existsSync('dist/chrome/manifest.json') || !existsSync('dist/firefox/manifest.json')).each(BROWSERS)(
  'dist/%s',
  (browser) => {
    const files = () => filesBelow(`dist/${browser}`);
    const manifest = () => JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'));

    test('the script that every page gets has at most 6 KB (gzip)', () => {
      const [detector] = manifest().content_scripts[0].js;
      expect(gzipSync(readFileSync(`dist/${browser}/${detector}`), { level: 9 }).length).toBeLessThanOrEqual(6 * 1024);
    });

    test('the panel’s script has at most 45 KB (gzip)', () => {
      const scripts = scriptsOf(`dist/${browser}`, manifest().action.default_popup);
      const size = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
      expect(scripts.length).toBeGreaterThan(1);
      expect(size).toBeLessThanOrEqual(45 * 1024);
    });

    test('the package has at most 2.5 MB (zip)', () => {
      // A zip entry costs about 100 bytes besides its deflated content and twice its name.
      const size = files().reduce(
        (sum, path) => sum + deflateRawSync(readFileSync(path)).length + 100 + 2 * path.length,
        0,
      );
      expect(size).toBeLessThanOrEqual(2.5 * 1024 * 1024);
    });

    test('the licence of everything that it carries is in it', () => {
      const listed = licencesIn(browser);
      const carried = withDependencies([...Object.keys(about.dependencies), 'world-countries']);
      expect([...listed.keys()].sort()).toEqual([...carried].sort());
      expect([...listed].filter(([, text]) => !/copyright|open database licen[cs]e/i.test(text))).toEqual([]);
    });

    test('pages can load none of its files', () => {
      expect(manifest()).not.toHaveProperty('web_accessible_resources');
    });

    test('the panel beside the page is asked for as this browser knows it', () => {
      const { permissions, side_panel, sidebar_action } = manifest();
      const isChrome = browser === 'chrome';
      expect(permissions.includes('sidePanel')).toBe(isChrome);
      expect([side_panel !== undefined, sidebar_action !== undefined]).toEqual([isChrome, !isChrome]);
      const page = side_panel?.default_path ?? sidebar_action?.default_panel;
      expect(existsSync(`dist/${browser}/${page}`)).toBe(true);
    });

    test('every script that is named exists', () => {
      const { background, content_scripts, action } = manifest();
      const named = [
        background.service_worker ?? background.scripts[0],
        content_scripts[0].js[0],
        action.default_popup,
      ];
      expect(named.filter((file: string) => !existsSync(`dist/${browser}/${file}`))).toEqual([]);
    });

    test('its scripts run no text as code and open no connection', () => {
      const offenders = files().filter(
        (path) =>
          path.endsWith('.js') &&
          /\beval\(|new Function\(|importScripts\(|\bfetch\(|XMLHttpRequest|sendBeacon|new (?:WebSocket|EventSource|WebTransport|RTCPeerConnection)/.test(
            readFileSync(path, 'utf8'),
          ),
      );
      expect(offenders).toEqual([]);
    });
  },
);

test.skipIf(!existsSync('dist/cli/licences.txt'))(
  'the program lists the licences of everything that it carries',
  () => {
    const listed = licencesIn('cli');
    for (const name of ['linkedom', 'htmlparser2', 'css-select', 'wink-nlp', 'world-countries'])
      expect(listed.get(name), name).toMatch(/copyright|open database licen[cs]e/i);
  },
);
