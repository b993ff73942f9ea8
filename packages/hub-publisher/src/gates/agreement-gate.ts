import {
  type Issue,
  type MeasuredAgreement,
  parseAgreementReport,
  type RaterComparison,
} from '@tenacious-bench/schema';
import { readJsonFile } from '../tree/read-json-file.ts';
import type { Gate } from './gate.ts';

/** The report on how far raters agree is there, is about real raters, and reaches every threshold it sets. */
export const agreementGate: Gate = {
  name: 'agreement',
  async check({ tree, manifest }) {
    const path = manifest.reports.agreement;
    if (path === undefined) return [noReport];
    const json = await readJsonFile(tree, path);
    const report = json.ok ? parseAgreementReport(json.value) : json;
    if (!report.ok) return report.issues.map((issue) => ({ ...issue, file: path }));
    // It says why nothing was measured, and so does the card.
    if (report.value.state === 'none') return [];
    return [
      ...simulatedIssues(report.value),
      ...(report.value.comparisons.length === 0 ? [nothingCompared] : []),
      ...report.value.comparisons.flatMap(thresholdIssues),
    ].map((issue) => ({ ...issue, file: path }));
  },
};

const noReport: Issue = {
  code: 'no_agreement_report',
  path: 'reports.agreement',
  message:
    'the manifest names none: nothing is known of how far raters agree, nor why it was not measured',
};

const nothingCompared: Issue = {
  code: 'nothing_compared',
  path: 'comparisons',
  message: 'no two raters were compared: say state none, and why',
};

function simulatedIssues({ raters, refusals }: MeasuredAgreement): Issue[] {
  const declared = raters.map(({ kind }) => kind === 'simulated');
  const looking = refusals.map(({ code }) => code === 'simulated');
  const message = 'these labels were simulated, or look as if they were: they measure nobody';
  return [
    ...declared.flatMap((is, at) => (is ? [`raters[${at}].kind`] : [])),
    ...looking.flatMap((is, at) => (is ? [`refusals[${at}]`] : [])),
  ].map((path) => ({ code: 'simulated_raters', path, message }));
}

function thresholdIssues(comparison: RaterComparison, index: number): Issue[] {
  if (comparison.met) return [];
  const { dimension, raters, statistics, threshold } = comparison;
  const { statistic: name, bound, least } = threshold;
  const statistic = statistics[name];
  const found = statistic.defined ? `is ${statistic[bound]}` : 'has no value';
  const message = `on ${dimension}, ${raters.join(' and ')}: ${name} ${found}, and ${least} was asked for`;
  return [{ code: 'low_agreement', path: `comparisons[${index}]`, message }];
}
