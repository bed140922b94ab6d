/** The built extension in real browsers: one browser at a time, and no case twice. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser on a busy machine may lose a click or a frame. A case that needed its second try is told as such.
    retry: 1,
  },
});
