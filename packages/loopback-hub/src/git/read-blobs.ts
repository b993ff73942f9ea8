import { git } from './git.ts';

/** The contents of blobs by their ids, in one run of git. */
export async function readBlobs(
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const blobs = new Map<string, Buffer>();
  if (ids.length === 0) return blobs;
  const input = [...new Set(ids)].map((id) => `${id}\n`).join('');
  const printed = await git(folder, ['cat-file', '--batch'], { input });
  for (let at = 0; at < printed.length; ) {
    const lineEnd = printed.indexOf(0x0a, at);
    const [id = '', , size] = printed.subarray(at, lineEnd).toString('utf8').split(' ');
    const end = lineEnd + 1 + Number(size);
    blobs.set(id, printed.subarray(lineEnd + 1, end));
    at = end + 1;
  }
  return blobs;
}
