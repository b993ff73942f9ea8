import { gunzipSync } from 'node:zlib';

/** What a gzip file holds, all its members. */
export function unpackGzip(bytes: Uint8Array, maxOutputLength: number): Uint8Array {
  const options = { maxOutputLength, info: true };
  const { buffer, engine } = withEngine(gunzipSync(bytes, options));
  // The decoder passes over what follows the last member, and it could be anything.
  if (bytes.subarray(engine.bytesWritten).some((byte) => byte !== 0)) {
    throw new Error('something else follows the end');
  }
  return buffer;
}

type Unpacked = { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };

// With the option `info` the result is another than the types of Node know.
function withEngine(result: unknown): Unpacked {
  if (isUnpacked(result)) return result;
  throw new Error('the decoder does not say how much it has read');
}

function isUnpacked(result: unknown): result is Unpacked {
  return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}
