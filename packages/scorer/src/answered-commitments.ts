import type { Claim } from '@tenacious-bench/schema';
import { type Answer, isIn, isReserved, limitSpokenOf, overClaim } from './commitment-answer.ts';
import { limitFor } from './commitment-choice.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { CommitmentLimit } from './commitment-limits.ts';
import type { AskedCommitment } from './commitment-question.ts';
import { findShares } from './commitment-shares.ts';
import { findTimes, type NamedTime } from './commitment-times.ts';
import { sentenceAround, wordFrom } from './reading-index.ts';
import type { Stretch } from './statement.ts';

/** What is promised by an answer to a question alone: "how many?" "All of them." "How soon?" "About a week." */
export function answeredCommitments(
  asked: AskedCommitment,
  { ground, opening, promises }: Answer,
): Claim[] {
  const limit = limitSpokenOf(asked, ground);
  if (limit === undefined || limit.free === 0 || promises.length > 0) return [];
  return [
    ...(asked.isHowMany ? answeredCount(opening, limit, ground) : []),
    ...(asked.isHowSoon ? answeredStart(opening, limit, ground) : []),
  ].slice(0, 1);
}

// The first number is the answer, and what follows may be of something else.
function answeredCount(
  opening: Stretch,
  limit: CommitmentLimit,
  ground: CommitmentGround,
): Claim[] {
  const shares = findShares(ground).filter(({ isPart }) => isPart);
  const numbers = [...ground.amounts.values()]
    .filter((amount) => isBareAnswer(amount, ground))
    .map((amount) => ({ ...amount, count: amount.high }));
  const [answer] = [...shares, ...numbers]
    .filter(({ first }) => isIn(first, opening))
    .toSorted((one, other) => one.first - other.first);
  if (answer === undefined || isReserved(answer, ground)) return [];
  const own = ground.kindsBeside(answer.first)[0];
  const free = own === undefined ? limit : (limitFor(own, ground) ?? limit);
  if (answer.count <= free.free) return [];
  return [overClaim(answer, `${answer.count} promised`, { limit: free, breach: 'count' }, ground)];
}

function answeredStart(
  opening: Stretch,
  limit: CommitmentLimit,
  ground: CommitmentGround,
): Claim[] {
  const notice = limit.noticeDays ?? 0;
  const said = [...lengthsIn(ground), ...findTimes(ground)].filter(
    (one) => isIn(one.first, opening) && one.days >= 1 && !isOfElse(one, ground),
  );
  if (said.some(({ days }) => Math.ceil(days) >= notice)) return [];
  return said
    .filter((one) => !isReserved(one, ground))
    .map((one) =>
      overClaim(one, `a start in ${Math.floor(one.days)} days`, { limit, breach: 'start' }, ground),
    );
}

function lengthsIn({ reading: { quantities, words } }: CommitmentGround): NamedTime[] {
  return quantities.flatMap((quantity) => {
    if (quantity.kind !== 'duration') return [];
    const first = wordFrom(words, quantity.span.start);
    return [
      {
        first,
        end: wordFrom(words, quantity.span.end - 1) + 1,
        days: quantity.minutes.high / minutesPerDay,
      },
    ];
  });
}

const minutesPerDay = 24 * 60;

// "Six, a week from now"; not "up from two".
function isBareAnswer({ first, end }: Stretch, { reading: { words } }: CommitmentGround): boolean {
  const next = words[end];
  if (next !== undefined && next.breakBefore === 'none') return false;
  return words[first]?.breakBefore !== 'none' || !leads.has(words[first - 1]?.text ?? '');
}

const leads = new Set('to from against at of than over in until since by for'.split(' '));

// "Up from two in 60 days", "for two weeks"
function isOfElse({ first }: Stretch, ground: CommitmentGround): boolean {
  const { first: from } = sentenceAround(ground.reading, first);
  return ground.reading.words
    .slice(from, first)
    .some(({ text }) =>
      ['over', 'for', 'since', 'last', 'past', 'from', 'went', 'to'].includes(text),
    );
}
