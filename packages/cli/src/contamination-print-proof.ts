import type { ContaminationReport } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { counted } from './counted.ts';
import { percentOf } from './percent-of.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints how many planted leaks of each form were found, and how often something else was taken for one. */
export function printSelfProof({ selfProof, controls }: ContaminationReport, world: World): void {
  const rows = selfProof.map(({ form, planted, found, interval, required }) => [
    form.replaceAll('_', ' '),
    // A form that fits no task was not planted: nothing follows from that.
    planted === 0 ? 'none' : `${found} of ${planted}`,
    planted === 0 ? '' : intervalText(interval),
    required === 0 ? 'shown only' : percentOf(required),
  ]);
  const none = ['what is no leak', `${controls.found} of ${controls.planted}`];
  const header = ['planted', 'found', '95% interval', 'required'];
  const last = [...none, intervalText(controls.interval), ''];
  for (const line of formatTable(header, [...rows, last])) world.print(line);
  world.print('');
}

/** Prints what was compared, and what was masked before. */
export function printCoverage(report: ContaminationReport, world: World): void {
  const { coverage, reference, templates, checks } = report;
  const { fields, ngrams, rowsCompared, rowsTotal, truncatedTexts } = coverage;
  const vectors = checks.find(({ check }) => check === 'embedding');
  const lines = [
    `${rowsCompared} of ${rowsTotal} pairs compared, ${counted(reference.shards.length, 'file')}, ${counted(ngrams, 'n-gram')}`,
    `fields: ${shortened(fields)}`,
    `templates: ${templates.source}${templates.runs > 0 ? `, ${counted(templates.runs, 'run')} of words masked` : ''}`,
    ...(vectors === undefined ? [] : [vectorLine(vectors.settings)]),
    ...(truncatedTexts > 0 ? [`texts too long for the model: ${truncatedTexts}`] : []),
  ];
  for (const line of lines) world.print(printable(line));
  world.print('');
}

function vectorLine({
  embedder,
  threshold,
}: ContaminationReport['checks'][number]['settings']): string {
  return `vectors: ${embedder}, a leak from ${Number(threshold).toFixed(3)}`;
}

function shortened(fields: readonly string[]): string {
  const more = fields.length > 8 ? `, and ${fields.length - 8} more` : '';
  return `${fields.slice(0, 8).join(', ')}${more}`;
}

function intervalText([low, high]: readonly [number, number]): string {
  return `${percentOf(low)} to ${percentOf(high)}`;
}
