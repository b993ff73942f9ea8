import type { Claim } from '@tenacious-bench/schema';
import { isCertain, limitFor } from './commitment-choice.ts';
import { governingClauses, isDenied } from './commitment-denial.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { NamedKind } from './commitment-kinds.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { commitmentClaim } from './judge-commitment.ts';
import { sentenceAround, startingBetween } from './reading-index.ts';
import type { WordingMatch } from './wordings.ts';

const farthest = 3;

/** Judges what the sender says to be able to do: a kind that nobody of the sender's knows cannot be promised. */
export function judgeSkills(offers: readonly UnitMention[], ground: CommitmentGround): Claim[] {
  return ground.kinds.flatMap((kind) => {
    if (!isCertain(kind, ground) || limitFor(kind, ground) !== undefined) return [];
    const skill = skillAt(kind, ground);
    if (skill === undefined) return [];
    if (isCovered(kind, offers, ground) || isDenied(kind, ground)) return [];
    const span = {
      first: Math.min(skill.first, kind.first),
      end: Math.max(skill.end, kind.end),
    };
    const because = 'promised; there is nobody of that kind';
    return [commitmentClaim(span, { status: 'contradicted', breach: 'kind', because }, ground)];
  });
}

// "We speak Rust", "Elixir is a language our people are at home in"
function skillAt(kind: NamedKind, ground: CommitmentGround): WordingMatch | undefined {
  const { first, end } = kind;
  const ahead = ground.wordingsBeside('skills', first).filter((match) => isAbout(match, kind));
  const behind = { first: end, end: end + farthest + 1 };
  return [...ahead, ...ground.wordingsBetween('skillsBehind', behind)].find((match) => {
    const distance = ground.clauseOf(match.first) - ground.clauseOf(first);
    // "We could look after the Android client"
    const isLookedAfter = ground.reading.clauses[ground.clauseOf(first)]?.introducedBy === 'after';
    if (distance === -1 && !isLookedAfter) return false;
    return Math.abs(distance) <= 1 && isSaid(match, ground);
  });
}

function isAbout({ end }: WordingMatch, { first }: NamedKind): boolean {
  return end <= first && first <= end + farthest;
}

/** Whether a wording is the message's own, and no report of what others say or want. */
export function isSaid({ first }: WordingMatch, ground: CommitmentGround): boolean {
  if (ground.reading.words[first]?.voice !== 'own') return false;
  const clauses = governingClauses(first, ground);
  return !ground
    .wordingsBeside('reportCues', first)
    .some((report) =>
      clauses.some((clause) => clause.first <= report.first && report.first < clause.end),
    );
}

// Who is offered in the sentence may well work on something besides.
function isCovered(
  { first }: NamedKind,
  offers: readonly UnitMention[],
  ground: CommitmentGround,
): boolean {
  const sentence = sentenceAround(ground.reading, first);
  return (
    startingBetween(offers, ({ head }) => head, sentence).some(({ kinds }) => kinds.length > 0) ||
    ground
      .kindsBeside(first)
      .some(
        (kind) =>
          limitFor(kind, ground) !== undefined &&
          ground.clauseOf(kind.first) === ground.clauseOf(first),
      )
  );
}
