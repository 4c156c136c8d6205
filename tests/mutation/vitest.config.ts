import { defineConfig } from 'vitest/config';

/** The engine's own tests and the golden cases: what must notice a mutant of `src/engine`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{engine,golden}/**/*.test.ts'],
    // The first run measures every test, on a machine that may be busy; a test that takes long there has not failed.
    testTimeout: 60_000,
  },
});
