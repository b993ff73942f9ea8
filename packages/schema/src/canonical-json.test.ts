import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { maxJsonDepth } from './json-depth.ts';

describe('canonicalJson writes', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'null'],
    ['booleans', [true, false], '[true,false]'],
    ['an empty object and array', { a: {}, b: [] }, '{"a":{},"b":[]}'],
    [
      'members in the order of their names',
      { b: 1, a: { d: 2, c: 3 } },
      '{"a":{"c":3,"d":2},"b":1}',
    ],
    ['upper case before lower case', { a: 1, B: 2 }, '{"B":2,"a":1}'],
    ['digits as text, not as numbers', { 9: 1, 10: 2, '01': 3 }, '{"01":3,"10":2,"9":1}'],
    ['arrays in their own order', [3, 1, 2], '[3,1,2]'],
    ['no undefined members', { a: undefined, b: 1 }, '{"b":1}'],
    [
      'a member named __proto__',
      JSON.parse('{"__proto__":{"a":1},"b":2}'),
      '{"__proto__":{"a":1},"b":2}',
    ],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ['an object of another realm', runInNewContext('({ b: [2], a: 1 })'), '{"a":1,"b":[2]}'],
    ['the same object twice', ((shared) => [shared, shared])({ a: 1 }), '[{"a":1},{"a":1}]'],
  ])('%s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  // UTF-16 order puts the surrogates of an emoji before the ligature fi, code point order after it.
  test('names in UTF-16 order, as the example of RFC 8785', () => {
    const names = ['\u20ac', '\r', '\ufb01', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])));
    expect(Object.keys(JSON.parse(text))).toEqual(['1', '\r', '\u0080', 'ö', '€', '😀', 'ﬁ']);
    expect(text).toBe('{"\\r":0,"1":0,"\u0080":0,"ö":0,"€":0,"😀":0,"ﬁ":0}');
  });
});

describe('canonicalJson writes numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [1.0, '1'],
    [-1.5, '-1.5'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1e+21'],
    [123456789012345680000, '123456789012345680000'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [5e-324, '5e-324'],
    [Number.MAX_VALUE, '1.7976931348623157e+308'],
    [2 ** 53, '9007199254740992'],
  ])('%d as %s', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });
});

describe('canonicalJson writes texts', () => {
  test.each([
    ['plain', 'Hi Maya,', '"Hi Maya,"'],
    ['quote, backslash and slash', '"\\/', '"\\"\\\\/"'],
    ['named controls', '\b\t\n\f\r', '"\\b\\t\\n\\f\\r"'],
    ['other controls', '\0\u001f\u007f', '"\\u0000\\u001f\u007f"'],
    ['line and paragraph separators as they are', '\u2028\u2029', '"\u2028\u2029"'],
    ['accents in form NFC', 'cafe\u0301', '"caf\u00e9"'],
    ['singletons in form NFC', '\u212b\u2126', '"\u00c5\u03a9"'],
    ['Hangul in form NFC', '\u1112\u1161\u11ab', '"\ud55c"'],
    ['compatibility characters unchanged', '\ufb01\u00b2', '"\ufb01\u00b2"'],
    ['emoji', '😀', '"😀"'],
    ['a lone surrogate as an escape', 'a\ud83d!', '"a\\ud83d!"'],
  ])('%s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  test('names like texts', () => {
    expect(canonicalJson({ 'e\u0301': 1, '"': 2 })).toBe('{"\\"":2,"\u00e9":1}');
  });
});

const cycle: Record<string, unknown> = { list: [] };
(cycle.list as unknown[]).push({ back: cycle });

class Price {
  readonly amount = 5;
}

describe('canonicalJson refuses', () => {
  test.each<[string, unknown, string]>([
    ['NaN', { a: Number.NaN }, 'a is NaN'],
    ['Infinity', [1, [-Infinity]], '[1][0] is -Infinity'],
    ['undefined in an array', { a: [undefined] }, 'a[0] is undefined'],
    ['a hole in an array', { a: new Array(1) }, 'a[0] is undefined'],
    ['undefined as the whole', undefined, 'the value is undefined'],
    [
      'a function',
      { facts: [{ id: 'f1' }, { values: { amount: () => 1 } }] },
      'facts[1].values.amount is a function',
    ],
    ['a symbol', { a: Symbol('s') }, 'a is a symbol'],
    ['a bigint', { before: { x: 1 }, after: 1n }, 'after is a bigint'],
    ['a date', { before: [[1]], on: new Date(0) }, 'on is an instance of Date'],
    ['a map', new Map(), 'the value is an instance of Map'],
    ['an instance of a class', [new Price()], '[0] is an instance of Price'],
    ['a boxed number', { a: Object(1) }, 'a is an instance of Number'],
    ['a cycle', cycle, 'list[0].back is an object or array that contains itself'],
    ['two names that NFC makes one', { a: { é: 1, 'e\u0301': 2 } }, 'a.é is two members'],
  ])('%s', (_, value, expected) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson(value)).toThrow(expected);
  });

  test('names that NFC makes one are no clash when only one of them has a value', () => {
    expect(canonicalJson({ é: undefined, 'e\u0301': 2 })).toBe('{"é":2}');
  });
});

describe('canonicalJson bounds the depth', () => {
  function nested(levels: number): unknown {
    return Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner: [inner] }), 1);
  }

  test('at the limit it writes', () => {
    expect(JSON.parse(canonicalJson(nested(maxJsonDepth / 2)))).toEqual(nested(maxJsonDepth / 2));
  });

  test.each([1, 100_000])(
    '%d levels beyond it is a RangeError that names the start of the path',
    (excess) => {
      const value = { task: nested(maxJsonDepth / 2 - 1 + excess) };
      expect(() => canonicalJson(value)).toThrow(RangeError);
      expect(() => canonicalJson(value)).toThrow(/^task\.inner\[0\]\.inner… nests more than 512 /);
    },
  );
});
