import type { Claim } from '@tenacious-bench/schema';
import { chooseLimit } from './commitment-choice.ts';
import { governingClauses, isDenied } from './commitment-denial.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { CommitmentLimit } from './commitment-limits.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { commitmentClaim } from './judge-commitment.ts';
import { sentenceAround, startingBetween } from './reading-index.ts';
import { isAboutSender } from './statement.ts';
import type { WordingMatch } from './wordings.ts';

/** Judges promises that name no number: "as many as you need", "every one of your seats". */
export function judgeEach(offers: readonly UnitMention[], ground: CommitmentGround): Claim[] {
  const endless = ground.wordingsOf('withoutLimit').filter(isMeant);
  const each = ground.wordingsOf('forEach').filter(isMeant);
  return [
    ...firstOnly(endless).map((match) => claimOf(match, Number.POSITIVE_INFINITY)),
    ...firstOnly(each).flatMap((match) => {
      const count = neededIn(match, ground);
      return count === undefined ? [] : [claimOf(match, count)];
    }),
  ];

  function isMeant(match: WordingMatch): boolean {
    return (
      isSenders(match, offers, ground) && !isDenied(match, ground) && !isReported(match, ground)
    );
  }

  function claimOf(match: WordingMatch, count: number): Claim {
    const { limit } = chooseLimit({ first: match.first, head: match.first, kinds: [] }, ground);
    return limit === undefined ? unlimited(match, ground) : against(match, count, limit, ground);
  }
}

function unlimited(match: WordingMatch, ground: CommitmentGround): Claim {
  const because = 'promised for every need; no fact says how much is free';
  return commitmentClaim(match, { status: 'unsupported', breach: 'count', because }, ground);
}

function against(
  match: WordingMatch,
  count: number,
  limit: CommitmentLimit,
  ground: CommitmentGround,
): Claim {
  const said = Number.isFinite(count) ? `${count} promised` : 'any number promised';
  const because = `${said}; ${limit.free} free (${limit.shown})`;
  const fact = limit.fact.id;
  if (count <= limit.free)
    return commitmentClaim(match, { status: 'supported', because, fact }, ground);
  const breach = limit.free === 0 ? 'kind' : 'count';
  return commitmentClaim(match, { status: 'contradicted', breach, because, fact }, ground);
}

// Somebody must be the one who promises: the sender, or those whom the message offers in the same sentence.
function isSenders(
  match: WordingMatch,
  offers: readonly UnitMention[],
  { reading, wordingsBeside }: CommitmentGround,
): boolean {
  const { words, lengthOf } = reading;
  const sentence = sentenceAround(reading, match.first);
  if (words[match.first]?.voice !== 'own') return false;
  if (startingBetween(offers, ({ head }) => head, sentence).length > 0) return true;
  if (wordingsBeside('offers', match.first).length > 0) return true;
  return isAboutSender(sentence, { lengthOf });
}

const notYet = new Set(
  'once until till before when while after as since because if whether unless'.split(' '),
);

// "Until all eight seats are filled" promises nothing.
function isReported({ first, end }: WordingMatch, ground: CommitmentGround): boolean {
  const clauses = governingClauses(first, ground);
  if (clauses.some((clause) => clause.first !== first && notYet.has(clause.introducedBy)))
    return true;
  return ground.wordingsBeside('reportCues', first).some(
    (report) =>
      // "However long your list gets" is all one wording.
      (report.first < first || report.first >= end) &&
      clauses.some((clause) => clause.first <= report.first && report.first < clause.end),
  );
}

// The number beside the wording, or what the facts know of the need.
function neededIn(match: WordingMatch, ground: CommitmentGround): number | undefined {
  for (let index = match.first; index < match.end; index++) {
    const amount = ground.amounts.get(index);
    if (amount !== undefined && amount.high > 1) return amount.high;
  }
  const { limit } = chooseLimit({ first: match.first, head: match.first, kinds: [] }, ground);
  const own = ground.needs.find(({ kinds }) => limit?.kinds.some((kind) => kinds.includes(kind)));
  return own?.count ?? ground.needs[0]?.count;
}

function firstOnly(matches: readonly WordingMatch[]): WordingMatch[] {
  return matches.filter(
    ({ first }, index) => index === 0 || first >= (matches[index - 1]?.end ?? 0),
  );
}
