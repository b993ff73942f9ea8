import type { Fact } from '@tenacious-bench/schema';
import { type PlacedAmount, placeAmounts } from './commitment-amounts.ts';
import {
  findKinds,
  type KindNames,
  kindsOfName,
  type NamedKind,
  withNames,
} from './commitment-kinds.ts';
import type { CommitmentLanguage } from './commitment-language.ts';
import { type CommitmentLimit, kindNameOf, limitsOf } from './commitment-limits.ts';
import type { CommitmentWording } from './commitment-wordings.ts';
import type { Reading } from './reading.ts';
import {
  wordingsBetween as findBetween,
  grouped,
  sentenceAround,
  startingBetween,
  wordingsOf,
} from './reading-index.ts';
import type { Stretch } from './statement.ts';
import type { WordingMatch } from './wordings.ts';

/** A message together with everything that judging its promises needs. */
export type CommitmentGround = {
  readonly reading: Omit<Reading, 'claims'>;
  readonly language: CommitmentLanguage;
  readonly limits: readonly CommitmentLimit[];
  /** What of each kind the reader needs, as the facts say. */
  readonly needs: readonly { readonly kinds: readonly string[]; readonly count: number }[];
  readonly kinds: readonly NamedKind[];
  /** Those that begin at one of some words, and those of the sentence of a word. */
  kindsBetween(first: number, end: number): readonly NamedKind[];
  kindsBeside(word: number): readonly NamedKind[];
  /** Those of which the facts say how much is free, and whether one of them stands before its noun. */
  readonly covered: readonly NamedKind[];
  readonly isCoveredNamed: boolean;
  readonly amounts: ReadonlyMap<number, PlacedAmount>;
  /** Those that begin in a sentence. */
  amountsIn(sentence: number): readonly PlacedAmount[];
  /** The kind that a word belongs to, and the number that it is part of. */
  kindOf(word: number): NamedKind | undefined;
  amountOf(word: number): PlacedAmount | undefined;
  wordingsOf(list: CommitmentWording): readonly WordingMatch[];
  /** Those that begin at one of some words, and those of the sentence of a word. */
  wordingsBetween(list: CommitmentWording, place: Stretch): readonly WordingMatch[];
  wordingsBeside(list: CommitmentWording, word: number): readonly WordingMatch[];
  /** The index of the clause that a word belongs to. */
  clauseOf(word: number): number;
};

/** Lays out what is known for one commitment of the vocabulary. */
export function commitmentGround(
  reading: Omit<Reading, 'claims'>,
  language: CommitmentLanguage,
): CommitmentGround {
  const { commitment } = language;
  const facts = reading.situation.facts === 'unknown' ? [] : reading.situation.facts;
  const names = withNames(language.kinds, unknownNames(facts, language));
  const { ids } = language;
  const clauses = clauseIndexes(reading);
  const kinds = findKinds(reading.words, reading.text, names);
  const limits = limitsOf(commitment, facts, names);
  const free = new Set(limits.flatMap((limit) => limit.kinds));
  const covered = kinds.filter((kind) => kind.kinds.some((name) => free.has(name)));
  const amounts = placeAmounts(reading.words, reading.quantities, language.crowds);
  const kindOf = coverOf(kinds);
  const amountOf = coverOf(amounts.values());
  const amountsIn = grouped(
    [...amounts.values()],
    ({ first }) => reading.words[first]?.sentence ?? -1,
  );
  const kindsBetween = (first: number, end: number) =>
    startingBetween(kinds, (kind) => kind.first, { first, end });
  const wordingsBetween = (list: CommitmentWording, place: Stretch) =>
    findBetween(reading, ids[list], place);
  return {
    reading,
    language,
    limits,
    needs: needsOf(facts, language, names),
    kinds,
    kindsBetween,
    kindsBeside: (word) => {
      const { first, end } = sentenceAround(reading, word);
      return kindsBetween(first, end);
    },
    covered,
    isCoveredNamed: covered.some(({ end }) => isUnit(reading.words[end]?.text ?? '', language)),
    amounts,
    amountsIn: (sentence) => amountsIn.get(sentence) ?? [],
    kindOf: (word) => kindOf.get(word),
    amountOf: (word) => amountOf.get(word),
    wordingsOf: (list) => wordingsOf(reading, ids[list]),
    wordingsBetween,
    wordingsBeside: (list, word) => wordingsBetween(list, sentenceAround(reading, word)),
    clauseOf: (word) => clauses[word] ?? -1,
  };
}

function unknownNames(facts: readonly Fact[], { commitment, kinds }: CommitmentLanguage): string[] {
  const { topic, need } = commitment;
  const names = facts
    .filter((fact) => fact.topic === topic || fact.topic === need?.topic)
    .map((fact) => kindNameOf(commitment, fact));
  return [...new Set(names)].filter((name) => name !== '' && kindsOfName(name, kinds).length === 0);
}

function needsOf(
  facts: readonly Fact[],
  { commitment }: CommitmentLanguage,
  names: KindNames,
): CommitmentGround['needs'] {
  const { need } = commitment;
  if (need === undefined) return [];
  return facts.flatMap((fact) => {
    const count = fact.values[need.count];
    if (fact.topic !== need.topic || typeof count !== 'number') return [];
    return [{ kinds: kindsOfName(kindNameOf(commitment, fact), names), count }];
  });
}

function coverOf<T extends { readonly first: number; readonly end: number }>(
  places: Iterable<T>,
): ReadonlyMap<number, T> {
  const cover = new Map<number, T>();
  for (const place of places)
    for (let word = place.first; word < place.end; word++) cover.set(word, place);
  return cover;
}

function isUnit(text: string, { units, people }: CommitmentLanguage): boolean {
  return units.has(text) || people.has(text);
}

function clauseIndexes({ clauses }: Pick<Reading, 'clauses'>): number[] {
  const indexes: number[] = [];
  for (const [index, { first, end }] of clauses.entries())
    for (let word = first; word < end; word++) indexes.push(index);
  return indexes;
}
