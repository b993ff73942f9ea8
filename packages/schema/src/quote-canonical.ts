/** A text in Unicode form NFC as JSON. */
export function quoteCanonical(text: string): string {
  // Printable characters below U+0300 other than the quote and the backslash are written as they are: nearly every
  // text of a document, and several times faster than to normalise and escape it.
  if (/^[ !#-[\]-\u02ff]*$/.test(text)) return `"${text}"`;
  return JSON.stringify(text.normalize('NFC'));
}
