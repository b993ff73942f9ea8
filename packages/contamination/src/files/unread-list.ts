/** Collects why rows could not be read. A file of nothing but damage must not fill the memory or the report. */
export type UnreadList = {
  /** `place` is what was not read, `because` why, without a word of the text itself. */
  add(place: string, because: string): void;
  /** Whether another line would only be counted. */
  isFull(): boolean;
  lines(): readonly string[];
};

const mostLines = 100;

export function createUnreadList(): UnreadList {
  const lines: string[] = [];
  let leftOut = 0;
  return {
    add(place, because) {
      if (lines.length < mostLines) lines.push(`${place}: ${because}`);
      else leftOut += 1;
    },
    isFull: () => lines.length >= mostLines,
    lines: () => (leftOut === 0 ? lines : [...lines, `and ${leftOut} more places`]),
  };
}
