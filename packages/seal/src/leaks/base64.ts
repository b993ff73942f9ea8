const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const none = 64;
/** What each byte stands for. */
const values = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => valueOfByte(byte));

/** Whether a byte is one of the letters of base64, in its spelling for texts or for addresses. */
export function isBase64(byte: number): boolean {
  return (values[byte] as number) < none;
}

export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // Pieces of a size that can be passed as arguments, and that ends with a group of three bytes.
  for (let start = 0; start < bytes.length; start += 12_288) {
    pieces.push(encodePiece(bytes.subarray(start, start + 12_288)));
  }
  return pieces.join('');
}

export function decodeBase64(text: string): Uint8Array {
  return decodeBase64Bytes(
    Uint8Array.from(text.replace(/=+$/, ''), (letter) => letter.charCodeAt(0)),
  );
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

function encodePiece(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const four = [18, 12, 6, 0].map((shift) => letters[(group >> shift) & 63]);
    text += four.slice(0, Math.min(4, bytes.length - at + 1)).join('');
  }
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

function valueOfByte(byte: number): number {
  const letter = String.fromCharCode(byte).replace('-', '+').replace('_', '/');
  const value = letters.indexOf(letter);
  return value < 0 ? none : value;
}
