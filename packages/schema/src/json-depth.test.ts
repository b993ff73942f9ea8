import { describe, expect, test } from 'vitest';
import { isTooDeep, maxJsonDepth } from './json-depth.ts';

const arrays = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('isTooDeep', () => {
  test.each<[string, string, boolean]>([
    ['a number', '1', false],
    ['arrays at the limit', arrays(maxJsonDepth), false],
    ['arrays beyond it', arrays(maxJsonDepth + 1), true],
    ['objects at the limit', objects(maxJsonDepth), false],
    ['objects beyond it', objects(maxJsonDepth + 1), true],
    ['depth after much that is flat', `[${'{},'.repeat(2000)}${arrays(maxJsonDepth)}]`, true],
    [
      'the limit after much that is flat',
      `[${'{},'.repeat(2000)}${arrays(maxJsonDepth - 1)}]`,
      false,
    ],
    ['width alone', `[${'[],'.repeat(2000)}[]]`, false],
    ['brackets in a text', JSON.stringify(['['.repeat(2000)]), false],
    ['a hundred thousand levels', arrays(100_000), true],
  ])('%s', (_, text, expected) => {
    expect(isTooDeep(text, JSON.parse(text))).toBe(expected);
  });
});
