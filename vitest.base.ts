import type { ViteUserConfig } from 'vitest/config';

const conditions = ['@tenacious-bench/source', 'node', 'import', 'module', 'default'];

/** Tests read the sources of every workspace package directly, so nothing has to be built first. */
export const tests: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    pool: 'threads',
    // Long enough for a busy machine; a test that hangs, or reads in quadratic time what should be linear, still ends.
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
    // An unexpected line on the console is a defect: fail instead of scrolling past it.
    onConsoleLog(log) {
      throw new Error(`unexpected console output: ${log}`);
    },
  },
};
