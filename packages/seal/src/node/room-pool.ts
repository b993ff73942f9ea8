import { createPageRoom, type PageRoom } from './page-room.ts';
import { createStoredRoom, type StoredRoom } from './stored-room.ts';
import { createTextRoom, type TextRoom } from './text-room.ts';

/** The memory that one table is read with: new memory for each would pile up faster than it is collected. */
export type TableRooms = {
  readonly stored: StoredRoom;
  readonly pages: PageRoom;
  readonly texts: TextRoom;
};

/** Rooms that are given back and used again: as many as tables are read at a time. */
export type RoomPool = { take(): TableRooms; giveBack(rooms: TableRooms): void };

export function createRoomPool(): RoomPool {
  const free: TableRooms[] = [];
  return {
    take: () => free.pop() ?? createTableRooms(),
    giveBack: (rooms) => void free.push(rooms),
  };
}

function createTableRooms(): TableRooms {
  return { stored: createStoredRoom(), pages: createPageRoom(), texts: createTextRoom() };
}
