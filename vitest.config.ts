/** Unit and repository tests. The tests in real browsers have their own: tests/e2e/vitest.config.ts. */
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
    // The language model takes a moment to load on a busy machine.
    testTimeout: 30_000,
  },
});
