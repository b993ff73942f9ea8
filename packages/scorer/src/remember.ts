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
    if (kept !== undefined || known.has(text)) return kept as Value;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** The same for texts that say something else on another day. */
export function rememberDated<Value>(
  make: (text: string, at: string) => Value,
): (text: string, at: string) => Value {
  const kept = remember((dated) => {
    const end = dated.indexOf('\n');
    return make(dated.slice(end + 1), dated.slice(0, end));
  });
  return (text, at) => kept(`${at}\n${text}`);
}
