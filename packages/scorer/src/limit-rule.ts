import type { Rule, Span, Zone } from '@tenacious-bench/schema';
import { findSentences, findWords } from '@tenacious-bench/text';
import type { Hit } from './compiled-rule.ts';
import { isInZones } from './is-in-zones.ts';
import type { Reading } from './reading.ts';

type LimitRule = Extract<Rule, { kind: 'limit' }>;

const bodyZones: readonly Zone[] = ['greeting', 'body', 'quotation', 'link', 'code', 'signature'];

/** Makes the check of a length: too much is shown from the first unit over the limit to the last one. */
export function compileLimitRule(rule: LimitRule): (reading: Reading) => Hit[] {
  const { measure, maximum = Number.POSITIVE_INFINITY, minimum = 0, zones = bodyZones } = rule;
  return (reading) => {
    const units = unitsOf(measure, reading).filter((span) => isInZones(reading.zones, span, zones));
    const first = units[maximum];
    const last = units.at(-1);
    if (first !== undefined && last !== undefined) {
      const span = { start: first.start, end: last.end };
      return [{ span, message: `${units.length} ${measure}, at most ${maximum}: ${rule.because}` }];
    }
    if (units.length >= minimum) return [];
    const span = { start: 0, end: 0 };
    return [{ span, message: `${units.length} ${measure}, at least ${minimum}: ${rule.because}` }];
  };
}

function unitsOf(measure: LimitRule['measure'], { text }: Reading): readonly Span[] {
  switch (measure) {
    case 'words':
      return findWords(text);
    case 'sentences':
      return findSentences(text);
    case 'asks':
      return findSentences(text).filter(({ start, end }) =>
        /\?\s*["'”’)]?\s*$/.test(text.slice(start, end)),
      );
    case 'characters':
      return characters(text);
    default:
      return measure satisfies never;
  }
}

function characters(text: string): Span[] {
  let start = 0;
  return Array.from(text, (character) => {
    const span = { start, end: start + character.length };
    start = span.end;
    return span;
  });
}
