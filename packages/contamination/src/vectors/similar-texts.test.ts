import { expect, test } from 'vitest';
import type { EmbeddedText } from './embedder.ts';
import { similarTexts } from './similar-texts.ts';

const east = [1, 0];
const north = [0, 1];
const between = [1, 1];

function text(...vectors: number[][]): EmbeddedText {
  return { vectors: vectors.map((vector) => Float32Array.from(vector)), truncated: false };
}

test.each<[string, EmbeddedText[], EmbeddedText[], number[][]]>([
  ['the greatest of all windows', [text(north, east)], [text(between, east)], [[0, 0, 1]]],
  [
    'texts, not windows',
    [text(east), text(north, north)],
    [text(north, north), text(east)],
    [
      [0, 1, 1],
      [1, 0, 1],
    ],
  ],
  ['nothing, where a text has no vector', [text()], [text(east)], []],
  ['nothing, where there are no texts', [], [text(east)], []],
])('what counts is %s', (_, tasks, reference, expected) => {
  const pairs = similarTexts(tasks, reference, { atLeast: 0.8 });
  expect(pairs.map((pair) => [pair.task, pair.reference, pair.similarity])).toEqual(expected);
});
