import { expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { readOnce } from './read-once.ts';
import type { Shard } from './shard.ts';

const row = (id: string): Row => ({ id, file: '-', row: 1, texts: [{ field: 'body', text: id }] });

/** A shard of so many batches of a thousand rows, which tells how often it was opened. */
function shardOnce(batches: number) {
  let opened = 0;
  const shard: Shard = {
    file: '-',
    async *rows() {
      opened += 1;
      for (let batch = 0; batch < batches; batch++)
        yield Array.from({ length: 1000 }, (_, place) => row(`${batch}.${place}`));
      return { file: '-', digest: 'sha256:1', rows: batches * 1000, unread: [], lacking: {} };
    },
  };
  return { shard, opened: () => opened };
}

async function readAll({ rows }: Shard): Promise<string[]> {
  const ids: string[] = [];
  for await (const batch of rows()) ids.push(...batch.map(({ id }) => id));
  return ids;
}

test.each([1, 2, 5])(
  'a sample is read first and everything afterwards, of %d batches',
  async (batches) => {
    const { shard, opened } = shardOnce(batches);
    const once = readOnce(shard);
    let sampled = 0;
    for await (const batch of once.rows()) {
      sampled += batch.length;
      if (sampled >= 2000) break;
    }
    expect(await readAll(once)).toEqual(await readAll(shardOnce(batches).shard));
    expect(opened()).toBe(1);
  },
);

test('what is past its beginning does not come again', async () => {
  const once = readOnce(shardOnce(4).shard);
  await readAll(once);
  await expect(readAll(once)).rejects.toThrow('- was read to its end, and its rows come only once');
});
