import type { Label, Result } from '@tenacious-bench/schema';
import { contentId, documentTag } from '@tenacious-bench/schema/core';
import { outputId } from '../sheet/output-id.ts';

/** How results become labels. */
export type ResultLabelOptions = {
  /** The day, or the instant, at which the scorer judged. */
  readonly now: string;
  /** What the scorer is called beside the other raters. @default 'scorer' */
  readonly rater?: string;
};

/**
 * What the scorer said, as labels of kind `rules`: each grade, and under `pass` whether the message passes. An error is
 * no label.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const output = { schema: 'tenacious-bench/output@1.0', task: exampleTask.id, agent: 'hasty', trial: 0 };
 * const outcome = { kind: 'message', message: { channel: 'email', body: 'We are a world-class team.' } };
 * const result = resultOf(compilePolicy(examplePolicy), exampleTask, [{ ...output, outcome }]);
 * const labels = labelsFromResults([result], { now: '2026-05-04' });
 * labels.map(({ dimension, value }) => `${dimension} ${value}`) // => ['truth 3', 'tone 0', 'pass false']
 * labels[0].rater.kind // => 'rules'
 * ```
 */
export function labelsFromResults(
  results: Iterable<Result>,
  { now, rater = 'scorer' }: ResultLabelOptions,
): Label[] {
  return [...results].flatMap((result) => {
    if (result.status === 'error') return [];
    const values = { ...result.dimensions, pass: result.status === 'passed' };
    return Object.entries(values).map(([dimension, value]) => {
      return labelOf(result, dimension, value, { now, rater });
    });
  });
}

function labelOf(
  { task, agent, trial, policy }: Result,
  dimension: string,
  value: Label['value'],
  { now, rater }: Required<ResultLabelOptions>,
): Label {
  const label = {
    task,
    output: outputId({ agent, trial }),
    dimension,
    value,
    rater: {
      id: rater,
      kind: 'rules' as const,
      name: `${policy.id}@${policy.version}`,
      digest: policy.digest,
    },
    rubric: policy.version,
    round: 1,
    labelledAt: now,
  };
  return { schema: documentTag('label'), id: contentId('label', label), ...label };
}
