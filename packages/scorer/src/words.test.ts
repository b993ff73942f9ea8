import { findZones, normalize } from '@tenacious-bench/text';
import { expect, test } from 'vitest';
import { readWords } from './words.ts';

function sentencesIn(body: string): string[] {
  const words = readWords(normalize(body), findZones({ body }));
  const sentences: string[] = [];
  for (const { text, sentence } of words)
    sentences[sentence] = `${sentences[sentence] ?? ''} ${text}`;
  return sentences.filter(Boolean).map((sentence) => sentence.trim());
}

test.each([
  [
    'The page is here: a.example/b\nWould it help?',
    ['the page is here a example b', 'would it help'],
  ],
  ['Here: a.example/b\nÜber that we can speak.', ['here a example b', 'über that we can speak']],
  ['Read a.example/b\nand tell me.', ['read a example b and tell me']],
  ['Read a.example/b Would it help?', ['read a example b would it help']],
  ['Read a.example/b.\nWould it help?', ['read a example b', 'would it help']],
])('a sentence ends with the line of a link where a capital follows: %j', (body, expected) => {
  expect(sentencesIn(body)).toEqual(expected);
});
