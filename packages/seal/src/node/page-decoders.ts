import { decompress } from 'fzstd';
import { type Compressors, snappyUncompress } from 'hyparquet';
import { compressors, gunzip } from 'hyparquet-compressors';
import type { PageRoom } from './page-room.ts';

/** What unpacks the pages of a table, the most usual ways of packing into memory that is used again. */
export function pageDecoders(room: PageRoom): Compressors {
  return {
    ...compressors,
    SNAPPY(input, length) {
      const page = room.take(length);
      snappyUncompress(input, page);
      return page;
    },
    GZIP: (input, length) => gunzip(input, room.take(length)),
    ZSTD: (input, length) => decompress(input, room.take(length)),
  };
}
