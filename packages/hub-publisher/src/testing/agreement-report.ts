import type { AgreementStatistic, MeasuredAgreement } from '@tenacious-bench/schema';

const digest = `sha256:${'4'.repeat(64)}`;
const rated = { rubric: '1.0.0', labels: 40, from: '2026-04-01', until: '2026-04-03' };

/** Two people who agree well enough on one dimension. */
export function agreementReport(changes: Partial<MeasuredAgreement> = {}): MeasuredAgreement {
  return {
    schema: 'tenacious-bench/agreement@1.0',
    id: 'agreement-1',
    createdAt: '2026-05-04',
    state: 'measured',
    labels: { digest, rows: 80 },
    items: 40,
    confidence: 0.95,
    raters: [
      { id: 'ana', kind: 'person', ...rated },
      { id: 'ben', kind: 'person', ...rated },
    ],
    comparisons: [comparison()],
    refusals: [],
    ...changes,
  };
}

/** How far the two agree on tone. */
export function comparison(
  changes: Partial<MeasuredAgreement['comparisons'][number]> = {},
): MeasuredAgreement['comparisons'][number] {
  const kappa: AgreementStatistic = { defined: true, value: 0.81, low: 0.62, high: 0.95 };
  return {
    dimension: 'tone',
    raters: ['ana', 'ben'],
    scale: 'ordinal',
    items: 40,
    missing: 0,
    statistics: {
      observed: { defined: true, value: 0.9, low: 0.77, high: 0.96 },
      kappa,
      linearKappa: kappa,
      quadraticKappa: kappa,
      alpha: { defined: false, reason: 'it was not asked for' },
      ac1: kappa,
    },
    threshold: { statistic: 'kappa', bound: 'value', least: 0.8 },
    met: true,
    ...changes,
  };
}
