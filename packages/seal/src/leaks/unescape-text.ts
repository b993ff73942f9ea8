import { normalize } from '@tenacious-bench/text';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

// JSON and the languages with its escapes, HTML, addresses, and quoted-printable.
const escapes = [
  String.raw`\\u\{[0-9A-Fa-f]{1,6}\}`,
  String.raw`\\u[0-9A-Fa-f]{4}`,
  String.raw`\\U[0-9A-Fa-f]{8}`,
  String.raw`\\x[0-9A-Fa-f]{2}`,
  String.raw`\\\r?\n`,
  String.raw`\\[nrtbfv0"'\\/]`,
  '&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});',
  '(?:%[0-9A-Fa-f]{2})+',
  String.raw`=\r?\n`,
  '(?:=[0-9A-F]{2})+',
];

const controls = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' }),
);

/** Whether bytes may hold an escape: nearly all text has none, and this costs nothing. */
export function mayBeEscaped(bytes: Uint8Array): boolean {
  return [...String.raw`\&%=`].some((sign) => bytes.includes(sign.charCodeAt(0)));
}

/** Makes a function that takes one layer of escapes away, or answers with the text itself where there is none. */
export function createUnescape(): (text: string) => string {
  const anyEscape = new RegExp(escapes.join('|'), 'g');
  const entities = new Map<string, string>();
  const entity = (found: string) => {
    const known = entities.get(found) ?? decodeEntity(found);
    entities.set(found, known);
    return known;
  };
  return (text) =>
    text.replace(anyEscape, (found) => {
      if (found.startsWith('&')) return entity(found);
      if (found.startsWith('%')) return decodeBytes(found, '%');
      if (found.startsWith('=')) return found.endsWith('\n') ? '' : decodeBytes(found, '=');
      return decodeBackslash(found.slice(1));
    });
}

function decodeBackslash(rest: string): string {
  if (rest.length > 1 && /^[uUx]/.test(rest))
    return characterOf(rest.slice(1).replace(/[{}]/g, ''));
  return /^\r?\n$/.test(rest) ? '' : (controls.get(rest) ?? rest);
}

function characterOf(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  return code > 0x10ffff ? ' ' : String.fromCodePoint(code);
}

function decodeBytes(found: string, sign: string): string {
  const bytes = found.slice(1).split(sign);
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}

function decodeEntity(found: string): string {
  const options = { caseFold: false, confusables: false, punctuation: false, invisibles: false };
  return normalize(found, { ...options, entities: true }).text;
}
