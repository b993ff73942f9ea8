import type { ContaminationMatch } from '@tenacious-bench/schema';
import type { RowText } from '../rows/row.ts';
import type { Stretch } from './excerpt-of.ts';

/** A field of one side, and what of it matches. */
export type FieldSide = { readonly field: string; readonly stretches: readonly Stretch[] };
export type FieldPair = {
  readonly task: FieldSide | undefined;
  readonly reference: FieldSide | undefined;
};

/** The fields that match each other; where a check names no spans, all fields in their order. */
export function fieldPairs(
  { spans }: Pick<ContaminationMatch, 'spans'>,
  taskTexts: readonly RowText[],
  referenceTexts: readonly RowText[],
): FieldPair[] {
  if (spans.length === 0) return fieldsInOrder(taskTexts, referenceTexts);
  const pairs = new Map<string, { task: SpannedSide; reference: SpannedSide }>();
  for (const { task, reference } of spans) {
    const key = JSON.stringify([task.field, reference.field]);
    const pair = pairs.get(key) ?? {
      task: { field: task.field, stretches: [] },
      reference: { field: reference.field, stretches: [] },
    };
    pair.task.stretches.push(task);
    pair.reference.stretches.push(reference);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

type SpannedSide = FieldSide & { readonly stretches: Stretch[] };

function fieldsInOrder(
  taskTexts: readonly RowText[],
  referenceTexts: readonly RowText[],
): FieldPair[] {
  const length = Math.max(taskTexts.length, referenceTexts.length);
  return Array.from({ length }, (_, index) => ({
    task: unmarked(taskTexts[index]),
    reference: unmarked(referenceTexts[index]),
  }));
}

function unmarked(text: RowText | undefined): FieldSide | undefined {
  return text && { field: text.field, stretches: [] };
}
