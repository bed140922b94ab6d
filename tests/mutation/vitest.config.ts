/** The tests that mutants have to get past: quick, and close to what is mutated. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  json: { stringify: true },
  test: {
    include: [
      'tests/{messages,storage}/**/*.test.ts',
      'tests/background/{background,telling}.test.ts',
      'tests/page/{dates,joined,text-map}.test.ts',
      'tests/engine/{contained,format/*}.test.ts',
      'tests/engine/positions/{answers,stages}.test.ts',
      'tests/engine/statements/select.test.ts',
      'tests/engine/text/{hash,lines,quotations,sentences}.test.ts',
      'tests/engine/times/{calendar,compared,neighbours,numbers,resolve}.test.ts',
    ],
    testTimeout: 30_000,
  },
});
