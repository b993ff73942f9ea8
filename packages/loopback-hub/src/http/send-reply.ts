import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bodySize, type Reply } from './reply.ts';

/** How much of a reply is sent: all, its headers, or its headers and half of its body. */
export type Extent = 'whole' | 'head' | 'half';

/** Sends a reply. */
export async function sendReply(
  response: ServerResponse,
  { status, headers, body }: Reply,
  extent: Extent,
): Promise<void> {
  const size = bodySize(body);
  response.writeHead(status, { ...headers, 'Content-Length': String(size) });
  if (extent === 'head') {
    response.end();
    return;
  }
  if (extent === 'half') {
    await sendHalf(response, body, Math.floor(size / 2));
    return;
  }
  // A client that went away is no failure of the hub.
  await pipeline(readable(body, size), response).catch(() => {});
}

async function sendHalf(
  response: ServerResponse,
  body: Reply['body'],
  length: number,
): Promise<void> {
  response.flushHeaders();
  for await (const chunk of readable(body, length))
    await new Promise<void>((resolve) => response.write(chunk, () => resolve()));
  response.destroy();
}

function readable(body: Reply['body'], length: number): Readable {
  if (Buffer.isBuffer(body)) return Readable.from([body.subarray(0, length)]);
  if (length === 0) return Readable.from([]);
  const { file, start } = body;
  return createReadStream(file, { start, end: start + length - 1 });
}
