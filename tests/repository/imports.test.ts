/** Who may import whom: one way only, as docs/architecture.md draws it. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOURCES } from './files';

/** What each room may import besides itself: rooms, files of `src` and packages. A path opens that part of a room only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: ['wink-nlp', 'wink-eng-lite-web-model'],
  kinds: ['engine/types'],
  'page-state': ['engine/format'],
  'site-modes': [],
  reading: [],
  browser: ['webextension-polyfill'],
  telling: ['engine/types'],
  page: ['engine/types'],
  paint: ['engine/types', 'kinds', 'reading', 'telling', '@floating-ui/dom'],
  export: ['engine/types', 'telling'],
  messages: ['engine/types', 'engine/format', 'page-state', 'browser'],
  storage: ['engine/format', 'page-state', 'kinds', 'reading', 'site-modes', 'browser'],
  ui: ['engine/types', 'kinds', 'page-state', 'site-modes', 'telling', 'export', 'preact'],
  content: ['engine/types', 'kinds', 'page', 'paint', 'messages', 'storage/settings', 'page-state', 'browser'],
  // The reader's file name, not its code: `?iife` gives the path of the built script.
  background: [
    'engine',
    'telling/sure-enough',
    'messages',
    'storage',
    'page-state',
    'site-modes',
    'browser',
    'content/reader?iife',
  ],
  popup: ['site-modes', 'ui', 'telling', 'messages', 'storage', 'page-state', 'browser', 'preact'],
  options: [
    'engine/types',
    'engine/format',
    'kinds',
    'reading',
    'site-modes',
    'ui',
    'telling',
    'storage',
    'browser',
    'preact',
  ],
  cli: [
    'engine',
    'page',
    'export',
    'telling',
    'linkedom',
    'node:',
    '../package.json',
    '../public/_locales/en/messages.json',
  ],
  vite: [],
};

const ENTRIES = ['content', 'background', 'popup', 'options', 'cli'];

interface Import {
  readonly from: string;
  /** The room it stands in. */
  readonly room: string;
  /** What is imported: a path below `src`, or a package. */
  readonly to: string;
}

const IMPORTS: readonly Import[] = SOURCES.flatMap(({ path, text }) => {
  const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"`]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g);
  return [...found].map((match) => {
    const named = match[1] ?? match[2] ?? '';
    const to = named.startsWith('.') ? posix.relative('src', posix.join(posix.dirname(path), named)) : named;
    return { from: path, room: roomOf(posix.relative('src', path)), to };
  });
});

/** `paint/card.ts` is in `paint`, `kinds.ts` in `kinds`. */
function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/(\.d)?\.tsx?$/, '');
}

function isAllowed({ room, to }: Import): boolean {
  if (roomOf(to) === room) return true;
  return (MAY_IMPORT[room] ?? []).some((open) => to === open || to.startsWith(open.endsWith(':') ? open : `${open}/`));
}

test('imports are found', () => {
  expect(IMPORTS.length).toBeGreaterThan(100);
});

// package.json says that no module is needed for what it does when it is loaded: a bundler may drop one that nothing is taken from.
test('nothing is imported for its side effects', () => {
  const bare = /^\s*import\s*['"]/m;
  expect(bare.test("import './numbers';")).toBe(true);
  expect(SOURCES.filter(({ text }) => bare.test(text)).map(({ path }) => path)).toEqual([]);
});

test('every room has a row', () => {
  expect([...new Set(IMPORTS.map(({ room }) => room))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test('docs/architecture.md draws this table, packages aside', () => {
  const lines = readFileSync('docs/architecture.md', 'utf8').matchAll(/^([\w-]+) +<- (.+)$/gm);
  const drawn = [...lines].map(([, room = '', may = '']) => [room, may === 'nothing' ? [] : may.split(', ')] as const);
  const isRoom = (to: string): boolean => roomOf(to) in MAY_IMPORT && !to.endsWith('?iife');
  const table = Object.entries(MAY_IMPORT).map(([room, may]) => [room, may.filter(isRoom)] as const);
  const importing = (rows: typeof drawn) =>
    Object.fromEntries(rows.filter(([, may]) => may.length > 0).map(([room, may]) => [room, may.toSorted()]));
  expect(importing(drawn)).toEqual(importing(table));
});

test('imports go one way', () => {
  expect(IMPORTS.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} must not import ${to}`)).toEqual([]);
});

test('the rows themselves allow no circle', () => {
  const reaches = (from: string, wanted: string, seen = new Set<string>()): boolean =>
    (MAY_IMPORT[from] ?? []).map(roomOf).some((room) => {
      if (room === wanted) return true;
      if (seen.has(room) || !(room in MAY_IMPORT) || ENTRIES.includes(room)) return false;
      return reaches(room, wanted, seen.add(room));
    });
  expect(Object.keys(MAY_IMPORT).filter((room) => reaches(room, room))).toEqual([]);
});

describe('entries', () => {
  test.each(ENTRIES)('%s imports no other entry', (entry) => {
    const others = IMPORTS.filter(
      ({ room, to }) => room === entry && roomOf(to) !== entry && ENTRIES.includes(roomOf(to)),
    );
    expect(others.map(({ to }) => to)).toEqual(entry === 'background' ? ['content/reader?iife'] : []);
  });

  test.each(ENTRIES)('nothing but %s imports its files', (entry) => {
    const users = IMPORTS.filter(({ room, to }) => room !== entry && roomOf(to) === entry && !to.endsWith('?iife'));
    expect(users).toEqual([]);
  });
});

test('the engine is entered by its door, its types and its format alone', () => {
  const doors = /^engine(?:\/types|\/format(?:\/guards)?)?$/;
  const others = IMPORTS.filter(({ room, to }) => room !== 'engine' && roomOf(to) === 'engine' && !doors.test(to));
  expect(others.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('one file alone touches the WebExtension API', () => {
  const users = SOURCES.filter(({ text }) => /'webextension-polyfill'|\bchrome\.|\bglobalThis\.browser\b/.test(text));
  expect(users.map(({ path }) => path)).toEqual(['src/browser.ts']);
});

test('the engine uses no clock, no chance, no output and no network', () => {
  const impure = /\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bperformance\.|\bsetTimeout\b/;
  // Files ending in .build.ts make data when it is renewed; they are never part of the product.
  const engine = SOURCES.filter(({ path }) => path.startsWith('src/engine/') && !path.endsWith('.build.ts'));
  expect(engine.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
});
