import { createParser, type Parsed } from '@tenacious-bench/schema';
import { type Templates, templatesOf } from './templates.ts';
import { templatesLockSchema } from './templates-lock.ts';

const parse = /* @__PURE__ */ createParser(templatesLockSchema);

/**
 * Reads a lock file of templates that `formatTemplates` wrote and somebody reviewed.
 *
 * @example
 * ```ts
 * const run = { words: 'we are writing to you', tasks: 12, reference: 40 };
 * const lock = JSON.parse(formatTemplates(templatesOf([run], { source: 'discovered', n: 3 })));
 * parseTemplates(lock).value.source // => 'lock'
 * lock.runs[0].words = 'we write to you';
 * parseTemplates(lock).issues[0].code // => 'hash_mismatch'
 * ```
 */
export function parseTemplates(value: unknown): Parsed<Templates> {
  const parsed = parse(value);
  if (!parsed.ok) return parsed;
  const { n, runs } = parsed.value;
  const known = runs.map(({ words, tasks, reference }) => ({ words, tasks, reference }));
  return { ok: true, value: templatesOf(known, { source: 'lock', n }) };
}
