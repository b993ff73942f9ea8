/** Numbers words as they come: two numbers are equal exactly if the words are. */
export function wordNumbers(): (words: readonly string[]) => Uint32Array {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  };
  return (words) => Uint32Array.from(words, numberOf);
}
