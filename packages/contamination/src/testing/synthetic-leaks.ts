import { type PlantedRow, type PlantedSource, plantLeaks } from '../plant/plant-leaks.ts';
import { plantedForms } from '../plant/planted-forms.ts';
import type { Row } from '../rows/row.ts';

export type LeakSizes = {
  readonly seed: number | string;
  readonly leaksPerForm: number;
  /** How often one task is repeated verbatim, and another edited. */
  readonly copies: number;
};

/** Leaks of every form of the first half of the tasks, one copied many times and one edited many times, and one of each kin task. */
export function syntheticLeaks(
  { loners, kin }: { loners: readonly PlantedSource[]; kin: readonly PlantedSource[] },
  hosts: readonly Row[],
  { seed, leaksPerForm, copies }: LeakSizes,
): PlantedRow[] {
  const plant = (sources: readonly PlantedSource[], perForm: number, only?: string) =>
    plantLeaks(sources, hosts, {
      seed: `${seed}-${only ?? 'every form'}`,
      perForm,
      forms: plantedForms.filter(({ form }) => only === undefined || form === only),
    }).planted;
  const half = loners.slice(2, Math.ceil(loners.length / 2));
  return [
    ...plant(half, leaksPerForm),
    ...plant(loners.slice(0, 1), copies, 'verbatim'),
    ...plant(loners.slice(1, 2), copies, 'edited'),
    ...plant(kin, kin.length, 'own_paragraph'),
  ];
}
