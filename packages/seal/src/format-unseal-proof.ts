import type { UnsealProof } from './unseal-proof.ts';

/**
 * Prints a proof as text: what was opened with what, and one line with both hashes for each row. Ids are shown as JSON,
 * for they come from the rows.
 *
 * @example
 * ```ts
 * const proof = {
 *   ...{ release: { name: 'sums', version: '1.0.0' }, split: 'test', root: 'sha256:9d', commitment: 'sha256:0a' },
 *   ...{ openedBy: 'shares', saltKeys: { prompts: '17', gold: '4c' } },
 *   rows: [{ id: 'a', prompts: 'sha256:51', gold: 'sha256:e2' }],
 * };
 * formatUnsealProof(proof).split('\n').at(-2) // => '1 "a" sha256:51 sha256:e2'
 * ```
 */
export function formatUnsealProof(proof: UnsealProof): string {
  const { release, split, root, commitment, openedBy, saltKeys, rows } = proof;
  const lines = [
    `split ${split} of ${release.name} ${release.version}, ${rows.length} rows, opened by ${openedBy}`,
    `commitment ${commitment}`,
    `root ${root}`,
    `salt keys ${saltKeys.prompts} (prompts) ${saltKeys.gold} (gold)`,
    'row id prompts gold',
    ...rows.map(
      ({ id, prompts, gold }, at) => `${at + 1} ${JSON.stringify(id)} ${prompts} ${gold}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
