import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll } from 'vitest';

/**
 * Makes a program out of a source file of a package before the tests of one file begin: threads and processes of their own are not
 * started by whatever it is that reads TypeScript here.
 */
export function useProgram(source: URL): () => URL {
  let folder = '';
  beforeAll(async () => {
    // Packages that are not bundled are found from where the program lies.
    folder = await mkdtemp(join(packageOf(source), 'node_modules/.program-'));
    await build({
      config: false,
      entry: { program: fileURLToPath(source) },
      outDir: folder,
      format: 'esm',
      target: 'node20',
      platform: 'node',
      silent: true,
      noExternal: [/^@tenacious-bench/],
      removeNodeProtocol: false,
      outExtension: () => ({ js: '.mjs' }),
      esbuildOptions: (options) => {
        options.conditions = ['@tenacious-bench/source'];
      },
    });
  });
  afterAll(() => rm(folder, { recursive: true }));
  return () => pathToFileURL(join(folder, 'program.mjs'));
}

function packageOf(source: URL): string {
  const path = fileURLToPath(source);
  return path.slice(0, path.lastIndexOf('/src/'));
}
