import { type Issue, type Parsed, parseTask, type Task } from '@tenacious-bench/schema';
import type { Domain } from '../domain.ts';
import { type FailurePattern, failurePattern, isFailure, keepsPattern } from './failure-pattern.ts';
import { findLeaks } from './find-leaks.ts';
import { type PossibleName, possibleNames } from './possible-names.ts';
import { type RedactedTrace, redactTrace } from './redact-trace.ts';
import { placedIssue, type Trace, type TracePlace } from './trace.ts';
import { startTraceRun, type TraceRun, type TraceRunOptions } from './trace-run.ts';
import { type TraceVariations, varyTask } from './trace-variations.ts';

export type TasksFromTracesOptions = TraceRunOptions & {
  readonly variations: TraceVariations;
  /** How many variations of each redacted task. @default 3 */
  readonly count?: number;
  /** Also make tasks of traces that break no rule. @default false */
  readonly includePassing?: boolean;
  /** The day of making, for the provenance. */
  readonly createdAt?: string;
};

/** What became of one trace. */
export type TraceResult = {
  readonly place: TracePlace;
  /** What the answer broke. */
  readonly pattern: FailurePattern;
  /** Whether it gave tasks; broke nothing; fails otherwise when redacted; still shows an original; or is no task. */
  readonly status: 'used' | 'passing' | 'changed' | 'leaking' | 'invalid';
  /** The redacted task first, its variations after it. */
  readonly tasks: readonly Task[];
  /** Where the redacted task may still name somebody whom nobody declared. */
  readonly possibleNames: readonly PossibleName[];
};

export type TasksFromTraces = {
  readonly results: readonly TraceResult[];
  /** Why traces gave no task. Never a word of a trace. */
  readonly issues: readonly Issue[];
};

/**
 * Turns traces into tasks: the situation in which an answer failed, without anybody's names and figures, and
 * variations of it. All tasks of one trace are one family.
 *
 * A trace of which an original survives, or whose redacted answer breaks other rules than the answer did, gives no
 * task but an issue.
 *
 * @example
 * ```ts
 * import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const domain = { policy: examplePolicy, expectation: () => undefined };
 * const message = { channel: 'email', body: 'We are a world-class team.' };
 * const trace = { place: { line: 1, path: '' }, task: exampleTask, outcome: { kind: 'message', message }, digest: `sha256:${'0'.repeat(64)}` };
 * const variations = { signals: [], capacity: { topic: 'capacity' }, threads: [] };
 * const { results } = tasksFromTraces([trace], domain, { names: [], variations, seed: 1 });
 * results[0].pattern.rules // => ['banned-phrase']
 * results[0].tasks.map(({ family }) => family) // => ['trace-00000000000000000000']
 * ```
 */
export function tasksFromTraces(
  traces: readonly Trace[],
  domain: Domain,
  options: TasksFromTracesOptions,
): TasksFromTraces {
  // To make a policy ready takes longer than to say that there is nothing to judge.
  if (traces.length === 0) return { results: [], issues: [] };
  const run = startTraceRun(traces, domain, options);
  const results: TraceResult[] = [];
  const issues: Issue[] = [];
  for (const trace of traces) {
    const made = resultOf(trace, { run, options });
    if (made.ok) results.push(made.value.result);
    const found = made.ok ? made.value.issues : made.issues;
    issues.push(...found.map((issue) => placedIssue(issue, trace.place)));
  }
  return { results, issues };
}

type Context = { readonly run: TraceRun; readonly options: TasksFromTracesOptions };
type Made = { readonly result: TraceResult; readonly issues: readonly Issue[] };

function resultOf(given: Trace, { run, options }: Context): Parsed<Made> {
  const trace = withExpectation(given, run);
  const judged = failurePattern(run.policy, trace);
  if (!judged.ok) return judged;
  const pattern = judged.value;
  const found = { place: trace.place, pattern, possibleNames: [] };
  if (!isFailure(pattern) && options.includePassing !== true)
    return { ok: true, value: { result: { ...found, status: 'passing', tasks: [] }, issues: [] } };
  const made = firstUsable((attempt) =>
    tasksOf(trace, redactTrace(trace, run, { attempt }), { pattern, run, options }),
  );
  const { issues, ...rest } = made;
  return { ok: true, value: { result: { ...found, ...rest }, issues } };
}

function withExpectation(trace: Trace, { domain }: TraceRun): Trace {
  const expected = trace.task.expected ?? domain.expectation(trace.task);
  return expected === undefined ? trace : { ...trace, task: { ...trace.task, expected } };
}

/** Another draw of factor and shift may keep what the first one lost, such as an amount that is another's. */
const attempts = 4;

type Attempt = Pick<TraceResult, 'status' | 'tasks' | 'possibleNames'> & {
  readonly issues: readonly Issue[];
};

function firstUsable(tryOnce: (attempt: number) => Attempt): Attempt {
  for (let attempt = 0; attempt < attempts - 1; attempt += 1) {
    const made = tryOnce(attempt);
    if (made.status === 'used') return made;
  }
  return tryOnce(attempts - 1);
}

type Judged = Context & { readonly pattern: FailurePattern };

function tasksOf(
  trace: Trace,
  redacted: RedactedTrace,
  { pattern, run, options }: Judged,
): Attempt {
  if (!keepsPattern(run.policy, pattern, redacted)) return refused('changed', changedIssue);
  const parent = labelled(trace, redacted.task, { pattern, run, options });
  const { variations, seed, count = 3 } = options;
  const { expectation } = run.domain;
  const varied = varyTask(parent, { variations, expectation, count, seed });
  const tasks = [parent, ...varied.map(({ task }) => task)];
  const [leak] = findLeaks(tasks, [trace.task, trace.outcome], run);
  if (leak !== undefined) return refused('leaking', inTask(leak));
  const [invalid] = tasks.flatMap((task) => issuesOf(parseTask(task)));
  if (invalid !== undefined) return refused('invalid', invalid);
  const standIns = run.pseudonyms.given;
  const doubtful = possibleNames(parent, { ordinary: run.ordinary, standIns });
  return { status: 'used', tasks, possibleNames: doubtful, issues: [] };
}

const changedIssue: Issue = {
  code: 'pattern_changed',
  path: '',
  message: 'redacted, the answer breaks other rules than it did: no task is made of it',
};

function refused(status: 'changed' | 'leaking' | 'invalid', issue: Issue): Attempt {
  return { status, tasks: [], possibleNames: [], issues: [issue] };
}

/** Where in a task it is says more than in which of its variations. */
function inTask({ path, ...issue }: Issue): Issue {
  return { ...issue, path: path.replace(/^\[\d+\]\.?/, '') };
}

function issuesOf(parsed: Parsed<unknown>): readonly Issue[] {
  return parsed.ok ? [] : parsed.issues;
}

function labelled(trace: Trace, task: Task, { pattern, run, options }: Judged): Task {
  const { createdAt } = options;
  const known = new Set(run.policy.policy.rules.map(({ id }) => id));
  return {
    ...task,
    family: `trace-${trace.digest.slice('sha256:'.length).slice(0, 20)}`,
    exercises: pattern.rules.filter((rule) => known.has(rule)),
    provenance: {
      mode: 'trace',
      ...(createdAt !== undefined && { createdAt }),
      seed: run.seed,
      trace: { digest: trace.digest, pattern: [...pattern.rules] },
    },
  };
}
