import { type TraceFormat, traceFormats } from '@tenacious-bench/generators';
import { UnusableInput } from './world.ts';

/** What `tbench trace` takes. */
export const traceOptions = {
  out: { type: 'string' },
  format: { type: 'string', default: 'auto' },
  seed: { type: 'string', default: '1' },
  variations: { type: 'string', default: '3' },
  'include-passing': { type: 'boolean', default: false },
  redact: { type: 'string' },
  date: { type: 'string' },
} as const;

/** What `tbench trace` was asked for. */
export type TraceRequest = {
  readonly files: readonly string[];
  readonly out: string;
  readonly format: TraceFormat | 'auto';
  readonly seed: number;
  readonly variations: number;
  readonly includePassing: boolean;
  readonly redact?: string;
  readonly date?: string;
};

type Given = {
  readonly positionals: readonly string[];
  readonly values: {
    readonly out?: string | undefined;
    readonly format: string;
    readonly seed: string;
    readonly variations: string;
    readonly 'include-passing': boolean;
    readonly redact?: string | undefined;
    readonly date?: string | undefined;
  };
};

/** The arguments checked. */
export function traceRequest({ values, positionals: files }: Given): TraceRequest {
  const { out, redact, date } = values;
  if (files.length === 0 || out === undefined)
    throw new UnusableInput('a file of traces and --out are needed; see tbench trace --help');
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date))
    throw new UnusableInput(
      `--date is ${JSON.stringify(date)}: it takes a date such as 2026-05-04`,
    );
  return {
    files,
    out,
    format: formatOf(values.format),
    seed: wholeNumber('--seed', values.seed),
    variations: wholeNumber('--variations', values.variations),
    includePassing: values['include-passing'],
    ...(redact !== undefined && { redact }),
    ...(date !== undefined && { date }),
  };
}

function formatOf(given: string): TraceFormat | 'auto' {
  const known = traceFormats.find((format) => format === given);
  if (known !== undefined || given === 'auto') return known ?? 'auto';
  throw new UnusableInput(
    `--format is ${JSON.stringify(given)}: it takes auto, ${traceFormats.join(', ')}`,
  );
}

function wholeNumber(name: string, given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new UnusableInput(`${name} is ${JSON.stringify(given)}: it takes a whole number`);
}
