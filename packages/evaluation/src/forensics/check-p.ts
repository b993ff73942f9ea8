import { formatP, type SignFlipResult, signFlipTest } from '@tenacious-bench/stats';
import { type Artefacts, scoresOf } from './artefacts.ts';
import type { FigureOf } from './claims.ts';
import type { FigureFinding } from './finding.ts';
import { printed, printsAs } from './printed-number.ts';

/** Checks a p-value: that it is one, that its resamples could show it, and that the scores give it. */
export function checkP(claim: FigureOf<'p'>, artefacts: Artefacts): FigureFinding[] {
  return [...rangeFindings(claim), ...floorFindings(claim), ...testFindings(claim, artefacts)];
}

function rangeFindings({ value, relation }: FigureOf<'p'>): FigureFinding[] {
  const { value: p } = printed(value);
  if (p < 0 || p > 1)
    return [{ outcome: 'impossible', check: 'p_range', message: `${value} is no p-value` }];
  if (p > 0) return [];
  const message = `p ${relation} ${value}: no test gives 0, since what was seen is itself one of the cases`;
  return [{ outcome: 'impossible', check: 'p_zero', message }];
}

function floorFindings({ value, relation, resamples }: FigureOf<'p'>): FigureFinding[] {
  const { value: p, decimals } = printed(value);
  if (resamples === undefined || p <= 0) return [];
  const floor = 1 / (resamples + 1);
  const most = relation === '=' ? p + 10 ** -decimals / 2 : p;
  if (most >= floor) return [];
  const message = `p ${relation} ${value} is below 1/${resamples + 1}, the least that ${resamples} resamples can show`;
  return [{ outcome: 'impossible', check: 'p_floor', message }];
}

function testFindings(claim: FigureOf<'p'>, artefacts: Artefacts): FigureFinding[] {
  if (claim.evidence === undefined) return [];
  const scores = scoresOf(artefacts, claim.evidence);
  if (!scores.ok) return [scores.finding];
  const { candidate, baseline, what } = scores.value;
  const differences = candidate.map((score, index) => score - (baseline[index] ?? 0));
  const mean = differences.reduce((sum, difference) => sum + difference, 0);
  const both = signFlipTest(differences);
  const one = signFlipTest(differences, { alternative: mean < 0 ? 'less' : 'greater' });
  return [judged(claim, { 1: one, 2: both }, what)];
}

type Tests = { readonly 1: SignFlipResult; readonly 2: SignFlipResult };

function judged(claim: FigureOf<'p'>, tests: Tests, what: string): FigureFinding {
  const sides = claim.sides === undefined ? ([2, 1] as const) : [claim.sides];
  const names = { 1: 'one-sided', 2: 'two-sided' };
  const fits = sides.find((side) => holds(claim, tests[side].p));
  const found = (fits === undefined ? sides : [fits])
    .map((side) => `${names[side]} ${formatted(tests[side])}`)
    .join(', ');
  const message = `p ${claim.relation} ${claim.value} is claimed; found ${found} (${tests[2].method} sign-flip of ${what})`;
  const outcome = fits === undefined ? 'not_reproduced' : 'reproduced';
  return { outcome, check: 'p', message };
}

function holds({ relation, value }: FigureOf<'p'>, found: number): boolean {
  const claimed = printed(value);
  if (relation === '=') return claimed.value > 0 && printsAs(found, claimed) !== undefined;
  return relation === '<' ? found < claimed.value : found <= claimed.value;
}

function formatted({ p, method }: SignFlipResult): string {
  const isTiny = method !== 'monte-carlo' && p < 0.0001;
  return isTiny ? `p = ${p.toExponential(1)}` : formatP(p, { floor: 0.00001 });
}
