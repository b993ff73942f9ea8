import { isFunctionWord } from './english-words.ts';
import type { Reading } from './reading.ts';
import { clauseAt, wordingsOf } from './reading-index.ts';
import type { WordingMatch } from './wordings.ts';
import { stemOf } from './words.ts';

const nearestOwner = 3;

/**
 * Makes the check whether a word only begins the name of a thing of the recipient's: "your discount engine" offers no
 * discount, and neither does "the coupon service" where a fact or a mail speaks of one.
 */
export function compoundCheck(
  homonyms: readonly string[],
): (match: WordingMatch, reading: Reading) => boolean {
  const stems = new Set(homonyms.map(stemOf));
  return (match, reading) => {
    const { first, end } = match;
    const word = reading.words[first];
    if (word === undefined || end !== first + 1 || !stems.has(word.stem)) return false;
    if (!isNoun(end, reading)) return false;
    const next = reading.words[end]?.stem ?? '';
    const isTold = reading.known.has(word.stem) && reading.known.has(next);
    if (isTold || isOwned(first, reading)) return true;
    return reading.words[end + 1]?.text === 'of'
      ? isReader(end + 2, reading)
      : isOfNeither(match, reading);
  };
}

function isNoun(index: number, reading: Reading): boolean {
  const word = reading.words[index];
  if (word === undefined || word.breakBefore !== 'none' || isFunctionWord(word.text)) return false;
  // "Your discount rate" is a price, whosever it is.
  const cues = wordingsOf(reading, `topic:${reading.vocabulary.prices?.topic ?? ''}`);
  return !cues.some(({ first }) => first === index);
}

function isOwned(first: number, { words, lengthOf }: Reading): boolean {
  for (let index = first - 1; index >= Math.max(0, first - nearestOwner); index--) {
    if (words[index + 1]?.breakBefore !== 'none') return false;
    const { text, isPossessive } = words[index] as Reading['words'][number];
    if (text === 'your' || (isPossessive && lengthOf('recipient', index) > 0)) return true;
  }
  return false;
}

function isReader(index: number, { lengthOf }: Reading): boolean {
  return lengthOf('recipient', index) > 0;
}

const predicates = new Set('available possible likely included due conditional'.split(' '));

// "Refund handling is where the odd cases live": a thing by itself, and nobody is given it.
function isOfNeither({ first, end }: WordingMatch, reading: Reading): boolean {
  const { words, lengthOf } = reading;
  const next = words[end]?.text ?? '';
  if (next.endsWith('s') || next.endsWith('ed') || predicates.has(next)) return false;
  const clause = clauseAt(reading, first);
  if (clause === undefined) return false;
  for (let index = clause.first; index < clause.end; index++)
    if (lengthOf('sender', index) > 0 || lengthOf('recipient', index) > 0) return false;
  return true;
}
