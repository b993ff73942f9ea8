import type { RegisteredMetric } from '@tenacious-bench/evaluation';
import { readArguments } from '../command.ts';
import type { RightnessSources } from '../load-rightness.ts';
import { countOption } from '../number-option.ts';
import { UnusableInput } from '../world.ts';

/** What a comparison was asked to do. */
export type CompareRequest = {
  readonly files: readonly [candidate: string, baseline: string];
  readonly candidate: string | undefined;
  readonly baseline: string | undefined;
  readonly metrics: readonly RegisteredMetric[];
  readonly alpha: number;
  readonly maxErrorShare: number;
  readonly tasks: 'same' | 'common';
  readonly k: readonly number[] | undefined;
  readonly rightness: RightnessSources | undefined;
  readonly seed: number;
  readonly outputs: { readonly out?: string; readonly markdown?: string };
  readonly json: boolean;
};

/** Reads the options of `tbench compare`; what cannot go together is refused. */
export function compareRequest(args: readonly string[]): CompareRequest {
  const { values, positionals } = readArguments(args, options);
  const { candidate, baseline, out, markdown, json } = values;
  return {
    files: filesOf(positionals),
    candidate,
    baseline,
    metrics: metricsOf(values.metric ?? ['pass'], values.delta),
    alpha: shareOption('--alpha', values.alpha, { least: 0.0001, most: 0.5 }),
    maxErrorShare: shareOption('--max-errors', values['max-errors'], { least: 0, most: 1 }),
    tasks: values.common ? 'common' : 'same',
    k: values.k?.map((text) => countOption('--k', text, { least: 1 })),
    rightness: rightnessOf(values),
    seed: countOption('--seed', values.seed),
    outputs: outputsOf({ out, markdown }),
    json,
  };
}

const options = {
  candidate: { type: 'string' },
  baseline: { type: 'string' },
  metric: { type: 'string', multiple: true },
  delta: { type: 'string', default: '0' },
  alpha: { type: 'string', default: '0.05' },
  'max-errors': { type: 'string', default: '0.05' },
  common: { type: 'boolean', default: false },
  k: { type: 'string', multiple: true },
  labels: { type: 'string' },
  right: { type: 'string' },
  seed: { type: 'string', default: '0' },
  out: { type: 'string' },
  markdown: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

function filesOf(positionals: readonly string[]): CompareRequest['files'] {
  const [first, second, ...others] = positionals;
  if (first === undefined || others.length > 0)
    throw new UnusableInput('name one file of results, or two; see tbench compare --help');
  if (first === '-' && second === '-')
    throw new UnusableInput('standard input cannot be both files at once');
  return [first, second ?? first];
}

function metricsOf(given: readonly string[], delta: string): RegisteredMetric[] {
  const common = deltaOption('--delta', delta);
  const metrics = given.map((text) => {
    const [metric = '', own] = text.split('=', 2);
    return { metric, delta: own === undefined ? common : deltaOption(`--metric ${metric}`, own) };
  });
  const names = metrics.map(({ metric }) => metric);
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined)
    throw new UnusableInput(`--metric ${repeated} is given twice: each has one delta`);
  const endless = metrics.find(({ metric, delta }) => shares.has(metric) && delta >= 1);
  if (endless !== undefined)
    throw new UnusableInput(
      `the delta of ${endless.metric} is ${endless.delta}: it is a share, as in 0.05, and no difference exceeds 1`,
    );
  return metrics;
}

/** Metrics from 0 to 1; a dimension has the scale of its policy. */
const shares = new Set(['pass', 'score']);

function deltaOption(option: string, text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: a delta is the difference to be exceeded, a number from 0 such as 0.05`,
  );
}

function shareOption(
  option: string,
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes a share from ${least} to ${most}`,
  );
}

function rightnessOf({
  labels,
  right,
}: {
  readonly labels?: string | undefined;
  readonly right?: string | undefined;
}): CompareRequest['rightness'] {
  if (labels !== undefined) return { labels, right: right ?? 'right' };
  if (right === undefined) return undefined;
  throw new UnusableInput('--right names a dimension of labels; give the labels with --labels');
}

function outputsOf({
  out,
  markdown,
}: {
  readonly out: string | undefined;
  readonly markdown: string | undefined;
}): CompareRequest['outputs'] {
  if (out !== undefined && out === markdown)
    throw new UnusableInput(`${out} is named twice: each output is a file of its own`);
  return { ...(out !== undefined && { out }), ...(markdown !== undefined && { markdown }) };
}
