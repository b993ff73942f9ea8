import { digest } from './digest.ts';

/**
 * An id that follows from the content: a prefix and the first 20 hexadecimal digits of the digest.
 *
 * 20 digits are 80 bits. By the birthday bound n² / 2⁸¹, the chance that any two of 1.5 thousand million different
 * values share an id is one in a million, and of a million values 4 in 10¹³. That is against accidents: 2⁴⁰ attempts
 * let a forger make two values with one id, so whatever must withstand a forger is compared by `digest`.
 *
 * @example
 * ```ts
 * contentId('task', { b: 2, a: 1 }) // => 'task-43258cff783fe7036d8a'
 * contentId('a task', {}) // throws RangeError
 * ```
 */
export function contentId(prefix: string, value: unknown): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._:-]{0,106}$/.test(prefix)) {
    throw new RangeError(
      `content id prefix is ${JSON.stringify(prefix)}: the id would not be an identifier (at most 128 letters, digits and . _ : -)`,
    );
  }
  return `${prefix}-${digest(value).slice(digestScheme.length, digestScheme.length + idDigits)}`;
}

const digestScheme = 'sha256:';
const idDigits = 20;
