import type { Artefacts } from './artefacts.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkEstimate } from './check-estimate.ts';
import { checkMean } from './check-mean.ts';
import { checkP } from './check-p.ts';
import { checkPercentage } from './check-percentage.ts';
import { checkRecord } from './check-record.ts';
import type { PublishedFigure } from './claims.ts';
import type { FigureFinding } from './finding.ts';

/** What became of a claim: the worst of its findings. */
export type ClaimStatus = 'impossible' | 'not_reproduced' | 'not_derivable' | 'reproduced';

/** One claim with everything that was found out about it. */
export type CheckedClaim = {
  readonly claim: PublishedFigure;
  readonly status: ClaimStatus;
  readonly findings: readonly FigureFinding[];
};

/** What became of all claims of a document. */
export type ClaimReport = {
  readonly claims: readonly CheckedClaim[];
  readonly counts: { readonly [status in ClaimStatus]: number };
  /** Whether nothing contradicts a claim; what is not derivable contradicts nothing. */
  readonly isFree: boolean;
};

/**
 * Checks published figures: what no data can give is `impossible`; what the named artefacts give is `reproduced` or
 * `not_reproduced`, with the value found; for the rest it says what is missing, and never more.
 *
 * @example
 * ```ts
 * const lift = [1, 1, 1, 1, 0, 1, 0, 1];
 * const { claims } = checkClaims(
 *   [
 *     { id: 'agreement', kind: 'percentage', value: '89.3', n: 30 },
 *     { id: 'lift', kind: 'p', relation: '<', value: '0.0001', evidence: { differences: 'lift' } },
 *     { id: 'mean', kind: 'estimate', value: '0.75', evidence: { differences: 'lift' } },
 *     { id: 'kappa', kind: 'agreement', kappa: '0.830', weights: 'none' },
 *   ],
 *   { lift },
 * );
 * claims.map(({ status }) => status) // => ['impossible', 'not_reproduced', 'reproduced', 'not_derivable']
 * claims[0].findings[0].message // => 'no count of 30 is 89.3%, rounded or cut off: 26 of 30 is 86.7, 27 of 30 is 90.0'
 * ```
 */
export function checkClaims(
  claims: readonly PublishedFigure[],
  artefacts: Artefacts = {},
): ClaimReport {
  const checked = claims.map((claim) => checkClaim(claim, artefacts));
  const count = (status: ClaimStatus) => checked.filter((one) => one.status === status).length;
  const counts = {
    impossible: count('impossible'),
    not_reproduced: count('not_reproduced'),
    not_derivable: count('not_derivable'),
    reproduced: count('reproduced'),
  };
  return { claims: checked, counts, isFree: counts.impossible + counts.not_reproduced === 0 };
}

function checkClaim(claim: PublishedFigure, artefacts: Artefacts): CheckedClaim {
  const own = findingsOn(claim, artefacts);
  const isSettled = own.some(({ outcome }) => outcome !== 'derived');
  const findings = isSettled ? own : [...own, unnamed(claim)];
  const outcomes = new Set(findings.map(({ outcome }) => outcome));
  const status = order.find((outcome) => outcomes.has(outcome)) ?? 'not_derivable';
  return { claim, status, findings };
}

const order = ['impossible', 'not_reproduced', 'not_derivable', 'reproduced'] as const;

function findingsOn(claim: PublishedFigure, artefacts: Artefacts): FigureFinding[] {
  switch (claim.kind) {
    case 'mean':
      return checkMean(claim, artefacts);
    case 'percentage':
      return checkPercentage(claim, artefacts);
    case 'p':
      return checkP(claim, artefacts);
    case 'estimate':
      return checkEstimate(claim, artefacts);
    case 'record':
      return checkRecord(claim, artefacts);
    case 'agreement':
      return checkAgreement(claim, artefacts);
    default:
      return claim satisfies never;
  }
}

function unnamed(claim: PublishedFigure): FigureFinding {
  const isBare = claim.kind !== 'p' && claim.kind !== 'estimate' && claim.n === undefined;
  const message = `missing: the data it rests on${isBare ? ', and n' : ''}; nothing contradicts it`;
  return { outcome: 'not_derivable', check: 'artefact', message };
}
