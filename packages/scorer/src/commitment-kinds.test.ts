import { normalize } from '@tenacious-bench/text';
import { expect, test } from 'vitest';
import { compileKinds, findKinds, kindsOfName, withNames } from './commitment-kinds.ts';
import { readWords } from './words.ts';

const names = compileKinds({
  go: 'go? golang',
  infra: 'infra site_reliability',
  front: 'front_end',
  dotnet: 'c# .net',
  cpp: 'c++',
});

function kindsIn(text: string): string[] {
  const block = { span: { start: 0, end: text.length }, zone: 'body' } as const;
  const words = readWords(normalize(text), { blocks: [block], inlines: [] });
  return findKinds(words, text, names).flatMap(({ kinds }) => kinds);
}

test.each([
  ['Golang and site-reliability', ['go', 'infra']],
  ['a front-end and a front door', ['front']],
  ['C# is not C++, and C is neither', ['dotnet', 'cpp']],
  ['.NET, not a net', ['dotnet']],
  ['Site visits and infrared', []],
  ['Ｇｏｌａｎｇ', ['go']],
])('%s names %j', (text, expected) => {
  expect(kindsIn(text)).toEqual(expected);
});

test('an everyday word is marked as one', () => {
  const words = readWords(normalize('they go'), {
    blocks: [{ span: { start: 0, end: 7 }, zone: 'body' }],
    inlines: [],
  });
  expect(findKinds(words, 'they go', names)[0]?.isEveryday).toBe(true);
});

test('the name in a fact is a kind, whatever word it uses for it', () => {
  expect(kindsOfName('Golang', names)).toEqual(['go']);
  expect(kindsOfName('Front-end', names)).toEqual(['front']);
  expect(kindsOfName('Zig', names)).toEqual([]);
  expect(kindsOfName('Zig', withNames(names, ['Zig']))).toEqual(['Zig']);
});
