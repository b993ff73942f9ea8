import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test.each([
  ['Go', 'go'],
  ['Data engineering', 'data-engineering'],
  ['starter-project floor', 'starter-project-floor'],
  ['iOS & Android', 'ios-android'],
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['Node.js', 'node-js'],
  ['Béton', 'beton'],
])('%s becomes %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test.each(['', '  ', '数据'])('%j needs an id of its own', (name) => {
  expect(() => slug(name)).toThrow(RangeError);
});
