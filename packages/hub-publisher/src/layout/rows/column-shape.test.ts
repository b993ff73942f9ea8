import { expect, test } from 'vitest';
import { columnsOf } from './column-shape.ts';
import type { JsonObject, JsonValue } from './json-value.ts';

function kindOf(values: readonly JsonValue[]): string | undefined {
  return columnsOf(values.map((a) => ({ a }))).get('a')?.kind;
}

const wide = Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`field${at}`, at]));
const deep = JSON.parse(`${'['.repeat(12)}${']'.repeat(12)}`);

test.each<[string, readonly JsonValue[], string]>([
  ['texts', ['a', null], 'text'],
  ['nothing', [null, null], 'text'],
  ['truths', [true, false], 'boolean'],
  ['whole numbers', [1, -2], 'integer'],
  ['a broken number among whole ones', [1, 0.5], 'number'],
  ['a number beyond 2^53', [2 ** 53], 'number'],
  ['numbers and texts', [1, '1'], 'json'],
  ['lists', [[1], []], 'list'],
  ['lists and texts', [[1], 'x'], 'json'],
  ['objects with the same fields', [{ b: 1 }, { b: 2, c: 3 }], 'struct'],
  ['objects without a field', [{}, {}], 'json'],
  [
    'objects with a quarter of their fields each',
    [{ b: 1 }, { c: 1 }, { d: 1 }, { e: 1 }],
    'struct',
  ],
  ['objects with a fifth', [{ b: 1 }, { c: 1 }, { d: 1 }, { e: 1 }, { f: 1 }], 'json'],
  ['objects with more than 64 fields', [wide], 'json'],
  ['objects with a name that a path cannot hold', [{ 'b.c': 1 }], 'json'],
])('%s become %j', (_, values, kind) => {
  expect(kindOf(values)).toBe(kind);
});

test('what nests deeper than eight columns is JSON text at the ninth', () => {
  let shape = columnsOf([{ a: deep }]).get('a');
  const kinds = [];
  for (; shape; shape = shape.kind === 'list' ? shape.element : undefined) kinds.push(shape.kind);
  expect(kinds).toEqual([...Array(8).fill('list'), 'json']);
});

test('columns stand in the order of their names, whichever row has them first', () => {
  const rows: JsonObject[] = [{ z: 1 }, { b: 1, a: 1 }];
  expect([...columnsOf(rows).keys()]).toEqual(['a', 'b', 'z']);
});
