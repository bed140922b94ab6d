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

test('files stay small', () => {
  // Vocabulary, and tables that a script writes, are as long as they are.
  const isData = (path: string): boolean => path.startsWith('src/engine/lexicon/');
  const files = ['src', 'tests'].flatMap(filesBelow).filter((path) => /\.(?:tsx?|mjs|css|html)$/.test(path));
  const long = files.filter((path) => !isData(path) && readFileSync(path, 'utf8').split('\n').length > 401);
  expect(long).toEqual([]);
});
