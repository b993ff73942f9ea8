import type { FactValue } from '@tenacious-bench/schema';

const longestName = 36;
// What a name is never made of: gaps of templates, markup, sentences, addresses.
const nameShape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&+#'’/-]*$/u;

/** A value that can stand in a sentence as a name; undefined where it is anything else. */
export function nameOf(value: FactValue | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  const isName = name.length <= longestName && nameShape.test(name) && !orders.test(name);
  return isName ? name.replace(/[.,\s]+$/, '') || undefined : undefined;
}

/** How many words of somebody else's text a message takes over at most. */
const mostWords = 22;

/**
 * The first statement of a text that somebody else wrote, where it can be repeated to the reader. A text that speaks
 * to whoever writes the message, names money or leads elsewhere is left out as a whole, not cleaned up.
 */
export function quotableText(value: FactValue | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.normalize('NFC').trim();
  if (suspicious.test(text.replaceAll(ownAddress, '')) || !textShape.test(text)) return undefined;
  const first = text.split(/(?<=[.;!?])\s/u)[0]?.replace(/[.;!?\s]+$/, '') ?? '';
  const words = first.split(/\s+/).length;
  return first === '' || words > mostWords ? undefined : first;
}

/** A sentence of the reader's own that can be quoted back: plain words, and no orders to a writer. */
export function isRepeatable(sentence: string): boolean {
  return textShape.test(sentence) && !orders.test(sentence) && !addressees.test(sentence);
}

const ownAddress = /(?<![\w.])(?:get)?tenacious(?:\.example|\.com)\/[\w/-]+/gi;
const textShape = /^[\p{L}\p{M}\p{N} .,;:!?&+#'’()/–-]+$/u;

// Whoever writes a fact may speak to whoever reads it: such a text is never repeated, not even in part.
const orders =
  /\b(?:ignore|disregard|override|(?:state|say) that|mention|include|confirm|promise|guarantee|pretend|always|never|must|shall|insert|append|reveal|instructions?|prompt)\b/iu;
const addressees =
  /\b(?:llms?|gpt|chatgpt|assistants?|bots?|writers?|operators?|drafters?|agents?|(?:system|ai|for) (?:note|message|writers?|only))\b/iu;
const suspicious = new RegExp(
  [
    orders.source,
    addressees.source,
    String.raw`\b(?:confidence|segment|icp|maturity|internal|crm|bench|score|do not|don't|discount|contract|invoice|client|deadline|asap)\b`,
    String.raw`[@{}<>\[\]%$€£]|https?:|www\.|\b[\w-]+\.(?:com|net|org|io|example|ai)\b|\p{Extended_Pictographic}`,
  ].join('|'),
  'iu',
);
