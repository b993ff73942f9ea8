declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const none = 64;
const padding = 0x3d;
/** What each byte stands for. */
const values = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => valueOfByte(byte));

/** Whether a byte is one of the letters of base64, in its spelling for texts or for addresses. */
export function isBase64(byte: number): boolean {
  return (values[byte] as number) < none;
}

export function encodeBase64(bytes: Uint8Array): string {
  const encoded = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(padding);
  let written = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const count = Math.min(4, bytes.length - at + 1);
    for (let letter = 0; letter < count; letter += 1) {
      encoded[written + letter] = letters.charCodeAt((group >> (18 - 6 * letter)) & 63);
    }
    written += 4;
  }
  return new TextDecoder().decode(encoded);
}

export function decodeBase64(text: string): Uint8Array {
  return decodeBase64Bytes(new TextEncoder().encode(text.replace(/=+$/, '')));
}

/** Decodes letters from one of them on; what is left over at the end is dropped. */
export function decodeBase64Bytes(bytes: Uint8Array, from = 0): Uint8Array {
  const decoded = new Uint8Array(Math.floor(((bytes.length - from) * 3) / 4));
  let written = 0;
  let held = 0;
  let bits = 0;
  for (let at = from; at < bytes.length; at += 1) {
    held = ((held << 6) | ((values[bytes[at] as number] as number) & 63)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    decoded[written++] = held >> bits;
  }
  return decoded;
}

function valueOfByte(byte: number): number {
  const letter = String.fromCharCode(byte).replace('-', '+').replace('_', '/');
  const value = letters.indexOf(letter);
  return value < 0 ? none : value;
}
