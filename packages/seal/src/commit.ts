import type { Parsed } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema';
import { canaryGuid } from './commitment/canary-guid.ts';
import { CommittedSplit } from './commitment/committed-split.ts';
import type { RandomBytes } from './commitment/random-bytes.ts';
import { commitmentTag, rootOfParts, type SealCommitment } from './commitment/seal-commitment.ts';
import { partRows, rootDigest } from './parts/part-rows.ts';
import { type SealableRow, splitRows } from './parts/split-rows.ts';
import { purePrimitives } from './primitives/pure-primitives.ts';
import type { SealPrimitives } from './primitives/seal-primitives.ts';

/** What rows are bound to. */
export type CommitOptions = Pick<
  SealCommitment,
  'release' | 'split' | 'goldFields' | 'scorer' | 'policy'
> & {
  /** The release's canary, from `canaryGuid`: one for all its files. */
  readonly canary: string;
  /** Makes the salts and the split's own canary: `(length) => crypto.getRandomValues(new Uint8Array(length))`. */
  readonly random: RandomBytes;
  /** @default what runs everywhere; in Node, `nodePrimitives` of `@tenacious-bench/seal/node` is faster */
  readonly primitives?: SealPrimitives;
};

/**
 * Commits to the rows of a split: canonical, sorted by id, prompts and gold apart, salted and hashed into a Merkle root
 * each, and bound to the release, its scorer and its policy.
 *
 * @example
 * ```ts
 * import { digest } from '@tenacious-bench/schema';
 * const { value } = commit([{ id: 'a', ask: 'Two and two?', answer: 4 }], {
 *   release: { name: 'sums', version: '1.0.0' },
 *   split: 'test',
 *   goldFields: ['answer'],
 *   scorer: digest('scorer'),
 *   policy: digest('policy'),
 *   canary: canaryGuid((length) => new Uint8Array(length)),
 *   random: (length) => new Uint8Array(length).fill(7), // a test's: nobody may foresee it
 * });
 * value.statement.rows // => 1
 * JSON.stringify(value).includes('Two and two') // => false
 * ```
 */
export function commit(
  rows: readonly SealableRow[],
  { goldFields, canary, random, primitives = purePrimitives(), ...bound }: CommitOptions,
): Parsed<CommittedSplit> {
  requireGoldFields(rows, goldFields);
  const split = splitRows(rows, goldFields);
  if (!split.ok) return split;
  const { ids, prompts, gold } = split.value;
  const parts = {
    prompts: partRows({ ids, lines: prompts, saltKey: random(32) }, primitives),
    gold: partRows({ ids, lines: gold, saltKey: random(32) }, primitives),
  };
  const roots = { prompts: rootDigest(parts.prompts), gold: rootDigest(parts.gold) };
  const splitCanary = canaryGuid(random);
  const statement = {
    schema: commitmentTag,
    ...bound,
    goldFields: [...goldFields],
    rows: ids.length,
    root: rootOfParts(roots),
    roots,
    canary: { release: canary, split: digest(splitCanary) },
  };
  return { ok: true, value: new CommittedSplit(statement, { canary: splitCanary, parts }) };
}

function requireGoldFields(rows: readonly SealableRow[], fields: readonly string[]): void {
  if (fields.includes('id')) {
    throw new RangeError('goldFields names id: prompts and gold could not be joined again');
  }
  const missing = fields.find((field) => !rows.some((row) => Object.hasOwn(row ?? {}, field)));
  if (missing === undefined && fields.length > 0) return;
  const named =
    missing === undefined
      ? 'goldFields names no field'
      : `goldFields names ${missing}, which no row has`;
  throw new RangeError(`${named}: the gold would lie with the prompts`);
}
