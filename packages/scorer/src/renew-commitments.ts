import type { Claim, Message } from '@tenacious-bench/schema';
import type { CommitmentLanguage } from './commitment-language.ts';
import { findCommitments } from './find-commitments.ts';
import type { Reading } from './reading.ts';
import { wordingsOf } from './reading-index.ts';
import type { WordingMatch } from './wordings.ts';

type Unjudged = Omit<Reading, 'claims'>;

/**
 * Finds promises that are renewed without being named, "what I wrote on the 8th holds": the last one that the agent made
 * in the conversation is held against what is free by now.
 */
export function renewCommitments(
  reading: Unjudged,
  languages: readonly CommitmentLanguage[],
  readAgain: (message: Message) => Unjudged,
): Claim[] {
  return languages.flatMap((language) => {
    const renewals = wordingsOf(reading, language.ids.renewals);
    const match = renewals.find((one) => isMeant(one, reading));
    if (match === undefined) return [];
    return lastPromises(reading, (message) => findCommitments(readAgain(message), [language]))
      .filter(({ breach }) => breach === 'count' || breach === 'kind')
      .slice(0, 1)
      .map((claim) => ({ ...claim, ...placeOf(match, reading) }));
  });
}

function isMeant({ first }: WordingMatch, { words, index }: Unjudged): boolean {
  const word = words[first];
  if (word?.voice !== 'own' || word.zone !== 'body') return false;
  const clause = index.clauseOf[first];
  return clause?.modality === 'asserted' && clause.polarity !== 'negated';
}

function lastPromises(
  { situation: { thread, conversation } }: Unjudged,
  promisesOf: (message: Message) => Claim[],
): Claim[] {
  for (const turn of thread.toReversed()) {
    if (turn.kind !== 'message' || turn.from !== 'agent' || turn.conversation !== conversation)
      continue;
    const promises = promisesOf(turn.message);
    if (promises.length > 0) return promises;
  }
  return [];
}

function placeOf({ first, end }: WordingMatch, { words, text }: Unjudged) {
  const span = { start: words[first]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
  return { span, quote: text.slice(span.start, span.end) };
}
