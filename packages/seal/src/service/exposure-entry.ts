import {
  countSchema,
  createParser,
  dateSchema,
  digestSchema,
  identifierSchema,
  type Parsed,
} from '@tenacious-bench/schema';
import * as z from 'zod';
import { chainShape, nextLink, parseLedger } from './chained-ledger.ts';

/** The `schema` value of a newly written entry. */
const exposureEntryTag = 'tenacious-bench/exposure@1.0';

/** Whose eyes some prompts have met. Rows are named by the places of their leaves alone. */
export const exposureEntrySchema = z.strictObject({
  schema: z.string().regex(/^tenacious-bench\/exposure@1\.\d+$/, `expected ${exposureEntryTag}`),
  ...chainShape,
  at: dateSchema,
  /** A submitter, a vendor of models, a rater. */
  shownTo: identifierSchema,
  /** The digest of the commitment that the leaves are of. */
  commitment: digestSchema,
  leaves: z.array(countSchema).min(1),
});
export type ExposureEntry = z.infer<typeof exposureEntrySchema>;

export type Exposure = Pick<ExposureEntry, 'at' | 'shownTo' | 'commitment' | 'leaves'>;

const parseEntry = createParser(exposureEntrySchema);

/**
 * Makes the next entry of a ledger of exposures, to be appended to it.
 *
 * @example
 * ```ts
 * const commitment = `sha256:${'c'.repeat(64)}`;
 * const entry = exposureEntry([], { at: '2026-05-04', shownTo: 'vendor-x', commitment, leaves: [3, 0, 3] });
 * [entry.index, entry.leaves] // => [0, [0, 3]]
 * exposureEntry([], { at: '2026-05-04', shownTo: 'vendor x', commitment, leaves: [0] }) // throws RangeError
 * ```
 */
export function exposureEntry(
  ledger: readonly ExposureEntry[],
  { at, shownTo, commitment, leaves }: Exposure,
): ExposureEntry {
  const sorted = [...new Set(leaves)].sort((a, b) => a - b);
  const said = { at, shownTo, commitment, leaves: sorted };
  const parsed = parseEntry({ schema: exposureEntryTag, ...nextLink(ledger), ...said });
  if (parsed.ok) return parsed.value;
  const [issue] = parsed.issues;
  throw new RangeError(
    `${issue?.path} cannot be written down (${issue?.message}): nobody could read it`,
  );
}

/**
 * Reads a ledger of exposures from JSON that was parsed already, and compares it with its head.
 *
 * @example
 * ```ts
 * parseExposureLedger([], { head: `sha256:${'0'.repeat(64)}` }).issues[0].code // => 'other_head'
 * ```
 */
export function parseExposureLedger(
  entries: readonly unknown[],
  { head }: { readonly head: string },
): Parsed<readonly ExposureEntry[]> {
  return parseLedger(entries, { head, parse: parseEntry });
}
