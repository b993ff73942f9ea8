/** Rows by their ids. */
export type PackedRows<Row> = {
  get(id: string): Row | undefined;
  delete(id: string): void;
  readonly size: number;
  /** In the order in which they were read. */
  rows(): Iterable<Row>;
};

/**
 * Holds rows as bytes, outside of the heap. As objects ten thousand tasks are a hundred megabytes, and the collector lets
 * garbage pile up to several times of what lives; to read one again costs next to nothing beside judging it.
 */
export async function packRows<Row>(
  rows: AsyncIterable<Row>,
  idOf: (row: Row) => string,
): Promise<PackedRows<Row>> {
  const packed = new Map<string, Buffer>();
  for await (const row of rows) packed.set(idOf(row), Buffer.from(JSON.stringify(row)));
  return {
    get(id) {
      const bytes = packed.get(id);
      return bytes && unpacked(bytes);
    },
    delete: (id) => void packed.delete(id),
    get size() {
      return packed.size;
    },
    *rows() {
      for (const bytes of packed.values()) yield unpacked(bytes);
    },
  };
}

// What was a row when it was packed is one still.
function unpacked<Row>(bytes: Buffer): Row {
  return JSON.parse(bytes.toString());
}
