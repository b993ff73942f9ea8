import type { Claim, Message, Span, Task, Vocabulary, Zone } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';
import {
  findMessageZones,
  type NormalizedText,
  normalize,
  type ZoneSpan,
} from '@tenacious-bench/text';
import { findClaims } from './find-claims.ts';
import { findNamedValues } from './find-named-values.ts';
import { type Situation, situationOf } from './situation.ts';

/** A message read once. Rules look at this and at nothing else, so none of them reads the text again. */
export type Reading = {
  readonly message: Message;
  readonly situation: Situation;
  /** The text that every span points into. */
  readonly text: string;
  readonly normalized: NormalizedText;
  readonly zones: readonly ZoneSpan[];
  readonly claims: readonly Claim[];
};

/** Reads a message: normalises it, finds its zones, extracts its claims and compares them with the facts. */
export function readMessage(
  task: Task,
  message: Message,
  { vocabulary, facts }: { vocabulary: Vocabulary; facts: 'known' | 'unknown' },
): Reading {
  const situation = situationOf(task, facts);
  const text = messageText(message);
  const zones = findMessageZones(message);
  // Entities and emphasis marks are how a phrase is split in HTML and Markdown mail.
  const normalized = normalize(text, { entities: true, emphasis: true });
  const known = situation.facts === 'unknown' ? [] : situation.facts;
  const claims = [
    ...findClaims({ text, zones, situation }, vocabulary),
    ...findNamedValues(normalized, known, vocabulary),
  ];
  return { message, situation, text, normalized, zones, claims };
}

/** Whether a span lies in one of the zones; inner zones such as quotations count before the block around them. */
export function isIn(zones: readonly ZoneSpan[], span: Span, wanted: readonly Zone[]): boolean {
  const around = zones.filter(
    (zone) => zone.span.start <= span.start && span.start < zone.span.end,
  );
  const inner = around.reduce<ZoneSpan | undefined>(
    (smallest, zone) =>
      smallest === undefined || length(zone) < length(smallest) ? zone : smallest,
    undefined,
  );
  return inner !== undefined && wanted.includes(inner.zone);
}

function length({ span }: ZoneSpan): number {
  return span.end - span.start;
}
