import type { Claim, Message } from '@tenacious-bench/schema';
import { agreedWish, ofNobody } from './agreed-wish.ts';
import { answeredCommitments } from './answered-commitments.ts';
import { type Answer, isIn, isReserved, isReservedBehind, openingOf } from './commitment-answer.ts';
import { deniesBefore, isDenied } from './commitment-denial.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { type AskedCommitment, readQuestion } from './commitment-question.ts';
import { commitmentClaim } from './judge-commitment.ts';
import { sentenceAround, wordFrom } from './reading-index.ts';
import { lastPromises } from './renew-commitments.ts';
import type { Stretch, Unjudged } from './statement.ts';

/** Finds what a message promises by a plain answer: "yes, that works" to a wish, "about a week" to "how soon?" */
export function agreedCommitments(
  grounds: readonly CommitmentGround[],
  readAgain: (message: Message) => Unjudged,
  promises: readonly Claim[],
): Claim[] {
  return grounds.flatMap((ground) => {
    if (ground.reading.situation.facts === 'unknown') return [];
    const asked = readQuestion(ground, readAgain);
    if (asked === undefined) return [];
    const answer = { ground, promises, opening: openingOf(ground) };
    const agreement = agreementIn(answer);
    const agreed =
      agreement === undefined || isForCall(agreement, asked, ground)
        ? []
        : [
            ...agreedWish(agreement, asked, answer),
            ...(asked.isStill ? agreedAnew(agreement, ground, readAgain) : []),
          ];
    if (agreed.length > 0) return agreed.slice(0, 1);
    const offer = offerIn(answer);
    const unmet = offer === undefined ? [] : ofNobody(offer, asked, ground, false);
    return unmet.length > 0 ? unmet : answeredCommitments(asked, answer);
  });
}

// An agreement with a reservation is none.
function agreementIn({ ground, opening }: Answer): Stretch | undefined {
  const { words } = ground.reading;
  return ground.wordingsBetween('agreements', opening).find((match) => {
    const clause = ground.reading.clauses[ground.clauseOf(match.first)];
    if (words[match.first]?.voice !== 'own' || clause === undefined) return false;
    if (clause.modality === 'asked' || deniesBefore(clause, match, ground)) return false;
    return !isReserved(match, ground) && !isReservedBehind(match, ground);
  });
}

const meetings = new Set(
  'call calls talk speak meeting meet invitation invite minutes phone video calendar chat'.split(
    ' ',
  ),
);

// "Monday at half ten?" "Gladly: 20 minutes for a first call": a time alone is one to talk, where the answer takes it so.
function isForCall(
  agreement: Stretch,
  { mentions, kinds, isHowMany, isHowSoon, isStill, isForStart }: AskedCommitment,
  { reading }: CommitmentGround,
): boolean {
  const isOfPeople = kinds.length > 0 || mentions.some(({ form }) => form !== 'number');
  if (isOfPeople || isHowMany || isHowSoon || isStill || isForStart) return false;
  const { first, end } = sentenceAround(reading, agreement.first);
  return reading.words.slice(first, end).some(({ text }) => meetings.has(text));
}

// "Two of them could begin", "the monolith would be in good hands with us"
function offerIn({ ground, opening, promises }: Answer): Stretch | undefined {
  const { words } = ground.reading;
  const offered = promises
    .map(({ span }) => wordFrom(words, span.start))
    .find((at) => isIn(at, opening));
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
