const blockLength = 256 * 1024;

/** Puts short pieces of text together: to hand each line of a file to the disk costs more than to make it. */
export async function* inBlocks(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  let text = '';
  for await (const chunk of chunks) {
    const isText = typeof chunk === 'string';
    if (isText) text += chunk;
    if (text !== '' && (!isText || text.length >= blockLength)) {
      yield text;
      text = '';
    }
    if (!isText) yield chunk;
  }
  if (text !== '') yield text;
}
