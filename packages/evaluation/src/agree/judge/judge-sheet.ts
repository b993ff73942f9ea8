import {
  askJson,
  type CallFailure,
  type Clock,
  keepApart,
  ModelCallError,
  type ModelRegistry,
  modelUse,
} from '@tenacious-bench/models';
import type {
  CancelSignal,
  ChatModel,
  Label,
  Labeller,
  LabelSheet,
  ModelUse,
} from '@tenacious-bench/schema';
import { contentId, documentTag } from '@tenacious-bench/schema/core';
import pLimit from 'p-limit';
import { untilFailure } from '../../until-failure.ts';
import { judgeAnswerSchema, judgePrompt } from './judge-prompt.ts';

/** Which model judges, and how it is asked. */
export type JudgeOptions = {
  /** The declared model. */
  readonly name: string;
  readonly registry: ModelRegistry;
  readonly clock: Clock;
  /** The models behind the agents that are judged: a judge that is kin to one of them is refused. */
  readonly makers?: readonly ModelUse[];
  /** The most that an answer may be long. @default 1000 */
  readonly maxTokens?: number;
  /** Calls under way at once. @default 4 */
  readonly concurrency?: number;
  readonly signal?: CancelSignal;
  /** Is told after each item. */
  readonly onProgress?: (done: number, total: number) => void;
};

/**
 * Has a model fill in a sheet: the page that people see, one item a call. An answer that cannot be used is a label
 * without a value, with the reason as its note; a call that fails otherwise ends the work, and a recorded model goes on
 * from there.
 *
 * @example
 * ```ts
 * import { declareModels, systemClock } from '@tenacious-bench/models';
 * import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const outcome = { kind: 'message', message: { channel: 'email', body: 'We are a world-class team.' } };
 * const output = { schema: 'tenacious-bench/output@1.0', task: exampleTask.id, agent: 'hasty', trial: 0, outcome };
 * const options = { rubric: rubricOf(examplePolicy), rater: { id: 'judge', kind: 'model' }, now: '2026-05-04' };
 * const { value: sheet } = createLabelSheet([exampleTask], [output], options);
 * const text = '{"values":{"truth":3,"tone":0,"pass":false},"note":"a stock phrase"}';
 * const usage = { inputTokens: 1, outputTokens: 1 };
 * const model = { complete: async () => ({ text, model: 'qwen-x', finish: 'stop', usage }) };
 * const registry = declareModels([{ name: 'qwen-x', vendor: 'alibaba', families: ['qwen'] }]);
 * const [label] = await judgeSheet(sheet, model, { name: 'qwen-x', registry, clock: systemClock() });
 * [label.value, label.rater.lineage] // => [3, ['alibaba', 'qwen']]
 * ```
 */
export async function judgeSheet(
  sheet: LabelSheet,
  model: ChatModel,
  { name, registry, clock, makers = [], concurrency = 4, ...options }: JudgeOptions,
): Promise<Label[]> {
  const { page } = sheet;
  if (page.rater.kind !== 'model')
    throw new RangeError(
      `the sheet is for ${page.rater.id}, a ${page.rater.kind}: a model fills in a sheet of its own`,
    );
  const use = modelUse(registry, name, 'judge');
  keepApart(use, makers);
  const { lineage, digest } = use;
  const rater = { ...page.rater, name, lineage, ...(digest !== undefined && { digest }) };
  const limit = pLimit({ concurrency, rejectOnClear: true });
  let done = 0;
  const judged = page.items.map((_, at) =>
    limit(async () => {
      const labels = await judgeItem(sheet, at, { model, name, rater, clock, ...options });
      done += 1;
      options.onProgress?.(done, page.items.length);
      return labels;
    }),
  );
  return (await untilFailure(judged, limit)).flat();
}

type Asking = Pick<JudgeOptions, 'name' | 'clock' | 'maxTokens' | 'signal'> & {
  readonly model: ChatModel;
  readonly rater: Labeller;
};

async function judgeItem(sheet: LabelSheet, at: number, asking: Asking): Promise<Label[]> {
  const { page, key, digest } = sheet;
  const [item, entry] = [page.items[at], key[at]];
  if (item === undefined || entry === undefined) return [];
  const { clock, rater } = asking;
  const start = clock.now();
  const { values, note } = await answerOf(sheet, item, asking);
  const end = clock.now();
  return page.rubric.dimensions.map(({ id: dimension }) => {
    const label = {
      ...{ task: entry.task, output: entry.output, dimension },
      value: values[dimension] ?? null,
      ...{ rater, rubric: page.rubric.version, round: page.round, sheet: digest },
      labelledAt: new Date(end).toISOString(),
      durationMs: Math.max(0, Math.round(end - start)),
      ...(note !== '' && { note }),
    };
    return { schema: documentTag('label'), id: contentId('label', label), ...label };
  });
}

type Judged = { readonly values: Readonly<Record<string, Label['value']>>; readonly note: string };

async function answerOf(
  { page }: LabelSheet,
  item: LabelSheet['page']['items'][number],
  { model, name, maxTokens = 1000, signal }: Asking,
): Promise<Judged> {
  const messages = judgePrompt(page.rubric, item);
  const request = { name: 'judgement', model: name, messages, maxTokens, temperature: 0 };
  const options = { purpose: 'judge', ...(signal && { signal }) };
  try {
    const { value } = await askJson(model, request, judgeAnswerSchema(page.rubric), options);
    return value;
  } catch (error) {
    if (!(error instanceof ModelCallError) || !isAnswered.has(error.failure)) throw error;
    return { values: {}, note: `no usable answer: ${error.message}` };
  }
}

/** The model was there and this is what it had to say. */
const isAnswered: ReadonlySet<CallFailure> = new Set(['refused', 'truncated', 'unusable_answer']);
