import {
  buildReleaseTree,
  type ReleaseTree,
  type ReleaseTreeOptions,
} from '../layout/build-release-tree.ts';
import type { ReleaseInput } from '../layout/release-input.ts';
import { exampleAnswers, exampleRelease } from './example-release.ts';

/** The example release with some changes, built; figures go where their split goes. */
export function built(
  changes: Partial<ReleaseInput> = {},
  options?: ReleaseTreeOptions,
): ReleaseTree {
  const input = { ...exampleRelease, ...changes };
  const hasDev = input.splits.some(({ name }) => name === 'dev');
  const answers = hasDev ? input.answers : { ...exampleAnswers, baselines: [] };
  const tree = buildReleaseTree({ ...input, answers }, options);
  if (!tree.ok) throw new Error(JSON.stringify(tree.issues, null, 1));
  return tree.value;
}

/** The text of one of its files. */
export function textFileOf(tree: ReleaseTree, path: string): string {
  const file = tree.files.find((other) => other.path === path);
  if (!file) throw new Error(`the release has no ${path}`);
  return new TextDecoder().decode(file.bytes);
}
