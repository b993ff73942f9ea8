import { parseManifest } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { exampleAnswers, exampleRelease, someDigest } from '../testing/example-release.ts';
import { buildReleaseTree, type ReleaseTree, type ReleaseTreeOptions } from './build-release-tree.ts';
import type { ReleaseInput } from './release-input.ts';
import { releaseFileOf, textFile } from './tree-file.ts';

function build(changes: Partial<ReleaseInput> = {}, options?: ReleaseTreeOptions): ReleaseTree {
  const tree = buildReleaseTree({ ...exampleRelease, ...changes }, options);
  if (!tree.ok) throw new Error(JSON.stringify(tree.issues, null, 1));
  return tree.value;
}

function issuesOf(changes: Partial<ReleaseInput>): string[] {
  const tree = buildReleaseTree({ ...exampleRelease, ...changes });
  return tree.ok ? [] : tree.issues.map(({ code, path }) => `${code} ${path}`);
}

test('a release is this list of files', () => {
  expect(build().files.map(({ path }) => path)).toEqual([
    'CHANGELOG.md',
    'CITATION.cff',
    'DATASHEET.md',
    'LICENSE',
    'README.md',
    'cards/microscope.md',
    'cards/periscope.md',
    'cards/telescope.md',
    'croissant.json',
    'data/dev-00000-of-00001.parquet',
    'data/dev.jsonl',
    'data/train-00000-of-00001.parquet',
    'data/train.jsonl',
    'provenance/agreement.json',
    'provenance/build.json',
    'provenance/manifest.json',
    'sealed/commitment.json',
    'sealed/test-prompts.jsonl.age',
  ]);
});
