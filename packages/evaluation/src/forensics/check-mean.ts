import { type Artefacts, numbersOf } from './artefacts.ts';
import type { FigureOf } from './claims.ts';
import { countsThatPrint, nearestCounts } from './counts-that-print.ts';
import { deviationIsPossible } from './deviations-that-print.ts';
import { compared, comparedCount, type FigureFinding } from './finding.ts';
import { printed, printsAs } from './printed-number.ts';

/** Checks a mean: its scale, what whole numbers can give, and the values it rests on. */
export function checkMean(claim: FigureOf<'mean'>, artefacts: Artefacts): FigureFinding[] {
  return [...scaleFindings(claim), ...stepFindings(claim), ...valueFindings(claim, artefacts)];
}

function scaleFindings({ value, scale }: FigureOf<'mean'>): FigureFinding[] {
  if (scale === undefined) return [];
  // The mean of the scale that is nearest to what was printed.
  const nearest = Math.min(scale.most, Math.max(scale.least, printed(value).value));
  if (printsAs(nearest, printed(value)) !== undefined) return [];
  const message = `no mean of values from ${scale.least} to ${scale.most} is ${value}`;
  return [{ outcome: 'impossible', check: 'scale', message }];
}

function stepFindings(claim: FigureOf<'mean'>): FigureFinding[] {
  const { value, n, stepsPerPoint } = claim;
  if (n === undefined || stepsPerPoint === undefined) return [];
  const whole = { of: n * stepsPerPoint, scale: 1 };
  const sums = countsThatPrint(printed(value), whole);
  if (sums === undefined) return [];
  if (sums.length > 0) return stepsPerPoint === 1 ? spreadFindings(claim, sums, n) : [];
  const steps = stepsPerPoint === 1 ? 'whole numbers' : `steps of 1/${stepsPerPoint}`;
  const message = `no ${n} values in ${steps} have a mean of ${value}: ${nearestCounts(printed(value), whole)}`;
  return [{ outcome: 'impossible', check: 'grim', message }];
}

function spreadFindings(
  { value, deviation, scale }: FigureOf<'mean'>,
  sums: readonly number[],
  n: number,
): FigureFinding[] {
  if (deviation === undefined) return [];
  const isWhole = scale !== undefined && [scale.least, scale.most].every(Number.isInteger);
  const known = isWhole && scale.least < scale.most ? scale : undefined;
  const within = sums.filter(
    (sum) => known === undefined || (sum >= n * known.least && sum <= n * known.most),
  );
  if (deviationIsPossible(printed(deviation), within, { n, scale: known })) return [];
  const from = known === undefined ? '' : ` from ${known.least} to ${known.most}`;
  const message = `no ${n} whole numbers${from} with a mean of ${value} have a standard deviation of ${deviation}`;
  return [{ outcome: 'impossible', check: 'grimmer', message }];
}

function valueFindings(claim: FigureOf<'mean'>, artefacts: Artefacts): FigureFinding[] {
  if (claim.evidence === undefined) return [];
  const { values: name } = claim.evidence;
  const values = numbersOf(artefacts, name);
  if (!values.ok) return [values.finding];
  const mean = sum(values.value) / values.value.length;
  return [
    ...comparedCount(claim.n, values.value.length, `values of ${name}`),
    compared('mean', printed(claim.value), mean, `mean of ${name}`),
    ...deviationFindings(claim, values.value),
  ];
}

function deviationFindings(
  { deviation, evidence }: FigureOf<'mean'>,
  values: readonly number[],
): FigureFinding[] {
  if (deviation === undefined || values.length < 2) return [];
  const mean = sum(values) / values.length;
  const squares = sum(values.map((value) => (value - mean) ** 2));
  const [population, sample] = [0, 1].map((less) => {
    const found = Math.sqrt(squares / (values.length - less));
    const kind = less === 1 ? 'sample' : 'population';
    return compared('deviation', printed(deviation), found, `${kind} of ${evidence?.values}`);
  });
  const findings = population?.outcome === 'reproduced' ? [population] : [sample];
  return findings.filter((finding) => finding !== undefined);
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
