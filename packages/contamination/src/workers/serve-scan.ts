import { parentPort, workerData } from 'node:worker_threads';
import { openShard } from '../files/open-shard.ts';
import { ShardError } from '../files/shard-error.ts';
import { scanShard } from '../scan/scan-shard.ts';
import { lexicalSearch } from '../vectors/lexical-search.ts';
import type { ScanAnswer, ScanRequest, ScanWork } from './scan-message.ts';

/** Scans the files that the parent of this thread sends, one at a time. */
export function serveScan(): void {
  const { index, lexicalFloor, ...options }: ScanWork = workerData;
  const semantic =
    lexicalFloor === undefined ? undefined : lexicalSearch(index, { floor: lexicalFloor });
  const answer = (message: ScanAnswer) => parentPort?.postMessage(message);
  parentPort?.on('message', async (request: ScanRequest) => {
    try {
      const partial = await scanShard(index, openShard(request.file, request.options), {
        ...options,
        semantic: await semantic,
        onProgress: (_, rows) => answer({ kind: 'progress', rows }),
      });
      answer({ kind: 'partial', partial });
    } catch (error) {
      answer(failure(error));
    }
  });
}

// Of an error only its text reaches another thread, so what it is has to be said beside it.
function failure(error: unknown): ScanAnswer {
  if (!(error instanceof ShardError)) return { kind: 'failed', error };
  return { kind: 'unreadable', message: error.message, cause: error.cause };
}
