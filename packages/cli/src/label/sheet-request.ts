import type { LabelSheetOptions, OutputName } from '@tenacious-bench/evaluation';
import {
  identifierSchema,
  type Labeller,
  parseLabel,
  parseRubric,
  type Rubric,
} from '@tenacious-bench/schema';
import { choiceOption } from '../choice-option.ts';
import { readArguments } from '../command.ts';
import { listOption } from '../list-option.ts';
import { loadDocument } from '../load-document.ts';
import { loadRows } from '../load-rows.ts';
import { countOption } from '../number-option.ts';
import { UnusableInput, type World } from '../world.ts';
import { parseOutputName } from './output-names.ts';
import { policyRubric } from './write-rubric.ts';

/** What a sheet is made of, and where it goes. */
export type SheetRequest = {
  readonly tasks: string;
  readonly outputs: string;
  readonly out: string;
  /** The same without its ending. */
  readonly base: string;
  readonly force: boolean;
  readonly options: Omit<LabelSheetOptions, 'now'>;
};

const options = {
  outputs: { type: 'string' },
  rater: { type: 'string' },
  kind: { type: 'string', default: 'person' },
  out: { type: 'string' },
  rubric: { type: 'string' },
  policy: { type: 'string' },
  dimension: { type: 'string' },
  sample: { type: 'string' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string' },
  round: { type: 'string', default: '1' },
  earlier: { type: 'string', multiple: true },
  'gap-days': { type: 'string', default: '7' },
  'too-soon': { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

/** Reads the arguments of `tbench label sheet`, and the files that they name. */
export async function sheetRequest(args: readonly string[], world: World): Promise<SheetRequest> {
  const { values, positionals } = readArguments(args, options);
  const [tasks, ...others] = positionals;
  const { outputs, out } = values;
  if (tasks === undefined || others.length > 0 || outputs === undefined || out === undefined)
    throw new UnusableInput('give TASKS.jsonl, --outputs OUTPUTS.jsonl and --out SHEET.html|.csv');
  const base = /^(.+)\.(?:html|csv)$/.exec(out)?.[1];
  if (base === undefined)
    throw new UnusableInput(`--out is ${JSON.stringify(out)}: it takes a name with .html or .csv`);
  return {
    tasks,
    outputs,
    out,
    base,
    force: values.force,
    options: await sheetOptions(values, world),
  };
}

async function sheetOptions(values: Values, world: World): Promise<SheetRequest['options']> {
  const {
    sample,
    only,
    seed,
    round,
    earlier = [],
    'gap-days': gapDays,
    'too-soon': because,
  } = values;
  if (round !== '1' && earlier.length === 0)
    throw new UnusableInput(
      `--round ${round} asks the same rater again: name what they judged before with --earlier LABELS.jsonl`,
    );
  const names = only === undefined ? undefined : await namesIn(only, world);
  return {
    rubric: await rubricFor(values, world),
    rater: raterOf(values),
    seed: countOption('--seed', seed),
    round: countOption('--round', round, { least: 1 }),
    gapDays: countOption('--gap-days', gapDays),
    earlier: (await Promise.all(earlier.map((path) => labelsIn(path, world)))).flat(),
    ...(sample !== undefined && { sample: countOption('--sample', sample, { least: 1 }) }),
    ...(names && { only: names }),
    ...(because !== undefined && { because }),
  };
}

function raterOf({ rater, kind }: Values): Labeller {
  if (rater === undefined) throw new UnusableInput('say who is asked: --rater NAME');
  if (!identifierSchema.safeParse(rater).success)
    throw new UnusableInput(
      `--rater is ${JSON.stringify(rater)}: it takes letters, digits and . _ : -`,
    );
  return { id: rater, kind: choiceOption('--kind', kind, ['person', 'model', 'simulated']) };
}

async function rubricFor({ rubric, policy, dimension }: Values, world: World): Promise<Rubric> {
  if (rubric !== undefined && policy !== undefined)
    throw new UnusableInput('--rubric and --policy exclude each other');
  const whole =
    rubric === undefined
      ? await policyRubric(policy, world)
      : await loadDocument(rubric, parseRubric, 'a rubric', world);
  if (dimension === undefined) return whole;
  const wanted = listOption('--dimension', dimension);
  const known = whole.dimensions.map(({ id }) => id);
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UnusableInput(
      `--dimension names ${JSON.stringify(unknown)}: the rubric has ${known.join(', ')}`,
    );
  return { ...whole, dimensions: whole.dimensions.filter(({ id }) => wanted.includes(id)) };
}

function namesIn(path: string, world: World): Promise<OutputName[]> {
  return loadRows(path, parseOutputName, {}, world);
}

function labelsIn(path: string, world: World) {
  return loadRows(path, parseLabel, { idOf: ({ id }) => id }, world);
}
