import { utf8ToBytes } from '@noble/hashes/utils.js';
import {
  canonicalJson,
  createParser,
  digestSchema,
  type Issue,
  type Parsed,
} from '@tenacious-bench/schema';
import * as z from 'zod';
import { lineEnd } from './line-writer.ts';
import { paddedLength } from './padded-length.ts';
import { parts } from './part.ts';
import type { SealableRow } from './split-rows.ts';

declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/** The first line of a sealed part: what it belongs to, and the key of its salts. */
const partHeaderSchema = z.strictObject({
  schema: z.literal('tenacious-bench/sealed-part@1.0'),
  /** The digest of the commitment without its files. */
  statement: digestSchema,
  part: z.enum(parts),
  rows: z.int().min(1),
  canary: z.strictObject({ release: z.guid(), split: z.guid() }),
  saltKey: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PartHeader = z.infer<typeof partHeaderSchema>;

export type PartText = { readonly header: PartHeader; readonly rows: readonly SealableRow[] };

const parseHeader = createParser(partHeaderSchema);
const blank = 0x20;

/**
 * A part as JSON Lines, so that whoever opens it with any age tool can read it. Blanks behind the last row hide how
 * long the rows are.
 */
export function writePart(header: PartHeader, lines: Uint8Array): Uint8Array {
  const first = utf8ToBytes(`${canonicalJson(header)}\n`);
  const end = first.length + lines.length;
  const bytes = new Uint8Array(paddedLength(end + 1)).fill(blank, end);
  bytes.set(first);
  bytes.set(lines, first.length);
  bytes[bytes.length - 1] = lineEnd;
  return bytes;
}

export function readPart(bytes: Uint8Array): Parsed<PartText> {
  const lines = decode(bytes)
    ?.split('\n')
    .filter((line) => line.trim() !== '');
  const values = lines?.map(parseLine);
  const header = parseHeader(values?.[0]);
  if (values === undefined || !header.ok)
    return refuse('not_a_part', 'it does not begin like a sealed part');
  const rows = values.slice(1);
  if (!rows.every(isRow)) return refuse('altered_row', 'a line is no row');
  if (rows.length !== header.value.rows) {
    return refuse('altered_count', `it says ${header.value.rows} rows and has ${rows.length}`);
  }
  if (!rows.every(({ id }, at) => at === 0 || (rows[at - 1]?.id ?? '') < id)) {
    return refuse('altered_row', 'its rows are not in the order of their ids');
  }
  return { ok: true, value: { header: header.value, rows } };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The message of the error quotes the line.
    return undefined;
  }
}

function isRow(value: unknown): value is SealableRow {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  );
}

function refuse(code: string, message: string): Parsed<PartText> {
  const issue: Issue = { code, path: '', message };
  return { ok: false, issues: [issue] };
}
