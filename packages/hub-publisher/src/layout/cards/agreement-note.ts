import type {
  AgreementReport,
  AgreementStatistic,
  MeasuredAgreement,
  Rater,
  RaterComparison,
} from '@tenacious-bench/schema';
import { markdownTable } from '../markdown/markdown-table.ts';
import { blockText, code } from '../markdown/markdown-text.ts';

/** How far raters agree, or why nobody knows. */
export function agreementNote(report: AgreementReport | undefined): string {
  if (report === undefined) return 'No report is published with this version.';
  if (report.state === 'none') return `None was measured:\n\n${blockText(report.because)}`;
  return `${report.items} items were put before ${report.raters.map(raterText).join(', ')}. All figures are those of ${code('provenance/agreement.json')}.

${comparisonTable(report)}`;
}

function raterText({ id, kind }: Rater): string {
  return `${code(id)} (${kind})`;
}

function comparisonTable({ comparisons }: MeasuredAgreement): string {
  return markdownTable(
    ['dimension', 'raters', 'items', 'agreement', 'statistic', 'value', 'asked for'],
    comparisons.map(({ dimension, raters, items, statistics, threshold }) => [
      code(dimension),
      raters.map(code).join(', '),
      String(items),
      valueText(statistics.observed),
      code(threshold.statistic),
      valueText(statistics[threshold.statistic]),
      askedText(threshold),
    ]),
  );
}

function valueText(statistic: AgreementStatistic): string {
  if (!statistic.defined) return 'no value';
  return `${statistic.value} (${statistic.low} to ${statistic.high})`;
}

function askedText({ bound, least }: RaterComparison['threshold']): string {
  return bound === 'low' ? `${least} at the lower end` : String(least);
}
