import type { Repository } from './repository.ts';

/** The text of a file of a commit; empty where there is none. */
export async function readTextFile(
  { folder, objects }: Repository,
  commit: string,
  path: string,
): Promise<string> {
  const [file] = await objects.read(folder, [`${commit}:${path}`]);
  return file?.type === 'blob' ? file.bytes.toString('utf8') : '';
}
