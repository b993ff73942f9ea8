import { expect, test } from 'vitest';
import { inBlocks } from './in-blocks.ts';

const long = 'x'.repeat(300 * 1024);
const bytes = new Uint8Array([1, 2]);

async function blocksOf(...chunks: (string | Uint8Array)[]): Promise<(string | Uint8Array)[]> {
  async function* source() {
    yield* chunks;
  }
  const blocks: (string | Uint8Array)[] = [];
  for await (const block of inBlocks(source())) blocks.push(block);
  return blocks;
}

test.each<[string, (string | Uint8Array)[], (string | Uint8Array)[]]>([
  ['nothing is nothing', [], []],
  ['lines come together', ['a\n', 'b\n', 'c\n'], ['a\nb\nc\n']],
  ['a block that is full goes at once', ['a', long, 'b'], [`a${long}`, 'b']],
  ['bytes stay what they are, in their place', ['a', 'b', bytes, 'c'], ['ab', bytes, 'c']],
])('%s', async (_, chunks, blocks) => {
  expect(await blocksOf(...chunks)).toEqual(blocks);
});
