import { type TaskAgent, tryAuthored } from '@tenacious-bench/generators';
import { referenceAgents } from '@tenacious-bench/tenacious/agents';
import { agentsFromOutputs } from './agents-from-outputs.ts';
import { readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type AuthoredFile, loadAuthored } from './load-authored.ts';
import { loadSingleOutputs } from './load-outputs.ts';
import { loadPolicy } from './load-policy.ts';
import { printTried, type TriedFile } from './print-tried.ts';
import { readSeeds } from './read-seeds.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Tries authored tasks and says which do what they claim. */
export async function checkAuthored(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    agent: { type: 'string', multiple: true, default: [] },
    outputs: { type: 'string' },
    seeds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  });
  if (positionals.length === 0)
    throw new UnusableInput('name at least one file; see tbench author --help');
  const seeds = readSeeds(values.seeds);
  const loaded = await loadAuthored(positionals, world);
  const agents = await agentsFor({ asked: values.agent, outputs: values.outputs, seeds }, world);
  const policy = await loadPolicy(undefined, world);
  const tried: TriedFile[] = [];
  for (const { file, authored } of loaded.map((one) => asked(one, values.agent)))
    tried.push({ file, ...(await tryAuthored(authored, { policy, agents })) });
  if (values.json) world.print(terminalJson({ tasks: tried }));
  else printTried(tried, world);
  return tried.every(({ holds }) => holds === 'yes') ? exitCodes.done : exitCodes.failed;
}

type Asked = {
  readonly asked: readonly string[];
  readonly outputs: string | undefined;
  readonly seeds: readonly number[];
};

async function agentsFor({ asked, outputs, seeds }: Asked, world: World): Promise<TaskAgent[]> {
  const given =
    outputs === undefined ? [] : agentsFromOutputs(await loadSingleOutputs(outputs, world));
  const own = seeds.flatMap((seed) => referenceAgents({ seed }));
  const all = [...given, ...own.filter(({ id }) => !given.some((agent) => agent.id === id))];
  const unknown = asked.find((id) => id !== 'scorer' && !all.some((agent) => agent.id === id));
  if (unknown !== undefined)
    throw new UnusableInput(`there is no agent ${JSON.stringify(unknown)}: give its --outputs`);
  return asked.length === 0 ? all : all.filter(({ id }) => asked.includes(id));
}

// What was not asked for is not in question; the scorer always is.
function asked({ file, authored }: AuthoredFile, agents: readonly string[]): AuthoredFile {
  if (agents.length === 0) return { file, authored };
  const defeats = authored.defeats.filter((id) => id === 'scorer' || agents.includes(id));
  return { file, authored: { ...authored, defeats } };
}
