import { printable } from '@tenacious-bench/scorer';
import { formatP, mcnemarTest } from '@tenacious-bench/stats';
import {
  carefulOutputs,
  carelessOutputs,
  starterTasks,
  tenaciousPolicy,
} from '@tenacious-bench/tenacious';
import { type Command, readArguments } from './command.ts';
import { demoBenchmark } from './demo-benchmark.ts';
import { demoContamination } from './demo-contamination.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tenaciousCompiled } from './load-policy.ts';
import { printAgents, printFailure } from './print-scores.ts';
import { isPassed, type ScoredOutput, scoreOutputs } from './score-outputs.ts';
import { styler } from './style.ts';
import { formatTable } from './table.ts';
import { UnusableInput, type World } from './world.ts';

/** Shows the product at work: twelve tasks, two canned agents, verdicts with evidence. Offline, no key. */
export const demoCommand: Command = {
  name: 'demo',
  summary:
    'score two canned agents, then sweep, answer, compare, split, check and seal a set of tasks: offline, no key, nothing is written',
  usage: [
    'usage: tbench demo',
    '',
    'The messages of both agents are fixed texts that come with the package; the verdicts are computed now.',
  ],
  run: runDemo,
};

async function runDemo(args: readonly string[], world: World): Promise<ExitCode> {
  const { positionals } = readArguments(args, {});
  if (positionals.length > 0)
    throw new UnusableInput(`${positionals[0]} is not expected; see tbench demo --help`);
  const { bold } = styler(world);
  const policy = tenaciousCompiled();
  const scored = scoreOutputs(policy, starterTasks, [...carefulOutputs, ...carelessOutputs]);
  world.print(
    bold(
      `Twelve outreach tasks, two canned agents, one policy (${tenaciousPolicy.id} ${tenaciousPolicy.version})`,
    ),
  );
  world.print('');
  printTasks(scored, world);
  world.print('');
  printAgents(scored, world);
  world.print(comparison(scored));
  world.print('Fixed texts: this shows the method and measures no model.');
  world.print('');
  world.print(bold('One failing message, with its evidence'));
  const example = mostTelling(scored);
  if (example !== undefined) printFailure(example, world);
  world.print('');
  const { tasks, outputs } = await demoBenchmark(policy, world);
  world.print('');
  const { demoEvaluation } = await import('./demo-evaluation.ts');
  demoEvaluation(policy, { tasks, outputs }, world);
  world.print('');
  await demoContamination(tasks, world);
  world.print('');
  const { demoSeal } = await import('./demo-seal.ts');
  await demoSeal(tasks, policy, world);
  world.print('');
  printNextSteps(world);
  return exitCodes.done;
}

function printTasks(scored: readonly ScoredOutput[], world: World): void {
  const rows = starterTasks.map((task) => [
    shorten(printable(task.title ?? task.id), world.width - 56),
    task.stage,
    verdictOf(scored, task.id, 'careful'),
    verdictOf(scored, task.id, 'careless'),
  ]);
  for (const line of formatTable(['task', 'stage', 'careful', 'careless'], rows)) world.print(line);
}

function verdictOf(scored: readonly ScoredOutput[], task: string, agent: string): string {
  const found = scored.find(({ output }) => output.task === task && output.agent === agent);
  if (found?.verdict === undefined) return found?.output.outcome.kind ?? 'none';
  if (found.verdict.status === 'unscorable') return 'unscorable';
  const { decision, findings } = found.verdict;
  const [first, ...others] = new Set(findings.map(({ rule }) => rule));
  if (decision === 'send' || first === undefined) return decision === 'send' ? 'pass' : decision;
  return `${decision}: ${first}${others.length > 0 ? ` +${others.length}` : ''}`;
}

function shorten(text: string, width: number): string {
  const kept = Math.max(24, width);
  return text.length <= kept ? text : `${text.slice(0, kept - 1)}…`;
}

// Paired, because both agents answered the same tasks; exact, because twelve tasks are few.
function comparison(scored: readonly ScoredOutput[]): string {
  const passed = (agent: string) =>
    new Set(
      scored
        .filter(({ output }) => output.agent === agent)
        .filter(isPassed)
        .map(({ task }) => task.id),
    );
  const [careful, careless] = [passed('careful'), passed('careless')];
  const onlyCareful = [...careful].filter((id) => !careless.has(id)).length;
  const onlyCareless = [...careless].filter((id) => !careful.has(id)).length;
  const { p } = mcnemarTest(onlyCareful, onlyCareless);
  return `careful alone passes ${onlyCareful}, careless alone ${onlyCareless}: exact McNemar ${formatP(p)}`;
}

function mostTelling(scored: readonly ScoredOutput[]): ScoredOutput | undefined {
  const failing = scored.filter(({ verdict }) => verdict?.status === 'scored' && !verdict.pass);
  const findsFact = ({ verdict }: ScoredOutput) =>
    verdict?.status === 'scored' && verdict.findings.some(({ fact }) => fact !== undefined);
  return failing.find(findsFact) ?? failing[0];
}

function printNextSteps(world: World): void {
  for (const line of [
    'Where to go next (in a clone of the repository: npx tbench …)',
    '  tbench init my-bench         these tasks and messages as files, to change',
    '  tbench score --help          judge your own messages',
    '  tbench run --help            ask agents of your own every task, and judge what they answer',
    '  tbench author new FILE.md    write a hard task of your own; --help of sweep, trace, synthesize for more',
    '  tbench validate FILE.jsonl   check a file, row by row',
    '  tbench read "7–14 days"      see what the scorer reads in a text',
    '  packages/scorer/README.md    three lines to a verdict in your own code',
  ]) {
    world.print(line);
  }
}
