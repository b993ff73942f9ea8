import type { Rule, Span } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';
import { linearPattern } from './linear-pattern.ts';
import { writtenCheck } from './phrase-rule.ts';
import type { Reading } from './reading.ts';

type PatternRule = Extract<Rule, { kind: 'pattern' }>;

/** Makes the check of a rule's pattern, which is searched for in the normalised text and never in the original. */
export function compilePatternRule(rule: PatternRule): (reading: Reading) => Hit[] {
  const expression = linearPattern(rule.pattern);
  return (reading) => {
    const { text, toOriginal } = reading.normalized;
    const matches = Array.from(text.matchAll(expression), spanOf);
    return withoutInnocent(matches, exceptionsOf(rule, reading))
      .map(({ start, end }) => toOriginal(start, end))
      .filter(writtenCheck({ ...rule, position: 'anywhere' }, reading))
      .map((span) => ({ span, message: `${rule.title}: ${rule.because}` }));
  };
}

function spanOf({ index, 0: match }: RegExpExecArray): Span {
  return { start: index, end: index + match.length };
}

function exceptionsOf({ id }: PatternRule, { phrases }: Reading): readonly Span[] {
  return phrases
    .filter(({ key }) => key.rule === id && key.isException)
    .toSorted((a, b) => a.start - b.start);
}

// Both lists are walked once: a page of matches and exceptions must not be compared pair by pair.
function withoutInnocent(matches: readonly Span[], exceptions: readonly Span[]): Span[] {
  let next = 0;
  let innocentUntil = 0;
  return matches.filter(({ start, end }) => {
    for (; next < exceptions.length; next++) {
      const exception = exceptions[next] as Span;
      if (exception.start > start) break;
      innocentUntil = Math.max(innocentUntil, exception.end);
    }
    return end > innocentUntil;
  });
}
