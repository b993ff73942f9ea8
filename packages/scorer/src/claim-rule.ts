import type { Claim, Rule } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';
import type { Reading } from './reading.ts';

type ClaimRule = Extract<Rule, { kind: 'claim' }>;
type CommitmentRule = Extract<Rule, { kind: 'commitment' }>;

/** Makes the check of claims of certain kinds that ended in a certain status. */
export function compileClaimRule({
  claims,
  statuses,
  topics,
}: ClaimRule): (reading: Reading) => Hit[] {
  return (reading) =>
    reading.claims
      .filter(({ kind, status }) => claims.includes(kind) && statuses.includes(status))
      .filter(
        ({ topic }) => topics === undefined || (topic !== undefined && topics.includes(topic)),
      )
      .map(hitOf);
}

/** Makes the check of promises: each must be covered by what is free. */
export function compileCommitmentRule({
  topic,
  breaches,
}: CommitmentRule): (reading: Reading) => Hit[] {
  return (reading) =>
    reading.claims
      .filter((claim) => claim.kind === 'commitment' && claim.topic === topic)
      .filter(({ status }) => status === 'contradicted' || status === 'unsupported')
      .filter(
        ({ breach }) =>
          breaches === undefined || (breach !== undefined && breaches.includes(breach)),
      )
      .map(hitOf);
}

function hitOf({ span, because, fact }: Claim): Hit {
  return fact === undefined ? { span, message: because } : { span, message: because, fact };
}
