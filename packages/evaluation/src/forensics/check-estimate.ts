import { type Artefacts, type Needed, numbersOf, type ScoreLists, scoresOf } from './artefacts.ts';
import type { FigureOf } from './claims.ts';
import { compared, comparedCount, type FigureFinding } from './finding.ts';
import { intervalFindings } from './interval-findings.ts';
import { printed } from './printed-number.ts';

/** Checks an estimate with its interval: that one lies in the other, and that the scores give both. */
export function checkEstimate(claim: FigureOf<'estimate'>, artefacts: Artefacts): FigureFinding[] {
  return [...orderFindings(claim), ...scoreFindings(claim, artefacts)];
}

function orderFindings({ value, interval }: FigureOf<'estimate'>): FigureFinding[] {
  if (interval === undefined) return [];
  const [low, high] = [printed(interval.low), printed(interval.high)];
  const shown = `[${interval.low}, ${interval.high}]`;
  if (low.value > high.value)
    return [
      { outcome: 'impossible', check: 'interval', message: `${shown} ends before it begins` },
    ];
  const { value: estimate, decimals } = printed(value);
  // Each may have been rounded by half of its own last digit.
  const slack = 10 ** -decimals / 2 + 10 ** -Math.min(low.decimals, high.decimals) / 2;
  if (estimate >= low.value - slack && estimate <= high.value + slack) return [];
  const message = `${value} lies outside of its own interval ${shown}`;
  return [{ outcome: 'impossible', check: 'interval', message }];
}

function scoreFindings(claim: FigureOf<'estimate'>, artefacts: Artefacts): FigureFinding[] {
  const lists = listsOf(claim, artefacts);
  if (lists === undefined) return [];
  if (!lists.ok) return [lists.finding];
  const { candidate, baseline, what } = lists.value;
  const estimate = mean(candidate) - mean(baseline);
  return [
    ...comparedCount(claim.n, candidate.length, `values of ${what}`),
    compared('estimate', printed(claim.value), estimate, `mean of ${what}`),
    ...intervalFindings(claim, lists.value),
  ];
}

function listsOf(
  { evidence }: FigureOf<'estimate'>,
  artefacts: Artefacts,
): Needed<ScoreLists> | undefined {
  if (evidence === undefined) return undefined;
  if (!('values' in evidence)) return scoresOf(artefacts, evidence);
  const values = numbersOf(artefacts, evidence.values);
  if (!values.ok) return values;
  const baseline = values.value.map(() => 0);
  return { ok: true, value: { candidate: values.value, baseline, what: evidence.values } };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
