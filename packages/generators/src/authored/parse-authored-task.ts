import type { Issue, Parsed } from '@tenacious-bench/schema';
import { readMustFail, readMustPass } from './authored-cases.ts';
import { type AuthoredDomain, readAuthoredFields } from './authored-fields.ts';
import { authoredSections } from './authored-sections.ts';
import type { AuthoredTask } from './authored-task.ts';
import { type NumberedLine, numberedLines } from './numbered-lines.ts';
import { readWhy } from './why-text.ts';

/** What a file of an authored task is read with. */
export type ParseAuthoredTaskOptions = {
  /** Its name, for the issues. */
  readonly file: string;
  readonly domain: AuthoredDomain;
};

/**
 * Reads a task that a person wrote: fields in YAML between two lines `---`, then `## Why`, `## Must fail` and
 * `## Must pass`. Whatever cannot be used comes back as issues that name the line.
 *
 * @example
 * ```ts
 * import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * import { formatIssue } from '@tenacious-bench/schema';
 * import * as z from 'zod';
 * const brief = z.strictObject({});
 * const domain = { policy: examplePolicy, brief, taskFromBrief: () => ({ ok: true, value: exampleTask }) };
 * const parsed = parseAuthoredTask('---\ntitle: [Company Name]\n---\n', { file: 'a.md', domain });
 * formatIssue(parsed.issues[0]) // => 'a.md:2: title: Invalid input: expected string, received array [invalid_type]'
 * formatIssue(parsed.issues.at(-1)) // => 'a.md:4: there is no section "## Must pass" [missing_section]'
 * ```
 */
export function parseAuthoredTask(
  text: string,
  { file, domain }: ParseAuthoredTaskOptions,
): Parsed<AuthoredTask> {
  const issues: Issue[] = [];
  const { head, body } = splitFile(numberedLines(text), issues);
  const authored = readParts(head, body, { domain, issues });
  if (authored !== undefined && issues.length === 0) return { ok: true, value: authored };
  const ordered = issues.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { ok: false, issues: ordered.map((issue) => ({ ...issue, file })) };
}

function splitFile(
  lines: readonly NumberedLine[],
  issues: Issue[],
): { head: readonly NumberedLine[]; body: readonly NumberedLine[] } {
  const isMark = ({ text }: NumberedLine) => text.trimEnd() === '---';
  const [first] = lines;
  const end = lines.findIndex((line, index) => index > 0 && isMark(line));
  if (first !== undefined && isMark(first) && end > 0)
    return { head: lines.slice(1, end), body: lines.slice(end + 1) };
  const message = 'expected the fields of the task between two lines "---" at the top';
  issues.push({ code: 'no_fields', path: '', message, line: 1 });
  return { head: [], body: lines };
}

function readParts(
  head: readonly NumberedLine[],
  body: readonly NumberedLine[],
  { domain, issues }: { domain: AuthoredDomain; issues: Issue[] },
): AuthoredTask | undefined {
  const read = head.length === 0 ? undefined : readAuthoredFields(head, { domain, issues });
  const sections = authoredSections(body, issues);
  const whySection = sections.get('Why');
  const why = readWhy(whySection?.lines ?? []);
  if (whySection !== undefined && why === '') {
    const message = 'say here what makes the task hard';
    issues.push({ code: 'empty_section', path: '', message, line: whySection.line });
  }
  const rules = new Set(domain.policy.rules.map(({ id }) => id));
  const context = { channel: read?.task.channel ?? 'email', rules, issues };
  const [failing, passing] = [sections.get('Must fail'), sections.get('Must pass')];
  const mustFail = failing === undefined ? [] : readMustFail(failing, context);
  const mustPass = passing === undefined ? [] : readMustPass(passing, context);
  return read && { ...read.fields, why, mustFail, mustPass, task: read.task };
}
