/** Text as it may stand in HTML, between tags and in quoted attributes. */
export function htmlText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Data as it may stand in a script element: nothing in it ends the element or opens a comment. */
export function htmlJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
