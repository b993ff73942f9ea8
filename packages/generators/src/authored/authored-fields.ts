import { createParser, type Issue, type Parsed, type Task } from '@tenacious-bench/schema';
import type { Domain } from '../domain.ts';
import { type AuthoredFields, authoredFieldsSchema } from './authored-task.ts';
import type { NumberedLine } from './numbered-lines.ts';
import { readYaml } from './read-yaml.ts';
import { hasUnfilledToken, unfilledPaths } from './unfilled-tokens.ts';

const parseFields = createParser(authoredFieldsSchema);

/** The part of a domain that an authored task is read with. */
export type AuthoredDomain = Pick<Domain, 'policy' | 'brief' | 'taskFromBrief'>;

/** Reads the fields above the text and makes the task of them; each issue names its line. */
export function readAuthoredFields(
  lines: readonly NumberedLine[],
  { domain, issues }: { domain: AuthoredDomain; issues: Issue[] },
): { fields: AuthoredFields; task: Task } | undefined {
  const firstLine = lines[0]?.number ?? 1;
  const open = lines.filter(({ text }) => !text.trimStart().startsWith('#') && isMarked(text));
  issues.push(...open.map(({ number }) => ({ ...unfilled, path: '', line: number })));
  // A token such as {{company}} is broken YAML besides, which would only hide what is wrong.
  if (open.length > 0) return undefined;
  const read = readYaml(lines.map(({ text }) => text).join('\n'), { firstLine });
  issues.push(...read.issues);
  if (read.issues.length > 0) return undefined;
  const parsed = parseFields(read.value ?? {});
  const task = parsed.ok ? taskOf(parsed.value, domain) : parsed;
  if (parsed.ok && task.ok) return { fields: parsed.value, task: task.value };
  if (!task.ok)
    issues.push(...task.issues.map((issue) => ({ ...issue, line: read.lineOf(issue.path) })));
  return undefined;
}

const unfilled = {
  code: 'unfilled_token',
  message: 'a template token was left unfilled: put the value there',
};

function isMarked(text: string): boolean {
  return /\{\{|\$\{/.test(text) && hasUnfilledToken(text);
}

function taskOf(
  fields: AuthoredFields,
  { policy, brief, taskFromBrief }: AuthoredDomain,
): Parsed<Task> {
  const { title, author, createdAt, difficulty, exercises, expected } = fields;
  const open = unfilledPaths(fields.brief, 'brief').map((path) => ({ ...unfilled, path }));
  const issues: Issue[] = [...open, ...unknownNames(exercises, policy)];
  const checked = createParser(brief)(fields.brief);
  if (!checked.ok) return { ok: false, issues: [...issues, ...inBrief(checked.issues)] };
  const provenance = { mode: 'adversarial', author, createdAt } as const;
  const made = taskFromBrief(checked.value, { provenance });
  if (!made.ok) return { ok: false, issues: [...issues, ...inBrief(made.issues)] };
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...made.value, title, expected, difficulty, exercises } };
}

function inBrief(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({
    ...issue,
    path: issue.path === '' ? 'brief' : `brief.${issue.path}`,
  }));
}

function unknownNames(exercises: readonly string[], { rules }: Domain['policy']): Issue[] {
  const known = new Set(rules.flatMap(({ id, clause }) => [id, ...(clause ? [clause] : [])]));
  return exercises.flatMap((name, index) => {
    const message = 'the policy has no clause and no rule of this name';
    return known.has(name) ? [] : [{ code: 'unknown_rule', path: `exercises[${index}]`, message }];
  });
}
