import { sha256 } from '@noble/hashes/sha2.js';
import { digestOfHash } from '../commitment/digest-bytes.ts';
import { isSealedFile } from '../keys/is-sealed-file.ts';
import { type Block, blocksIn, blocksOf } from './blocks-of.ts';
import type { EncodedBytes } from './encoded-bytes.ts';
import { formatOf } from './format-of.ts';
import { heldSource } from './held-source.ts';
import type { LeakDecoders } from './leak-decoders.ts';
import type { LeakRefusal } from './leak-scan.ts';
import { type LeakSource, memorySource } from './leak-source.ts';
import type { TextKind, TextScan, TextVisitor } from './scan-text.ts';
import { endOfLetters } from './text-bytes.ts';
import { transcodeWide, wideEncodingOf } from './wide-text.ts';

/** What a layer of a file is scanned with, and whom the result is told. */
export type LayerContext = {
  readonly scanText: (kind: TextKind, visitor: TextVisitor) => TextScan;
  readonly decoders: LeakDecoders;
  /** Digests of images that somebody looked at. */
  readonly declared: ReadonlySet<string>;
  readonly mostLayers: number;
  found(fingerprint: number, offset: number, through: readonly string[]): void;
  refuse(reason: LeakRefusal['reason'], through: readonly string[]): void;
};

/** Some bytes in order, and the file that they are all of, if it can be read at any place. */
export type Layer = {
  readonly blocks: AsyncGenerator<Block, void, undefined>;
  readonly source?: LeakSource;
};

// Digests and signatures are noise too, and too short to hold a task.
const longestNoise = 1024;

export function layerOf(content: LeakSource | Uint8Array): Layer {
  return content instanceof Uint8Array
    ? { blocks: blocksIn(content), source: memorySource(content) }
    : { blocks: blocksOf(content.open()), source: content };
}

/** Scans some bytes, and whatever is packed in them, as deep as it is allowed to go. */
export async function scanLayer(
  { blocks, source }: Layer,
  context: LayerContext,
  through: readonly string[] = [],
): Promise<void> {
  if (through.length > context.mostLayers) return context.refuse('too_deep', through);
  const first = await blocks.next();
  const head: Block =
    first.done === true ? { bytes: new Uint8Array(0), isLast: true } : first.value;
  const scan = { head, blocks: joined(head, blocks), source, context, through };
  const format = formatOf(head.bytes);
  switch (format) {
    case undefined:
      return scanPlain(scan);
    case 'age':
      return scanAge(scan);
    case 'image':
      return scanImage(scan);
    case 'parquet':
      return scanParquet(scan);
    default:
      return scanPacked(scan, format);
  }
}

type LayerScan = {
  /** The first of the blocks, until the next one is read. */
  readonly head: Block;
  readonly blocks: AsyncIterable<Block>;
  readonly source: LeakSource | undefined;
  readonly context: LayerContext;
  readonly through: readonly string[];
};

async function* joined(head: Block, rest: AsyncIterable<Block>): AsyncGenerator<Block> {
  yield head;
  yield* rest;
}

async function scanPlain(scan: LayerScan): Promise<void> {
  const wide = wideEncodingOf(scan.head.bytes);
  if (wide === undefined) return drain(readAs('text', scan));
  const { context, through } = scan;
  const refuse = () => refuseUnknown('unknown_binary', scan);
  const transcoded = untilDamage(transcodeWide(readAs('loose', scan), wide), refuse);
  const blocks = blocksOf(transcoded);
  return drain(readAs('text', { blocks, context, through: [...through, wide.name] }));
}

async function scanAge(scan: LayerScan): Promise<void> {
  const { bytes, isLast } = scan.head;
  const isSealed = await isSealedFile(isLast ? bytes : bytes.subarray(0, endOfLetters(bytes)));
  await drain(readAs('loose', scan));
  if (!isSealed) scan.context.refuse('no_age_file', scan.through);
}

async function scanImage(scan: LayerScan): Promise<void> {
  const hash = sha256.create();
  for await (const { bytes } of readAs('loose', scan)) hash.update(bytes);
  const isDeclared = scan.context.declared.has(digestOfHash(hash.digest()));
  if (!isDeclared) scan.context.refuse('undeclared_image', scan.through);
}

async function scanPacked(scan: LayerScan, format: 'gzip' | 'zstd'): Promise<void> {
  const { context } = scan;
  const through = [...scan.through, format];
  const blocks = readAs('loose', scan);
  const decode = context.decoders[format];
  if (decode === undefined) context.refuse('no_decoder', through);
  else {
    const packed = stayingOpen(blocks);
    const chunks = untilDamage(decode(packed), () => context.refuse('damaged', through));
    await scanLayer({ blocks: blocksOf(chunks) }, context, through);
  }
  // Whatever lies behind the end of packed bytes is read by no decoder.
  await drain(blocks);
}

async function scanParquet(scan: LayerScan): Promise<void> {
  const { context } = scan;
  const through = [...scan.through, 'parquet'];
  const blocks = readAs('loose', scan);
  const source = scan.source ?? (await heldSource(blocks));
  // Names and comments are read by no decoder.
  await drain(blocks);
  const decode = context.decoders.parquet;
  if (decode === undefined) return context.refuse('no_decoder', through);
  if (source === undefined) return context.refuse('too_large', through);
  const pieces = untilDamage(decode(source), () => context.refuse('damaged', through));
  for await (const piece of pieces) await scanLayer(layerOf(piece), context, through);
}

/** Hands blocks on when they were scanned as text, and whatever they hold encoded. */
async function* readAs(
  kind: TextKind,
  { blocks, context, through }: Pick<LayerScan, 'blocks' | 'context' | 'through'>,
): AsyncGenerator<Block, void, undefined> {
  const encoded: EncodedBytes[] = [];
  const text = context.scanText(kind, {
    found: (fingerprint, offset, encoding) =>
      context.found(fingerprint, offset, [...through, ...encoding]),
    encoded: (found) => encoded.push(found),
    refused: (reason) => refuseUnknown(reason, { context, through }),
  });
  for await (const block of blocks) {
    text.write(block);
    for (const found of encoded.splice(0)) await scanEncoded(found, context, through);
    yield block;
  }
}

function scanEncoded(
  { how, state, length, decode }: EncodedBytes,
  context: LayerContext,
  outer: readonly string[],
): Promise<void> | void {
  const through = [...outer, how];
  switch (state) {
    case 'readable':
      return scanLayer(layerOf(decode()), context, through);
    case 'too_large':
      return context.refuse('too_large', through);
    case 'noise':
      return length > longestNoise ? context.refuse('unknown_binary', through) : undefined;
    default:
      return state satisfies never;
  }
}

/** What base64 holds was cut out by guess, so that some of it may be noise. */
function refuseUnknown(
  reason: LeakRefusal['reason'],
  { context, through }: Pick<LayerScan, 'context' | 'through'>,
): void {
  if (through.at(-1) !== 'base64' && through.at(-1) !== 'hex') context.refuse(reason, through);
}

/** The message of a decoder may quote what it read. */
async function* untilDamage(
  pieces: AsyncIterable<Uint8Array>,
  tell: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* pieces;
  } catch {
    tell();
  }
}

/** The bytes of blocks, for somebody who may stop before their end and leave the rest to others. */
function stayingOpen(blocks: AsyncGenerator<Block, void, undefined>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const { done, value } = await blocks.next();
        return done === true ? { done, value: undefined } : { done: false, value: value.bytes };
      },
    }),
  };
}

async function drain(blocks: AsyncIterable<Block>): Promise<void> {
  for await (const _ of blocks);
}
