import type { Issue } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import type { KnownName } from './known-name.ts';
import { hasFigure, isFigure, type SecretFigures, secretFigures } from './leak-figures.ts';
import { type SecretName, secretName, survivingName } from './leak-names.ts';
import { leakPlaces } from './leak-places.ts';
import { isOwnHost } from './own-host.ts';
import { hintOf } from './possible-names.ts';

export type FindLeaksOptions = {
  /** Names that must not survive. */
  readonly names: readonly KnownName[];
  /** Words that are no names by themselves, in lower case. */
  readonly ordinary: ReadonlySet<string>;
  /** Names that are no secret: the sender's own. */
  readonly keep: readonly string[];
};

/**
 * Looks for what survived a redaction: names, e-mail addresses, hosts, telephone numbers and amounts of the original
 * in any text, number or field name of the result.
 *
 * It shares no step with the redaction, so that a mistake there is not made twice. An issue says where, and of the
 * original no more than its first letter and its length.
 *
 * @example
 * ```ts
 * const names = [{ text: 'Ana Lund', of: 'person' }];
 * const options = { names, ordinary: new Set(['roles']), keep: [] };
 * const original = { text: 'Ana Lund (ana@ferrow.example) raised $9.2M' };
 * findLeaks({ text: 'Mira Orth raised €9.2 million' }, original, options)[0].message // => 'an amount of the original survives'
 * findLeaks({ text: "LUND's roles" }, original, options)[0].message // => 'a name of the original survives: L… (4 letters)'
 * findLeaks({ text: 'Mira Orth raised $6.44M' }, original, options) // => []
 * ```
 */
export function findLeaks(
  redacted: unknown,
  original: unknown,
  { names, ordinary, keep }: FindLeaksOptions,
): Issue[] {
  const secrets = secretsOf(original, { names, ordinary, keep });
  // Names of fields and many values repeat, and every text is read in half a dozen spellings.
  const texts = new Map<string, string | undefined>();
  return leakPlaces(redacted).flatMap(({ path, key, value }) => {
    if (typeof value === 'string' && !texts.has(value)) texts.set(value, leakIn(value, secrets));
    const what = typeof value === 'string' ? texts.get(value) : leakOf(value, key, secrets);
    return what === undefined ? [] : [{ code: 'leak', path, message: what }];
  });
}

type Secrets = {
  readonly names: readonly SecretName[];
  readonly addresses: readonly string[];
  readonly phones: readonly string[];
  readonly figures: SecretFigures;
};

const email = /[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:/]+\.[\p{L}]{2,}/giu;
const host =
  /(?:https?:\/\/|www\.|(?<=@)|(?<![\p{L}\p{N}@.-]))((?:[\p{L}\p{N}-]+\.)+(?:com|org|net|edu|gov|io|co|ai|dev|app|info|biz|eu|uk|de|fr|es|nl|ch|se|no|dk|fi|pl|cz|pt|ie|ca|au|jp|in|example|test|invalid))(?![\p{L}\p{N}-])/giu;
const phone = /(?<![\p{L}\p{N}.,])\+?\(?\d[\d \u00a0()./-]{6,}\d(?![\p{L}\p{N}])/gu;

function secretsOf(original: unknown, { names, ordinary, keep }: FindLeaksOptions): Secrets {
  const places = leakPlaces(original);
  const texts = places.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const hosts = texts.flatMap((text) =>
    [...text.toLowerCase().matchAll(host)].map(({ 1: found = '' }) => found),
  );
  const foreign = hosts.filter((found) => !isOwnHost(found, keep));
  const amounts = places.filter(
    ({ key, value }) => typeof value === 'number' && isAmount(key, value),
  );
  return {
    names: names.map((name) => secretName(name, ordinary)),
    addresses: [...texts.flatMap((text) => text.toLowerCase().match(email) ?? []), ...foreign],
    phones: texts.flatMap(phonesIn),
    figures: secretFigures(
      texts,
      amounts.map(({ value }) => Number(value)),
    ),
  };
}

function isAmount(key: string, value: number): boolean {
  if (/(?:days?|weeks?|months?|hours?|minutes?|years?|percent|share|score)$/i.test(key))
    return false;
  return /amount|usd|eur|gbp/i.test(key) || value >= 1000;
}

function phonesIn(text: string): string[] {
  return (text.match(phone) ?? [])
    .filter(
      (found) => !/\d{4}-\d\d-\d\d/.test(found) && !/^\d{1,3}(?:[ \u00a0.]\d{3})+$/.test(found),
    )
    .map((found) => found.replaceAll(/\D/g, ''))
    .filter((digits) => digits.length >= 9);
}

function leakIn(text: string, { names, addresses, phones, figures }: Secrets): string | undefined {
  if (digest.test(text)) return undefined;
  const name = survivingName(text, names);
  if (name !== undefined) return `a name of the original survives: ${hintOf(name)}`;
  const folded = normalize(text, { entities: true }).text;
  const address = addresses.find((known) => folded.includes(known));
  if (address !== undefined) return `an address of the original survives: ${hintOf(address)}`;
  const digits = folded.replaceAll(/\D/g, '');
  if (phones.some((known) => digits.includes(known.slice(-9))))
    return 'a telephone number of the original survives';
  return hasFigure(folded, figures) ? 'an amount of the original survives' : undefined;
}

// Hexadecimal digits of a hash spell nothing, and 64 of them hold any short number by chance.
const digest =
  /^(?:sha256:[0-9a-f]{64}|(?:task|trace)-[0-9a-f]{20}|conversation-[0-9a-f]{12}-\d+)$/;

function leakOf(value: number, key: string, { figures }: Secrets): string | undefined {
  return isFigure(value, key, figures) ? 'an amount of the original survives' : undefined;
}
