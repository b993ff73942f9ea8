import { listFiles } from '@huggingface/hub';
import type { HubRepository } from './connect-hub.ts';

/** A file as the Hub lists it: large ones by SHA-256, others by their Git blob. */
export type RemoteFile = {
  readonly path: string;
  readonly bytes: number;
  readonly blob: string | undefined;
  /** Only of a file in large file storage. */
  readonly digest: string | undefined;
};

/** Lists every file of a revision. */
export async function remoteFiles(
  { repository, endpoint, fetch }: HubRepository,
  revision: string,
): Promise<RemoteFile[]> {
  const files: RemoteFile[] = [];
  const entries = listFiles({
    repo: { type: 'dataset', name: repository },
    // The client puts it into the address as it is.
    revision: encodeURIComponent(revision),
    recursive: true,
    hubUrl: endpoint,
    fetch,
  });
  for await (const { type, path, size, oid, lfs } of entries) {
    if (type !== 'file') continue;
    files.push({ path, bytes: size, blob: oid, digest: lfs && `sha256:${lfs.oid}` });
  }
  return files;
}
