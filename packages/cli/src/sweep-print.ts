import type { Cell, CoverageTable, ParameterSpace } from '@tenacious-bench/generators';
import { printable } from '@tenacious-bench/scorer';
import type { SweepRequest } from './sweep-options.ts';
import type { SweepReport } from './swept-tasks.ts';
import { formatTable } from './table.ts';

/** A space with its parameters and their values. */
export function spaceLines({ id, title, parameters, constraints }: ParameterSpace): string[] {
  const rows = Object.entries(parameters).map(([name, values]) => [
    `  ${printable(name)}`,
    values.map((value) => printable(String(value))).join(', '),
  ]);
  const [, ...lines] = formatTable(['  parameter', 'values'], rows);
  const count = constraints.length;
  return [
    `${id}: ${title ?? 'a parameter space'}`,
    ...lines,
    `  ${count} ${count === 1 ? 'constraint' : 'constraints'}`,
    '',
  ];
}

/** What became of a space: its tasks, what is right in them, and what they cover. */
export function reportLines(
  { space, tasks, repeated, decisions, coverage }: SweepReport,
  { out, seed, show }: SweepRequest,
): string[] {
  const where = out === undefined ? 'nothing written' : `written to ${printable(out)}`;
  const again = repeated === 0 ? '' : `, ${repeated} repeated and left out`;
  return [
    `${space}: ${tasks} tasks of ${coverage.cells} cells${again}, seed ${seed}, ${where}`,
    ...[...decisions].map(([right, count]) => `  ${count} right: ${right}`),
    ...coverageLines(coverage, show),
    '',
  ];
}

function coverageLines(
  { values, strength, possible, covered, uncovered }: CoverageTable,
  show: number,
): string[] {
  const names = [...new Set(values.map(({ parameter }) => parameter))];
  const rows = names.map((name) => [
    `  ${printable(name)}`,
    values
      .filter(({ parameter }) => parameter === name)
      .map(({ value, cells }) => `${printable(String(value))} ${cells}`)
      .join(', '),
  ]);
  const missing = uncovered.slice(0, show).map((cell) => `  not covered: ${textOf(cell)}`);
  const more = uncovered.length - missing.length;
  return [
    ...formatTable(['  parameter', 'values, and how many cells have each'], rows),
    `  ${nameOf(strength)}: ${covered} of ${possible} that the constraints allow are covered`,
    ...missing,
    ...(more > 0 && show > 0 ? [`  and ${more} more`] : []),
  ];
}

function nameOf(strength: number): string {
  if (strength === 1) return 'values';
  return strength === 2 ? 'pairs of values' : `combinations of ${strength} values`;
}

function textOf(cell: Cell): string {
  return Object.entries(cell)
    .map(([name, value]) => printable(`${name} ${String(value)}`))
    .join(', ');
}
