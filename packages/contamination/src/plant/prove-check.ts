import type { ContaminationReport, SelfProof } from '@tenacious-bench/schema';
import { clopperPearsonInterval } from '@tenacious-bench/stats';
import type { Row } from '../rows/row.ts';
import type { PlantedRow } from './plant-leaks.ts';
import type { PlantedForm } from './planted-form.ts';
import { plantedForms } from './planted-forms.ts';

/** The ids of the tasks that a check takes a row for a leak of. */
export type FindLeaks = (row: Row) => readonly string[];

export type ProveOptions = {
  /** The forms that were to be planted. @default every form there is */
  readonly forms?: readonly ProvenForm[];
  /** The share of alarms that must be right. @default 0.99 */
  readonly minimumPrecision?: number;
};

type ProvenForm = Pick<PlantedForm, 'form' | 'required' | 'isOptional'>;

export type CheckProof = {
  readonly selfProof: SelfProof[];
  readonly controls: ContaminationReport['controls'];
  /** The share of alarms on planted rows and controls that are right; 1 when there was none. */
  readonly precision: number;
  readonly passed: boolean;
  /** Why the check is not to be trusted; empty when it passed. */
  readonly because: string[];
};

/**
 * Counts how many planted leaks of each form a check finds and how often it raises an alarm without one. A check that
 * falls short on either cannot say of any text that it is clean.
 *
 * @example
 * ```ts
 * const row = { id: 'planted-verbatim-1', file: 'planted', row: 1, texts: [], form: 'verbatim', task: 'a', kin: [] };
 * const forms = [{ form: 'verbatim', required: 0.99 }];
 * proveCheck([row], [], () => ['a'], { forms }).passed // => true
 * proveCheck([row], [], () => [], { forms }).because // => ['verbatim: found 0 of 1, and 99% are required']
 * ```
 */
export function proveCheck(
  planted: readonly PlantedRow[],
  controls: readonly Row[],
  found: FindLeaks,
  { forms = plantedForms, minimumPrecision = 0.99 }: ProveOptions = {},
): CheckProof {
  const results = planted.map((row) => ({ row, tasks: found(row) }));
  const alarms = controls.map((row) => found(row).length);
  const selfProof = forms.map((form) => proveForm(form, results));
  const falseAlarms = countFalse(results) + alarms.reduce((sum, count) => sum + count, 0);
  const right = selfProof.reduce((sum, form) => sum + form.found, 0);
  const precision = right + falseAlarms === 0 ? 1 : right / (right + falseAlarms);
  const because = [
    ...forms.flatMap((form, index) => shortfall(form, selfProof[index] as SelfProof)),
    ...(precision < minimumPrecision ? [tooManyAlarms(falseAlarms, right + falseAlarms)] : []),
  ];
  return {
    selfProof,
    controls: counted(controls.length, alarms.filter((count) => count > 0).length),
    precision,
    passed: because.length === 0,
    because,
  };
}

type Result = { readonly row: PlantedRow; readonly tasks: readonly string[] };

function proveForm({ form, required }: ProvenForm, results: readonly Result[]): SelfProof {
  const own = results.filter(({ row }) => row.form === form);
  const hits = own.filter(({ row, tasks }) => tasks.includes(row.task)).length;
  return { form, required, ...counted(own.length, hits) };
}

function counted(planted: number, found: number): Omit<SelfProof, 'form' | 'required'> {
  if (planted === 0) return { planted, found, interval: [0, 1] };
  const { low, high } = clopperPearsonInterval(found, planted);
  return { planted, found, interval: [low, high] };
}

function countFalse(results: readonly Result[]): number {
  return results.flatMap(({ row, tasks }) =>
    tasks.filter((task) => task !== row.task && !row.kin.includes(task)),
  ).length;
}

function shortfall(
  { form, required, isOptional = false }: ProvenForm,
  { planted, found }: SelfProof,
): string[] {
  if (required === 0) return [];
  if (planted === 0) return isOptional ? [] : [`${form}: ${unproven}`];
  if (found / planted >= required) return [];
  return [`${form}: found ${found} of ${planted}, and ${percent(required)} are required`];
}

const unproven = 'nothing was planted, so nothing shows that it would be found';

function tooManyAlarms(wrong: number, all: number): string {
  return `${wrong} of ${all} alarms on planted rows and controls are false`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
