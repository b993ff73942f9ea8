/** What some bytes are, by how they begin. `image` is what may be declared; everything else is read or refused. */
export type BinaryFormat = 'gzip' | 'zstd' | 'parquet' | 'age' | 'image';

const marks: readonly (readonly [BinaryFormat, number, string])[] = [
  ['gzip', 0, '\x1f\x8b'],
  ['zstd', 0, '\x28\xb5\x2f\xfd'],
  ['zstd', 1, '\x2a\x4d\x18'],
  ['parquet', 0, 'PAR1'],
  ['age', 0, 'age-encryption.org/v1\n'],
  ['image', 0, '\x89PNG\r\n\x1a\n'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, 'GIF8'],
  ['image', 8, 'WEBP'],
];

export function formatOf(bytes: Uint8Array): BinaryFormat | undefined {
  const found = marks.find(([, at, mark]) => hasMark(bytes, at, mark));
  return found?.[0];
}

function hasMark(bytes: Uint8Array, at: number, mark: string): boolean {
  for (let index = 0; index < mark.length; index += 1) {
    if (bytes[at + index] !== mark.charCodeAt(index)) return false;
  }
  return true;
}
