/** Every language says everything that English says, with the same blanks to fill in. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { isKind, KINDS } from '../../src/kinds';
import type { Messages } from '../../src/telling/words';
import { piecesOf } from '../../src/ui/sample-text';

const LOCALES = readdirSync('public/_locales').filter((name) => name !== 'en');
const ENGLISH: Messages = english;

/** Texts that depend on a number: `KEY_one`, `KEY_other`, and whatever else a language asks for. */
const COUNTED = Object.keys(ENGLISH).flatMap((key) => {
  const base = key.endsWith('_other') ? key.slice(0, -'_other'.length) : undefined;
  return base !== undefined && `${base}_one` in ENGLISH ? [base] : [];
});
const baseOf = (key: string): string | undefined =>
  COUNTED.find(
    (base) => key.startsWith(`${base}_`) && /^(?:zero|one|two|few|many|other)$/.test(key.slice(base.length + 1)),
  );

/** The forms that a language's numbers take: all that whole numbers ask for, and `other` for fractions. */
function formsOf(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...Array.from({ length: 200 }, (_, count) => rules.select(count)), 'other'])];
}

const blanksOf = (text: string): readonly string[] => [...new Set(text.match(/\$(?:\d|[A-Z]+\$)/g))].sort();

test('five languages besides English are there', () => {
  expect(LOCALES).toEqual(['de', 'es', 'fr', 'ru', 'uk']);
});

describe.each(LOCALES)('%s', (locale) => {
  const messages: Messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
  const expected = [
    ...Object.keys(ENGLISH).filter((key) => baseOf(key) === undefined),
    ...COUNTED.flatMap((base) => formsOf(locale).map((form) => `${base}_${form}`)),
  ];

  test('has exactly the texts of English, and the forms that its numbers ask for', () => {
    expect(Object.keys(messages).sort()).toEqual(expected.sort());
  });

  test('fills in the same blanks', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const base = baseOf(key);
      const source = ENGLISH[base === undefined ? key : `${base}_other`]?.message ?? '';
      return blanksOf(message).join() !== blanksOf(source).join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('leaves no text empty, and names itself', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
    expect(messages.language_tag?.message).toBe(locale);
  });

  test('keeps to the stores’ limit for the description', () => {
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  test('shows every kind once in the sample text', () => {
    const shown = piecesOf(messages.sample_text?.message ?? '').flatMap(({ kind }) => kind ?? []);
    expect([...new Set(shown)].sort()).toEqual([...KINDS].sort());
    expect(messages.sample_text?.message.match(/\{(\w+)\|/g)?.every((mark) => isKind(mark.slice(1, -1)))).toBe(true);
  });
});
