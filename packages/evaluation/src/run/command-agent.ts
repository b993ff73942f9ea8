import type { Clock } from '@tenacious-bench/models';
import type { Agent, Outcome, ToldTask } from '@tenacious-bench/schema';
import { askRequest } from './ask-request.ts';
import { type LineProgram, type LineProgramOptions, startLineProgram } from './line-program.ts';
import { silenceWatch } from './silence-watch.ts';
import type { Answer, AskOptions, TaskAgent } from './task-agent.ts';
import { readAnswer } from './written-answer.ts';

/** How a program is asked. */
export type CommandAgentOptions = Pick<Agent, 'id' | 'title' | 'digest'> &
  LineProgramOptions & {
    readonly clock: Clock;
    /** How long it may say nothing while something is asked. @default 60_000 */
    readonly timeoutMs?: number;
    /** How often in a row it is started again without an answer in between. @default 3 */
    readonly restarts?: number;
  };

/** An agent that holds something open. */
export type OpenAgent = TaskAgent & { close(): Promise<void> };

/**
 * A program as an agent: it is sent a line `{ schema, id, task, trial, turn }` for each answer and writes a line
 * `{ id, subject, body }`, `{ id, abstain }` or `{ id, error }`, several under way at once and in any order. Its crash, a line
 * that is no answer and silence are errors of whatever was asked then; after that it is started again.
 *
 * @example
 * ```ts
 * import { exampleTask } from '@tenacious-bench/scorer';
 * import { systemClock } from '@tenacious-bench/models';
 * const program = `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
 *   console.log(JSON.stringify({ id: JSON.parse(line).id, body: 'Hi Ana,' }));
 * })`;
 * const agent = commandAgent({ id: 'program', argv: [process.execPath, '-e', program], clock: systemClock() });
 * const { outcome } = await agent.answer(exampleTask, { trial: 0, turn: 0, key: 'k' });
 * outcome.message.body // => 'Hi Ana,'
 * await agent.close() // => undefined
 * ```
 */
export function commandAgent(options: CommandAgentOptions): OpenAgent {
  const { id, title, digest } = options;
  const line = openLine(options);
  return {
    id,
    ...(title !== undefined && { title }),
    ...(digest !== undefined && { digest }),
    answer: (task, asked) => line.ask(task, asked),
    close: () => line.close(),
  };
}

type Pending = { readonly task: ToldTask; readonly resolve: (answer: Answer) => void };

function openLine(options: CommandAgentOptions) {
  const { clock, timeoutMs = 60_000, restarts = 3 } = options;
  const pending = new Map<string, Pending>();
  let program: LineProgram | undefined;
  let startsInVain = 0;
  let lastReason = '';

  // Who of them it was cannot be told: whatever was asked then is an error.
  const failAll = (code: string, reason: string) => {
    const ended = program;
    program = undefined;
    lastReason = reason;
    silence.end();
    for (const { resolve } of pending.values()) resolve({ outcome: failed(code, reason) });
    pending.clear();
    ended?.kill();
  };
  const silence = silenceWatch({ clock, timeoutMs }, () =>
    failAll('timed_out', `it said nothing for ${timeoutMs} ms`),
  );
  const hear = (line: string) => {
    const written = writtenIn(line);
    const asked = pending.get(written?.id ?? '');
    if (written === undefined)
      return failAll('not_json', 'it wrote a line that is no JSON object with an id');
    if (asked === undefined)
      return failAll('unknown_id', `it answered ${written.id.slice(0, 80)}, which is not asked`);
    startsInVain = 0;
    pending.delete(written.id);
    if (pending.size === 0) silence.end();
    else silence.hear();
    asked.resolve(answerIn(written, asked.task));
  };
  const start = (): LineProgram => {
    startsInVain += 1;
    const started = startLineProgram(options, {
      onLine: (line) => started === program && hear(line),
      onEnd: (code, reason) => started === program && failAll(code, reason),
    });
    return started;
  };
  return {
    ask(task: ToldTask, asked: AskOptions): Promise<Answer> | Answer {
      if (program === undefined && startsInVain > restarts)
        return { outcome: failed('agent_down', `it is not started again: ${lastReason}`) };
      program ??= start();
      const answer = new Promise<Answer>((resolve) => pending.set(asked.key, { task, resolve }));
      if (pending.size === 1) silence.begin();
      program.send(JSON.stringify(askRequest(task, asked)));
      return answer;
    },
    async close() {
      const open = program;
      program = undefined;
      silence.end();
      await open?.close(graceMs);
    },
  };
}

/** How long a program may take to end once nothing more is asked. */
const graceMs = 2000;

type Written = { readonly id: string };

function writtenIn(line: string): Written | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isWritten(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isWritten(value: unknown): value is Written {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  );
}

function answerIn(written: unknown, task: ToldTask): Answer {
  const read = readAnswer(written, task);
  if (read.ok) return read.value;
  const [issue] = read.issues;
  return { outcome: failed('unusable_answer', `${issue?.path}: ${issue?.message}`) };
}

function failed(code: string, reason: string): Outcome {
  return { kind: 'error', code, reason };
}
