import * as z from 'zod';
import { confidences } from './confidence-of.ts';

/** A name that files, rules and facts refer to each other by: no spaces, so it can be typed and grepped. */
export const identifierSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/,
    'expected an identifier: letters, digits and . _ : - , at most 128 characters',
  );

/** A calendar date or an instant in UTC; never a local time, which would read differently elsewhere. */
export const dateSchema = z.union([z.iso.date(), z.iso.datetime()], {
  error: 'expected a date such as 2026-05-04 or an instant such as 2026-05-04T09:00:00Z',
});

/** SHA-256 of canonical JSON or of a file's bytes. */
export const digestSchema = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, 'expected a digest: sha256: and 64 hexadecimal digits');

/** A semantic version. */
export const versionSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'expected a version such as 1.0.0');

/** A BCP 47 language tag, for example `en` or `de-AT`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en or de-AT');

/** How sure the source of a fact is. */
export const confidenceSchema = z.enum(confidences);

/** A number from 0 to 1. */
export const shareSchema = z.number().min(0).max(1);

/** A whole number from 0. */
export const countSchema = z.int().min(0);
