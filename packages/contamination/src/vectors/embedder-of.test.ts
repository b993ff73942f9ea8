import { expect, test } from 'vitest';
import type { Embedder, EmbedFunction } from './embedder.ts';
import { EmbedderError } from './embedder-error.ts';
import { embedderOf } from './embedder-of.ts';

const vectors =
  (...rows: number[][]): EmbedFunction =>
  () =>
    rows.map((row) => Float32Array.from(row));

test.each<[string, EmbedFunction, number | undefined, string]>([
  [
    'NaN',
    vectors([1, 2], [1, Number.NaN]),
    1,
    'mine gave NaN in dimension 1 of text 1: nothing can be said about that text',
  ],
  [
    'infinity',
    vectors([-Infinity, 2], [1, 2]),
    0,
    'mine gave -Infinity in dimension 0 of text 0: nothing can be said about that text',
  ],
  [
    'mixed dimensions',
    vectors([1, 2], [1, 2, 3]),
    1,
    'mine gave 3 dimensions for text 1 and 2 before: their cosine is not defined',
  ],
  [
    'a vector too few',
    vectors([1, 2]),
    undefined,
    'mine gave 1 answers for 2 texts: nobody can tell which belongs to which',
  ],
  [
    'a vector too many',
    vectors([1], [2], [3]),
    undefined,
    'mine gave 3 answers for 2 texts: nobody can tell which belongs to which',
  ],
  [
    'empty vectors',
    vectors([], []),
    0,
    'mine gave no Float32Array with numbers for text 0: there is nothing to compare',
  ],
  [
    'plain arrays',
    () => JSON.parse('[[1, 2], [3, 4]]'),
    0,
    'mine gave no Float32Array with numbers for text 0: there is nothing to compare',
  ],
])('%s is refused', async (_, embed, text, message) => {
  const failure = await embedderOf(embed, { name: 'mine' })
    .embed(['one', 'two'])
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EmbedderError);
  expect(failure).toMatchObject({ embedder: 'mine', text, message });
});

test('dimensions may not change from one call to the next', async () => {
  const embedder = embedderOf((texts) => [new Float32Array((texts[0] as string).length).fill(1)]);
  await embedder.embed(['four']);
  await expect(embedder.embed(['seventh'])).rejects.toThrow(
    'custom embedder gave 7 dimensions for text 0 and 4 before: their cosine is not defined',
  );
});

test('another embedder is checked alike, and keeps its name, its windows and its end', async () => {
  const ended: string[] = [];
  const windows = { vectors: [Float32Array.of(1), Float32Array.of(2)], truncated: true };
  const model: Embedder = {
    name: 'model',
    isLexical: false,
    settings: { dtype: 'q8' },
    embed: async (texts) => (texts[0] === 'none' ? [{ ...windows, vectors: [] }] : [windows]),
    dispose: async () => void ended.push('model'),
  };
  const embedder = embedderOf(model, { name: 'another name' });
  expect(embedder).toMatchObject({ name: 'model', settings: { dtype: 'q8' } });
  expect(await embedder.embed(['a text'])).toEqual([windows]);
  await expect(embedder.embed(['none'])).rejects.toThrow(
    'model gave no vector for text 0: it would be like no other, whatever it says',
  );
  await embedder.dispose?.();
  expect(ended).toEqual(['model']);
});

test('a stopped call asks for nothing, and says why it ended', async () => {
  const signal = { aborted: true, reason: new Error('enough') };
  const embedder = embedderOf(() => {
    throw new Error('never asked');
  });
  await expect(embedder.embed(['a text'], { signal })).rejects.toThrow('enough');
});

test('no texts need no call, and progress is told', async () => {
  const told: string[] = [];
  const onProgress = (done: number, total: number) => void told.push(`${done}/${total}`);
  expect(await embedderOf(vectors([1])).embed([])).toEqual([]);
  await embedderOf(vectors([1], [2])).embed(['one', 'two'], { onProgress });
  expect(told).toEqual(['2/2']);
});
