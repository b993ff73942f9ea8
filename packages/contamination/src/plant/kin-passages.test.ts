import { expect, test } from 'vitest';
import { kinPassages } from './kin-passages.ts';
import { passageOf } from './passage.ts';

const opening = 'Please read the record below and then decide. ';
const kin = (...texts: string[]) =>
  kinPassages(
    texts.map((text) => {
      const template = text.startsWith(opening) ? [{ start: 0, end: opening.length }] : [];
      return passageOf([{ field: 'input', text, template }]);
    }),
  );
const long = 'the ferry to the outer islands leaves at nine and comes back when the tide allows it';

test.each<[name: string, one: string, other: string, kin: readonly (readonly number[])[]]>([
  ['equal texts', long, long, [[1], [0]]],
  ['a part of the other', long, 'the outer islands leaves at nine', [[1], [0]]],
  ['a small part of the other', long, 'comes back when', [[1], []]],
  ['nothing', long, 'a quiet harbour with three boats', [[], []]],
  ['the template', `${opening}boats of three ports`, `${opening}carts in two towns`, [[], []]],
])('two tasks have %s in common', (_, one, other, expected) => {
  expect(kin(one, other)).toEqual(expected);
});

test('a template that nobody found makes no two of many tasks kin', () => {
  const texts = Array.from({ length: 101 }, (_, index) => `${long} ${index}`);
  expect(kin(...texts).flat()).toEqual([]);
  expect(kin(...texts.slice(1)).flat()).toHaveLength(100 * 99);
});
