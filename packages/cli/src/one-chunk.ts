/** A text as the content of a file to be written. */
export async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text;
}
