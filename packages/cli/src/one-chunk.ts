/** A text, or bytes, as the content of a file to be written. */
export async function* oneChunk<Content extends string | Uint8Array>(
  content: Content,
): AsyncGenerator<Content> {
  yield content;
}
