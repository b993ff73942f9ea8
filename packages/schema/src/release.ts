import * as z from 'zod';
import { dateSchema, digestSchema, versionSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

/** One line of the append-only list of releases: what was published, where, and what it replaced. */
export const releaseSchema = z.strictObject({
  schema: tagSchema('release'),
  /** `owner/name` on the Hub. */
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name'),
  version: versionSchema,
  tag: z.string().regex(/^v\d/, 'expected a tag such as v1.0.0'),
  /** The commit is the identity; a tag can be moved. */
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'expected a commit of 40 hexadecimal digits'),
  manifest: digestSchema,
  publishedAt: dateSchema,
  previous: versionSchema.optional(),
  change: z.enum(['major', 'minor', 'patch']),
  /** False when scores on this release cannot be set beside scores on the previous one. */
  comparable: z.boolean(),
  summary: z.string().min(1),
});
export type Release = z.infer<typeof releaseSchema>;
