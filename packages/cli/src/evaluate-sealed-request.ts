import { identifierSchema } from '@tenacious-bench/schema';
import { readArguments } from './command.ts';
import { countOption } from './number-option.ts';
import { type EndpointSource, endpointOptions, endpointSource } from './sealed-endpoint-options.ts';
import { type UnlockValues, unlockOptions } from './secret-options.ts';
import { UnusableInput } from './world.ts';

/** Where the answers come from: a file, or somebody who is asked. */
type AnswerSource = { readonly kind: 'file'; readonly path: string } | EndpointSource;

/** What is to be scored, for whom, and where it is written down. */
export type ServeRequest = {
  readonly folder: string;
  readonly key: UnlockValues;
  readonly source: AnswerSource;
  readonly submitter: string;
  readonly ledger: string;
  readonly head: string | undefined;
  readonly signingKey: string;
  readonly receipt: string;
  readonly policy: string | undefined;
  readonly limit: number;
  readonly isJson: boolean;
};

/** Reads the arguments of `tbench evaluate-sealed`. */
export function readServeRequest(args: readonly string[]): ServeRequest {
  const { values, positionals } = readArguments(args, options);
  const [folder, ...others] = positionals;
  const { submitter, ledger, receipt, 'signing-key': signingKey } = values;
  if (folder === undefined || others.length > 0)
    throw new UnusableInput('name one folder; see tbench evaluate-sealed --help');
  const source = sourceOf(values.outputs, endpointSource(values));
  if (source === undefined || !submitter || !ledger || !receipt || !signingKey)
    throw new UnusableInput(
      '--outputs or --endpoint, --submitter, --ledger, --signing-key and --receipt are needed; see tbench evaluate-sealed --help',
    );
  if (!identifierSchema.safeParse(submitter).success)
    throw new UnusableInput('--submitter takes letters, digits and . _ : - , at most 128');
  refuseSame({ '--receipt': receipt, '--ledger': ledger, ...writtenBy(source) });
  return {
    ...{ folder, key: values, source, submitter, ledger, signingKey, receipt },
    ...{ policy: values.policy, head: values['ledger-head'], isJson: values.json },
    limit: countOption('--limit', values.limit, { least: 1 }),
  };
}

const options = {
  ...unlockOptions,
  ...endpointOptions,
  outputs: { type: 'string' },
  submitter: { type: 'string' },
  ledger: { type: 'string' },
  'ledger-head': { type: 'string' },
  'signing-key': { type: 'string' },
  receipt: { type: 'string' },
  policy: { type: 'string' },
  limit: { type: 'string', default: '10' },
  json: { type: 'boolean', default: false },
} as const;

function sourceOf(
  outputs: string | undefined,
  endpoint: EndpointSource | undefined,
): AnswerSource | undefined {
  if (outputs === undefined) return endpoint;
  if (endpoint === undefined) return { kind: 'file', path: outputs };
  throw new UnusableInput('--outputs are answers, --endpoint is asked for them: give one of them');
}

function writtenBy(source: AnswerSource): Readonly<Record<string, string>> {
  if (source.kind === 'file') return {};
  return { '--exposures': source.exposures, '--outputs-out': source.outputsOut };
}

function refuseSame(paths: Readonly<Record<string, string>>): void {
  const seen = new Map<string, string>();
  for (const [option, path] of Object.entries(paths)) {
    const other = seen.get(path);
    if (other !== undefined)
      throw new UnusableInput(`${other} and ${option} name one file: they are two`);
    seen.set(path, option);
  }
}
