import type { Clause } from './clauses.ts';
import { isFunctionWord } from './english-words.ts';
import type { Reading } from './reading.ts';
import { clauseAt, wordingsOf } from './reading-index.ts';
import { recipientStems } from './recipient-words.ts';
import type { WordingMatch } from './wordings.ts';
import { stemOf } from './words.ts';

const nearestOwner = 3;

/**
 * Makes the check whether a word only begins the name of a thing of the recipient's: "your discount engine" offers no
 * discount, and neither does "the coupon service" where a fact or a mail speaks of one. What a fact says of the recipient
 * goes further: "where the discounts are kept" is about theirs.
 */
export function compoundCheck(
  homonyms: readonly string[],
): (match: WordingMatch, reading: Reading) => boolean {
  const stems = new Set(homonyms.map(stemOf));
  return (match, reading) => {
    const { first, end } = match;
    if (isTheirTopic(match, stems, reading)) return true;
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

const predicates = new Set('available possible likely included due conditional'.split(' '));

// What the recipient writes may be a wish: only what is known of their company makes the word theirs.
function isTheirTopic(
  { first, end }: WordingMatch,
  homonyms: ReadonlySet<string>,
  reading: Reading,
): boolean {
  const { situation } = reading;
  const said = reading.words.slice(first, end);
  if (!said.some(({ stem }) => homonyms.has(stem))) return false;
  const stated = recipientStems({ facts: situation.facts, thread: [] });
  if (![...homonyms].some((stem) => stated.has(stem))) return false;
  const known = said.length === 1 ? recipientStems(situation) : stated;
  const isKnown = said.every(
    ({ text, stem }) => isFunctionWord(text) || reading.familiar.has(stem) || known.has(stem),
  );
  const clause = clauseAt(reading, first);
  if (!isKnown || clause === undefined) return false;
  return !isOffered(clause, reading) && !hasParty(clause, 'sender', reading);
}

const shares = new Set(['money', 'percent', 'fraction', 'multiplier']);

function isOffered({ first, end }: Clause, { words, quantities }: Reading): boolean {
  const amounts = quantities.filter(({ kind }) => shares.has(kind));
  return words
    .slice(first, end)
    .some(
      ({ text, span }) =>
        predicates.has(text) ||
        amounts.some((one) => one.span.start < span.end && span.start < one.span.end),
    );
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

// "Refund handling is where the odd cases live": a thing by itself, and nobody is given it.
function isOfNeither({ first, end }: WordingMatch, reading: Reading): boolean {
  const { words } = reading;
  const next = words[end]?.text ?? '';
  if (next.endsWith('s') || next.endsWith('ed') || predicates.has(next)) return false;
  const clause = clauseAt(reading, first);
  if (clause === undefined) return false;
  return !hasParty(clause, 'sender', reading) && !hasParty(clause, 'recipient', reading);
}

function hasParty(
  { first, end }: Pick<Clause, 'first' | 'end'>,
  party: 'sender' | 'recipient',
  { lengthOf }: Reading,
): boolean {
  for (let index = first; index < end; index++) if (lengthOf(party, index) > 0) return true;
  return false;
}
