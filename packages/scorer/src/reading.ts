import type { Claim, Message, Task, Vocabulary } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';
import {
  findQuantities,
  findZones,
  type MessageZones,
  type NormalizedText,
  normalize,
  type Quantity,
} from '@tenacious-bench/text';
import { agreedCommitments } from './agreed-commitments.ts';
import { atomsOf } from './atoms.ts';
import { type Clause, readClauses } from './clauses.ts';
import { commitmentGround } from './commitment-ground.ts';
import type { CommitmentLanguage } from './commitment-language.ts';
import { findAssertions } from './find-assertions.ts';
import { findClaims } from './find-claims.ts';
import { apartFromPromised, findCommitments, withoutPromised } from './find-commitments.ts';
import { findKindLabels } from './find-kind-labels.ts';
import { findLabels } from './find-labels.ts';
import { findMentions } from './find-mentions.ts';
import { findNamedValues } from './find-named-values.ts';
import { findStatements } from './find-statements.ts';
import type { PlantedFinder, PlantedTexts } from './injection-instructions.ts';
import { judgePrices } from './judge-prices.ts';
import { knownStems, type TextReader } from './known-words.ts';
import { type PartyNames, partyNames } from './party-names.ts';
import type { PhraseMatch } from './phrase-index.ts';
import type { PhraseFinder, PhraseKey } from './policy-phrases.ts';
import type { PriceLanguage } from './price-language.ts';
import { indexReading, type ReadingIndex } from './reading-index.ts';
import { renewCommitments } from './renew-commitments.ts';
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
  /** How many words a party, a date or the like takes from a place on: what `{…}` means in a wording. */
  lengthOf(name: string, from: number): number;
  /** Texts of facts and mails that give orders to whoever writes. */
  readonly planted: PlantedTexts;
  /** Stems that the facts, the thread or the names hold, orders left out. */
  readonly known: ReadonlySet<string>;
  /** Stems that anybody may use of anybody. */
  readonly familiar: ReadonlySet<string>;
  /** Stems of nouns that name an event. */
  readonly events: ReadonlySet<string>;
  readonly readText: TextReader;
  /** Every phrase of every rule, in places of the normalised text. */
  readonly phrases: readonly PhraseMatch<PhraseKey>[];
  /** Every wording of every rule, in indexes of the words. */
  readonly wordings: readonly WordingMatch[];
  /** Where all of these are. */
  readonly index: ReadingIndex;
  readonly claims: readonly Claim[];
};

/** What a message is read with. */
export type ReadingTools = {
  readonly vocabulary: Vocabulary;
  readonly findPhrases: PhraseFinder;
  readonly findWordings: WordingFinder;
  readonly familiar: ReadonlySet<string>;
  /** For each stem those that say the same. */
  readonly sameWords: ReadonlyMap<string, readonly string[]>;
  readonly readText: TextReader;
  /** Stems of nouns that name an event. */
  readonly events: ReadonlySet<string>;
  readonly findPlanted: PlantedFinder;
  readonly prices: PriceLanguage | undefined;
  readonly commitments: readonly CommitmentLanguage[];
};

/** Reads a message: normalises it, finds its zones, words and phrases, extracts its claims and compares them with the facts. */
export function readMessage(
  task: Task,
  message: Message,
  tools: ReadingTools,
  facts: 'known' | 'unknown',
): Reading {
  const reading = readUnjudged(task, message, tools, facts);
  const readAgain = (earlier: Message) => readUnjudged(task, earlier, tools, facts);
  const claims = claimsOf(reading, tools, readAgain);
  // To spread so many fields takes long, and nobody else has this reading.
  return Object.assign(reading, { claims });
}

function readUnjudged(
  task: Task,
  message: Message,
  {
    vocabulary,
    findPhrases,
    findWordings,
    findPlanted,
    familiar,
    sameWords,
    readText,
    events,
  }: ReadingTools,
  facts: 'known' | 'unknown',
): Omit<Reading, 'claims'> {
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
  const planted = findPlanted(situation);
  const signed = words.filter(({ zone }) => zone === 'signature').map(({ stem }) => stem);
  const stems = knownStems(situation, names, vocabulary, { planted, sameWords, signed, readText });
  const index = indexReading({ words, clauses, quantities, wordings });
  return {
    message,
    situation,
    vocabulary,
    text,
    normalized,
    zones,
    words,
    clauses,
    quantities,
    names,
    lengthOf,
    planted,
    known: stems,
    familiar,
    events,
    readText,
    phrases,
    wordings,
    index,
  };
}

function claimsOf(
  reading: Omit<Reading, 'claims'>,
  { prices: language, commitments }: Pick<ReadingTools, 'prices' | 'commitments'>,
  readAgain: (message: Message) => Omit<Reading, 'claims'>,
): Claim[] {
  const { normalized, vocabulary, situation } = reading;
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  const { claims: prices, others } = judgePrices(reading, language);
  const grounds = commitments.map((language) => commitmentGround(reading, language));
  const promises = findCommitments(grounds);
  const figures = findClaims({ ...reading, quantities: withoutPromised(others, promises) });
  return [
    ...apartFromPromised(prices, promises),
    ...promises,
    ...renewCommitments(grounds, readAgain, promises),
    ...agreedCommitments(grounds, readAgain, promises),
    ...figures,
    ...findNamedValues(normalized, facts, vocabulary),
    ...findAssertions(reading),
    ...findLabels(reading),
    ...findKindLabels(reading, commitments),
    ...findMentions(reading, figures),
    ...findStatements(reading, [
      ...[...promises, ...prices].filter(isWrong),
      ...explained(reading),
    ]),
  ];
}

// What a person has to judge is judged as a whole: "an introduction there would be set off against the bill".
function explained({ wordings, words, index }: Omit<Reading, 'claims'>): Pick<Claim, 'span'>[] {
  if (!wordings.some(({ explains }) => explains)) return [];
  const placeOf = ({ rule, first }: WordingMatch) => `${index.clauseOf[first]?.first} ${rule}`;
  const excused = new Set(wordings.filter(({ isException }) => isException).map(placeOf));
  return wordings.flatMap((match) => {
    const [from, to] = [words[match.first], words[match.end - 1]];
    if (!match.explains || from === undefined || to === undefined || excused.has(placeOf(match)))
      return [];
    return [{ span: { start: from.span.start, end: to.span.end } }];
  });
}

function isWrong({ status }: Claim): boolean {
  return status === 'contradicted' || status === 'unsupported';
}
