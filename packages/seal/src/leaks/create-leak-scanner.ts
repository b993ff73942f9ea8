import type { LeakDecoders } from './leak-decoders.ts';
import { type LeakFingerprints, openFingerprints } from './leak-fingerprints.ts';
import { leakKey } from './leak-key.ts';
import type { LeakFinding, LeakRefusal, LeakScan } from './leak-scan.ts';
import type { LeakSource } from './leak-source.ts';
import { runKinds } from './run-kind.ts';
import { layerOf, scanLayer } from './scan-layer.ts';
import { createTextScans } from './scan-text.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

export type LeakScannerOptions = {
  /** Without a decoder a packed file is refused. @default {} */
  readonly decoders?: LeakDecoders;
  /** Digests (`sha256:…`) of images that somebody looked at; all others are refused. @default [] */
  readonly declared?: readonly string[];
  /** How often something may be packed in something. @default 6 */
  readonly mostLayers?: number;
};

export type LeakScanner = {
  /** Scans one file of any size, card, report or commit message, its name too. */
  scan(path: string, content: LeakSource | Uint8Array | string): Promise<LeakScan>;
};

/**
 * Makes a scanner that finds sealed text in whatever is about to leave, without the sealed rows: in names, in text of any
 * usual encoding, behind escapes and base64, in gzip, zstd and Parquet. What it cannot read it refuses.
 *
 * @example
 * ```ts
 * const key = new Uint8Array(32).fill(7);
 * const ask = 'Which of the two ferries to the outer islands leaves first on Sundays?';
 * const { fingerprints } = buildFingerprints([{ id: 'row-00017', ask }], key);
 * const { scan } = createLeakScanner(fingerprints, key);
 * (await scan('README.md', 'A benchmark about ferries.')).verdict // => 'clean'
 * const { verdict, findings } = await scan('card.md', `For example: ${ask.toUpperCase()}`);
 * [verdict, findings[0].kind, findings[0].offset] // => ['leak', 'text', 13]
 * (await scan('model.bin', Uint8Array.of(0, 1, 2, 3))).refusals[0].reason // => 'unknown_binary'
 * createLeakScanner(fingerprints, new Uint8Array(32)) // throws RangeError
 * ```
 */
export function createLeakScanner(
  fingerprints: LeakFingerprints,
  key: Uint8Array,
  { decoders = {}, declared = [], mostLayers = 6 }: LeakScannerOptions = {},
): LeakScanner {
  const keys = leakKey(key);
  const tables = openFingerprints(fingerprints, keys);
  if (tables === undefined) {
    throw new RangeError('the key does not open the fingerprints: nothing would be found with it');
  }
  const scanText = createTextScans(tables, keys);
  const images = new Set(declared);
  const kindOf = (fingerprint: number) => runKinds[tables.kinds[fingerprint] ?? 0] ?? 'text';
  return {
    async scan(path, content) {
      const findings: Omit<LeakFinding, 'path'>[] = [];
      const refusals: Omit<LeakRefusal, 'path'>[] = [];
      const add = (where: 'name' | 'content') => {
        return (fingerprint: number, offset: number, through: readonly string[] = []) => {
          findings.push({ where, kind: kindOf(fingerprint), fingerprint, offset, through });
        };
      };
      const addName = add('name');
      scanText('text', {
        found: (fingerprint, offset) => addName(fingerprint, offset),
        encoded: () => undefined,
        refused: () => undefined,
      }).write({ bytes: encode(path), isLast: true });
      // A name that leaks must not stand in a log either.
      const shown = findings.length > 0 ? '' : path;
      await scanLayer(layerOf(typeof content === 'string' ? encode(content) : content), {
        ...{ scanText, decoders, declared: images, mostLayers },
        found: add('content'),
        refuse: (reason, through) => refusals.push({ reason, through }),
      });
      return resultOf(shown, findings, refusals);
    },
  };
}

function resultOf(
  path: string,
  findings: readonly Omit<LeakFinding, 'path'>[],
  refusals: readonly Omit<LeakRefusal, 'path'>[],
): LeakScan {
  const isRefused = refusals.length > 0;
  return {
    verdict: findings.length > 0 ? 'leak' : isRefused ? 'refused' : 'clean',
    findings: findings.map((finding) => ({ path, ...finding })),
    refusals: refusals.map((refusal) => ({ path, ...refusal })),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
