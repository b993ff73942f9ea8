import { digestBytes } from '../commitment/digest-bytes.ts';
import { isSealedFile } from '../keys/is-sealed-file.ts';
import type { EncodedBytes } from './find-encoded.ts';
import { type BinaryFormat, formatOf } from './format-of.ts';
import type { LeakDecoder, LeakDecoders } from './leak-decoders.ts';
import type { LeakRefusal } from './leak-scan.ts';
import type { TextVisitor } from './scan-text.ts';
import { latinText, looseBytes, type Transcoded, wideText } from './text-bytes.ts';

/** What a layer of a file is scanned with, and whom the result is told. */
export type LayerContext = {
  readonly scanText: (bytes: Uint8Array, visitor: TextVisitor) => boolean;
  readonly decoders: LeakDecoders;
  /** Digests of images that somebody looked at. */
  readonly declared: ReadonlySet<string>;
  readonly mostLayers: number;
  found(fingerprint: number, offset: number, through: readonly string[]): void;
  refuse(reason: LeakRefusal['reason'], through: readonly string[]): void;
};

// Digests and signatures are noise too, and too short to hold a task.
const longestNoise = 1024;

/** Scans some bytes, and whatever is packed in them, as deep as it is allowed to go. */
export async function scanLayer(
  bytes: Uint8Array,
  context: LayerContext,
  through: readonly string[] = [],
): Promise<void> {
  if (through.length > context.mostLayers) return context.refuse('too_deep', through);
  const format = formatOf(bytes);
  if (format === undefined) return scanPlain(bytes, context, through);
  // Names, comments and whatever lies behind the end of packed bytes are read by no decoder.
  await scanText(looseBytes(bytes), context, through);
  switch (format) {
    case 'age':
      return (await isSealedFile(bytes)) ? undefined : context.refuse('no_age_file', through);
    case 'image': {
      const isDeclared = context.declared.has(digestBytes(bytes));
      return isDeclared ? undefined : context.refuse('undeclared_image', through);
    }
    default:
      return scanPacked(bytes, context, [...through, format]);
  }
}

async function scanPacked(
  bytes: Uint8Array,
  context: LayerContext,
  through: readonly string[],
): Promise<void> {
  const decode = decoderOf(through.at(-1), context.decoders);
  if (decode === undefined) return context.refuse('no_decoder', through);
  const pieces = decode(bytes)[Symbol.asyncIterator]();
  for (;;) {
    // The message of a decoder may quote what it read.
    const step = await pieces.next().catch(() => undefined);
    if (step === undefined) return context.refuse('damaged', through);
    if (step.done === true) return;
    await scanLayer(step.value, context, through);
  }
}

function decoderOf(format: string | undefined, decoders: LeakDecoders): LeakDecoder | undefined {
  return format === 'gzip' || format === 'zstd' || format === 'parquet'
    ? decoders[format satisfies BinaryFormat]
    : undefined;
}

async function scanPlain(
  bytes: Uint8Array,
  context: LayerContext,
  through: readonly string[],
): Promise<void> {
  const wide = wideText(bytes);
  if (wide !== undefined) return scanTranscoded(wide, context, through);
  if (bytes.includes(0)) return scanUnknown(bytes, 'unknown_binary', context, through);
  if (await scanText(bytes, context, through)) return;
  const latin = latinText(bytes);
  if (typeof latin === 'string') return scanUnknown(bytes, latin, context, through);
  return scanTranscoded(latin, context, through);
}

async function scanTranscoded(
  { bytes, encoding }: Transcoded,
  context: LayerContext,
  through: readonly string[],
): Promise<void> {
  await scanText(bytes, context, [...through, encoding]);
}

async function scanUnknown(
  bytes: Uint8Array,
  reason: LeakRefusal['reason'],
  context: LayerContext,
  through: readonly string[],
): Promise<void> {
  await scanText(looseBytes(bytes), context, through);
  // What base64 holds was cut out by guess, so that some of it may be noise.
  if (through.at(-1) !== 'base64' && through.at(-1) !== 'hex') context.refuse(reason, through);
}

/** Whether the bytes were UTF-8, and so have been scanned. */
async function scanText(
  bytes: Uint8Array,
  context: LayerContext,
  through: readonly string[],
): Promise<boolean> {
  const encoded: EncodedBytes[] = [];
  const isText = context.scanText(bytes, {
    found: (fingerprint, offset) => context.found(fingerprint, offset, through),
    encoded: (found) => encoded.push(found),
  });
  for (const { how, state, bytes: inner } of encoded) {
    if (state === 'readable') await scanLayer(inner, context, [...through, how]);
    else if (inner.length > longestNoise) context.refuse('unknown_binary', [...through, how]);
  }
  return isText;
}
