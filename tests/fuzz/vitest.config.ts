/** For `npm run fuzz`: the same test files as in `npm test`, each property tried for longer. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  json: { stringify: true },
  test: { include: ['tests/**/*.test.{ts,tsx}'], setupFiles: ['tests/fuzz/longer.ts'], testTimeout: 120_000 },
});
