import { parseTask } from '@tenacious-bench/schema';
import { loadOutputs } from './load-outputs.ts';
import { loadPolicy } from './load-policy.ts';
import { loadRows } from './load-rows.ts';
import { type ScoredOutput, scoreOutputs } from './score-outputs.ts';
import { UnusableInput, type World } from './world.ts';

/** What to judge, and against what. */
export type ScoringFiles = {
  readonly tasks: string;
  readonly outputs: string;
  readonly policy?: string;
  readonly facts: 'known' | 'unknown';
};

/** The options that every command which judges messages takes. */
export const scoringOptions = {
  tasks: { type: 'string' },
  outputs: { type: 'string' },
  policy: { type: 'string' },
  facts: { type: 'string', default: 'known' },
  show: { type: 'string', default: '5' },
  feedback: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** What a command that judges messages was asked for. */
export type ScoringRequest = ScoringFiles & {
  readonly show: number;
  readonly feedback: boolean;
  readonly json: boolean;
};

type Given = {
  readonly positionals: readonly string[];
  readonly values: {
    readonly tasks?: string | undefined;
    readonly outputs?: string | undefined;
    readonly policy?: string | undefined;
    readonly facts: string;
    readonly show: string;
    readonly feedback: boolean;
    readonly json: boolean;
  };
};

/** The same options checked; a mistake in them names the command whose help explains them. */
export function checkScoringOptions(
  { values, positionals }: Given,
  command: string,
): ScoringRequest {
  const { tasks, outputs, policy, facts, show, feedback, json } = values;
  if (positionals.length > 0)
    throw new UnusableInput(`${positionals[0]} is not an option; see tbench ${command} --help`);
  if (tasks === undefined || outputs === undefined)
    throw new UnusableInput(`--tasks and --outputs are needed; see tbench ${command} --help`);
  if (facts !== 'known' && facts !== 'unknown')
    throw new UnusableInput(`--facts is ${JSON.stringify(facts)}: it takes known or unknown`);
  if (!/^\d{1,6}$/.test(show))
    throw new UnusableInput(`--show is ${JSON.stringify(show)}: it takes a whole number`);
  const files: ScoringFiles = { tasks, outputs, facts, ...(policy !== undefined && { policy }) };
  return { ...files, show: Number(show), feedback, json };
}

/** Reads tasks, outputs and policy, and judges every message. */
export async function loadScored(
  { tasks, outputs, policy, facts }: ScoringFiles,
  world: World,
): Promise<ScoredOutput[]> {
  const compiled = await loadPolicy(policy, world);
  const asked = await loadRows(tasks, parseTask, { idOf: ({ id }) => id }, world);
  const answers = await loadOutputs(outputs, world);
  return scoreOutputs(compiled, asked, answers, { facts });
}
