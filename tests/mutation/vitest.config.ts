/** The tests that mutants have to survive: quick, and close to what is mutated. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  json: { stringify: true },
  test: {
    include: [
      'tests/{background,messages,storage}/**/*.test.ts',
      'tests/page/{dates,text-map}.test.ts',
      'tests/engine/{containment,format}.test.ts',
      'tests/engine/text/**/*.test.ts',
      'tests/engine/times/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
});
