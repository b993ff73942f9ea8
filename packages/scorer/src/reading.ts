import type { Claim, Fact, Message, Task, Vocabulary } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';
import {
  findQuantities,
  findZones,
  type MessageZones,
  type NormalizedText,
  normalize,
  type Quantity,
} from '@tenacious-bench/text';
import { atomsOf } from './atoms.ts';
import { type Clause, readClauses } from './clauses.ts';
import { findClaims } from './find-claims.ts';
import { findNamedValues } from './find-named-values.ts';
import { type PartyNames, partyNames } from './party-names.ts';
import type { PhraseMatch } from './phrase-index.ts';
import type { PhraseFinder, PhraseKey } from './policy-phrases.ts';
import { type Situation, situationOf } from './situation.ts';
import { markWords } from './word-marks.ts';
import type { WordingFinder, WordingMatch } from './wordings.ts';
import { readWords, type Word } from './words.ts';

/** A message read once. Rules look at this and at nothing else, so none of them reads the text again. */
export type Reading = {
  readonly message: Message;
  readonly situation: Situation;
  readonly vocabulary: Vocabulary;
  /** The text that every span points into. */
  readonly text: string;
  readonly normalized: NormalizedText;
  readonly zones: MessageZones;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  readonly names: PartyNames;
  /** Every phrase of every rule, in places of the normalised text. */
  readonly phrases: readonly PhraseMatch<PhraseKey>[];
  /** Every wording of every rule, in indexes of the words. */
  readonly wordings: readonly WordingMatch[];
  readonly claims: readonly Claim[];
};

/** What a message is read with. */
export type ReadingTools = {
  readonly vocabulary: Vocabulary;
  readonly findPhrases: PhraseFinder;
  readonly findWordings: WordingFinder;
};

/** Reads a message: normalises it, finds its zones, words and phrases, extracts its claims and compares them with the facts. */
export function readMessage(
  task: Task,
  message: Message,
  { vocabulary, findPhrases, findWordings }: ReadingTools,
  facts: 'known' | 'unknown',
): Reading {
  const situation = situationOf(task, facts);
  const text = messageText(message);
  const zones = findZones(message);
  // Entities and emphasis marks are how a phrase is split in HTML and Markdown mail.
  const normalized = normalize(text, { entities: true, emphasis: true });
  const phrases = findPhrases(atomsOf(normalized.text), situation.restrictions.phrases ?? []);
  const nouns = vocabulary.units.flatMap((unit) => unit.nouns);
  const quantities = findQuantities(text, { now: situation.asOf.slice(0, 10), nouns });
  const words = readWords(normalized, zones);
  const clauses = readClauses(words, text);
  const known = situation.facts === 'unknown' ? [] : situation.facts;
  const names = partyNames(known, vocabulary);
  const lengthOf = markWords(words, quantities, names, situation.asOf);
  const wordings = findWordings({ words, lengthOf });
  const read = { message, situation, vocabulary, text, normalized, zones, words, clauses };
  const unjudged = { ...read, quantities, names, phrases, wordings };
  return { ...unjudged, claims: claimsOf(unjudged, known) };
}

function claimsOf(reading: Omit<Reading, 'claims'>, facts: readonly Fact[]): Claim[] {
  const { normalized, vocabulary } = reading;
  return [...findClaims(reading, vocabulary), ...findNamedValues(normalized, facts, vocabulary)];
}

/** The clause that a word belongs to. */
export function clauseAt({ clauses }: Pick<Reading, 'clauses'>, index: number): Clause | undefined {
  return clauses.find(({ first, end }) => first <= index && index < end);
}
