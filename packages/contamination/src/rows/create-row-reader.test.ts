import { expect, test } from 'vitest';
import { createRowReader } from './create-row-reader.ts';
import type { RowFields } from './row-texts.ts';

test.each<[string, unknown, RowFields, string]>([
  ['id', { task_id: 'b', id: 'a' }, {}, 'a'],
  ['task_id', { _id: 'c', task_id: 'b' }, {}, 'b'],
  ['_id', { _id: 'c' }, {}, 'c'],
  ['the field that is named', { id: 'a', meta: { key: 'k' } }, { idField: 'meta.key' }, 'k'],
  ['id where the named field is missing', { id: 'a' }, { idField: 'key' }, 'a'],
  ['a number', { id: 12 }, {}, '12'],
  ['the row for want of an id', { text: 'x' }, {}, 'row-4'],
  ['the row when the id is empty', { id: '' }, {}, 'row-4'],
  ['the row when the id is a record', { id: { a: 1 } }, {}, 'row-4'],
  ['the row of a bare string', 'x', {}, 'row-4'],
])('the id is %s', (_, value, options, id) => {
  expect(createRowReader('f', options).read(value, 4).id).toBe(id);
});

test('a row has a unit only when its field is there', () => {
  const reader = createRowReader('f', { unitField: 'family' });
  expect(reader.read({ family: 'greeting' }, 1).unit).toBe('greeting');
  expect('unit' in reader.read({ other: 'greeting' }, 2)).toBe(false);
});

test('counts the rows that lack a field and remembers what they have instead', () => {
  const reader = createRowReader('f', { fields: ['a', 'b.*.c'] });
  reader.read({ a: 'x', b: [{ c: 'y' }] }, 1);
  reader.read({ a: null, b: [] }, 2);
  reader.read({ A: 'x', b: [{ d: 'y' }] }, 3);
  expect(reader.lacking()).toEqual({ a: 1, 'b.*.c': 1 });
  expect(reader.keys()).toEqual(['A', 'b']);
});
