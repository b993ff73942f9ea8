import * as z from 'zod';
import { countSchema, digestSchema, identifierSchema, versionSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';
import { policyReferenceSchema } from './verdict.ts';

/** A path inside a release: relative, no dotfiles, no way out, no character that a Hub URL would mangle. */
export const releasePathSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/,
    'expected a relative path of letters, digits and . _ - with forward slashes',
  );

/** One file of a release, to the byte. */
export const releaseFileSchema = z.strictObject({
  path: releasePathSchema,
  bytes: countSchema,
  digest: digestSchema,
});
export type ReleaseFile = z.infer<typeof releaseFileSchema>;

/** One split. A sealed split names its ciphertext and its commitment, never a row. */
export const splitSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('open'),
    name: identifierSchema,
    rows: countSchema,
    families: countSchema,
    files: z.array(releasePathSchema).min(1),
  }),
  z.strictObject({
    state: z.literal('sealed'),
    name: identifierSchema,
    rows: countSchema,
    families: countSchema,
    files: z.array(releasePathSchema).min(1),
    /** Salted Merkle root of the canonical rows. */
    commitment: digestSchema,
  }),
]);
export type Split = z.infer<typeof splitSchema>;

/** What a data set is made of: every file, every split, the policy that scored it. */
export const manifestSchema = z.strictObject({
  schema: tagSchema('manifest'),
  name: identifierSchema,
  version: versionSchema,
  licence: z.string().min(1),
  policy: policyReferenceSchema,
  splits: z.array(splitSchema).min(1),
  files: z.array(releaseFileSchema),
  reports: z.strictObject({
    contamination: releasePathSchema.optional(),
    agreement: releasePathSchema.optional(),
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;
