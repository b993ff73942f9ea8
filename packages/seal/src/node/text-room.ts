/** Joins texts, a line for each, into pieces that are worth scanning. */
export type TextRoom = {
  /** Gives what was joined so far, when there is no place left for a text. */
  add(text: Uint8Array): Generator<Uint8Array>;
  rest(): Uint8Array;
};

const roomBytes = 256 * 1024;
const lineEnd = 0x0a;

/** Each piece is overwritten when the next text is added. */
export function createTextRoom(): TextRoom {
  const room = new Uint8Array(roomBytes);
  let used = 0;
  const rest = () => {
    const piece = room.subarray(0, used);
    used = 0;
    return piece;
  };
  return {
    *add(text) {
      if (used + text.length + 1 > room.length) yield rest();
      if (text.length + 1 > room.length) yield text;
      else {
        room.set(text, used);
        room[used + text.length] = lineEnd;
        used += text.length + 1;
      }
    },
    rest,
  };
}
