/** Every text that is used exists, and every text that exists is used. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { LOOKS } from '../../src/kinds';
import { SOURCES } from './files';

const KEYS = new Set(Object.keys(english));
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const MANIFEST = readFileSync('manifest.json', 'utf8');
const CODE = SOURCES.filter(({ path }) => !path.startsWith('src/engine/')).map(({ text }) => text);

/** Every quoted word that could be a key. */
const LITERALS = new Set(
  CODE.flatMap((text) => [...text.matchAll(/['"`]([a-z][a-z0-9_]*)['"`]/g)].map((match) => match[1])),
);

/** The parts of texts' names that come before and after what is filled in: `state_${kind}_more`. */
const PATTERNS = CODE.flatMap((text) =>
  [...text.matchAll(/`([a-z][a-z0-9]*_[a-z0-9_]*)\$\{[^}`]*\}([a-z0-9_]*)`/g)].map(
    (match) => new RegExp(`^${match[1]}[a-z0-9_]+${match[2]}$`),
  ),
);

test('texts that the source asks for by name exist', () => {
  const asked = CODE.flatMap((text) => [
    ...[...text.matchAll(/\bwords\(\s*'([a-z0-9_]+)'/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\bcountOf\(\s*\w+,\s*'([a-z0-9_]+)'/g)].map((match) => `${match[1]}_other`),
  ]);
  expect(asked.length).toBeGreaterThan(20);
  expect([...new Set(asked)].filter((key) => !KEYS.has(key))).toEqual([]);
});

test('texts that the manifest names exist', () => {
  const asked = [...MANIFEST.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
  expect(asked.filter((key) => !KEYS.has(key))).toEqual([]);
});

test('every kind has its texts', () => {
  const asked = Object.values(LOOKS).flatMap(({ label, plural, about }) => [label, plural, about]);
  expect(asked.filter((key) => !KEYS.has(key))).toEqual([]);
});

test('no text is left over', () => {
  const isUsed = (key: string): boolean =>
    key.startsWith('rule_') ||
    MANIFEST.includes(`__MSG_${key}__`) ||
    LITERALS.has(key) ||
    LITERALS.has(key.replace(PLURAL, '')) ||
    PATTERNS.some((pattern) => pattern.test(key) || pattern.test(key.replace(PLURAL, '')));
  expect([...KEYS].filter((key) => !isUsed(key))).toEqual([]);
});

test('every text says something', () => {
  expect(Object.entries(english).filter(([, { message }]) => message.trim() === '')).toEqual([]);
});
