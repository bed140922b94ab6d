/** What the source may not do anywhere: page text is hostile, and only ever text. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow, SOURCES } from './files';

const FORBIDDEN: readonly [string, RegExp][] = [
  ['write HTML', /\.(?:innerHTML|outerHTML)\b|\binsertAdjacentHTML\b|\bdocument\.write|\bdangerouslySetInnerHTML\b/],
  ['parse HTML in a page', /\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bparseHTMLUnsafe\b/],
  ['run text as code', /\beval\(|\bnew Function\(|\bimportScripts\(/],
  [
    'reach the network',
    /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b/,
  ],
  ['switch checks off', /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|\bas unknown as\b/],
];

describe('no source file may', () => {
  test.each(FORBIDDEN)('%s', (_what, pattern) => {
    const offenders = SOURCES.filter(({ text }) => pattern.test(withoutComments(text)));
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

test('every file says why it exists', () => {
  // Data that a script writes says so in its first line, too.
  const silent = SOURCES.filter(({ text }) => !/^(?:#!.*\n)?\s*\/[*/]/.test(text));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

// Parts of the interface say by their names what they show, and the engine's inside is nobody's door.
const DESCRIBED =
  /^src\/(?:page|content|background|popup|telling|export|storage|messages)\/|^src\/(?:kinds|page-state|reading|site-modes)\.ts$/;

test('what a room gives others is described', () => {
  const files = SOURCES.filter(({ path }) => DESCRIBED.test(path));
  const bare = files.flatMap(({ path, text }) => {
    // A type that is read off the list right above it needs no words of its own.
    const given = text.matchAll(
      /\n(?!export type \w+ = (?:\(|keyof )typeof )export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/g,
    );
    return [...given]
      .filter(
        ({ index }) =>
          !/\*\/(?:\n\/\* @\w+ \*\/)?$/.test(text.slice(0, index)) &&
          !/\n\/\/[^\n]*(?:\n\/\*[^\n]*)?$/.test(text.slice(0, index)),
      )
      .map(([, name]) => `${path}: ${name}`);
  });
  expect(files.length).toBeGreaterThan(80);
  expect(bare).toEqual([]);
});

test('files stay small', () => {
  // Vocabulary, and tables that a script writes, are as long as they are.
  const isData = (path: string): boolean => path.startsWith('src/engine/lexicon/');
  const files = ['src', 'tests'].flatMap(filesBelow).filter((path) => /\.(?:tsx?|mjs|css|html)$/.test(path));
  const long = files.filter((path) => !isData(path) && readFileSync(path, 'utf8').split('\n').length > 401);
  expect(long).toEqual([]);
});
