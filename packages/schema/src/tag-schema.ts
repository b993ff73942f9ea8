import * as z from 'zod';
import { type DocumentName, documentTag, documentVersions } from './document.ts';

/**
 * The zod schema of a document's `schema` field: this kind, this major version, any minor one.
 *
 * @example
 * ```ts
 * tagSchema('task').safeParse('tenacious-bench/task@1.7').success // => true
 * tagSchema('task').safeParse('tenacious-bench/task@2.0').success // => false
 * ```
 */
export function tagSchema(name: DocumentName): z.ZodString {
  const [major] = documentVersions[name].split('.');
  const pattern = new RegExp(`^tenacious-bench/${name}@${major}\\.(?:0|[1-9]\\d*)$`);
  return z.string().regex(pattern, `expected ${documentTag(name)}`);
}
