import type { Issue } from '@tenacious-bench/schema';
import type { SealCommitment } from './seal-commitment.ts';

/**
 * Says whether a split of a release has been sealed before. Sealing it again would give other bytes and another root,
 * and nobody could tell a retry from a swap.
 *
 * @example
 * ```ts
 * sealedAlready([], { release: { name: 'sums', version: '1.0.0' }, split: 'test' }) // => undefined
 * ```
 */
export function sealedAlready(
  published: readonly SealCommitment[],
  { release, split }: Pick<SealCommitment, 'release' | 'split'>,
): Issue | undefined {
  const isSame = (commitment: SealCommitment) =>
    commitment.split === split &&
    commitment.release.name === release.name &&
    commitment.release.version === release.version;
  if (!published.some(isSame)) return undefined;
  const name = `split ${split} of ${release.name} ${release.version}`;
  return {
    code: 'sealed_already',
    path: 'split',
    message: `${name} is sealed already: publish the bytes of that time again`,
  };
}
