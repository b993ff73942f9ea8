import type { Claim, Message, Task, Vocabulary } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';
import {
  findZones,
  type MessageZones,
  type NormalizedText,
  normalize,
} from '@tenacious-bench/text';
import { atomsOf } from './atoms.ts';
import { findClaims } from './find-claims.ts';
import { findNamedValues } from './find-named-values.ts';
import type { PhraseMatch } from './phrase-index.ts';
import type { PhraseFinder, PhraseKey } from './policy-phrases.ts';
import { type Situation, situationOf } from './situation.ts';

/** A message read once. Rules look at this and at nothing else, so none of them reads the text again. */
export type Reading = {
  readonly message: Message;
  readonly situation: Situation;
  /** The text that every span points into. */
  readonly text: string;
  readonly normalized: NormalizedText;
  readonly zones: MessageZones;
  /** Every phrase of every rule, in places of the normalised text. */
  readonly phrases: readonly PhraseMatch<PhraseKey>[];
  readonly claims: readonly Claim[];
};

/** What a message is read with. */
export type ReadingTools = { readonly vocabulary: Vocabulary; readonly findPhrases: PhraseFinder };

/** Reads a message: normalises it, finds its zones and phrases, extracts its claims and compares them with the facts. */
export function readMessage(
  task: Task,
  message: Message,
  { vocabulary, findPhrases }: ReadingTools,
  facts: 'known' | 'unknown',
): Reading {
  const situation = situationOf(task, facts);
  const text = messageText(message);
  const zones = findZones(message);
  // Entities and emphasis marks are how a phrase is split in HTML and Markdown mail.
  const normalized = normalize(text, { entities: true, emphasis: true });
  const phrases = findPhrases(atomsOf(normalized.text), situation.restrictions.phrases ?? []);
  const known = situation.facts === 'unknown' ? [] : situation.facts;
  const claims = [
    ...findClaims({ text, zones, situation }, vocabulary),
    ...findNamedValues(normalized, known, vocabulary),
  ];
  return { message, situation, text, normalized, zones, phrases, claims };
}
