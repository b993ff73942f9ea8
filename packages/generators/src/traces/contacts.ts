import { findZones } from '@tenacious-bench/text';

/** An address of any kind in a text. */
export type Contact = {
  readonly kind: 'email' | 'web' | 'handle' | 'phone';
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Finds e-mail and web addresses, handles and telephone numbers, none inside another. */
export function findContacts(text: string): Contact[] {
  const links = findZones({ body: text }).inlines.filter(({ zone }) => zone === 'link');
  const found = [
    ...matches(text, emails, 'email'),
    ...links.map(({ span }) => contactAt(text, span.start, span.end)),
    ...matches(text, hosts, 'web'),
    ...matches(text, handles, 'handle'),
    ...matches(text, phones, 'phone').filter(isPhone),
  ];
  return found.filter(
    (contact, place) => !found.slice(0, place).some((other) => overlap(contact, other)),
  );
}

const emails = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
// Endings that no English word has behind a full stop without a space.
const hosts =
  /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|org|net|io|co|ai|dev|app|eu|de|no|se|fr|uk|ch|nl|example|test)(?:\/[^\s<>()"]*)?(?![\p{L}\p{N}-])/giu;
const handles = /(?<![\p{L}\p{N}@./])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,37}[\p{L}\p{N}_]/gu;
const phones = /(?<![\p{L}\p{N}.,])\+?\(?\d[\d \u00a0()./-]{6,22}\d(?![\p{L}\p{N}])/gu;

function matches(text: string, pattern: RegExp, kind: Contact['kind']): Contact[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind,
    start: index,
    end: index + found.length,
    text: found,
  }));
}

function contactAt(text: string, start: number, end: number): Contact {
  const quote = text.slice(start, end);
  if (/^tel:/i.test(quote)) return { kind: 'phone', start: start + 4, end, text: quote.slice(4) };
  const kind = quote.includes('@') && !quote.includes('://') ? 'email' : 'web';
  return { kind, start, end, text: quote };
}

// A date has eight digits at most and no plus; an amount has no more than its groups of three.
function isPhone({ text }: Contact): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  if (/^\d{4}-\d\d-\d\d/.test(text)) return false;
  if (/^\d{1,3}(?:[ \u00a0.]\d{3})+$/.test(text)) return false;
  return /^[+(]/.test(text) || text.startsWith('00') ? digits >= 7 : digits >= 9;
}

function overlap(one: Contact, other: Contact): boolean {
  return one.start < other.end && other.start < one.end;
}
