import type { Span } from '@tenacious-bench/schema';
import { knownText } from './known-text.ts';
import type { Reading } from './reading.ts';

// [First Name], {{company}}, {first_name}, <Company Name>, %COMPANY%, «name»: bounded, so that a page of brackets costs one pass.
const token =
  /\[\[?[A-Za-z][A-Za-z _'/-]{1,40}\]\]?(?!\()|\{\{[^{}\n]{1,60}\}\}|\{[A-Za-z][A-Za-z_. -]{1,40}\}|<<?[A-Z][A-Za-z]*(?:[ _][A-Za-z]+){0,3}>>?|<[a-z]+(?:[ _][a-z]+){1,3}>|%%?[A-Za-z][A-Za-z_]{2,30}%%?|«[^«»\n]{2,40}»|\$\{[^{}\n]{1,40}\}|\b[A-Z]{2,12}_[A-Z_]{3,20}\b|\b(?:FNAME|LNAME|FIRSTNAME|LASTNAME)\b|\bX{4,}\b|_{4,}/g;
const meant = /^\[+(?:sic|external|ext|edited|redacted|snip)\]+$/i;

/**
 * The places that a template left open in a text: `[First Name]`, `{{company}}`.
 *
 * @example
 * ```ts
 * findUnfilled('Hi [First Name], {{company}} grows') // => [{ start: 3, end: 15 }, { start: 17, end: 28 }]
 * findUnfilled('as they say [sic]') // => []
 * ```
 */
export function findUnfilled(text: string): Span[] {
  if (!/[[{<%«$_]|XXXX|NAME/.test(text)) return [];
  return [...text.matchAll(token)]
    .filter(({ 0: match }) => !meant.test(match))
    .map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

/** The places that a template left open, except those that are names of things the sender was told about. */
export function findTemplateTokens(reading: Reading): Span[] {
  const found = findUnfilled(reading.text);
  if (found.length === 0) return [];
  const known = knownText(reading);
  return found.filter(({ start, end }) => !known.includes(reading.text.slice(start, end)));
}
