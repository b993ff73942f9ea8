/** Which object stands behind a small file. */
export type Pointer = { readonly oid: string; readonly size: number };

/** The longest pointer that the hub looks for. */
export const longestPointer = 200;

/** Writes the file that stands in git in place of a large one. */
export function writePointer({ oid, size }: Pointer): Buffer {
  return Buffer.from(
    `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`,
  );
}

/** Reads such a file, undefined for any other. */
export function readPointer(bytes: Buffer): Pointer | undefined {
  if (bytes.length > longestPointer) return undefined;
  const [, oid, size] = pointer.exec(bytes.toString('utf8')) ?? [];
  return oid === undefined ? undefined : { oid, size: Number(size) };
}

const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)\n?$/;
