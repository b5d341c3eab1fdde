import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    // A password hash takes a third of a second, on purpose, and a machine may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // By itself it leaves one core idle, which is half of a machine with two.
    maxWorkers: '100%',
    // Tests of one file that run side by side: examples/vitest has a hundred.
    maxConcurrency: 100,
  },
});
