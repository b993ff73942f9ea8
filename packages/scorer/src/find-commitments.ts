import type { Claim } from '@tenacious-bench/schema';
import type { Quantity } from '@tenacious-bench/text';
import type { CommitmentGround } from './commitment-ground.ts';
import { findOffers } from './commitment-offers.ts';
import { indexSpans } from './index-spans.ts';
import { judgeCommitments } from './judge-commitment.ts';
import { judgeEach } from './judge-commitment-each.ts';
import { judgeHandovers } from './judge-commitment-handover.ts';
import { judgeShares } from './judge-commitment-share.ts';
import { judgeSkills } from './judge-commitment-skill.ts';
import { judgeStarts } from './judge-commitment-start.ts';

/** Finds what a message promises of what the sender has, and holds each promise against what is free. */
export function findCommitments(grounds: readonly CommitmentGround[]): Claim[] {
  return grounds.flatMap((ground) => {
    const { offers, topics } = findOffers(ground);
    const claims = [
      ...judgeCommitments(offers, ground),
      ...judgeEach(offers, ground),
      ...judgeShares(offers, ground),
      ...judgeSkills(offers, ground),
      ...judgeHandovers(offers, ground),
      ...judgeStarts({ offers, topics }, ground),
    ];
    return ground.reading.situation.facts === 'unknown' ? claims.map(unchecked) : claims;
  });
}

/** The quantities that no promise was made of: what is promised is held against what is free, and nothing else. */
export function withoutPromised(
  quantities: readonly Quantity[],
  promises: readonly Claim[],
): Quantity[] {
  const spans = promises.map(({ span }) => span);
  const promised = indexSpans(spans);
  const days = new Set(spans.map(keyOf));
  return quantities.filter(({ kind, span }) =>
    // The day of a start is held against the notice.
    kind === 'count' ? !promised.overlap(span) : !days.has(keyOf(span)),
  );
}

/** The claims of something else that are no part of a promise: "half of the seats" is no discount. */
export function apartFromPromised(claims: readonly Claim[], promises: readonly Claim[]): Claim[] {
  const promised = indexSpans(
    promises.filter(({ breach }) => breach === 'count').map(({ span }) => span),
  );
  return claims.filter(({ span }) => !promised.overlap(span));
}

function keyOf({ start, end }: Claim['span']): string {
  return `${start}:${end}`;
}

function unchecked({ breach: _, fact: __, ...claim }: Claim): Claim {
  return { ...claim, status: 'not_checkable', because: 'the facts are not known' };
}
