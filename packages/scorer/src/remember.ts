/**
 * Keeps what a pure function made of the texts that it saw last. Tasks repeat their texts from message to message; the
 * text itself is the key, so that a task which somebody changed is read anew.
 */
export function remember<Value>(
  make: (text: string) => Value,
  most = 256,
): (text: string) => Value {
  // Whatever was asked for since the last change of generations lives through the next: what every task says is never made
  // again, and what one task says is soon let go.
  let recent = new Map<string, Value>();
  let earlier = new Map<string, Value>();
  return (text) => {
    const kept = recent.get(text);
    if (kept !== undefined || recent.has(text)) return kept as Value;
    const value = earlier.has(text) ? (earlier.get(text) as Value) : make(text);
    if (recent.size >= most) [earlier, recent] = [recent, new Map()];
    recent.set(text, value);
    return value;
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
