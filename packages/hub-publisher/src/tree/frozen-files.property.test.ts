import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freezeFiles } from './freeze-files.ts';
import { FrozenBlob } from './frozen-blob.ts';
import { gitBlob } from './git-blob.ts';

const chunk = fc.uint8Array({ minLength: 0, maxLength: 400 });

async function frozen(parts: readonly Uint8Array[], memoryBytes: number) {
  async function* content() {
    yield* parts;
  }
  const tree = await freezeFiles([{ path: 'a', content: content() }], { memoryBytes });
  const file = tree.ok ? tree.value.files[0] : undefined;
  if (!tree.ok || file === undefined) throw new Error('not frozen');
  return { file, close: tree.value.close };
}

test('frozen bytes are the bytes, in memory or on disk, however they came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chunk), fc.nat(600), async (parts, memoryBytes) => {
      const bytes = Buffer.concat(parts);
      const { file, close } = await frozen(parts, memoryBytes);
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect([file.bytes, file.digest]).toEqual([bytes.length, `sha256:${hash}`]);
      const header = `blob ${bytes.length}\0`;
      const blob = createHash('sha1').update(header).update(bytes).digest('hex');
      expect(await gitBlob(file)).toBe(blob);
      await close();
    }),
    { numRuns: 40 },
  );
});

test('a blob slices like any other', async () => {
  const bound = fc.nat(900);
  await fc.assert(
    fc.asyncProperty(fc.array(chunk), bound, bound, bound, async (parts, start, end, inner) => {
      const bytes = new Uint8Array(Buffer.concat(parts));
      const { file, close } = await frozen(parts, 300);
      const own = new FrozenBlob(file).slice(start, end).slice(inner);
      const other = new Blob([bytes]).slice(start, end).slice(inner);
      expect(own.size).toBe(other.size);
      expect(new Uint8Array(await own.arrayBuffer())).toEqual(
        new Uint8Array(await other.arrayBuffer()),
      );
      await close();
    }),
    { numRuns: 40 },
  );
});

const large = Uint8Array.from({ length: 700_000 }, (_, at) => (at * 31) % 251);

test('a blob that is looked at piece by piece is whole, and one that is kept as well', async () => {
  const { file, close } = await frozen([large], 300);
  const pieces: Uint8Array[] = [];
  for await (const piece of new FrozenBlob(file).stream()) pieces.push(piece.slice());
  expect(Buffer.concat(pieces).equals(large)).toBe(true);
  const kept: Uint8Array[] = [];
  for await (const piece of new FrozenBlob(file).kept().stream()) kept.push(piece);
  expect(Buffer.concat(kept).equals(large)).toBe(true);
  await close();
});

test('what is kept too long is empty, and never other bytes', async () => {
  const { file, close } = await frozen([large], 300);
  const pieces: Uint8Array[] = [];
  for await (const piece of new FrozenBlob(file).stream()) pieces.push(piece);
  const [first, last] = [pieces[0], pieces.at(-1)];
  expect([pieces.length, first?.length]).toEqual([11, 0]);
  expect(last && Buffer.from(large).subarray(-last.length).equals(last)).toBe(true);
  await close();
});
