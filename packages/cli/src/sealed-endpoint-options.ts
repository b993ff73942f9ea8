import { endpointAddress } from '@tenacious-bench/evaluation/agents';
import { identifierSchema } from '@tenacious-bench/schema';
import { countOption } from './number-option.ts';
import { readSecret } from './secret-options.ts';
import { UnusableInput, type World } from './world.ts';

/** The ways to say who is asked about sealed rows, and where it is written down. */
export const endpointOptions = {
  endpoint: { type: 'string' },
  'endpoint-token-env': { type: 'string' },
  'endpoint-token-file': { type: 'string' },
  'shown-to': { type: 'string', multiple: true },
  exposures: { type: 'string' },
  'exposures-head': { type: 'string' },
  'outputs-out': { type: 'string' },
  concurrency: { type: 'string' },
  timeout: { type: 'string' },
} as const;

export type EndpointValues = {
  readonly [Name in keyof typeof endpointOptions]?:
    | (Name extends 'shown-to' ? readonly string[] : string)
    | undefined;
};

/** Who is asked, and where that and the answers are kept. */
export type EndpointSource = {
  readonly kind: 'endpoint';
  readonly address: URL;
  readonly tokenFrom: { readonly variable?: string; readonly file?: string };
  readonly shownTo: readonly string[];
  readonly exposures: string;
  readonly exposuresHead: string | undefined;
  readonly outputsOut: string;
  readonly concurrency: number;
  readonly timeoutMs: number;
};

/** Reads the options of an endpoint; without `--endpoint` there may be none of them. */
export function endpointSource(values: EndpointValues): EndpointSource | undefined {
  const { endpoint, exposures, 'shown-to': shownTo = [], 'outputs-out': outputsOut } = values;
  if (endpoint === undefined) {
    refuseAlone(values);
    return undefined;
  }
  const address = addressOf(endpoint);
  if (!exposures || !outputsOut || shownTo.length === 0)
    throw new UnusableInput(
      '--shown-to, --exposures and --outputs-out are needed with --endpoint; see tbench evaluate-sealed --help',
    );
  if (!shownTo.every((name) => identifierSchema.safeParse(name).success))
    throw new UnusableInput('--shown-to takes letters, digits and . _ : - , at most 128');
  return {
    kind: 'endpoint',
    ...{ address, exposures, outputsOut, tokenFrom: tokenFrom(values) },
    shownTo: [...new Set(shownTo)],
    exposuresHead: values['exposures-head'],
    concurrency: countOption('--concurrency', values.concurrency ?? '4', { least: 1 }),
    timeoutMs: countOption('--timeout', values.timeout ?? '60', { least: 1 }) * 1000,
  };
}

/** The token that the endpoint is asked with, where it wants one. */
export async function readToken(
  { variable, file }: EndpointSource['tokenFrom'],
  world: World,
): Promise<string | undefined> {
  if (file !== undefined)
    return oneWord(await readSecret('--endpoint-token-file', file, world), 'the file');
  if (variable === undefined) return undefined;
  // What was given is never shown: it may be the token itself.
  const isName = /^[A-Za-z_]\w*$/.test(variable);
  return oneWord(isName ? world.environment(variable) : undefined, 'the variable');
}

function oneWord(token: string | undefined, where: string): string {
  if (token !== undefined && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new UnusableInput(
    `--endpoint-token-env takes the name of a variable, --endpoint-token-file that of a file: ${where} holds no token of one word`,
  );
}

function tokenFrom(values: EndpointValues): EndpointSource['tokenFrom'] {
  const { 'endpoint-token-env': variable, 'endpoint-token-file': file } = values;
  if (variable !== undefined && file !== undefined)
    throw new UnusableInput('one token is enough: --endpoint-token-env or --endpoint-token-file');
  return { ...(variable !== undefined && { variable }), ...(file !== undefined && { file }) };
}

function addressOf(text: string): URL {
  try {
    return endpointAddress(text);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UnusableInput(`--endpoint: ${cause.message}`, { cause });
  }
}

function refuseAlone(values: EndpointValues): void {
  const own = Object.entries(values).filter(([name]) => Object.hasOwn(endpointOptions, name));
  const given = own.find(([, value]) => value !== undefined);
  if (given !== undefined)
    throw new UnusableInput(`--${given[0]} says how an endpoint is asked: name it with --endpoint`);
}
