import { type DocumentName, documentTag, documentVersions } from './document.ts';
import type { Issue, Parsed } from './issue.ts';

/** `later`: a newer minor version than this package knows, which may hold fields it cannot interpret. */
export type VersionReading = 'known' | 'later';

/**
 * Reads the `schema` field of a document before anything else, so that a document of another kind or of an
 * unreadable version gets that one clear issue instead of a list of missing fields.
 *
 * @example
 * ```ts
 * checkVersion({ schema: 'tenacious-bench/task@1.0' }, 'task') // => { ok: true, value: 'known' }
 * checkVersion({ schema: 'tenacious-bench/task@1.9' }, 'task') // => { ok: true, value: 'later' }
 * checkVersion({ schema: 'tenacious-bench/task@2.0' }, 'task').issues[0].code // => 'unsupported_version'
 * checkVersion({}, 'task').issues[0].code // => 'missing_version'
 * ```
 */
export function checkVersion(input: unknown, document: DocumentName): Parsed<VersionReading> {
  const tag = tagOf(input);
  // Not an object at all: leave it to the schema, which says what was expected instead.
  if (tag === 'none') return { ok: true, value: 'known' };
  const expected = `expected "${documentTag(document)}"`;
  if (tag === undefined) return refuse('missing_version', expected);
  const match = /^tenacious-bench\/([a-z-]+)@(\d{1,6})\.(\d{1,6})$/.exec(tag);
  if (match?.[1] !== document) return refuse('wrong_document', expected);
  const [major, minor] = documentVersions[document].split('.').map(Number);
  if (Number(match[2]) !== major) {
    return refuse(
      'unsupported_version',
      `version ${match[2]}.${match[3]} is not readable here: ${expected}`,
    );
  }
  return { ok: true, value: Number(match[3]) > (minor ?? 0) ? 'later' : 'known' };
}

function tagOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return 'none';
  const tag = (input as { schema?: unknown }).schema;
  return tag === undefined ? undefined : String(tag);
}

function refuse(code: string, message: string): Parsed<VersionReading> {
  const issue: Issue = { code, path: 'schema', message };
  return { ok: false, issues: [issue] };
}
