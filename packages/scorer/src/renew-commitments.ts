import type { Claim, Message } from '@tenacious-bench/schema';
import { type CommitmentGround, commitmentGround } from './commitment-ground.ts';
import { findTimes } from './commitment-times.ts';
import { ownTurns } from './conversation-text.ts';
import { findCommitments } from './find-commitments.ts';
import { sentenceAround } from './reading-index.ts';
import type { Unjudged } from './statement.ts';
import type { WordingMatch } from './wordings.ts';

/**
 * Finds promises that are renewed without being named, "what I wrote on the 8th holds", "the date stands": the last one
 * that the agent made in the conversation is held against what is free by now.
 */
export function renewCommitments(
  grounds: readonly CommitmentGround[],
  readAgain: (message: Message) => Unjudged,
  promises: readonly Claim[],
): Claim[] {
  return grounds.flatMap((ground) => {
    const { reading } = ground;
    const renewed = (list: 'renewals' | 'dateRenewals') =>
      ground.wordingsOf(list).find((one) => isMeant(one, reading));
    // Whoever names what is offered says what holds.
    const whole = promises.length > 0 ? undefined : renewed('renewals');
    const match = whole ?? renewed('dateRenewals');
    if (match === undefined || (whole === undefined && namesLaterStart(ground))) return [];
    return lastPromises(ground, readAgain)
      .filter(({ breach }) => (whole === undefined ? breach === 'start' : breach !== undefined))
      .slice(0, 1)
      .map((claim) => ({ ...claim, ...placeOf(match, reading) }));
  });
}

// "The date holds for Python; Go would begin on 8 June"
function namesLaterStart(ground: CommitmentGround): boolean {
  const notices = ground.limits.flatMap(({ noticeDays }) => noticeDays ?? []);
  const least = Math.max(0, ...notices);
  return findTimes(ground).some(({ days }) => days >= least);
}

const nothing = new Set(['nothing', 'nobody', 'none']);
const withdrawing = new Set(
  'back withdraw longer correct correction wrong mistaken outdated overtaken sorry unfortunately afraid instead before'.split(
    ' ',
  ),
);

function isMeant({ first }: WordingMatch, { words, index }: Unjudged): boolean {
  const word = words[first];
  if (word?.voice !== 'own' || word.zone !== 'body') return false;
  const clause = index.clauseOf[first];
  // "Nothing has changed" denies the change, and that is the point.
  const isDenied = clause?.polarity === 'negated' && !nothing.has(word.text);
  if (clause?.modality !== 'asserted' || isDenied) return false;
  const { first: from, end } = sentenceAround({ words, index }, first);
  return !words.slice(from, end).some(({ text }) => withdrawing.has(text));
}

/** What the agent promised last in the conversation, held against what is free by now. */
export function lastPromises(
  { reading: { situation }, language }: CommitmentGround,
  readAgain: (message: Message) => Unjudged,
): Claim[] {
  for (const turn of ownTurns(situation).toReversed()) {
    if (turn.from !== 'agent') continue;
    const promises = findCommitments([commitmentGround(readAgain(turn.message), language)]);
    if (promises.length > 0) return promises;
  }
  return [];
}

function placeOf({ first, end }: WordingMatch, { words, text }: Unjudged) {
  const span = { start: words[first]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
  return { span, quote: text.slice(span.start, span.end) };
}
