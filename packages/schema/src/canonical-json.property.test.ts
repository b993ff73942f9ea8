import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, createCanonicalWriter } from './canonical-json.ts';

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

  test('is the same of a writer that wrote anything else before', () => {
    const name = fc.constantFrom('a', 'b', 'é', 'e\u0301', '\u1112\u1161\u11ab', '__proto__', '1');
    const values = fc.array(fc.oneof(json, fc.dictionary(name, json)));
    fc.assert(
      fc.property(values, (all) => {
        const write = createCanonicalWriter();
        expect(all.map((value) => written(write, value))).toEqual(
          all.map((value) => written(canonicalJson, value)),
        );
      }),
      run,
    );
  });

  test('is the same of a writer that met more kinds of objects than it remembers', () => {
    const write = createCanonicalWriter();
    const values = Array.from({ length: 600 }, (_, at) => ({
      b: at,
      [`n${at % 300}`]: [{ a: 1 }],
    }));
    expect(values.map(write)).toEqual(values.map(canonicalJson));
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

/** The text, or why there is none. */
function written(write: (value: unknown) => string, value: unknown): string {
  try {
    return write(value);
  } catch (error) {
    return String(error);
  }
}

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
