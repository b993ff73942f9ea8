import { parseSynthesisPlan, type SynthesisPlan } from '@tenacious-bench/generators';
import { formatIssue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { policyClauses } from '@tenacious-bench/tenacious';
import { readArguments } from './command.ts';
import { budgetOption } from './number-option.ts';
import { readJson } from './read-json.ts';
import { UnusableInput, type World } from './world.ts';

/** What a synthesis was asked for. */
export type SynthesisRequest = {
  readonly plan: string;
  readonly models: string;
  readonly run: string;
  readonly out: string;
  readonly report: string | undefined;
  readonly budgetUsd: number | undefined;
  readonly concurrency: number;
  readonly batch: boolean;
  readonly replay: boolean;
  readonly again: boolean;
};

/** Reads the arguments of a synthesis. */
export function readSynthesisRequest(args: readonly string[]): SynthesisRequest {
  const { values, positionals } = readArguments(args, {
    models: { type: 'string' },
    run: { type: 'string' },
    out: { type: 'string' },
    report: { type: 'string' },
    budget: { type: 'string' },
    concurrency: { type: 'string', default: '8' },
    batch: { type: 'boolean', default: false },
    replay: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  });
  const [plan, ...others] = positionals;
  const { models, run, out, report, budget, concurrency, batch, replay, again } = values;
  if (plan === undefined || others.length > 0)
    throw new UnusableInput('name one plan; see tbench synthesize --help');
  if (models === undefined || run === undefined || out === undefined)
    throw new UnusableInput('--models, --run and --out are needed; see tbench synthesize --help');
  const budgetUsd = budgetOption(budget, replay);
  if (!/^[1-9]\d{0,2}$/.test(concurrency))
    throw new UnusableInput(
      `--concurrency is ${JSON.stringify(concurrency)}: it takes a number from 1 to 999`,
    );
  return {
    plan,
    models,
    run,
    out,
    report,
    budgetUsd,
    concurrency: Number(concurrency),
    batch,
    replay,
    again,
  };
}

/** Reads the plan; without topics of its own it is about the clauses of the policy. */
export async function loadPlan(path: string, world: World): Promise<SynthesisPlan> {
  const parsed = parseSynthesisPlan(withTopics(await readJson(path, world)));
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues;
  throw new UnusableInput(`${path} is no plan: ${printable(`${first?.path}: ${first?.message}`)}`, {
    details: parsed.issues.map((issue) => `${path}: ${formatIssue(issue)}`),
  });
}

function withTopics(plan: unknown): unknown {
  const isWithout = typeof plan === 'object' && plan !== null && !('topics' in plan);
  return isWithout ? { ...plan, topics: policyClauses } : plan;
}
