import { type Artefacts, numbersOf, scoresOf } from './artefacts.ts';
import type { FigureOf } from './claims.ts';
import { countsThatPrint, nearestCounts } from './counts-that-print.ts';
import { compared, comparedCount, type FigureFinding } from './finding.ts';
import { printed, printLike, printsAs } from './printed-number.ts';

/** Checks a percentage: whether any count gives it, and whether the values it rests on do. */
export function checkPercentage(
  claim: FigureOf<'percentage'>,
  artefacts: Artefacts,
): FigureFinding[] {
  return [...countFindings(claim), ...shareFindings(claim, artefacts)];
}

/** Says that no count over the whole gives a percentage, with the two nearest that it could have been. */
export function impossiblePercentage(value: string, n: number): FigureFinding | undefined {
  const whole = { of: n, scale: 100 };
  const counts = countsThatPrint(printed(value), whole);
  if (counts?.some((count) => count >= 0 && count <= n) ?? true) return undefined;
  const nearest = nearestCounts(printed(value), whole);
  const message = `no count of ${n} is ${value}%, rounded or cut off: ${nearest}`;
  return { outcome: 'impossible', check: 'percentage', message };
}

function countFindings({ value, count, n }: FigureOf<'percentage'>): FigureFinding[] {
  if (n === undefined) return [];
  const impossible = impossiblePercentage(value, n);
  if (impossible !== undefined) return [impossible];
  if (count === undefined) return [];
  if (count > n)
    return [{ outcome: 'impossible', check: 'count', message: `${count} is more than all ${n}` }];
  const share = (count * 100) / n;
  if (printsAs(share, printed(value)) !== undefined) return [];
  const message = `${count} of ${n} is ${printLike(share, printed(value))}%, not ${value}%`;
  return [{ outcome: 'impossible', check: 'count', message }];
}

function shareFindings(claim: FigureOf<'percentage'>, artefacts: Artefacts): FigureFinding[] {
  const counted = countOf(claim, artefacts);
  if (counted === undefined) return [];
  if ('check' in counted) return [counted];
  const { count, of, what, where } = counted;
  const how = `${count} of ${of} ${what} ${where}`;
  return [
    ...comparedCount(claim.n, of, where),
    compared('share', printed(claim.value), (100 * count) / of, how),
  ];
}

type Counted = {
  readonly count: number;
  readonly of: number;
  readonly what: string;
  readonly where: string;
};

function countOf(
  { evidence }: FigureOf<'percentage'>,
  artefacts: Artefacts,
): Counted | FigureFinding | undefined {
  if (evidence === undefined) return undefined;
  if ('values' in evidence) {
    const values = numbersOf(artefacts, evidence.values);
    if (!values.ok) return values.finding;
    const count = values.value.filter((value) => value !== 0).length;
    return { count, of: values.value.length, what: 'not 0', where: `in ${evidence.values}` };
  }
  const scores = scoresOf(artefacts, evidence);
  if (!scores.ok) return scores.finding;
  const { candidate, baseline, what } = scores.value;
  const won = candidate.filter((score, index) => score > (baseline[index] ?? score));
  return { count: won.length, of: candidate.length, what: 'won', where: `in ${what}` };
}
