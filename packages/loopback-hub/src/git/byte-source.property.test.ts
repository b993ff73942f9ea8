import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createByteSource } from './byte-source.ts';

const never = new Promise<Error>(() => {});

test('what is taken does not depend on how it arrived', async () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
  const cuts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(parts, cuts, async (blobs, sizes) => {
      const sent = Buffer.concat(
        blobs.map((blob) => Buffer.concat([Buffer.from(`${blob.length}\n`), blob])),
      );
      const stream = new PassThrough();
      const source = createByteSource(stream, never);
      let at = 0;
      for (let turn = 0; at < sent.length; turn++) {
        const size = sizes[turn % sizes.length] ?? 1;
        stream.write(sent.subarray(at, at + size));
        at += size;
      }
      for (const blob of blobs) {
        expect(await source.line()).toBe(String(blob.length));
        expect(await source.bytes(blob.length)).toEqual(Buffer.from(blob));
      }
    }),
  );
});

test('what waits is told when no more will come', async () => {
  const stream = new PassThrough();
  const source = createByteSource(stream, Promise.resolve(new Error('it ended')));
  stream.write('half a line');
  await expect(source.line()).rejects.toThrow('it ended');
});
