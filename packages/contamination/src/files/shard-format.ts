import { decodeText } from './decode-text.ts';
import type { ShardFormat } from './read-shard-options.ts';
import { ShardError } from './shard-error.ts';
import type { Packing } from './unpack.ts';

/** What a file is by its first bytes, for names lie. */
export function storageOf(file: string, head: Buffer): Packing | 'parquet' {
  const [, found] = marks.find(([mark]) => head.indexOf(mark) === 0) ?? [];
  if (found === undefined) return isSkippedFrame(head) ? 'zstd' : 'none';
  if (found === 'gzip' || found === 'zstd' || found === 'parquet') return found;
  throw new ShardError(`${file}: ${found} is not read: unpack it, or pack it with gzip or zstd`);
}

const marks: readonly (readonly [Buffer, string])[] = [
  [Buffer.from([0x1f, 0x8b]), 'gzip'],
  [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'zstd'],
  [Buffer.from('PAR1'), 'parquet'],
  [Buffer.from('BZh'), 'bzip2'],
  [Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), 'xz'],
  [Buffer.from('PK\x03\x04', 'latin1'), 'zip'],
  [Buffer.from('ARROW1'), 'Arrow'],
];

// Seekable zstd files may start with a frame that holds no text.
function isSkippedFrame(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32LE(0) >>> 4 === 0x184d2a5;
}

/** The format of a name, or where that leaves it open, of the first unpacked bytes. */
export function formatOf(file: string, head: Buffer): ShardFormat {
  const extension = extensionOf(file);
  if (extension === 'jsonl' || extension === 'ndjson') return 'jsonl';
  if (textExtensions.has(extension)) return 'text';
  const isAll = head.length < headBytes;
  return jsonFormatOf(head, isAll) ?? (extension === 'json' ? 'json_document' : 'text');
}

/** How many unpacked bytes are looked at. */
export const headBytes = 64 * 1024;

const textExtensions: ReadonlySet<string> = new Set([
  'txt',
  'text',
  'md',
  'markdown',
  'rst',
  'html',
  'tex',
]);

/** Whether a file of this name is one of those that are read. */
export function isKnownName(file: string): boolean {
  const extension = extensionOf(file);
  return (
    ['jsonl', 'ndjson', 'json', 'parquet'].includes(extension) || textExtensions.has(extension)
  );
}

function extensionOf(file: string): string {
  const name = file.toLowerCase().replace(/\.(?:gz|zst|zstd)$/, '');
  return /\.([^./\\]*)$/.exec(name)?.[1] ?? '';
}

function jsonFormatOf(head: Buffer, isAll: boolean): ShardFormat | undefined {
  const text = headText(head).trimStart();
  const [line = '', ...rest] = text.split('\n');
  const hasMore = rest.some((next) => next.trim() !== '');
  if (/^[[{"]/.test(line) && isJson(line)) {
    return hasMore || !line.startsWith('[') ? 'jsonl' : 'json_array';
  }
  if (/^\[\s*(?:[[{"]|$)/.test(text)) return 'json_array';
  if (/^\{\s*$/.test(line)) return 'json_document';
  return /^\{\s*"/.test(line) && (hasMore || !isAll) ? 'jsonl' : undefined;
}

// The last character may be cut in two.
function headText(head: Buffer): string {
  return (decodeText(head) ?? head.toString('utf8')).replace(/^\ufeff/, '');
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
