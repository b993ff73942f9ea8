import { type Artefacts, scoresOf } from './artefacts.ts';
import type { FigureOf } from './claims.ts';
import { comparedCount, type FigureFinding } from './finding.ts';

/** Checks wins, losses and ties: that they add up, and that the scores give them. */
export function checkRecord(claim: FigureOf<'record'>, artefacts: Artefacts): FigureFinding[] {
  const { wins, losses, ties, n } = claim;
  const total = wins + losses + ties;
  const message = `${wins} wins, ${losses} losses and ${ties} ties are ${total}, not ${n}`;
  const sum: FigureFinding[] =
    n === undefined || n === total ? [] : [{ outcome: 'impossible', check: 'sum', message }];
  return [...sum, ...scoreFindings(claim, artefacts)];
}

function scoreFindings(claim: FigureOf<'record'>, artefacts: Artefacts): FigureFinding[] {
  if (claim.evidence === undefined) return [];
  const scores = scoresOf(artefacts, claim.evidence);
  if (!scores.ok) return [scores.finding];
  const { candidate, baseline, what } = scores.value;
  const signs = candidate.map((score, index) => Math.sign(score - (baseline[index] ?? 0)));
  const [wins, losses, ties] = [1, -1, 0].map((sign) => signs.filter((own) => own === sign).length);
  const isSame = wins === claim.wins && losses === claim.losses && ties === claim.ties;
  const message = `found ${wins} wins, ${losses} losses, ${ties} ties in ${what}`;
  return [
    ...comparedCount(claim.n, candidate.length, `pairs of ${what}`),
    { outcome: isSame ? 'reproduced' : 'not_reproduced', check: 'record', message },
  ];
}
