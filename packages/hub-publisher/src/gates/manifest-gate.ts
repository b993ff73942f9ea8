import { digest, type Issue, type ReleaseFile } from '@tenacious-bench/schema';
import { manifestPath } from '../plan/read-manifest.ts';
import type { ReleaseCandidate } from '../plan/release-candidate.ts';
import type { FrozenTree } from '../tree/frozen-tree.ts';
import { readJsonFile } from '../tree/read-json-file.ts';
import type { Gate } from './gate.ts';

/** The manifest in the release is this one, and lists every file of it to the byte. */
export const manifestGate: Gate = { name: 'manifest', check: checkManifest };

/**
 * Says where the files of a release are not those that its manifest lists, to the byte.
 *
 * @example
 * ```ts
 * const { value: tree } = await freezeFiles([{ path: 'LICENSE', content: 'MIT' }]);
 * const issues = await checkManifest({ tree, manifest: { files: [], splits: [] } });
 * issues.map(({ code }) => code) // => ['other_manifest', 'unlisted_file']
 * ```
 */
export async function checkManifest({
  tree,
  manifest,
}: Pick<ReleaseCandidate, 'tree' | 'manifest'>): Promise<readonly Issue[]> {
  const own = await readJsonFile(tree, manifestPath);
  const issues = own.ok && digest(own.value) === digest(manifest) ? [] : [otherManifest];
  return [...issues, ...listIssues(tree, manifest.files), ...splitFileIssues(tree, manifest)];
}

const otherManifest: Issue = {
  code: 'other_manifest',
  path: manifestPath,
  message: 'is not there, or not the manifest that was planned with',
};

function listIssues({ files }: FrozenTree, listed: readonly ReleaseFile[]): Issue[] {
  const entries = new Map(listed.map((file) => [file.path, file]));
  const issues: Issue[] = [];
  for (const { path, bytes, digest } of files) {
    const entry = entries.get(path);
    entries.delete(path);
    if (path === manifestPath) continue;
    if (entry === undefined) {
      issues.push({ code: 'unlisted_file', path, message: 'the manifest does not list it' });
    } else if (entry.bytes !== bytes || entry.digest !== digest) {
      issues.push({ code: 'other_bytes', path, message: 'has other bytes than the manifest says' });
    }
  }
  const message = 'the manifest lists it, and it is not there';
  const missing = [...entries.keys()].map((path) => ({ code: 'missing_file', path, message }));
  return [...issues, ...missing];
}

function splitFileIssues(
  { files }: FrozenTree,
  { splits }: { readonly splits: readonly { name: string; files: readonly string[] }[] },
): Issue[] {
  const paths = new Set(files.map(({ path }) => path));
  return splits.flatMap(({ name, files }) =>
    files
      .filter((path) => !paths.has(path))
      .map((path) => ({
        code: 'missing_file',
        path,
        message: `the split ${name} names it, and it is not there`,
      })),
  );
}
