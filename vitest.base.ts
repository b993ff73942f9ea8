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
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
    // An unexpected line on the console is a defect: fail instead of scrolling past it.
    onConsoleLog(log) {
      throw new Error(`unexpected console output: ${log}`);
    },
  },
};
