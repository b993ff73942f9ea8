import type {
  Issue,
  Label,
  Labeller,
  LabelSheet,
  Output,
  Parsed,
  Rubric,
  Task,
} from '@tenacious-bench/schema';
import { contentId, digest, documentTag } from '@tenacious-bench/schema/core';
import { createRandom } from '@tenacious-bench/stats';
import { answerColumns } from '../answers/answer-columns.ts';
import { contextOf } from './context-of.ts';
import { earlierRound } from './earlier-round.ts';
import { type LabelledTry, labelledTries } from './labelled-tries.ts';

/** Names one output, as labels do. */
export type OutputName = { readonly task: string; readonly output?: string | undefined };

/** Who is asked what, and when. */
export type LabelSheetOptions = {
  readonly rubric: Rubric;
  readonly rater: Labeller;
  /** The day, or the instant, at which it is made. */
  readonly now: string;
  /** Decides the sample, which is the same for all raters, and the order, which is each rater's own. @default 0 */
  readonly seed?: number | string;
  /** How many outputs to draw. @default all */
  readonly sample?: number;
  /** Only these: those that were disagreed about. */
  readonly only?: readonly OutputName[];
  /** @default 1 */
  readonly round?: number;
  /** What this rater said before; a later round is of the same outputs. */
  readonly earlier?: readonly Label[];
  /** Days that have to pass before the same rater is asked the same again. @default 7 */
  readonly gapDays?: number;
  /** Why the same rater is asked again before the days have passed. */
  readonly because?: string;
};

/**
 * Makes a blind labelling sheet: outputs without their agents, in an order of the rater's own, under a rubric of one
 * version. What cannot be asked comes back as issues: outputs of unknown tasks, a second round too soon.
 *
 * @example
 * ```ts
 * import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const output = { schema: 'tenacious-bench/output@1.0', task: exampleTask.id, agent: 'hasty', trial: 0 };
 * const outcome = { kind: 'message', message: { channel: 'email', body: 'We are a world-class team.' } };
 * const rater = { id: 'anna', kind: 'person' };
 * const options = { rubric: rubricOf(examplePolicy), rater, now: '2026-05-04' };
 * const { value: sheet } = createLabelSheet([exampleTask], [{ ...output, outcome }], options);
 * sheet.page.items[0].id // => 'item-1'
 * JSON.stringify(sheet.page).includes('hasty') // => false
 * sheet.key[0].agent // => 'hasty'
 * createLabelSheet([], [{ ...output, outcome }], options).issues[0].code // => 'unknown_task'
 * ```
 */
export function createLabelSheet(
  tasks: readonly Task[],
  outputs: Iterable<Output>,
  options: LabelSheetOptions,
): Parsed<LabelSheet> {
  const { tries, leftOut, issues } = labelledTries(tasks, outputs);
  const again = earlierRound(options);
  const found = [...issues, ...again.issues, ...reservedNames(options.rubric)];
  if (found.length > 0) return { ok: false, issues: found };
  const asked = askedTries(tries, options);
  if (asked.issues.length > 0) return { ok: false, issues: asked.issues };
  return { ok: true, value: sheetOf(asked.tries, leftOut, again.earlier, options) };
}

type Asked = { readonly tries: readonly LabelledTry[]; readonly issues: readonly Issue[] };

function askedTries(tries: readonly LabelledTry[], options: LabelSheetOptions): Asked {
  const { sample, seed = 0 } = options;
  const wanted = wantedNames(options);
  const named = tries.filter((one) => wanted?.has(nameOf({ ...one, task: one.task.id })) ?? true);
  if (named.length === 0) return nothing('no_items', 'no output has a message to judge');
  const lacking = (wanted?.size ?? named.length) - named.length;
  if (lacking > 0)
    return nothing(
      'unknown_output',
      `${lacking} of the outputs to ask about are not there, or have no message`,
    );
  const count = sample ?? named.length;
  if (count > named.length || count < 1)
    return nothing('sample', `${count} outputs were asked for, and ${named.length} are there`);
  // Drawn without the rater, so that all of them are asked about the same outputs.
  const drawn = createRandom(seed).fork('sample').shuffle(named).slice(0, count);
  return { tries: drawn, issues: [] };
}

// A later round is of what this rater judged before, whoever else has labels in the file.
function wantedNames({ only, earlier = [], rater, round = 1 }: LabelSheetOptions) {
  const own = round > 1 ? earlier.filter((label) => label.rater.id === rater.id) : [];
  const names = only ?? (own.length > 0 ? own : undefined);
  return names && new Set(names.map(nameOf));
}

function nameOf({ task, output }: OutputName): string {
  return `${task} ${output}`;
}

function nothing(code: string, message: string): Asked {
  return { tries: [], issues: [{ code, path: 'outputs', message }] };
}

// A sheet is filled in as a table: a dimension must not be called as a column that every table has.
function reservedNames({ dimensions }: Rubric): Issue[] {
  const reserved: readonly string[] = Object.values(answerColumns);
  return dimensions.flatMap(({ id }, index) => {
    if (!reserved.includes(id)) return [];
    const message = `${id} is a column of every sheet: give the dimension another id`;
    return [{ code: 'reserved_name', path: `rubric.dimensions[${index}].id`, message }];
  });
}

function sheetOf(
  tries: readonly LabelledTry[],
  leftOut: LabelSheet['leftOut'],
  earlier: LabelSheet['earlier'],
  { rubric, rater, now, round = 1, seed = 0 }: LabelSheetOptions,
): LabelSheet {
  // A rater may know the seed and could undo the order; what a digest of the agents gives nobody can guess.
  const secret = digest(tries.map(({ task, output, messages }) => [task.id, output, messages]));
  const shown = createRandom(seed).fork(`${rater.id}, round ${round}, ${secret}`).shuffle(tries);
  const named = shown.map((one, at) => ({ ...one, item: `item-${at + 1}` }));
  const items = named.map(({ item, task, messages }) => ({
    id: item,
    context: contextOf(task),
    messages: [...messages],
  }));
  const page = { rater, round, rubric, items };
  const key = named.map(({ item, task, output, agent, trial }) => {
    return { item, task: task.id, output, agent, trial, family: task.family };
  });
  const content = { createdAt: now, digest: digest(page), key, seed, leftOut };
  return {
    schema: documentTag('label-sheet'),
    id: contentId('sheet', content),
    ...content,
    page,
    ...(earlier !== undefined && { earlier }),
  };
}
