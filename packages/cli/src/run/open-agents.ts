import { type AgentSpec, outputsAgent, type TaskAgent } from '@tenacious-bench/evaluation';
import { failFastAgent, meteredAgent, pacedAgent } from '@tenacious-bench/evaluation/agents';
import { createPace, declareModels } from '@tenacious-bench/models';
import { printable } from '@tenacious-bench/scorer';
import { loadOutputs } from '../load-outputs.ts';
import { UnusableInput, type World } from '../world.ts';
import { programAgent } from './program-agent.ts';
import { type PromptedModelOptions, promptedModel } from './prompted-model.ts';
import { referenceAgent } from './reference-agent.ts';
import { serverAgent } from './server-agent.ts';
import { usable } from './usable.ts';

/** What agents are opened with. */
export type OpenAgentsOptions = Omit<PromptedModelOptions, 'registry'> & {
  /** Of the reference agents. */
  readonly seed: number;
  /** Errors in a row after which an agent is not asked any more; 0 for never. */
  readonly stopAfter: number;
};

/** Agents that answer, and what ends whatever they hold open. */
export type OpenAgents = {
  readonly agents: readonly TaskAgent[];
  close(): Promise<void>;
};

/** Opens declared agents: each is held against the budget and asked at its own pace. */
export async function openAgents(
  specs: readonly AgentSpec[],
  options: OpenAgentsOptions,
  world: World,
): Promise<OpenAgents> {
  const registry = usable(() => declareModels(options.declared));
  const opened: Opened[] = [];
  for (const spec of specs) {
    const agent = await openAgent(spec, { ...options, registry }, world);
    const { title } = spec;
    opened.push({ ...paced(agent, spec, options, world), ...(title !== undefined && { title }) });
  }
  return {
    agents: opened.map(({ close: _, ...agent }) => agent),
    close: async () => void (await Promise.all(opened.map(({ close }) => close?.()))),
  };
}

type Opened = TaskAgent & { close?(): Promise<void> };

async function openAgent(
  spec: AgentSpec,
  options: OpenAgentsOptions & PromptedModelOptions,
  world: World,
): Promise<Opened> {
  switch (spec.kind) {
    case 'reference':
      return referenceAgent(spec, options.seed);
    case 'command':
      return failingFast(metered(await programAgent(spec, world), spec, options, world), options);
    case 'http':
      return failingFast(metered(serverAgent(spec, world), spec, options, world), options);
    // Metered call by call.
    case 'model':
      return failingFast(promptedModel(spec, options, world), options);
    case 'outputs':
      return earlierOutputs(spec, world);
    default:
      return spec satisfies never;
  }
}

async function earlierOutputs(
  { id, file, agent }: Extract<AgentSpec, { kind: 'outputs' }>,
  world: World,
): Promise<TaskAgent> {
  const inFolder = `${file.replace(/\/+$/, '')}/outputs.jsonl`;
  const outputs = await loadOutputs((await world.exists(inFolder)) ? inFolder : file, world);
  const [first = '', ...others] = new Set(outputs.map((output) => output.agent));
  if (agent === undefined && others.length > 0) {
    const named = JSON.stringify({ id, kind: 'outputs', file, agent: first });
    throw new UnusableInput(
      printable(
        `${file} has outputs of ${others.length + 1} agents: name one as --agents: ${named}`,
      ),
    );
  }
  const declared = () => outputsAgent(outputs, { id, ...(agent !== undefined && { agent }) });
  return usable(declared, { agent: id });
}

function metered(
  agent: Opened,
  { mostUsd }: { mostUsd?: number | undefined },
  { run }: OpenAgentsOptions,
  { clock }: World,
): Opened {
  const { ledger } = run;
  const meter = meteredAgent(agent, { ledger, clock, ...(mostUsd !== undefined && { mostUsd }) });
  return { ...agent, ...meter };
}

function failingFast(agent: Opened, { stopAfter }: OpenAgentsOptions): Opened {
  return stopAfter === 0 ? agent : { ...agent, ...failFastAgent(agent, { failures: stopAfter }) };
}

function paced(
  agent: Opened,
  { concurrency: own, requestsPerMinute }: AgentSpec,
  { concurrency }: OpenAgentsOptions,
  { clock }: World,
): Opened {
  if (own === undefined && requestsPerMinute === undefined) return agent;
  const limits = requestsPerMinute === undefined ? {} : { requestsPerMinute };
  const pace = createPace({ clock, concurrency: own ?? concurrency, ...limits });
  return { ...agent, ...pacedAgent(agent, pace) };
}
