/** A run of a text's tokens, without those that the model wants around it. */
export type TokenWindow = { readonly start: number; readonly end: number };

/**
 * Cuts a text of so many tokens into windows of at most `size`, each sharing half of its tokens or more with the
 * one before; the last ends where the text ends and is as long as the others, so that the tail is seen in context.
 */
export function cutWindows(
  tokens: number,
  { size, maximum = Number.POSITIVE_INFINITY }: { size: number; maximum?: number },
): { readonly windows: readonly TokenWindow[]; readonly truncated: boolean } {
  if (tokens === 0) return { windows: [], truncated: false };
  const step = Math.max(1, Math.floor(size / 2));
  const needed = 1 + Math.ceil(Math.max(0, tokens - size) / step);
  const windows = Array.from({ length: Math.min(needed, maximum) }, (_, at) => {
    const start = Math.max(0, Math.min(at * step, tokens - size));
    return { start, end: Math.min(start + size, tokens) };
  });
  return { windows, truncated: needed > maximum };
}
