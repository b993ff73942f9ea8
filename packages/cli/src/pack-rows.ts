/** Rows by their ids. */
export type PackedRows<Row> = {
  get(id: string): Row | undefined;
  delete(id: string): void;
  readonly size: number;
  /** In the order in which they were read. */
  rows(): Iterable<Row>;
};

const pageBytes = 1024 * 1024;
const lengthBytes = 4;

/**
 * Holds rows as bytes, outside of the heap. As objects ten thousand tasks are a hundred megabytes, and the collector lets
 * garbage pile up to several times of what lives; to read one again costs next to nothing beside judging it.
 */
export async function packRows<Row>(
  rows: AsyncIterable<Row>,
  idOf: (row: Row) => string,
): Promise<PackedRows<Row>> {
  const texts = createTextStore();
  const places = new Map<string, number>();
  for await (const row of rows) places.set(idOf(row), texts.add(JSON.stringify(row)));
  return {
    get(id) {
      const place = places.get(id);
      return place === undefined ? undefined : JSON.parse(texts.at(place));
    },
    delete: (id) => void places.delete(id),
    get size() {
      return places.size;
    },
    *rows() {
      for (const place of places.values()) yield JSON.parse(texts.at(place));
    },
  };
}

// Few large pieces, as ten thousand small ones leave holes between each other. The length of a text stands before it.
function createTextStore() {
  const pages: Buffer[] = [];
  let used = pageBytes;
  return {
    add(text: string): number {
      const length = Buffer.byteLength(text);
      if (used + lengthBytes + length > pageBytes) {
        pages.push(Buffer.allocUnsafeSlow(Math.max(pageBytes, lengthBytes + length)));
        used = 0;
      }
      const place = (pages.length - 1) * pageBytes + used;
      const page = pages.at(-1);
      page?.writeUInt32LE(length, used);
      page?.write(text, used + lengthBytes);
      used += lengthBytes + length;
      return place;
    },
    at(place: number): string {
      const page = pages[Math.floor(place / pageBytes)];
      const start = (place % pageBytes) + lengthBytes;
      return page?.toString('utf8', start, start + page.readUInt32LE(start - lengthBytes)) ?? '';
    },
  };
}
