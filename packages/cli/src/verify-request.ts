import { readArguments } from './command.ts';
import { budgetOption, countOption } from './number-option.ts';
import { UnusableInput } from './world.ts';

/** What `tbench verify` was asked for. */
export type VerifyRequest = {
  readonly tasks: string;
  readonly outputs: string;
  readonly models: string;
  readonly verifier: string;
  readonly makers: readonly string[];
  readonly run: string;
  readonly out: string;
  readonly policy: string | undefined;
  readonly budgetUsd: number | undefined;
  readonly concurrency: number;
  readonly replay: boolean;
  readonly force: boolean;
};

/** Reads the options of `tbench verify`. */
export function readVerifyRequest(args: readonly string[]): VerifyRequest {
  const { values, positionals } = readArguments(args, {
    tasks: { type: 'string' },
    outputs: { type: 'string' },
    models: { type: 'string' },
    verifier: { type: 'string' },
    maker: { type: 'string', multiple: true },
    run: { type: 'string' },
    out: { type: 'string' },
    policy: { type: 'string' },
    budget: { type: 'string' },
    concurrency: { type: 'string', default: '4' },
    replay: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  });
  const { tasks, outputs, models, verifier, maker: makers = [], run, out, policy } = values;
  if (positionals.length > 0)
    throw new UnusableInput(`${positionals[0]} is not an option; see tbench verify --help`);
  if (!tasks || !outputs || !models || !verifier || !run || !out)
    throw new UnusableInput(
      'give --tasks, --outputs, --models, --verifier, --run and --out; see tbench verify --help',
    );
  const { replay, force } = values;
  const budgetUsd = budgetOption(values.budget, replay);
  const concurrency = countOption('--concurrency', values.concurrency, { least: 1 });
  const files = { tasks, outputs, models, run, out, policy };
  return { ...files, verifier, makers, budgetUsd, concurrency, replay, force };
}
