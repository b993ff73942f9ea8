import type { Fact, Span, Suggestion } from '@tenacious-bench/schema';
import type { Reading } from './reading.ts';

/** Words of a token that only say whose value is meant. */
const fillers = new Set(['insert', 'the', 'recipient', 'prospect', 'contact', 'lead', 'customer']);
/** Words of a token that is the sender's to fill. */
const senders = new Set(['my', 'your', 'our', 'sender', 'agent']);

/** What an unfilled template token should have become, where exactly one quotable fact about the recipient says so. */
export function suggestTokenValue(
  { text, situation }: Pick<Reading, 'text' | 'situation'>,
  span: Span,
): { suggestion?: Suggestion } {
  const words = wordsOf(text.slice(span.start, span.end)).filter((word) => !fillers.has(word));
  if (words.some((word) => senders.has(word))) return {};
  const known = situation.facts === 'unknown' ? [] : situation.facts;
  const values = new Set(known.filter(isAboutRecipient).flatMap((fact) => valuesFor(fact, words)));
  const [value] = values;
  // A value of several lines, or one that is a token itself, would only move the fault.
  const isPlain = value !== undefined && /^[^\p{C}[\]{}<>]{1,80}$/u.test(value);
  return values.size === 1 && isPlain ? { suggestion: { span, replacement: value } } : {};
}

function isAboutRecipient({ subject, disclosure }: Fact): boolean {
  return subject === 'recipient' && disclosure === 'quotable';
}

function valuesFor({ values }: Fact, words: readonly string[]): string[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (typeof value !== 'string' || value.trim() === '') return [];
    const name = wordsOf(field).join(' ');
    const wanted = words.join(' ');
    if (name === wanted || `${name} name` === wanted) return [value.trim()];
    if (name !== 'name') return [];
    const parts = value.trim().split(/\s+/);
    if (wanted === 'first name' || wanted === 'firstname') return parts.slice(0, 1);
    return wanted === 'full name' || wanted === '' ? [value.trim()] : [];
  });
}

/** `{{firstName}}`, `[First Name]` and `first_name` are the same two words. */
function wordsOf(name: string): string[] {
  const parted = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return parted.match(/[\p{L}\p{N}]+/gu) ?? [];
}
