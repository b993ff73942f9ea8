import type { Span, Vocabulary } from '@tenacious-bench/schema';
import { readClauses } from './clauses.ts';
import { ownTurns, type PriorText, readPriorText } from './conversation-text.ts';
import { spanOfWords } from './leak-retelling.ts';
import type { Reading } from './reading.ts';
import { rememberDated } from './remember.ts';
import { compileWordingList, type WordingMatch } from './wordings.ts';

/** Something that can be promised, and what takes it back: wordings of the promise and of its opposite. */
export type Reversal = {
  readonly promised: readonly string[];
  readonly reversed: readonly string[];
  readonly unless?: readonly string[] | undefined;
};

type Language = {
  readonly vocabulary: Vocabulary;
  readonly groups: Readonly<Record<string, string>>;
};

/** Makes the search for words that take back what an earlier message of the sender promised. */
export function compileReversals(
  reversals: readonly Reversal[],
  language: Language,
): (reading: Reading) => Span | undefined {
  const finders = reversals.map((reversal) => compileReversal(reversal, language));
  return (reading) => {
    const { thread } = reading.situation;
    const isFirst = !thread.some((turn) => turn.kind === 'message' && turn.from === 'agent');
    // "Two were free; since then one has been booked": what changed the facts lifts what was said of them.
    if (isFirst || thread.at(-1)?.kind === 'event') return undefined;
    for (const find of finders) {
      const match = find(reading);
      if (match !== undefined) return spanOfWords(reading, match.first, match.end);
    }
    return undefined;
  };
}

function compileReversal(
  { promised, reversed, unless = [] }: Reversal,
  { vocabulary, groups }: Language,
): (reading: Reading) => WordingMatch | undefined {
  const findPromise = compileWordingList(promised, vocabulary, groups);
  const findReversed = compileWordingList(reversed, vocabulary, groups);
  const findInnocent = compileWordingList(unless, vocabulary, groups);
  const isPromised = rememberDated((text, at) => {
    const prior = readPriorText(text, at);
    return findPromise(prior).some(({ first }) => !isAsked(first, prior, text));
  });
  return (reading) => {
    const own = ownTurns(reading.situation).filter(({ from }) => from === 'agent');
    if (!own.some(({ message, at }) => isPromised(message.body, at))) return undefined;
    const sentenceOf = ({ first }: WordingMatch) => reading.words[first]?.sentence ?? -1;
    const innocent = new Set(findInnocent(reading).map(sentenceOf));
    return findReversed(reading).find(
      (match) => isOwnBody(match, reading) && !innocent.has(sentenceOf(match)),
    );
  };
}

// "Should I send it?" promises nothing.
function isAsked(index: number, { words }: PriorText, text: string): boolean {
  const clause = readClauses(words, text).find(({ first, end }) => first <= index && index < end);
  // A question turned round ("should I …") reads like a condition.
  return clause?.modality === 'asked' || clause?.modality === 'conditional';
}

function isOwnBody({ first }: WordingMatch, { words }: Reading): boolean {
  return words[first]?.voice === 'own' && words[first]?.zone === 'body';
}
