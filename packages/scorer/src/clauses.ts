import type { Claim } from '@tenacious-bench/schema';
import { startsClause } from './clause-boundary.ts';
import { anyOf, modalityOf } from './clause-modality.ts';
import { continuesOpenness, inherited, leavesOpen } from './clause-openness.ts';
import { tenseOf, verbOf } from './clause-verb.ts';
import { conditionals, coordinators, negations, subordinators } from './english-words.ts';
import type { Word } from './words.ts';

type Tense = 'past' | 'present' | 'future' | 'none';

/** A stretch of a sentence that says one thing: at most one verb and who does it. */
export type Clause = {
  /** Indexes into the words; `end` is behind the last one. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** The word that begins it, where that is one of `if`, `since`, `which`, `and`, …; empty where it is none. */
  readonly introducedBy: string;
  /** Index of its verb, or -1. */
  readonly verb: number;
  readonly tense: Tense;
  readonly modality: Claim['modality'];
  readonly polarity: Claim['polarity'];
};

/** Cuts the words of a message into clauses. */
export function readClauses(words: readonly Word[], text: string): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  while (first < words.length) {
    const end = endOfSentence(words, first);
    clauses.push(...sentenceClauses(words, first, end, isQuestion(words, end, text)));
    first = end;
  }
  return clauses;
}

function endOfSentence(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end < words.length && words[end]?.breakBefore !== 'hard') end++;
  return end;
}

function isQuestion(words: readonly Word[], end: number, text: string): boolean {
  const from = words[end - 1]?.span.end ?? 0;
  const to = words[end]?.span.start ?? text.length;
  return text
    .slice(from, to)
    .trimStart()
    .replace(/^["”’')\]*_]+/, '')
    .startsWith('?');
}

function sentenceClauses(
  words: readonly Word[],
  first: number,
  end: number,
  isAsked: boolean,
): Clause[] {
  const starts = [first];
  for (let index = first + 1; index < end; index++)
    if (startsClause(words, index, end)) starts.push(index);
  const clauses: Clause[] = [];
  let open = false;
  for (const [at, start] of starts.entries()) {
    const read = clauseOf(words, start, starts[at + 1] ?? end, isAsked);
    const clause = inherited(read, clauses.at(-1), words);
    const isOpened: boolean = open && continuesOpenness(clause, words);
    const isLeftOpen = isOpened && clause.modality === 'asserted';
    clauses.push(isLeftOpen ? { ...clause, modality: 'hedged' } : clause);
    // "I suspect that …", "I cannot see which …": what follows is left open too.
    open = isOpened || leavesOpen(words, clause);
  }
  return clauses;
}

function clauseOf(words: readonly Word[], first: number, end: number, isAsked: boolean): Clause {
  const word = words[first] as Word;
  const introducedBy = introduction(word.text, words[first + 1]?.text ?? '');
  const verb = verbOf(words, first, end);
  const polarity = anyOf(words, first, end, negations) ? 'negated' : 'affirmed';
  return {
    first,
    end,
    sentence: word.sentence,
    introducedBy,
    verb,
    tense: tenseOf(words, verb, end),
    modality: modalityOf(words, first, end, { introducedBy, isAsked, verb }),
    polarity,
  };
}

function introduction(text: string, next: string): string {
  if (coordinators.has(text) && conditionals.has(next)) return next;
  return conditionals.has(text) || subordinators.has(text) || coordinators.has(text) ? text : '';
}
