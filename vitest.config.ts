import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Every core works, and half as many files more, since tests with a terminal or a browser mostly wait. Files share what they
// load: no test changes a module, the environment or the folder of the others.
// The time allowed is for machines that are busy with something else.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
