/** A stretch of a text and what stands there instead. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

/** Makes the edits of all lists; where two overlap, the earlier list wins, and in it the earlier place. */
export function editText(text: string, lists: readonly (readonly TextEdit[])[]): string {
  const kept: TextEdit[] = [];
  for (const edit of lists.flat())
    if (!kept.some(({ start, end }) => edit.start < end && start < edit.end)) kept.push(edit);
  let edited = '';
  let done = 0;
  for (const { start, end, text: replacement } of kept.sort((a, b) => a.start - b.start)) {
    edited += text.slice(done, start) + replacement;
    done = end;
  }
  return edited + text.slice(done);
}
