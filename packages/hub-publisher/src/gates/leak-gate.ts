import type { Issue } from '@tenacious-bench/schema';
import type { FrozenFile } from '../tree/frozen-tree.ts';
import type { GateSubject } from './gate.ts';

/** The bytes of a file in chunks, all or some of them; a chunk may use the memory of the one before it. */
export type ScannedFile = {
  readonly bytes: number;
  open(range?: { readonly start?: number; readonly end?: number }): AsyncIterable<Uint8Array>;
};

/**
 * Looks for sealed rows in the bytes of a file; the path says what they may be. `refused`: they could not be read, so
 * nothing is known. Whatever it finds must not quote them.
 */
export type LeakScan = (
  path: string,
  file: ScannedFile,
) => Promise<{
  readonly verdict: 'clean' | 'leak' | 'refused';
  readonly findings: readonly unknown[];
}>;

const chunkBytes = 64 * 1024;

type LeakSubject = Pick<GateSubject, 'tree' | 'repository' | 'messages'>;

/** No byte that would leave tells of a sealed row: no file, no name, no message. */
export function leakGate(scan: LeakScan) {
  return {
    name: 'leak',
    async check(subject: LeakSubject): Promise<Issue[]> {
      const issues: Issue[] = [];
      for (const [path, text] of textsOf(subject)) {
        issues.push(...(await scanned(scan, path, textFile(text))));
      }
      for (const file of subject.tree.files) {
        issues.push(...(await scanned(scan, file.path, inOneRoom(file))));
      }
      return issues;
    },
  };
}

// Everything besides the files: their names and what goes into the commit and the tag.
function textsOf({ tree, repository, messages }: LeakSubject): [string, string][] {
  return [
    ['file-names.txt', tree.files.map(({ path }) => path).join('\n')],
    ['messages.txt', [repository, ...Object.values(messages)].join('\n')],
  ];
}

function textFile(text: string): ScannedFile {
  const bytes = new TextEncoder().encode(text);
  return {
    bytes: bytes.length,
    async *open({ start = 0, end = bytes.length } = {}) {
      yield bytes.slice(start, end);
    },
  };
}

// In one room for all chunks: new ones would pile up faster than they are collected.
function inOneRoom(file: FrozenFile): ScannedFile {
  const room = () => new Uint8Array(Math.min(chunkBytes, file.bytes));
  return { bytes: file.bytes, open: (range) => file.open({ ...range, room: room() }) };
}

async function scanned(scan: LeakScan, path: string, file: ScannedFile): Promise<Issue[]> {
  const { verdict, findings } = await scan(path, file);
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
