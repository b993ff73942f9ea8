import type { Options } from 'tsup';

/**
 * ESM only, one file per entry, readable output with source maps. Types come from `tsc`, not from
 * tsup: see docs/decisions/0001-toolchain.md.
 */
export const library: Options = {
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  dts: false,
  sourcemap: true,
  clean: true,
  splitting: true,
  treeshake: true,
  // `fs` and `node:fs` are one module, `test` and `node:test` are not: keep what the source says.
  removeNodeProtocol: false,
  silent: true,
};
