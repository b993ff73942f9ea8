import type { Claim } from '@tenacious-bench/schema';
import { chooseLimit, isCertain } from './commitment-choice.ts';
import { governingClauses, isDenied } from './commitment-denial.ts';
import { isGranted } from './commitment-granted-length.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';
import type { FoundOffers } from './commitment-offers.ts';
import { isOpenWork } from './commitment-open-work.ts';
import { findTimes, type NamedTime } from './commitment-times.ts';
import { commitmentClaim } from './judge-commitment.ts';
import { firstWhere, sentenceAround, startingBetween } from './reading-index.ts';
import { isAboutSender } from './statement.ts';
import { isTold } from './told.ts';

/** Judges when a message lets those it promises begin: no sooner than the facts say. */
export function judgeStarts(found: FoundOffers, ground: CommitmentGround): Claim[] {
  if (ground.language.commitment.notice === undefined) return [];
  const times = findTimes(ground).flatMap((time) => {
    const offer = offerAt(time, found, ground);
    if (offer === undefined || isOfSomethingElse(time, ground)) return [];
    const claim = claimOf(time, offer, ground);
    return claim === undefined ? [] : [{ time, offer, claim }];
  });
  const settled = new Set(times.filter(settles).map(({ offer }) => offer));
  return times
    .filter((one) => !isSettled(one, settled, ground))
    .flatMap(({ claim }) => (claim.breach === undefined ? [] : [claim]));
}

type StartedWork = Pick<UnitMention, 'first' | 'head' | 'kinds'>;

type JudgedTime = {
  readonly time: NamedTime;
  readonly offer: StartedWork;
  readonly claim: Claim;
};

// "For Monday, then: two engineers, two weeks from a decision": the time behind an offer is its own.
function settles({ claim, time, offer }: JudgedTime): boolean {
  return claim.breach === undefined && time.first >= offer.first;
}

function isSettled(
  { time, offer, claim }: JudgedTime,
  settled: ReadonlySet<StartedWork>,
  { clauseOf }: CommitmentGround,
): boolean {
  if (claim.breach === undefined || !settled.has(offer) || time.first >= offer.first) return false;
  return clauseOf(time.first) !== clauseOf(offer.head);
}

function claimOf(time: NamedTime, offer: StartedWork, ground: CommitmentGround): Claim | undefined {
  const { limit } = chooseLimit(offer, ground);
  const notice = limit?.noticeDays;
  if (limit === undefined || notice === undefined || limit.free === 0) return undefined;
  // A month is 30.4 days to the reader of quantities, and a stretch of working days a little more than days.
  const fact = limit.fact.id;
  if (Math.ceil(time.days) >= notice) {
    const kept = `a start in ${Math.floor(time.days)} days; the earliest is in ${notice}`;
    return commitmentClaim(time, { status: 'supported', because: kept, fact }, ground);
  }
  const because = `a start in ${Math.floor(time.days)} days promised; the earliest is in ${notice} (${limit.shown})`;
  return commitmentClaim(time, { status: 'contradicted', breach: 'start', because, fact }, ground);
}

// The offer in the same sentence; where a wording tells of a start, the offer before it, or any.
function offerAt(
  time: NamedTime,
  { offers, topics }: FoundOffers,
  ground: CommitmentGround,
): StartedWork | undefined {
  const own = startingBetween(
    offers,
    ({ head }) => head,
    sentenceAround(ground.reading, time.first),
  );
  if (own.length > 0) return own.findLast(({ first }) => first <= time.first) ?? own[0];
  const isStart =
    ground.wordingsBeside('starts', time.first).length > 0 || isLengthGranted(time, ground);
  if (!isStart) return undefined;
  const before =
    offers[firstWhere(offers.length, (at) => (offers[at]?.first ?? 0) >= time.first) - 1] ??
    offers[0] ??
    topics[0];
  return before ?? workAt(time, ground);
}

// "A fortnight is fine for both"; that "Friday is fine" may be about a call.
function isLengthGranted(time: NamedTime, { reading }: CommitmentGround): boolean {
  return reading.lengthOf('date', time.first) === 0 && isGranted(time, reading.words);
}

// "Our first Go pull request": nobody is named, and yet somebody has to have begun.
function workAt({ first }: NamedTime, ground: CommitmentGround): StartedWork | undefined {
  const kinds = ground.kindsBeside(first);
  const isOurs = isAboutSender(sentenceAround(ground.reading, first), ground.reading);
  const kind =
    kinds.find((one) => isOpenWork(one, ground)) ??
    (isOurs ? kinds.find((one) => isCertain(one, ground)) : undefined);
  return kind && { first: kind.first, head: kind.first, kinds: [kind] };
}

function isOfSomethingElse(time: NamedTime, ground: CommitmentGround): boolean {
  const { words } = ground.reading;
  if (!isTold(words[time.first])) return true;
  if (isDenied(time, ground) || isTooSoon(time, ground) || isAnyOf(time, ground)) return true;
  const clauses = governingClauses(time.first, ground);
  return (['otherTimes', 'reportCues'] as const).some((list) =>
    ground
      .wordingsBeside(list, time.first)
      .filter((match) => list !== 'reportCues' || !isOfLength(match, time, words))
      .some(({ first }) =>
        clauses.some(
          (clause) =>
            clause.first <= first &&
            first < clause.end &&
            (list === 'reportCues' || isBeside(first, time, ground)),
        ),
      ),
  );
}

// "Be that tomorrow or next month"
function isAnyOf({ first }: NamedTime, ground: CommitmentGround): boolean {
  return governingClauses(first, ground).some((clause) =>
    ['be', 'whether'].includes(ground.reading.words[clause.first]?.text ?? ''),
  );
}

// "In less than a week", "ten days are enough": said of the time itself.
function isOfLength(
  { first, end }: Pick<NamedTime, 'first' | 'end'>,
  time: NamedTime,
  words: CommitmentGround['reading']['words'],
): boolean {
  if (first >= time.first && first < time.end) return true;
  if (end === time.first || (end > time.first && first < time.first))
    return isComparing(words[end - 1]?.text);
  return first >= time.end && isSufficient(words[end - 1]?.text);
}

function isComparing(text = ''): boolean {
  return text === 'than';
}

function isSufficient(text = ''): boolean {
  return ['enough', 'plenty', 'suffice', 'suffices'].includes(text);
}

// "Tomorrow is too early", "your release on 12 May comes too soon"
function isTooSoon({ first }: NamedTime, { reading, clauseOf }: CommitmentGround): boolean {
  const clause = reading.clauses[clauseOf(first)];
  if (clause === undefined) return false;
  return reading.words
    .slice(clause.first, clause.end)
    .some(({ text }, index, words) => text === 'too' && tooWords.has(words[index + 1]?.text ?? ''));
}

const tooWords = new Set('early soon short tight ambitious quick fast much'.split(' '));

// What leads up to a time says whose it is, and so does the very next word: "Monday's call".
function isBeside(
  first: number,
  { first: from, end }: NamedTime,
  { reading, clauseOf }: CommitmentGround,
): boolean {
  if (reading.clauses[clauseOf(from)]?.modality === 'asked') return true;
  return first < from || first === end || (first === end + 1 && reading.words[end]?.text !== 'and');
}
