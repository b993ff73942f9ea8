import type { Claim, Message } from '@tenacious-bench/schema';
import { chooseLimit, isCertain, limitFor } from './commitment-choice.ts';
import { deniesBefore, isDenied } from './commitment-denial.ts';
import { type CommitmentGround, commitmentGround } from './commitment-ground.ts';
import type { CommitmentLanguage } from './commitment-language.ts';
import type { CommitmentLimit } from './commitment-limits.ts';
import { type AskedCommitment, readQuestion } from './commitment-question.ts';
import { findShares } from './commitment-shares.ts';
import { findTimes, type NamedTime } from './commitment-times.ts';
import { commitmentClaim } from './judge-commitment.ts';
import { lastPromises } from './renew-commitments.ts';
import { sentenceAround, wordFrom } from './reading-index.ts';
import type { Stretch, Unjudged } from './statement.ts';

/** Finds what a message promises by a plain answer: "yes, that works" to a wish, "about a week" to "how soon?" */
export function agreedCommitments(
  reading: Unjudged,
  languages: readonly CommitmentLanguage[],
  readAgain: (message: Message) => Unjudged,
  promises: readonly Claim[],
): Claim[] {
  if (reading.situation.facts === 'unknown') return [];
  return languages.flatMap((language) => {
    const asked = readQuestion(reading, language, readAgain);
    if (asked === undefined) return [];
    const ground = commitmentGround(reading, language);
    const opening = openingOf(ground);
    const agreement = agreementIn(opening, ground);
    const agreed =
      agreement === undefined
        ? []
        : [
            ...agreedWish(agreement, asked, { ground, promises }),
            ...(asked.isStill ? agreedAnew(agreement, ground, readAgain) : []),
          ];
    if (agreed.length > 0) return agreed.slice(0, 1);
    const offer = offerIn(opening, { ground, promises });
    const unmet = offer === undefined ? [] : ofNobody(offer, asked, ground, false);
    return unmet.length > 0 ? unmet : answered(opening, asked, { ground, promises });
  });
}

type Answer = { readonly ground: CommitmentGround; readonly promises: readonly Claim[] };

/** The first sentences of the body behind the greeting. */
function openingOf({ reading: { words } }: CommitmentGround): Stretch {
  const first = words.findIndex(({ zone }) => zone === 'body');
  const sentence = words[first]?.sentence ?? 0;
  const next = words.findIndex((word, at) => at > first && word.sentence > sentence + longestOpening);
  return { first: Math.max(0, first), end: next < 0 ? words.length : next };
}

const longestOpening = 2;
const limiting = new Set(
  'but only though although however except unless until lead half part some almost nearly partly mostly later not no never cannot unfortunately afraid sorry once'.split(' '),
);

// An agreement with a reservation is none.
function agreementIn(opening: Stretch, ground: CommitmentGround): Stretch | undefined {
  const { words } = ground.reading;
  return ground.wordingsBetween('agreements', opening).find((match) => {
    const { first, end } = sentenceAround(ground.reading, match.first);
    const clause = ground.reading.clauses[ground.clauseOf(match.first)];
    if (words[match.first]?.voice !== 'own' || clause === undefined) return false;
    if (clause.modality === 'asked' || deniesBefore(clause, match, ground)) return false;
    const next = words[end]?.text ?? '';
    return !limiting.has(next) && !words.slice(first, end).some(({ text }) => limiting.has(text));
  });
}

function agreedWish(agreement: Stretch, asked: AskedCommitment, answer: Answer): Claim[] {
  return [
    ...tooMany(agreement, asked, answer),
    ...tooSoon(agreement, asked, answer),
    ...ofNobody(agreement, asked, answer.ground, true),
  ];
}

function tooMany(agreement: Stretch, asked: AskedCommitment, { ground, promises }: Answer): Claim[] {
  // Whoever names a number of their own agrees to that.
  if (promises.length > 0) return [];
  return asked.mentions.flatMap((mention) => {
    const count = mention.amount?.high ?? 0;
    const { limit } = chooseLimit(mention, asked.ground);
    if (limit === undefined || count <= limit.free) return [];
    return [overClaim(agreement, `${count} agreed to`, { limit, breach: limit.free === 0 ? 'kind' : 'count' }, ground)];
  });
}

function tooSoon(agreement: Stretch, asked: AskedCommitment, { ground }: Answer): Claim[] {
  const limit = limitSpokenOf(asked, ground);
  const notice = limit?.noticeDays;
  if (limit === undefined || notice === undefined || limit.free === 0) return [];
  if (findTimes(ground).some(({ days }) => days >= notice)) return [];
  return asked.times
    .filter(({ days }) => days < notice)
    .map(({ days }) => overClaim(agreement, `a start in ${days} days agreed to`, { limit, breach: 'start' }, ground));
}

// A yes is to all that was asked for, and people without a kind are of the kind that was named last.
function ofNobody(place: Stretch, asked: AskedCommitment, ground: CommitmentGround, isYes: boolean): Claim[] {
  const opening = openingOf(ground);
  if (ground.kindsBetween(opening.first, opening.end).some((kind) => !isNeed(kind, ground))) return [];
  const named = asked.ground.kinds.filter((one) => isCertain(one, asked.ground));
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

// "Two of them could begin", "the monolith would be in good hands with us"
function offerIn(opening: Stretch, { ground, promises }: Answer): Stretch | undefined {
  const { words } = ground.reading;
  const offered = promises.map(({ span }) => wordFrom(words, span.start)).find((at) => isIn(at, opening));
  if (offered !== undefined) return { first: offered, end: offered + 1 };
  return ground
    .wordingsBetween('handovers', opening)
    .find((match) => words[match.first]?.voice === 'own' && !isDenied(match, ground));
}

// "Does the date hold?" "It does."
function agreedAnew(
  agreement: Stretch,
  ground: CommitmentGround,
  readAgain: (message: Message) => Unjudged,
): Claim[] {
  return lastPromises(ground, readAgain)
    .filter(({ breach }) => breach !== undefined)
    .slice(0, 1)
    .map(({ status, because, breach, fact }) => {
      const judged = { status, because, ...(breach && { breach }), ...(fact && { fact }) };
      return commitmentClaim(sentenceAround(ground.reading, agreement.first), judged, ground);
    });
}

// "How many of the six?" "All of them." "How soon?" "About a week."
function answered(opening: Stretch, asked: AskedCommitment, { ground, promises }: Answer): Claim[] {
  const limit = limitSpokenOf(asked, ground);
  if (limit === undefined || limit.free === 0 || promises.length > 0) return [];
  return [
    ...(asked.isHowMany ? answeredCount(opening, limit, ground) : []),
    ...(asked.isHowSoon ? answeredStart(opening, limit, ground) : []),
  ].slice(0, 1);
}

function answeredCount(opening: Stretch, limit: CommitmentLimit, ground: CommitmentGround): Claim[] {
  const shares = findShares(ground).filter(({ first }) => isIn(first, opening));
  const numbers = [...ground.amounts.values()].filter(
    ({ first, end }) => isIn(first, opening) && isBareAnswer(end, ground),
  );
  return [...shares, ...numbers.map((one) => ({ ...one, count: one.high }))]
    .flatMap((one) => {
      const own = ground.kindsBeside(one.first)[0];
      const free = own === undefined ? limit : (limitFor(own, ground) ?? limit);
      if (one.count <= free.free || isReserved(one, ground)) return [];
      return [overClaim(one, `${one.count} promised`, { limit: free, breach: 'count' }, ground)];
    });
}

function answeredStart(opening: Stretch, limit: CommitmentLimit, ground: CommitmentGround): Claim[] {
  const notice = limit.noticeDays ?? 0;
  const said = [...lengthsIn(ground), ...findTimes(ground)].filter(
    (one) => isIn(one.first, opening) && one.days >= 1 && !isOfElse(one, ground),
  );
  if (said.some(({ days }) => Math.ceil(days) >= notice)) return [];
  return said
    .filter((one) => !isReserved(one, ground))
    .map((one) => overClaim(one, `a start in ${Math.floor(one.days)} days`, { limit, breach: 'start' }, ground));
}

function lengthsIn({ reading: { quantities, words } }: CommitmentGround): NamedTime[] {
  return quantities.flatMap((quantity) => {
    if (quantity.kind !== 'duration') return [];
    const first = wordFrom(words, quantity.span.start);
    return [{ first, end: wordFrom(words, quantity.span.end - 1) + 1, days: quantity.minutes.high / minutesPerDay }];
  });
}

const minutesPerDay = 24 * 60;

function isIn(at: number, { first, end }: Stretch): boolean {
  return at >= first && at < end;
}

function isBareAnswer(end: number, { reading: { words } }: CommitmentGround): boolean {
  const next = words[end];
  return next === undefined || next.breakBefore !== 'none';
}

function isReserved({ first }: Stretch, ground: CommitmentGround): boolean {
  const { first: from, end } = sentenceAround(ground.reading, first);
  return ground.reading.words.slice(from, end).some(({ text }) => limiting.has(text));
}

// "Up from two in 60 days", "for two weeks"
function isOfElse({ first }: Stretch, ground: CommitmentGround): boolean {
  const { first: from } = sentenceAround(ground.reading, first);
  return ground.reading.words
    .slice(from, first)
    .some(({ text }) => ['over', 'for', 'since', 'last', 'past', 'from', 'went', 'to'].includes(text));
}

function limitSpokenOf(asked: AskedCommitment, ground: CommitmentGround): CommitmentLimit | undefined {
  const [mention] = asked.mentions;
  const kinds = mention?.kinds ?? [];
  if (kinds.length > 0) return chooseLimit({ first: 0, head: 0, kinds }, asked.ground).limit;
  const named = ground.covered[0] ?? asked.ground.covered[0];
  if (named !== undefined) return limitFor(named, ground);
  const needed = new Set(ground.needs.flatMap((need) => need.kinds));
  return ground.limits.find((limit) => limit.kinds.some((kind) => needed.has(kind)));
}

function overClaim(
  place: Stretch,
  what: string,
  { limit, breach }: { readonly limit: CommitmentLimit; readonly breach: 'count' | 'kind' | 'start' },
  ground: CommitmentGround,
): Claim {
  const because = `${what}; free: ${limit.shown}`;
  const span = sentenceAround(ground.reading, place.first);
  return commitmentClaim(span, { status: 'contradicted', breach, because, fact: limit.fact.id }, ground);
}
