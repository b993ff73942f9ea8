/** Memory that grows with what is put there. */
export type Room = { ofAtLeast(bytes: number): ArrayBuffer };

/** Rooms that are given back and used again: as many as tables are read at a time. */
export type Rooms = { take(): Room; giveBack(room: Room): void };

export function createRooms(): Rooms {
  const free: Room[] = [];
  return {
    take: () => free.pop() ?? createRoom(),
    giveBack: (room) => void free.push(room),
  };
}

// One large file must not take its memory for ever.
const mostKept = 16 * 1024 * 1024;

function createRoom(): Room {
  let kept = new ArrayBuffer(0);
  return {
    ofAtLeast(bytes) {
      if (bytes <= kept.byteLength) return kept;
      const buffer = new ArrayBuffer(bytes);
      if (bytes <= mostKept) kept = buffer;
      return buffer;
    },
  };
}
