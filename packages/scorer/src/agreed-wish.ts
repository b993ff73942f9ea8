import type { Claim } from '@tenacious-bench/schema';
import { type Answer, limitSpokenOf, openingOf, overClaim } from './commitment-answer.ts';
import { isCertain, limitFor } from './commitment-choice.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { AskedCommitment } from './commitment-question.ts';
import { findTimes } from './commitment-times.ts';
import { commitmentClaim } from './judge-commitment.ts';
import { sentenceAround } from './reading-index.ts';
import type { Stretch } from './statement.ts';

/** What a plain yes grants of what was asked for: too many, too soon, of a kind that nobody is. */
export function agreedWish(agreement: Stretch, asked: AskedCommitment, answer: Answer): Claim[] {
  return [
    ...tooMany(agreement, asked, answer),
    ...tooSoon(agreement, asked, answer),
    ...ofNobody(agreement, asked, answer.ground, true),
  ];
}

function tooMany(
  agreement: Stretch,
  asked: AskedCommitment,
  { ground, promises }: Answer,
): Claim[] {
  // Whoever names a number of their own agrees to that.
  if (promises.length > 0) return [];
  return asked.mentions.flatMap((mention) => {
    const count = mention.amount?.high ?? 0;
    const limit = limitSpokenOf({ ...asked, mentions: [mention] }, ground);
    if (limit === undefined || count <= limit.free) return [];
    return [
      overClaim(
        agreement,
        `${count} agreed to`,
        { limit, breach: limit.free === 0 ? 'kind' : 'count' },
        ground,
      ),
    ];
  });
}

function tooSoon(agreement: Stretch, asked: AskedCommitment, { ground }: Answer): Claim[] {
  const limit = limitSpokenOf(asked, ground);
  const notice = limit?.noticeDays;
  if (limit === undefined || notice === undefined || limit.free === 0) return [];
  if (findTimes(ground).some(({ days }) => days >= notice)) return [];
  return asked.times
    .filter(({ days }) => days < notice)
    .map(({ days }) =>
      overClaim(agreement, `a start in ${days} days agreed to`, { limit, breach: 'start' }, ground),
    );
}

/** A yes is to all that was asked for, and people without a kind are of the kind that was named last. */
export function ofNobody(
  place: Stretch,
  asked: AskedCommitment,
  ground: CommitmentGround,
  isYes: boolean,
): Claim[] {
  const opening = openingOf(ground);
  if (ground.kindsBetween(opening.first, opening.end).some((kind) => !isNeed(kind, ground)))
    return [];
  const named = asked.kinds.filter((one) => isCertain(one, asked.ground));
  const meant = isYes ? named : named.slice(-1);
  if (meant.every((one) => (limitFor(one, ground)?.free ?? 0) > 0)) return [];
  const because = 'agreed to; there is nobody free of that kind';
  const span = sentenceAround(ground.reading, place.first);
  return [commitmentClaim(span, { status: 'contradicted', breach: 'kind', because }, ground)];
}

// "The Python roles on your page" are no answer.
function isNeed({ end }: Stretch, { reading, language }: CommitmentGround): boolean {
  return language.needs.has(reading.words[end]?.text ?? '');
}
