import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findExportDocs } from './examples/export-docs.ts';
import { readFences } from './examples/fences.ts';
import { missingDocs } from './examples/missing-docs.ts';
import { claimsSomething, runExample, type Surroundings } from './examples/run-example.ts';
import { createImporter } from './examples/workspace-import.ts';

export interface ExamplesOptions {
  /** Everything the entries export; these names are in scope in an example without an import. */
  readonly namespace: Readonly<Record<string, unknown>>;
  /** The package's `src`: `new URL('.', import.meta.url)`. */
  readonly sourceFolder: URL;
  /** The files of `sourceFolder` that the manifest's `exports` name. @default ['index.ts'] */
  readonly entries?: readonly string[];
  /** Its ts blocks run with nothing in scope but what they import, as for a reader. */
  readonly readme?: URL;
}

/**
 * Registers one test for each documented example of a package and one that lists what is not
 * documented, so that what the documentation promises is what the code does.
 */
export function describeExamples({
  namespace,
  sourceFolder,
  entries = ['index.ts'],
  readme,
}: ExamplesOptions): void {
  const folder = fileURLToPath(sourceFolder);
  const surroundings = { scope: namespace, load: createImporter(folder) };
  const docs = findExportDocs(folder, entries);
  test('every export is documented', () => {
    const missing = missingDocs(docs, namespace);
    expect(missing, missing.join('\n')).toEqual([]);
  });
  describe('the example of', () => {
    for (const { name, examples } of docs) {
      for (const example of examples) {
        test(`${name} (${example.file}:${example.line})`, async () => {
          expect(claimsSomething(example), 'it asserts nothing').toBe(true);
          await runExample(example, surroundings);
        });
      }
    }
  });
  if (readme) describeBlocks(fileURLToPath(readme), { ...surroundings, scope: {} });
}

/** Registers one test for each ts block of a README that belongs to no package. */
export function describeReadme(readme: URL): void {
  const path = fileURLToPath(readme);
  describeBlocks(path, { scope: {}, load: createImporter(dirname(path)) });
}

function describeBlocks(path: string, surroundings: Surroundings): void {
  const file = relative(process.cwd(), path);
  const blocks = readFences(readFileSync(path, 'utf8').split('\n'), { file, firstLine: 1 });
  describe(`the ts blocks of ${file}`, () => {
    test('assert something', () => {
      expect(blocks.some(claimsSomething)).toBe(true);
    });
    for (const block of blocks) {
      test(`line ${block.line}`, () => runExample(block, surroundings));
    }
  });
}
