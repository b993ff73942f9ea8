import { DamageError } from './damage-error.ts';
import { longestText } from './decode-text.ts';

/** Cuts a JSON array into the bytes of its elements, whatever is wrong inside one of them. */
export type ElementCutter = {
  /** The elements that these bytes complete. */
  push(bytes: Buffer): readonly Buffer[];
  /** Throws when the array is not at its end, or was before. */
  end(): void;
};

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];

export function createElementCutter(): ElementCutter {
  // Depth 1 is between the elements of the array, 0 before and after it.
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let isClosed = false;
  let isFollowed = false;
  let parts: Buffer[] = [];
  let size = 0;

  function push(bytes: Buffer): readonly Buffer[] {
    const elements: Buffer[] = [];
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const change = step(bytes[at] ?? 0);
      if (change === 'opens') start = at + 1;
      if (change !== 'ends' && change !== 'closes') continue;
      keep(bytes.subarray(start, at));
      const element = take();
      // An empty array has no element before its end.
      if (change === 'ends' || !isBlank(element)) elements.push(element);
      start = at + 1;
    }
    if (depth > 0) keep(bytes.subarray(start));
    return elements;
  }

  function step(byte: number): 'opens' | 'ends' | 'closes' | undefined {
    if (isInString) {
      if (isEscaped) isEscaped = false;
      else if (byte === backslash) isEscaped = true;
      else if (byte === quote) isInString = false;
      return undefined;
    }
    if (isClosed) {
      isFollowed ||= byte > 0x20;
      return undefined;
    }
    if (byte === quote) isInString = true;
    else if (isOpening(byte)) {
      depth += 1;
      return depth === 1 ? 'opens' : undefined;
    } else if (isClosing(byte)) {
      depth -= 1;
      isClosed = depth === 0;
      return isClosed ? 'closes' : undefined;
    }
    return byte === comma && depth === 1 ? 'ends' : undefined;
  }

  function keep(part: Buffer): void {
    size += part.length;
    if (size > longestText) throw new DamageError(`an element is longer than ${longestText} bytes`);
    parts.push(part);
  }

  function take(): Buffer {
    const element = parts.length === 1 ? parts[0] : undefined;
    const taken = element ?? Buffer.concat(parts);
    parts = [];
    size = 0;
    return taken;
  }

  function end(): void {
    if (isFollowed) throw new DamageError('something else follows the end of the array');
    if (!isClosed) throw new DamageError('the array ends too early');
  }

  return { push, end };
}

function isOpening(byte: number): boolean {
  return byte === 0x5b || byte === 0x7b;
}

function isClosing(byte: number): boolean {
  return byte === 0x5d || byte === 0x7d;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20);
}
