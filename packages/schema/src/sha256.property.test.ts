import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256, sha256Hex } from './sha256.ts';

const run = { seed: 20260504, numRuns: 300 };

function nodeHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('sha256 agrees with node:crypto', () => {
  test('at every length up to four blocks, and so around every block boundary', () => {
    for (let length = 0; length <= 256; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
      expect(Buffer.from(sha256(bytes)).toString('hex'), `length ${length}`).toBe(nodeHash(bytes));
    }
  });

  test('for arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(nodeHash(bytes));
      }),
      run,
    );
  });

  test('for arbitrary texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256Hex(text)).toBe(nodeHash(Buffer.from(text, 'utf8')));
      }),
      run,
    );
  });
});
