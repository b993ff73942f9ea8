import { type Alternative, formatP, pairedTTest, signFlipTest } from '@tenacious-bench/stats';
import { type Artefacts, missing, scoresOf } from './artefacts.ts';
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
  const found = testsOf(claim, differences);
  if (found.length === 0) return [missing(`differences of ${what} that are not all alike`).finding];
  const fits = found.find(({ p }) => holds(claim, p));
  const told = (fits === undefined ? found : [fits]).map(({ words }) => words).join('; ');
  const message = `p ${claim.relation} ${claim.value} is claimed; found ${told} of ${what}`;
  if (fits !== undefined) return [{ outcome: 'reproduced', check: 'p', message }];
  if (!isNear(claim, found)) return [{ outcome: 'not_reproduced', check: 'p', message }];
  return [{ outcome: 'not_derivable', check: 'p', message: `missing: the test; ${message}` }];
}

type FoundP = { readonly p: number; readonly words: string };

/** What the tests give that a claim may mean; where there were resamples, they were of signs. */
function testsOf(
  { test, sides, resamples }: FigureOf<'p'>,
  differences: readonly number[],
): FoundP[] {
  const mean = differences.reduce((sum, difference) => sum + difference, 0);
  const all: readonly (readonly [1 | 2, Alternative])[] = [
    [2, 'two-sided'],
    [1, mean < 0 ? 'less' : 'greater'],
  ];
  const meant = all.filter(([side]) => side === (sides ?? side)).map(([, side]) => side);
  const signFlips = meant.map((side) => signFlip(differences, side));
  const students = meant.flatMap((side) => student(differences, side));
  if (test !== undefined) return test === 't' ? students : signFlips;
  return resamples === undefined ? [...signFlips, ...students] : signFlips;
}

function signFlip(differences: readonly number[], alternative: Alternative): FoundP {
  const { p, method } = signFlipTest(differences, { alternative });
  const shown = method === 'monte-carlo' ? formatP(p, { floor: 0.00001 }) : exactly(p);
  return { p, words: `${sided(alternative)} ${shown} (${method} sign-flip)` };
}

function student(differences: readonly number[], alternative: Alternative): FoundP[] {
  if (differences.length < 2) return [];
  const found = pairedTTest(differences, { alternative });
  if (!found.defined) return [];
  return [{ p: found.p, words: `${sided(alternative)} ${exactly(found.p)} (t test)` }];
}

function sided(alternative: Alternative): string {
  return alternative === 'two-sided' ? alternative : 'one-sided';
}

function exactly(p: number): string {
  return p < 0.0001 ? `p = ${p.toExponential(1)}` : formatP(p, { floor: 0.00001 });
}

function holds({ relation, value }: FigureOf<'p'>, found: number): boolean {
  const claimed = printed(value);
  if (relation === '=') return claimed.value > 0 && printsAs(found, claimed) !== undefined;
  return relation === '<' ? found < claimed.value : found <= claimed.value;
}

// Another test of the same scores seldom has half or twice the p, so what is nearer is not called wrong.
function isNear({ test, resamples, value, relation }: FigureOf<'p'>, found: readonly FoundP[]) {
  if (test !== undefined || resamples !== undefined) return false;
  const ps = found.map(({ p }) => p);
  const { value: claimed } = printed(value);
  return claimed >= Math.min(...ps) / 2 && (relation !== '=' || claimed <= Math.max(...ps) * 2);
}
