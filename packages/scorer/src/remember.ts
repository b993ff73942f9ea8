/**
 * Keeps what a pure function made of the texts that it saw last. Tasks repeat their texts from message to message; the
 * text itself is the key, so that a task which somebody changed is read anew.
 */
export function remember<Value>(
  make: (text: string) => Value,
  most = 2048,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
