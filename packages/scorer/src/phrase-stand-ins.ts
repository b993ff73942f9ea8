import { normalize } from '@tenacious-bench/text';

const forDigits = ['o', 'il', 'z', 'e', 'a', 's', 'g', 't', 'b', 'g'];

const forSigns: ReadonlyMap<string, string> = new Map([
  ['$', 's'],
  ['@', 'a'],
  ['!', 'il'],
  ['|', 'li'],
  ['+', 't'],
  ['\u00a1', 'i'],
  ['\u00a3', 'l'],
  ['\u00a5', 'y'],
  ['\u00d7', 'x'],
  ['\u20ac', 'e'],
]);

const isSign = new Uint8Array(256);
for (const sign of forSigns.keys()) isSign[sign.charCodeAt(0) & 0xff] = 1;

/** The digits that a letter may pass for: `1Ox`. */
const forLetters: ReadonlyMap<string, string> = new Map([
  ['o', '0'],
  ['i', '1'],
  ['l', '1'],
]);

/** Whether a code unit outside a word could be a letter of it; wrong now and then, never for a plain separator. */
export function mayBeSign(code: number): boolean {
  return isSign[code & 0xff] === 1;
}

/** The letters that a sign between or beside letters may stand for: `$ynergy`, `te@m`. */
export function lettersOfSign(code: number): string {
  return forSigns.get(String.fromCharCode(code)) ?? '';
}

/**
 * What a character inside a word may stand for besides itself, each choice a string to read in its place: `4` is `a`,
 * `é` is `e`, `æ` is `ae`, a combining mark is nothing.
 */
export function standInsFor(character: string): readonly string[] {
  if (character >= '0' && character <= '9') return [...(forDigits[Number(character)] ?? '')];
  if (character < '\u0080') return [...(forLetters.get(character) ?? '')];
  if (/^\p{M}$/u.test(character)) return [''];
  // Beside a Latin letter rough look-alikes are folded too.
  const plain = normalize(`a${character}`, { diacritics: true }).text.slice(1);
  return plain === character ? [] : [plain];
}
