/** Every text in a value, wherever it stands. Names of members are no texts: they are the same in every row. */
export function* textsIn(value: unknown): Generator<string, void, undefined> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const member of Object.values(value)) yield* textsIn(member);
}
