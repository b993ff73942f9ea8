/** Small numbers as words; each stands at its own place. */
export const numberWords: readonly string[] =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );

/** A small number as a word, a larger one in figures. */
export function numberWord(number: number): string {
  return numberWords[number] ?? String(number);
}
