import { agreementLevels, planRevision, type Revision } from '@tenacious-bench/evaluation';
import type {
  AgreementStatistic,
  MeasuredAgreement,
  RaterComparison,
  Rubric,
} from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { counted } from '../counted.ts';
import { styler } from '../style.ts';
import { formatTable } from '../table.ts';
import type { World } from '../world.ts';

type Extras = {
  readonly rubric: Rubric | undefined;
  readonly disagreements: number;
  /** Where they were written. */
  readonly file: string | undefined;
};

/** Prints how far raters agree: what falls short first, then every figure, then what to do. */
export function printAgreement(
  report: MeasuredAgreement,
  { rubric, disagreements, file }: Extras,
  world: World,
): void {
  const { comparisons, earlier = [], refusals } = report;
  const { bold, red, green } = styler(world);
  const short = comparisons.filter(({ met }) => !met);
  const verdict =
    short.length === 0
      ? green('every comparison reaches its threshold')
      : red(`${short.length} of ${comparisons.length} comparisons fall short`);
  world.print(bold(`${report.items} items, ${report.labels.rows} labels: `) + verdict);
  const compared = new Set([...comparisons, ...earlier].flatMap(({ raters }) => raters));
  for (const { id, kind, rubric: version, from, until } of report.raters) {
    const alone = compared.has(id) ? '' : `; ${comparedWithNobody}`;
    world.print(printable(`  ${id}  ${kind}, rubric ${version}, ${from} to ${until}${alone}`));
  }
  printFigures('', comparisons, world);
  printFigures('by an earlier rubric', earlier, world);
  printNotes([...comparisons, ...earlier], world);
  for (const { code, raters, dimension, message, accepted } of refusals) {
    const where = dimension === undefined ? '' : ` on ${dimension}`;
    const why = accepted === undefined ? '' : `; accepted: ${accepted}`;
    world.print(printable(`${code}: ${raters.join(', ')}${where}: ${message}${why}`));
  }
  const revisions = planRevision(report, rubric === undefined ? {} : { rubric });
  if (revisions.length > 0) world.print('');
  for (const revision of revisions) printRevision(revision, world);
  if (revisions.length > 0) world.print(again);
  if (disagreements > 0) world.print(printable(disagreementLine(disagreements, file)));
}

const comparedWithNobody =
  'compared with nobody, as nobody else judged the same in the same dimension';

function disagreementLine(count: number, file: string | undefined): string {
  const found = counted(count, 'disagreement');
  return file === undefined
    ? `${found}; --disagreements FILE writes them with their texts and notes`
    : `${found} in ${file}, with their texts and notes`;
}

function printFigures(title: string, comparisons: readonly RaterComparison[], world: World): void {
  if (comparisons.length === 0) return;
  world.print('');
  if (title !== '') world.print(title);
  // Kappa is for two raters, and Fleiss' for more.
  const columns = comparisons.some(({ raters }) => raters.length > 2)
    ? [...coefficients, ['Fleiss', 'fleiss'] as const]
    : coefficients;
  const header = ['dimension', 'raters', 'items', 'agree', ...columns.map(([name]) => name)];
  const rows = comparisons.map((comparison) => {
    const { statistics, threshold, raters, dimension, items, met } = comparison;
    return [
      ...[dimension, raters.join(', '), String(items), percentText(statistics.observed)],
      ...columns.map(([, name]) => valueText(statistics[name])),
      askedText(comparison),
      met ? levelOf(statistics[threshold.statistic]) : 'FALLS SHORT',
    ].map(printable);
  });
  for (const line of formatTable([...header, 'asked for', ''], rows)) world.print(line);
}

const coefficients: readonly (readonly [string, keyof RaterComparison['statistics']])[] = [
  ['kappa', 'kappa'],
  ['lin', 'linearKappa'],
  ['quad', 'quadraticKappa'],
  ['alpha', 'alpha'],
  ['AC1', 'ac1'],
];

function percentText(statistic: AgreementStatistic): string {
  return statistic.defined ? `${Math.round(statistic.value * 100)}%` : '-';
}

function valueText(statistic: AgreementStatistic | undefined): string {
  return statistic?.defined ? statistic.value.toFixed(3) : '-';
}

function askedText({ statistics, threshold }: RaterComparison): string {
  const { statistic, bound, least } = threshold;
  const found = statistics[statistic];
  const interval = found.defined ? ` [${found.low.toFixed(2)}, ${found.high.toFixed(2)}]` : '';
  return `${statistic}${interval} ${bound === 'low' ? 'low end ' : ''}>= ${least}`;
}

function levelOf(statistic: AgreementStatistic): string {
  if (!statistic.defined) return '';
  const { reliable, tentative } = agreementLevels;
  if (statistic.value >= reliable.least) return 'reached';
  return statistic.value >= tentative.least ? 'tentative' : 'no basis';
}

/** Notes and reasons, each once with the comparisons that it is about. */
function printNotes(comparisons: readonly RaterComparison[], world: World): void {
  const notes = new Map<string, string[]>();
  for (const { dimension, raters, notes: told = [], statistics, threshold } of comparisons) {
    const found = statistics[threshold.statistic];
    const reasons = found.defined ? [] : [`${threshold.statistic} has no value: ${found.reason}`];
    for (const note of [...reasons, ...told]) {
      const about = notes.get(note) ?? [];
      notes.set(note, [...about, `${dimension} (${raters.join(', ')})`]);
    }
  }
  if (notes.size > 0) world.print('');
  for (const [note, about] of notes) {
    const where =
      about.length === comparisons.length && about.length > 1 ? 'everywhere' : about.join('; ');
    world.print(printable(`note: ${where}: ${note}`));
  }
}

const again =
  'then give the rubric a new version and ask again: tbench label sheet ... --rubric NEW.json --only DISAGREEMENTS.jsonl --round 2 --earlier LABELS.jsonl';

function printRevision({ dimension, raters, confused, clauses }: Revision, world: World): void {
  const most = confused
    .slice(0, 2)
    .map(({ values, items }) => `${values[0]} against ${values[1]} on ${items} items`);
  const told = most.length > 0 ? `: ${most.join(', ')}` : '';
  const who = raters.map((ids) => ids.join(' and ')).join('; ');
  world.print(printable(`revise ${dimension} (${who})${told}`));
  const titles = clauses.map(({ title }) => title).join(' · ');
  if (titles !== '') world.print(printable(`  clauses: ${titles}`));
}
