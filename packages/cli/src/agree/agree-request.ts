import {
  type AgreementThreshold,
  agreementLevels,
  type MeasureOptions,
} from '@tenacious-bench/evaluation';
import { choiceOption } from '../choice-option.ts';
import { readArguments } from '../command.ts';
import { countOption } from '../number-option.ts';
import { UnusableInput } from '../world.ts';

/** What `tbench agree` was asked. */
export type AgreeRequest = {
  readonly labels: readonly string[];
  readonly results: string | undefined;
  readonly sheets: readonly string[];
  readonly options: Omit<MeasureOptions, 'now' | 'sheets'>;
  readonly out: string | undefined;
  readonly disagreements: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
};

const options = {
  results: { type: 'string' },
  sheet: { type: 'string', multiple: true },
  threshold: { type: 'string', multiple: true },
  statistic: { type: 'string', default: agreementLevels.reliable.statistic },
  bound: { type: 'string', default: agreementLevels.reliable.bound },
  confidence: { type: 'string', default: '0.95' },
  resamples: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
  'accept-suspicious': { type: 'string' },
  out: { type: 'string' },
  disagreements: { type: 'string' },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

/** Reads the arguments of `tbench agree`. */
export function agreeRequest(args: readonly string[]): AgreeRequest {
  const { values, positionals } = readArguments(args, options);
  if (positionals.length === 0) throw new UnusableInput('give LABELS.jsonl of at least one rater');
  const { results, sheet = [], out, disagreements, force, json } = values;
  if (disagreements !== undefined && !/\.(?:md|html|jsonl)$/.test(disagreements))
    throw new UnusableInput(
      `--disagreements is ${JSON.stringify(disagreements)}: it takes a name with .md, .html or .jsonl`,
    );
  return {
    labels: positionals,
    results,
    sheets: sheet,
    options: measureOptions(values),
    out,
    disagreements,
    force,
    json,
  };
}

function measureOptions(values: Values): AgreeRequest['options'] {
  const accepted = values['accept-suspicious'];
  if (accepted?.trim() === '')
    throw new UnusableInput('--accept-suspicious takes the reason why the labels count');
  const { threshold: thresholds = [] } = values;
  const named = thresholds.filter((text) => text.includes('='));
  const [least = String(agreementLevels.reliable.least), ...more] = thresholds.filter(
    (text) => !text.includes('='),
  );
  if (more.length > 0)
    throw new UnusableInput('--threshold is given twice: say which dimension, DIMENSION=N');
  return {
    threshold: thresholdOf(least, values),
    thresholds: Object.fromEntries(named.map((text) => namedThreshold(text, values))),
    confidence: shareOption('--confidence', values.confidence),
    resamples: countOption('--resamples', values.resamples, { least: 100 }),
    seed: countOption('--seed', values.seed),
    ...(accepted !== undefined && { accepted }),
  };
}

const statistics = ['alpha', 'kappa', 'linearKappa', 'quadraticKappa', 'ac1', 'observed'] as const;

function thresholdOf(text: string, { statistic, bound }: Values): AgreementThreshold {
  return {
    statistic: choiceOption('--statistic', statistic, statistics),
    bound: choiceOption('--bound', bound, ['value', 'low']),
    least: shareOption('--threshold', text),
  };
}

function namedThreshold(text: string, values: Values): [string, AgreementThreshold] {
  const at = text.lastIndexOf('=');
  return [text.slice(0, at), thresholdOf(text.slice(at + 1), values)];
}

function shareOption(option: string, text: string): number {
  const value = /^0?\.\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0) return value;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes a number above 0 and below 1`,
  );
}
