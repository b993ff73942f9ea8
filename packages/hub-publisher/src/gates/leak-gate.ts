import type { Issue } from '@tenacious-bench/schema';
import type { FrozenFile } from '../tree/frozen-tree.ts';
import type { Gate, GateSubject } from './gate.ts';

/**
 * Looks for sealed rows in the bytes of a file; the path says what they may be. `refused`: they could not be read, so
 * nothing is known. Whatever it finds must not quote them, and the bytes are others once it has answered.
 */
export type LeakScan = (
  path: string,
  bytes: Uint8Array,
) => Promise<{
  readonly verdict: 'clean' | 'leak' | 'refused';
  readonly findings: readonly unknown[];
}>;

// A whole file is scanned at a time, and two of them at once would be too much for a small machine.
const mostBytes = 64 * 1024 * 1024;

/** No byte that would leave tells of a sealed row: no file, no name, no message. */
export function leakGate(scan: LeakScan): Gate {
  return {
    name: 'leak',
    async check(subject) {
      const issues: Issue[] = [];
      for (const [path, text] of textsOf(subject)) {
        issues.push(...(await scanned(scan, path, new TextEncoder().encode(text))));
      }
      const { files } = subject.tree;
      // Room for each file in turn: a new one for each would pile up faster than it is collected.
      const largest = Math.max(0, ...files.map(({ bytes }) => bytes));
      const room = new Uint8Array(Math.min(largest, mostBytes));
      for (const file of files) issues.push(...(await scannedFile(scan, file, room)));
      return issues;
    },
  };
}

// Everything besides the files: their names and what goes into the commit and the tag.
function textsOf({ tree, repository, messages }: GateSubject): [string, string][] {
  return [
    ['file-names.txt', tree.files.map(({ path }) => path).join('\n')],
    ['messages.txt', [repository, ...Object.values(messages)].join('\n')],
  ];
}

async function scannedFile(scan: LeakScan, file: FrozenFile, room: Uint8Array): Promise<Issue[]> {
  if (file.bytes <= mostBytes) return scanned(scan, file.path, await file.whole(room));
  const message = `is larger than ${mostBytes} bytes and was not scanned: cut it into shards`;
  return [{ code: 'not_scanned', path: file.path, message }];
}

async function scanned(scan: LeakScan, path: string, bytes: Uint8Array): Promise<Issue[]> {
  const { verdict, findings } = await scan(path, bytes);
  switch (verdict) {
    case 'clean':
      return [];
    case 'leak':
      return [{ code: 'leak', path, message: `${findings.length} places tell of sealed rows` }];
    case 'refused':
      return [{ code: 'not_scanned', path, message: 'could not be read, so it may tell anything' }];
    default:
      return verdict satisfies never;
  }
}
