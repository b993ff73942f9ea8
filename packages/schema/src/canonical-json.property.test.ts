import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

const run = { seed: 20260504, numRuns: 400 };
const json = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });

describe('canonicalJson', () => {
  test('is a fixed point: reading and writing it again changes nothing', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      run,
    );
  });

  test('loses nothing: it reads back as the value in form NFC', () => {
    const ascii = fc.jsonValue({ stringUnit: 'binary-ascii', maxDepth: 4 });
    fc.assert(
      fc.property(ascii, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      run,
    );
  });

  test('does not depend on the order of members', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
      run,
    );
  });

  test('does not depend on the Unicode form of texts and names', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(inForm('NFD', value))).toBe(canonicalJson(inForm('NFC', value)));
      }),
      run,
    );
  });

  test('has no white space outside texts and escapes every lone surrogate', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join('')),
        (text) => {
          const written = canonicalJson({ [text]: text });
          expect(written).not.toMatch(/\p{Surrogate}/u);
          expect(JSON.parse(written)).toEqual({ [text.normalize('NFC')]: text.normalize('NFC') });
        },
      ),
      run,
    );
  });
});

function mapMembers(
  value: object,
  change: (members: [string, unknown][]) => [string, unknown][],
): object {
  // defineProperty and not assignment, because a member may be named __proto__.
  const copy = {};
  for (const [name, member] of change(Object.entries(value))) {
    Object.defineProperty(copy, name, { value: member, enumerable: true });
  }
  return copy;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return mapMembers(value, (members) =>
    members.reverse().map(([name, member]) => [name, reversed(member)]),
  );
}

function inForm(form: 'NFC' | 'NFD', value: unknown): unknown {
  if (typeof value === 'string') return value.normalize(form);
  if (Array.isArray(value)) return value.map((item) => inForm(form, item));
  if (typeof value !== 'object' || value === null) return value;
  return mapMembers(value, (members) =>
    members.map(([name, member]) => [name.normalize(form), inForm(form, member)]),
  );
}
