import {
  documentTag,
  type Output,
  parseTask,
  type Task,
  writeJsonl,
} from '@tenacious-bench/schema';
import { type ReferenceAgent, referenceAgents } from '@tenacious-bench/tenacious/agents';
import { type Command, readArguments } from './command.ts';
import { countAloud } from './count-aloud.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { UnusableInput, type World } from './world.ts';

/** Has the reference agents answer tasks, so that there is something to score. */
export const answerCommand: Command = {
  name: 'answer',
  summary: 'have the reference agents answer tasks: careful, template, careless',
  usage: [
    'usage: tbench answer TASKS.jsonl --agent NAME [--agent NAME ...] --out OUTPUTS.jsonl [--seed N]',
    '',
    '  --agent NAME   careful (keeps the policy), template (fills a form) or careless (makes mistakes);',
    '                 may be given several times',
    '  --out FILE     where the outputs go, one a line, all or nothing',
    '  --seed N       the same seed gives the same messages (default 1)',
    '',
    'The outputs are what tbench score --outputs reads. Nothing leaves this machine: the agents are rules and wordings.',
    'exit code 0 when every task is answered, also by an abstention; 2 when the tasks are not usable',
  ],
  run: runAnswer,
};

async function runAnswer(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    agent: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UnusableInput('name one file of tasks; see tbench answer --help');
  if (values.out === undefined)
    throw new UnusableInput('--out is needed: name the file that the outputs go to');
  const agents = agentsNamed(values.agent, seedOf(values.seed));
  const tasks = await loadRows(path, parseTask, { idOf: ({ id }) => id }, world);
  const of = agents.length * tasks.length;
  const answers = countAloud(answersOf(agents, tasks), { noun: 'answers', of }, world);
  const outputs = [...answers];
  await world.write(values.out, writeJsonl(outputs));
  for (const line of summaryOf(outputs, agents)) world.print(line);
  return exitCodes.done;
}

function agentsNamed(names: readonly string[], seed: number): ReferenceAgent[] {
  const known = referenceAgents({ seed });
  const listed = known.map(({ id }) => id).join(', ');
  if (names.length === 0) throw new UnusableInput(`--agent is needed: one or more of ${listed}`);
  return [...new Set(names)].map((name) => {
    const agent = known.find(({ id }) => id === name);
    if (agent === undefined)
      throw new UnusableInput(`there is no agent ${JSON.stringify(name)}: it takes ${listed}`);
    return agent;
  });
}

function seedOf(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UnusableInput(`--seed is ${JSON.stringify(text)}: it takes a whole number`);
}

function* answersOf(
  agents: readonly ReferenceAgent[],
  tasks: readonly Task[],
): Generator<Output, void, undefined> {
  for (const agent of agents) for (const task of tasks) yield outputOf(agent, task);
}

function outputOf(agent: ReferenceAgent, task: Task): Output {
  const outcome = agent.answer(task);
  return { schema: documentTag('output'), task: task.id, agent: agent.id, trial: 0, outcome };
}

function summaryOf(outputs: readonly Output[], agents: readonly ReferenceAgent[]): string[] {
  return agents.map(({ id }) => {
    const own = outputs.filter(({ agent }) => agent === id);
    const messages = own.filter(({ outcome }) => outcome.kind === 'message').length;
    return `${id}: messages ${messages}, abstentions ${own.length - messages}`;
  });
}
