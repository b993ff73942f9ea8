import { explainVerdict, printable, renderExplanation } from '@tenacious-bench/scorer';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { feedbackFor, printFeedback } from './explain-feedback.ts';
import { checkScoringOptions, loadScored, scoringOptions } from './load-scored.ts';
import { isPassed, type ScoredOutput } from './score-outputs.ts';
import { styler } from './style.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Shows all that verdicts rest on, also those of messages that pass. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'show all that a verdict rests on: findings, suggestions, every claim and its fact',
  usage: [
    'usage: tbench explain --tasks TASKS.jsonl --outputs OUTPUTS.jsonl [OPTION ...]',
    '',
    '  --tasks FILE      task documents, one a line (- reads standard input)',
    '  --outputs FILE    output documents, one a line',
    '  --policy FILE     a policy document (default: the Tenacious policy)',
    '  --facts unknown   do not judge claims: the tasks do not hold all facts',
    '  --task ID         only the answers to this task',
    '  --agent NAME      only the answers of this agent',
    '  --show N          explain at most N messages (default 5)',
    '  --feedback        with each, what to tell the model that wrote it',
    '  --json            print all explanations as one JSON document instead',
    '',
    'exit code 0 when every answer asked for passes, 1 when one fails or cannot be scored, 2 for unusable input',
  ],
  run: runExplain,
};

type Wanted = { readonly task?: string | undefined; readonly agent?: string | undefined };

async function runExplain(args: readonly string[], world: World): Promise<ExitCode> {
  const filters = { task: { type: 'string' }, agent: { type: 'string' } } as const;
  const given = readArguments(args, { ...scoringOptions, ...filters });
  const options = checkScoringOptions(given, 'explain');
  const scored = (await loadScored(options, world)).filter((one) => isWanted(one, given.values));
  if (scored.length === 0) {
    throw new UnusableInput(
      `${options.outputs} has no answer that --task and --agent let through; leave one of them out`,
    );
  }
  if (options.json) printJson(scored, options, world);
  else printExplanations(scored, options, world);
  return scored.every(isPassed) ? exitCodes.done : exitCodes.failed;
}

function isWanted({ task: { id }, output }: ScoredOutput, { task, agent }: Wanted): boolean {
  return (task === undefined || id === task) && (agent === undefined || output.agent === agent);
}

function printJson(
  scored: readonly ScoredOutput[],
  { feedback }: { feedback: boolean },
  world: World,
): void {
  const explanations = scored.map((one) => ({
    task: one.task.id,
    agent: one.output.agent,
    trial: one.output.trial,
    outcome: one.output.outcome.kind,
    status: one.result.status,
    ...(one.result.reason !== undefined && { reason: one.result.reason }),
    ...explanationOf(one, world),
    ...(feedback && { feedback: feedbackFor(one) }),
  }));
  world.print(terminalJson({ explanations }));
}

function explanationOf({ output: { outcome }, verdict }: ScoredOutput, { width }: World) {
  if (outcome.kind !== 'message' || verdict === undefined) return {};
  return { explanation: explainVerdict(verdict, outcome.message, { width: roomFor(width) }) };
}

function printExplanations(
  scored: readonly ScoredOutput[],
  { show, feedback }: { show: number; feedback: boolean },
  world: World,
): void {
  for (const [index, one] of scored.slice(0, show).entries()) {
    if (index > 0) world.print('');
    printOne(one, world);
    if (feedback) printFeedback(one, world);
  }
  if (scored.length > show) {
    world.print('');
    world.print(`${scored.length - show} more; --show ${scored.length} explains all`);
  }
}

function printOne(one: ScoredOutput, world: World): void {
  const { task, output, result } = one;
  const { explanation } = explanationOf(one, world);
  const title = `${printable(output.agent)} · ${printable(task.title ?? task.id)}`;
  world.print(styler(world).bold(shorten(title, Math.max(40, world.width))));
  if (explanation === undefined) {
    const why = result.status === 'passed' ? 'right here' : (result.reason?.message ?? 'not right');
    world.print(`${output.outcome.kind}: ${printable(why)}`);
    return;
  }
  const text = renderExplanation(explanation, { width: Math.max(40, world.width) });
  for (const line of text.split('\n')) world.print(line);
  const { status, reason } = result;
  if (explanation.status === 'scored' && explanation.pass && reason !== undefined)
    world.print(
      `and yet ${status === 'error' ? 'not judged' : status}: ${printable(reason.message)}`,
    );
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

// The rest of a line holds the number of the line.
function roomFor(width: number): number {
  return Math.max(40, width) - 8;
}
