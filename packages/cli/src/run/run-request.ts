import { readArguments } from '../command.ts';
import { countOption } from '../number-option.ts';
import { UnusableInput } from '../world.ts';

/** What a run was asked for. */
export type RunRequest = {
  readonly tasks: string;
  /** Agents in the short form. */
  readonly agents: readonly string[];
  /** Files of agents. */
  readonly agentFiles: readonly string[];
  readonly models: string | undefined;
  readonly policy: string | undefined;
  readonly facts: 'known' | 'unknown';
  readonly out: string;
  readonly trials: number;
  readonly seed: number;
  readonly concurrency: number;
  readonly budgetUsd: number | undefined;
  /** The share of errors up to which a run counts as one. */
  readonly mostErrors: number;
  readonly retryErrors: boolean;
  /** Errors of an agent in a row after which the run ends; 0 for never. */
  readonly stopAfter: number;
  readonly replay: boolean;
  readonly times: boolean;
  readonly verdicts: boolean;
  readonly json: boolean;
};

/** Reads the arguments of a run. */
export function readRunRequest(args: readonly string[]): RunRequest {
  const { values, positionals } = readArguments(args, {
    agent: { type: 'string', multiple: true, default: [] },
    agents: { type: 'string', multiple: true, default: [] },
    models: { type: 'string' },
    policy: { type: 'string' },
    facts: { type: 'string', default: 'known' },
    out: { type: 'string' },
    trials: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '8' },
    budget: { type: 'string' },
    'most-errors': { type: 'string', default: '5' },
    'stop-after': { type: 'string', default: '20' },
    'retry-errors': { type: 'boolean', default: false },
    replay: { type: 'boolean', default: false },
    'no-times': { type: 'boolean', default: false },
    verdicts: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const [tasks, ...others] = positionals;
  if (tasks === undefined || others.length > 0)
    throw new UnusableInput('name one file of tasks; see tbench run --help');
  if (values.out === undefined)
    throw new UnusableInput('--out is needed: name the folder that the run goes to');
  if (values.agent.length + values.agents.length === 0)
    throw new UnusableInput('--agent or --agents is needed; see tbench run --help');
  if (values.facts !== 'known' && values.facts !== 'unknown')
    throw new UnusableInput(
      `--facts is ${JSON.stringify(values.facts)}: it takes known or unknown`,
    );
  return {
    tasks,
    agents: values.agent,
    agentFiles: values.agents,
    models: values.models,
    policy: values.policy,
    facts: values.facts,
    out: values.out.replace(/(?<=.)\/+$/, ''),
    trials: countOption('--trials', values.trials, { least: 1 }),
    seed: countOption('--seed', values.seed),
    concurrency: countOption('--concurrency', values.concurrency, { least: 1 }),
    budgetUsd: values.budget === undefined ? undefined : amountOption('--budget', values.budget),
    mostErrors: percentOption('--most-errors', values['most-errors']),
    stopAfter: countOption('--stop-after', values['stop-after']),
    retryErrors: values['retry-errors'],
    replay: values.replay,
    times: !values['no-times'],
    verdicts: values.verdicts,
    json: values.json,
  };
}

function percentOption(option: string, text: string): number {
  const percent = /^\d+(?:\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (percent <= 100) return percent / 100;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes a percentage from 0 to 100`,
  );
}

function amountOption(option: string, text: string): number {
  const amount = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (amount > 0) return amount;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes an amount in USD above 0, as a budget of nothing allows no call`,
  );
}
