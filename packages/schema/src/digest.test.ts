import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digest } from './digest.ts';

test('digest is the SHA-256 of the UTF-8 bytes of the canonical JSON', () => {
  const bytes = Buffer.from('{"name":"Zoë — 5 €","tags":[1,null]}', 'utf8');
  const expected = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  expect(digest({ tags: [1, null], name: 'Zoe\u0308 — 5 €' })).toBe(expected);
});

test.each<[string, unknown, unknown]>([
  ['the order of members', { a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }],
  ['the Unicode form', { é: 'ö' }, { 'e\u0301': 'o\u0308' }],
  ['members without a value', { a: 1 }, { a: 1, b: undefined }],
  ['the sign of zero', [0], [-0]],
])('digest does not depend on %s', (_, left, right) => {
  expect(digest(left)).toBe(digest(right));
});

test.each<[string, unknown, unknown]>([
  ['the order of items', [1, 2], [2, 1]],
  ['null and a missing member', { a: null }, {}],
  ['a number and its text', 1, '1'],
  ['compatibility characters', 'ﬁ', 'fi'],
])('digest tells apart %s', (_, left, right) => {
  expect(digest(left)).not.toBe(digest(right));
});

test('digest refuses what has no canonical form', () => {
  expect(() => digest({ a: [Number.NaN] })).toThrow(
    new TypeError('a[0] is NaN: JSON cannot hold it, so there is no canonical form'),
  );
});
