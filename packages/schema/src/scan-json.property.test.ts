import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from './scan-json.ts';

const run = { seed: 20260504, numRuns: 2000 };

// Small pieces of JSON in any order: mostly broken, often nearly right.
const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ' ',
    '\n',
    '"',
    '"a"',
    '"b"',
    '\\',
    '\\u0041',
    '\\n',
    '\u0001',
    'é',
  ],
  ...['0', '1', '-', '.', 'e', '+', 'true', 'false', 'null', 'nul'],
);
const soup = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanJson agrees with JSON.parse', () => {
  test('on pieces of JSON in any order', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(scanJson(text).errorAt === undefined).toBe(isJson(text));
      }),
      run,
    );
  });

  test('on JSON with one character changed', () => {
    const change = fc.record({
      at: fc.nat({ max: 60 }),
      to: fc.constantFrom('', '"', ',', '}', '1', 'x', '\\', '\t'),
    });
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), change, (json, { at, to }) => {
        const text = json.slice(0, at) + to + json.slice(at + 1);
        expect(scanJson(text).errorAt === undefined).toBe(isJson(text));
      }),
      run,
    );
  });
});

describe('scanJson finds repeated names', () => {
  test('exactly when an object has fewer members than its text', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (names) => {
        const text = `{${names.map((each) => `"${each}":1`).join()}}`;
        const isRepeated = Object.keys(JSON.parse(text)).length < names.length;
        expect(scanJson(text).repeatedNameAt !== undefined).toBe(isRepeated);
      }),
      run,
    );
  });
});
