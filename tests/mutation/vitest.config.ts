import { defineConfig } from 'vitest/config';
import { CheapFirst } from './cheap-first.ts';

/** The engine's own tests and the golden cases: what must notice a mutant of `src/engine`. Mutated code runs several times slower. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{engine,golden}/**/*.test.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: CheapFirst },
  },
});
