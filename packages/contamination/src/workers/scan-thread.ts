import { Worker } from 'node:worker_threads';
import { ShardError } from '../files/shard-error.ts';
import type { ShardPartial } from '../scan/shard-partial.ts';
import type { ScanAnswer, ScanRequest, ScanWork } from './scan-message.ts';

/** A thread that scans one file at a time. */
export type ScanThread = {
  /** Throws a `ShardError` when this file cannot be scanned, and anything else when no file can. */
  scan(request: ScanRequest, onProgress: (rows: number) => void): Promise<ShardPartial>;
  /** Whether it is over, so that another has to take the next file. */
  isOver(): boolean;
  end(): Promise<void>;
};

export function startScanThread(program: URL, work: ScanWork): ScanThread {
  const thread = new Worker(program, { workerData: work });
  let over = false;
  thread.once('exit', () => {
    over = true;
  });

  async function scan(
    request: ScanRequest,
    onProgress: (rows: number) => void,
  ): Promise<ShardPartial> {
    const answered = lastAnswer(thread, onProgress);
    thread.postMessage(request);
    const answer = await answered.catch((cause: unknown) => {
      over = true;
      throw new ShardError(`${request.file}: the thread that scanned it came to an end`, { cause });
    });
    if (answer.kind === 'partial') return answer.partial;
    if (answer.kind === 'unreadable') {
      throw new ShardError(answer.message, { cause: answer.cause });
    }
    throw answer.error;
  }

  return {
    scan,
    isOver: () => over,
    end: async () => {
      await thread.terminate();
    },
  };
}

type LastAnswer = Exclude<ScanAnswer, { readonly kind: 'progress' }>;

function lastAnswer(thread: Worker, onProgress: (rows: number) => void): Promise<LastAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      thread.off('message', hear).off('error', fail).off('exit', leave);
      end();
    };
    const hear = (answer: ScanAnswer) => {
      if (answer.kind !== 'progress') return settle(() => resolve(answer));
      try {
        onProgress(answer.rows);
      } catch (error) {
        settle(() => resolve({ kind: 'failed', error }));
      }
    };
    const fail = (error: unknown) => settle(() => reject(error));
    const leave = (code: number) => settle(() => reject(new Error(`it left with code ${code}`)));
    thread.on('message', hear).on('error', fail).on('exit', leave);
  });
}
