import type { Claim } from '@tenacious-bench/schema';
import type { Clause } from './clauses.ts';
import { chooseLimit } from './commitment-choice.ts';
import { isDenied } from './commitment-denial.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { findShares, type NamedShare } from './commitment-shares.ts';
import { modals } from './english-words.ts';
import { commitmentClaim } from './judge-commitment.ts';
import { startingBetween } from './reading-index.ts';
import type { Stretch } from './statement.ts';

/** Judges the part of the need that the sender says to fill: "our engineers could fill half of those eight seats". */
export function judgeShares(offers: readonly UnitMention[], ground: CommitmentGround): Claim[] {
  if (ground.language.fills.size === 0 || ground.limits.length === 0) return [];
  return findShares(ground).flatMap((share) => {
    if (!isFilled(share, offers, ground) || isDenied(share, ground)) return [];
    const kinds = ground.kindsBetween(share.first, share.end);
    const { limit } = chooseLimit({ first: share.first, head: share.end - 1, kinds }, ground);
    if (limit === undefined || limit.free === 0 || share.count <= limit.free) return [];
    const because = `${share.count} promised; ${limit.free} free (${limit.shown})`;
    const judged = { status: 'contradicted', breach: 'count', because } as const;
    return [commitmentClaim(share, { ...judged, fact: limit.fact.id }, ground)];
  });
}

// By a verb of its own clause, or of the one that hangs on it: "half of them is what our engineers could cover".
function isFilled(
  share: NamedShare,
  offers: readonly UnitMention[],
  ground: CommitmentGround,
): boolean {
  const { clauses } = ground.reading;
  const own = ground.clauseOf(share.first);
  return [own, own + 1].some((at) => {
    const clause = clauses[at];
    if (clause === undefined || clause.sentence !== clauses[own]?.sentence) return false;
    if (at !== own && !isHanging(clause, ground)) return false;
    return fillsIn(clause, ground).some((verb) => isSenders(verb, clause, offers, ground));
  });
}

function isHanging({ first, introducedBy }: Clause, { reading }: CommitmentGround): boolean {
  if (reading.words[first]?.breakBefore !== 'none') return false;
  return introducedBy === '' || ['what', 'that', 'which', 'where'].includes(introducedBy);
}

function fillsIn({ first, end }: Clause, { reading, language }: CommitmentGround): number[] {
  const found: number[] = [];
  for (let at = first; at < end; at++)
    if (language.fills.has(reading.words[at]?.text ?? '')) found.push(at);
  return found;
}

// "We could fill", "our engineers could fill", "could be filled by us"; not "while you fill".
function isSenders(
  verb: number,
  clause: Clause,
  offers: readonly UnitMention[],
  ground: CommitmentGround,
): boolean {
  if (!isPossible(verb, clause, ground)) return false;
  const before = { first: clause.first, end: verb };
  if (names('recipient', { first: Math.max(clause.first, verb - 3), end: verb }, ground))
    return names('sender', { first: verb + 1, end: clause.end }, ground);
  if (names('sender', { first: clause.first, end: clause.end }, ground)) return true;
  return startingBetween(offers, ({ head }) => head, before).length > 0;
}

function isPossible(verb: number, { first }: Clause, { reading }: CommitmentGround): boolean {
  return reading.words.slice(first, verb).some(({ text }) => modals.has(text));
}

function names(
  party: 'sender' | 'recipient',
  { first, end }: Stretch,
  { reading }: CommitmentGround,
): boolean {
  for (let at = first; at < end; at++)
    if (reading.lengthOf(party, at) > 0 && reading.words[at]?.text !== 'your') return true;
  // "Could be bridged from here"
  if (party === 'sender')
    for (let at = first; at < end; at++)
      if (reading.words[at]?.text === 'from' && reading.words[at + 1]?.text === 'here') return true;
  return false;
}
