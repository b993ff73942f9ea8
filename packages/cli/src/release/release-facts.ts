import {
  createParser,
  dateSchema,
  identifierSchema,
  type Parsed,
  versionSchema,
} from '@tenacious-bench/schema';
import * as z from 'zod';

const line = z.string().regex(/\S/, 'expected one line of text');
const filePath = z
  .string()
  .regex(/^[^/\\:]+(?:\/[^/\\:]+)*$/, 'expected a path relative to the folder, with /');

const releaseFactsSchema = z.strictObject({
  name: identifierSchema,
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name'),
  version: versionSchema,
  date: dateSchema,
  canary: line,
  change: z.enum(['major', 'minor', 'patch']),
  comparable: z.boolean(),
  summary: line,
  inputs: z.array(filePath).default([]),
  artefacts: z.array(filePath).default([]),
  tools: z.array(z.strictObject({ name: line, version: line })).default([]),
  policy: filePath.optional(),
  sealedFamilies: z.record(identifierSchema, z.int().min(1)).default({}),
  noAgreementBecause: line.optional(),
});
/** What is known of a version before it is built. */
export type ReleaseFacts = z.infer<typeof releaseFactsSchema>;

const parse = createParser(releaseFactsSchema);

/** Reads what is known of a version. */
export function parseReleaseFacts(input: unknown): Parsed<ReleaseFacts> {
  return parse(input);
}
