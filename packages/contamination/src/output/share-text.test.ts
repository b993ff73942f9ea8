import { expect, test } from 'vitest';
import { shareText } from './share-text.ts';

test.each([
  [0, '0.0%'],
  [0.0001, 'under 0.1%'],
  [0.25, '25.0%'],
  [0.9991, '99.9%'],
  [0.9999, 'over 99.9%'],
  [1, '100.0%'],
])('%d is written %s', (share, text) => {
  expect(shareText(share)).toBe(text);
});
