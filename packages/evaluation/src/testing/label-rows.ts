import type { Label, Labeller, LabelSheet, Output, Task } from '@tenacious-bench/schema';
import { contentId, documentTag } from '@tenacious-bench/schema/core';
import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
import { createLabelSheet, type LabelSheetOptions } from '../agree/sheet/create-label-sheet.ts';
import { rubricOf } from '../agree/sheet/rubric-of.ts';

/** Labels as a careful person leaves them: values by dimension, one an item. */
export type LabelledBy = {
  readonly rater: string;
  readonly values: Readonly<Record<string, readonly Label['value'][]>>;
  readonly kind?: Labeller['kind'];
  readonly rubric?: string;
  readonly round?: number;
  /** For each item. @default those of a careful reader */
  readonly durations?: readonly (number | undefined)[];
  /** For each item. @default one after the other */
  readonly times?: readonly string[];
  readonly items?: readonly string[];
};

/** The labels of one rater in one round. */
export function labelsBy(given: LabelledBy): Label[] {
  const { rater, values, kind = 'person', rubric = '1.0.0', round = 1 } = given;
  const [first = []] = Object.values(values);
  const durations = given.durations ?? first.map((_, at) => 30_000 + ((at * 7919 + round) % 9973));
  let clock = Date.parse('2026-05-04T09:00:00Z') + rater.length * 1013 + round * 864_000_000;
  const times =
    given.times ??
    durations.map((duration = 30_000) => {
      clock += duration;
      return new Date(clock).toISOString();
    });
  return Object.entries(values).flatMap(([dimension, row]) =>
    row.map((value, at) => {
      const durationMs = durations[at];
      const label = {
        task: given.items?.[at] ?? `task-${at + 1}`,
        dimension,
        value,
        rater: { id: rater, kind },
        rubric,
        round,
        labelledAt: times[at] ?? '2026-05-04',
        ...(durationMs !== undefined && { durationMs }),
      };
      return { schema: documentTag('label'), id: contentId('label', label), ...label };
    }),
  );
}

/** Digits as ratings. */
export function digits(text: string): number[] {
  return Array.from(text, Number);
}

/** Outputs of one agent to the example task, one a trial. */
export function outputsOf(bodies: readonly string[], agent = 'hasty'): Output[] {
  return bodies.map((body, trial) => ({
    schema: documentTag('output'),
    task: exampleTask.id,
    agent,
    trial,
    outcome: { kind: 'message', message: { channel: 'email', body } },
  }));
}

/** A sheet of anna's under the rubric of the example policy; whatever is wrong with it fails the test. */
export function sheetOf(
  outputs: readonly Output[],
  options: Partial<LabelSheetOptions> = {},
  tasks: readonly Task[] = [exampleTask],
): LabelSheet {
  const rater: Labeller = { id: 'anna', kind: 'person' };
  const rubric = rubricOf(examplePolicy);
  const sheet = createLabelSheet(tasks, outputs, { rubric, rater, now: '2026-05-04', ...options });
  if (sheet.ok) return sheet.value;
  throw new Error(sheet.issues.map(({ message }) => message).join('\n'));
}
