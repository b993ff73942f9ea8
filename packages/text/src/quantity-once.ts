/** Puts off making a table until somebody asks for it, and keeps it from then on. */
export function once<Table>(make: () => Table): () => Table {
  let made: Table | undefined;
  return () => (made ??= make());
}
