import { expect, test } from 'vitest';
import { type RowFields, rowTexts } from './row-texts.ts';

const thread = [{ message: { body: 'Hi' } }, { event: 'none' }, { message: { body: ['a', 1] } }];

test.each<[string, unknown, RowFields, Record<string, string>]>([
  ['a bare string', 'hello', {}, { text: 'hello' }],
  ['a bare number', 7, {}, { text: '7' }],
  ['null', null, {}, {}],
  ['a list', ['a', { b: 'c' }], {}, { 0: 'a', 1: 'c' }],
  [
    'the keys of a row, but not its id',
    { id: 'x', text: 't', n: 1.5 },
    {},
    { text: 't', n: '1.5' },
  ],
  ['no task_id', { task_id: 3, text: 't' }, {}, { text: 't' }],
  ['no key that is named as id', { key: 'k', text: 't' }, { idField: 'key' }, { text: 't' }],
  ['an id that is a record', { id: { text: 't' } }, {}, { id: 't' }],
  ['no booleans, no null and no empty text', { a: true, b: null, c: '', d: [false] }, {}, {}],
  ['numbers in their shortest form', { n: [1e21, 0.1, -0, 100] }, {}, { n: '1e+21\n0.1\n0\n100' }],
  [
    'elements in their order and keys in that of the alphabet',
    { a: [{ z: '1', b: [['2'], '3'] }, '4'] },
    {},
    { a: '2\n3\n1\n4' },
  ],
  ['a declared field alone', { a: 'x', b: 'y' }, { fields: ['b'] }, { b: 'y' }],
  ['the id, when it is declared', { id: 'x' }, { fields: ['id'] }, { id: 'x' }],
  [
    'a path',
    { input: { prompt: 'p', n: 1 } },
    { fields: ['input.prompt'] },
    { 'input.prompt': 'p' },
  ],
  [
    'each place of a path',
    { thread },
    { fields: ['thread.*.message.body'] },
    { 'thread.0.message.body': 'Hi', 'thread.2.message.body': 'a\n1' },
  ],
  ['any key of a path', { x: { a: '1', b: '2' } }, { fields: ['x.*'] }, { 'x.a': '1', 'x.b': '2' }],
  ['one element', { x: ['1', '2'] }, { fields: ['x.1'] }, { 'x.1': '2' }],
  ['not the length of a list', { x: ['1', '2'] }, { fields: ['x.length'] }, {}],
  ['nothing inherited', { x: {} }, { fields: ['x.toString', 'constructor'] }, {}],
  ['a key with dots', { 'a.b': '1' }, { fields: ['a.b'] }, { 'a.b': '1' }],
  ['a bare string as the field text', 'hello', { fields: ['text'] }, { text: 'hello' }],
])('reads %s', (_, value, options, texts) => {
  const read = rowTexts(value, options).map(({ field, text }) => [field, text]);
  expect(Object.fromEntries(read)).toEqual(texts);
  expect(read).toHaveLength(Object.keys(texts).length);
});

test('reads text at any depth', () => {
  const deep: unknown = JSON.parse(`${'[{"a":'.repeat(200_000)}"found"${'}]'.repeat(200_000)}`);
  expect(rowTexts(deep)).toEqual([{ field: '0', text: 'found' }]);
});

test('reads a list that is longer than a call has arguments', () => {
  const [text] = rowTexts({ tokens: Array.from({ length: 300_000 }, () => 'x') });
  expect(text?.text).toHaveLength(599_999);
});

test('the order in which keys were written down changes nothing', () => {
  const one = { prompt: 'p', answer: { subject: 's', body: 'b' } };
  const other = { answer: { body: 'b', subject: 's' }, prompt: 'p' };
  expect(rowTexts(one)).toEqual(rowTexts(other));
  expect(rowTexts(one).map(({ field }) => field)).toEqual(['answer', 'prompt']);
});
