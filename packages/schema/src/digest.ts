import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './sha256.ts';

/**
 * The digest of a value: SHA-256 of its canonical JSON, the same for equal data in any key order or Unicode form.
 *
 * @example
 * ```ts
 * digest({ b: 2, a: 1 }) // => 'sha256:43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777'
 * digest({ a: 1, b: 2 }) === digest({ b: 2, a: 1, c: undefined }) // => true
 * ```
 */
export function digest(value: unknown): string {
  return `sha256:${sha256Hex(canonicalJson(value))}`;
}
