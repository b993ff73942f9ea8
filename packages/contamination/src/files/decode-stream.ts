import type { Transform } from 'node:stream';
import { DamageError } from './damage-error.ts';

/**
 * What a decoder of Node makes of some bytes, piece by piece.
 *
 * Not a pipe: that forgets on damage what was decoded just before.
 */
export async function* decodeStream(
  decoder: Transform,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const decoded: Uint8Array[] = [];
  const end = watch(decoder, decoded);
  try {
    for await (const piece of pieces) {
      // A decoder that has met the end of its data answers no more.
      await Promise.race([write(decoder, piece), end.reached]);
      yield* decoded.splice(0);
      end.throwIfDamaged();
    }
    decoder.end();
    await end.reached;
    yield* decoded.splice(0);
    end.throwIfDamaged();
  } finally {
    decoder.destroy();
  }
}

function watch(decoder: Transform, decoded: Uint8Array[]) {
  let damage: Error | undefined;
  decoder.on('data', (bytes: Uint8Array) => decoded.push(bytes));
  const reached = new Promise<void>((resolve) => {
    decoder.on('end', resolve);
    decoder.on('error', (error) => {
      damage = error;
      resolve();
    });
  });
  function throwIfDamaged(): void {
    if (damage !== undefined) throw new DamageError(damage.message, { cause: damage });
  }
  return { reached, throwIfDamaged };
}

function write(decoder: Transform, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    decoder.write(piece, () => resolve());
  });
}
