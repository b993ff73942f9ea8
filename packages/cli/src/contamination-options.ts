import type { RowFields } from '@tenacious-bench/contamination';
import type { TransformersEmbedderOptions } from '@tenacious-bench/contamination/transformers';
import { choiceOption } from './choice-option.ts';
import { readArguments } from './command.ts';
import { listOption } from './list-option.ts';
import { countOption, seedOption, similarityOption } from './number-option.ts';
import type { ShardOptions } from './world.ts';
import { UnusableInput } from './world.ts';

/** What a check of contamination was asked to do. */
export type ContaminationRequest = {
  readonly tasks: readonly string[];
  readonly against: readonly string[];
  readonly taskFields: ShardOptions;
  readonly referenceFields: ShardOptions;
  readonly templates: TemplateChoice;
  readonly writeTemplates: string | undefined;
  readonly embed: EmbedChoice;
  readonly floor: number | undefined;
  readonly n: number;
  readonly planted: number;
  readonly seed: number;
  /** A file of timed tasks, or that the dates of the tasks themselves are looked at. */
  readonly timed: string | true | undefined;
  readonly allow: string | undefined;
  readonly outputs: { readonly out?: string; readonly csv?: string; readonly markdown?: string };
  /** Threads that scan; one after the other unless given. */
  readonly workers: number | undefined;
  /** A folder that keeps what was scanned. */
  readonly state: string | undefined;
  readonly show: number;
  readonly explain: string | undefined;
  readonly json: boolean;
};

/** Where templates come from: `lock` is a file. */
export type TemplateChoice = 'discover' | 'declared' | 'none' | { readonly lock: string };

/** What makes vectors, if anything does. */
export type EmbedChoice = 'lexical' | 'none' | TransformersEmbedderOptions;

/** Reads the options of `tbench contamination`; what cannot go together is refused. */
export function contaminationRequest(args: readonly string[]): ContaminationRequest {
  const { values, positionals } = readArguments(spreadAgainst(args), options);
  const { against = [], show, explain, json, allow } = values;
  if (positionals.length === 0 || against.length === 0)
    throw new UnusableInput('name files of tasks and --against; see tbench contamination --help');
  if (json && explain !== undefined)
    throw new UnusableInput('--explain shows texts to a person; leave --json out');
  const templates = templatesOf(values);
  refuseSecondReading(positionals, against, templates);
  const writeTemplates = values['write-templates'];
  if (writeTemplates !== undefined && templates !== 'discover')
    throw new UnusableInput('--write-templates writes what was found; no templates are looked for');
  return {
    tasks: positionals,
    against,
    taskFields: fieldsOf(values, 'task-fields'),
    referenceFields: fieldsOf(values, 'reference-fields'),
    templates,
    writeTemplates,
    embed: embedOf(values),
    floor: values.cosine === undefined ? undefined : similarityOption('--cosine', values.cosine),
    n: countOption('--n', values.n, { least: 1 }),
    planted: countOption('--planted', values.planted, { least: 1 }),
    seed: seedOption('--seed', values.seed),
    timed: timedOf(values),
    allow,
    outputs: outputsOf(values),
    workers:
      values.workers === undefined
        ? undefined
        : countOption('--workers', values.workers, { least: 1 }),
    state: values.state,
    show: countOption('--show', show),
    explain,
    json,
  };
}

const options = {
  against: { type: 'string', multiple: true },
  fields: { type: 'string' },
  variable: { type: 'string' },
  'task-fields': { type: 'string' },
  'reference-fields': { type: 'string' },
  'id-field': { type: 'string' },
  'unit-field': { type: 'string' },
  n: { type: 'string', default: '8' },
  templates: { type: 'string' },
  'write-templates': { type: 'string' },
  'no-templates': { type: 'boolean', default: false },
  embed: { type: 'string', default: 'lexical' },
  library: { type: 'string' },
  dtype: { type: 'string' },
  'allow-download': { type: 'boolean', default: false },
  cosine: { type: 'string' },
  timed: { type: 'string' },
  'time-shift': { type: 'boolean', default: false },
  allow: { type: 'string' },
  planted: { type: 'string', default: '100' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
  csv: { type: 'string' },
  markdown: { type: 'string' },
  show: { type: 'string', default: '5' },
  explain: { type: 'string' },
  workers: { type: 'string' },
  state: { type: 'string' },
  reader: { type: 'string', default: 'hyparquet' },
  json: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

// A pattern such as data/*.jsonl becomes many arguments; without this all but the first would be taken for tasks.
function spreadAgainst(args: readonly string[]): string[] {
  let isAgainst = false;
  return args.flatMap((arg) => {
    const isOption = arg.startsWith('-') && arg !== '-';
    if (isOption) isAgainst = arg === '--against';
    if (arg === '--against') return [];
    return [isAgainst && !isOption ? `--against=${arg}` : arg];
  });
}

function templatesOf(values: Values): TemplateChoice {
  const { templates: lock, variable, 'no-templates': isOff } = values;
  const chosen = [lock !== undefined, variable !== undefined, isOff].filter(Boolean).length;
  if (chosen > 1)
    throw new UnusableInput('--templates, --variable and --no-templates exclude each other');
  if (lock !== undefined) return { lock };
  if (variable !== undefined) return 'declared';
  return isOff ? 'none' : 'discover';
}

function refuseSecondReading(
  tasks: readonly string[],
  against: readonly string[],
  templates: TemplateChoice,
): void {
  if (!against.includes('-')) return;
  if (tasks.includes('-'))
    throw new UnusableInput('standard input cannot be the tasks and the reference at once');
  if (templates === 'discover')
    throw new UnusableInput(
      'standard input can be read only once, and finding templates takes a second time: give --templates LOCK, --variable FIELDS or --no-templates',
    );
}

function fieldsOf(values: Values, own: 'task-fields' | 'reference-fields'): ShardOptions {
  const { fields, variable, 'id-field': idField, 'unit-field': unitField } = values;
  if (fields !== undefined && variable !== undefined)
    throw new UnusableInput('--fields and --variable exclude each other: both say what is read');
  const option = values[own] === undefined ? (fields ? '--fields' : '--variable') : `--${own}`;
  const text = values[own] ?? fields ?? variable;
  const reader = choiceOption('--reader', values.reader, ['hyparquet', 'duckdb']);
  const read: RowFields = text === undefined ? {} : { fields: listOption(option, text) };
  return {
    ...read,
    reader,
    ...(idField !== undefined && { idField }),
    ...(unitField !== undefined && { unitField }),
  };
}

const libraries = ['@huggingface/transformers', '@xenova/transformers'] as const;
const dtypes = ['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4'] as const;

function embedOf(values: Values): EmbedChoice {
  const { embed, library, dtype, 'allow-download': allowDownload } = values;
  if (embed !== 'lexical' && embed !== 'none') {
    return {
      model: embed,
      allowDownload,
      ...(library && { library: choiceOption('--library', library, libraries) }),
      ...(dtype && { dtype: choiceOption('--dtype', dtype, dtypes) }),
    };
  }
  if (library === undefined && dtype === undefined && !allowDownload) return embed;
  throw new UnusableInput(
    '--library, --dtype and --allow-download are about a model; name it with --embed MODEL',
  );
}

function timedOf(values: Values): ContaminationRequest['timed'] {
  const { timed, 'time-shift': isDerived } = values;
  if (timed !== undefined && isDerived)
    throw new UnusableInput('--timed and --time-shift exclude each other');
  return timed ?? (isDerived || undefined);
}

function outputsOf(values: Values): ContaminationRequest['outputs'] {
  const { out, csv, markdown, 'write-templates': lock } = values;
  const paths = [out, csv, markdown, lock].filter((path) => path !== undefined);
  const repeated = paths.find((path, place) => paths.indexOf(path) !== place);
  if (repeated !== undefined)
    throw new UnusableInput(`${repeated} is named twice: each output is a file of its own`);
  return {
    ...(out !== undefined && { out }),
    ...(csv !== undefined && { csv }),
    ...(markdown !== undefined && { markdown }),
  };
}
