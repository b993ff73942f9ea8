import { posix } from 'node:path';
import type { Issue, Manifest, Split } from '@tenacious-bench/schema';
import type { Verification } from '@tenacious-bench/seal';
import type { FrozenTree } from '../tree/frozen-tree.ts';
import type { Gate } from './gate.ts';

type Sealed = Extract<Split, { readonly state: 'sealed' }>;

/** Every sealed split has its commitment, and its ciphertext is, to the byte, what was committed to. */
export const sealGate: Gate = {
  name: 'seal',
  async check({ tree, manifest }) {
    const issues: Issue[] = [];
    for (const split of manifest.splits) {
      if (split.state === 'sealed') issues.push(...(await sealIssues(split, { tree, manifest })));
    }
    return issues;
  },
};

async function sealIssues(
  split: Sealed,
  { tree, manifest }: { tree: FrozenTree; manifest: Manifest },
): Promise<Issue[]> {
  const path = split.files.find((file) => posix.basename(file) === 'commitment.json');
  if (path === undefined) {
    const message = `the sealed split ${split.name} names no commitment.json`;
    return [{ code: 'no_commitment', path: split.name, message }];
  }
  const files = await Promise.all(
    tree.files
      .filter((file) => split.files.includes(file.path))
      .map(async (file) => ({ path: file.path, bytes: await file.whole() })),
  );
  // Ciphers and curves take memory that a release without a sealed split can do without.
  const { verify } = await import('@tenacious-bench/seal');
  const verified = await verify(files, { folder: posix.dirname(path) });
  if (!verified.ok) return verified.issues.map((issue) => ({ file: path, ...issue }));
  return contradictions(verified.value, { split, manifest, path });
}

function contradictions(
  seal: Verification,
  { split, manifest, path }: { split: Sealed; manifest: Manifest; path: string },
): Issue[] {
  const known = new Set([path, ...seal.files.map((file) => file.path)]);
  const claims: readonly (readonly [boolean, string, string])[] = [
    [seal.split === split.name, 'other_split', 'is about another split'],
    [seal.release.name === manifest.name, 'other_release', 'is about another data set'],
    [seal.root === split.commitment, 'other_commitment', 'has another root than the manifest'],
    [seal.rows === split.rows, 'other_count', 'has another number of rows than the manifest'],
    [split.files.every((file) => known.has(file)), 'uncommitted_file', 'does not cover every file'],
  ];
  return claims
    .filter(([holds]) => !holds)
    .map(([, code, message]) => ({ code, path, message: `the commitment ${message}` }));
}
