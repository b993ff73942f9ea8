import {
  digest,
  type Issue,
  type JsonlSource,
  type Output,
  type Parsed,
  parseOutput,
  readJsonl,
} from '@tenacious-bench/schema';

/** The outputs of one agent, at most one for a task, sorted by task. */
export type Submission = {
  readonly digest: string;
  readonly agent: string;
  readonly outputs: readonly Output[];
  /** How many tasks have no output. */
  readonly missing: number;
};

export type SubmissionOptions = {
  /** The ids of the sealed rows. */
  readonly tasks: readonly string[];
  /** Name of the file, only to be repeated in issues. */
  readonly file?: string;
};

/**
 * Reads a submission: outputs as JSON Lines, one for a task. An output of a task that is not in the split refuses the
 * whole without saying which it is, since the others would then be known to exist.
 *
 * @example
 * ```ts
 * (await parseSubmission('', { tasks: ['a'] })).issues[0].code // => 'no_outputs'
 * ```
 */
export async function parseSubmission(
  source: JsonlSource,
  { tasks, file }: SubmissionOptions,
): Promise<Parsed<Submission>> {
  const outputs: Output[] = [];
  const issues: Issue[] = [];
  const idOf = ({ task }: Output) => task;
  const options = { parse: parseOutput, idOf, ...(file !== undefined && { file }) };
  for await (const row of readJsonl(source, options)) {
    if (row.ok) outputs.push(row.value);
    else issues.push(...row.issues);
  }
  issues.push(...issuesOfAll(outputs, new Set(tasks)));
  const agent = outputs[0]?.agent;
  if (issues.length > 0 || agent === undefined) return { ok: false, issues };
  const sorted = outputs.toSorted((a, b) => (a.task < b.task ? -1 : 1));
  const missing = new Set(tasks).size - outputs.length;
  return { ok: true, value: { digest: submissionDigest(sorted), agent, outputs: sorted, missing } };
}

/** What was answered, by whom: not when, nor what it cost. */
export function submissionDigest(sorted: readonly Output[]): string {
  return digest(sorted.map(({ task, agent, outcome }) => ({ task, agent, outcome })));
}

function issuesOfAll(outputs: readonly Output[], tasks: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  const add = (code: keyof typeof messages, path: string) =>
    issues.push({ code, path, message: messages[code] });
  if (outputs.length === 0) add('no_outputs', '');
  if (!outputs.every(({ task }) => tasks.has(task))) add('unknown_task', 'task');
  if (!outputs.every(({ agent }) => agent === outputs[0]?.agent)) add('other_agent', 'agent');
  return issues;
}

const messages = {
  no_outputs: 'there is no output: nothing can be scored',
  unknown_task: 'not every output is of a task of this split',
  other_agent: 'the outputs are of several agents: a submission is of one',
};
