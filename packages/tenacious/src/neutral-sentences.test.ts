import { describe, expect, test } from 'vitest';
import { neutralSentences, neutralWords, wordCount } from './neutral-sentences.ts';

describe('neutralWords', () => {
  test.each([0, 1, 2, 3, 7, 12, 50, 146, 203, 260])('makes exactly %i words', (count) => {
    expect(wordCount(neutralWords(count))).toBe(count);
  });

  test('repeats no sentence while there is another one', () => {
    const text = neutralWords(120);
    for (const sentence of neutralSentences)
      expect(text.split(sentence).length).toBeLessThanOrEqual(2);
  });
});

test('a sign that stands alone is no word', () => {
  expect(wordCount('– Rosa | Tenacious')).toBe(2);
});
