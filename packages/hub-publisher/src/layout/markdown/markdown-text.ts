/**
 * One line of Markdown that shows a text as it is: authored text is data, so nothing in it becomes markup, a link to a
 * script, or HTML. White space is brought to single spaces.
 */
export function inlineText(text: string): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  return (
    line
      .replace(/[\\`*[\]~|$]/g, '\\$&')
      // Inside a word an underscore is no markup, and a backslash would break an address.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  );
}

/** Paragraphs of Markdown that show a text as it is; an empty line starts the next. */
export function blockText(text: string): string {
  return text
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/)
    .map(paragraph)
    .filter((part) => part !== '')
    .join('\n\n');
}

/** One item of a list, or one line that begins with authored text. */
export function paragraph(text: string): string {
  // A paragraph is one line, so that only its start can be taken for a heading, a list or a rule.
  return inlineText(text)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Text inside code quotes, for names of files and digests. */
export function code(text: string): string {
  return `\`${visible(text)
    .replace(/[`\s|]+/g, ' ')
    .trim()}\``;
}

// A control or a change of direction would show a reader something else than what was written.
function visible(text: string): string {
  return text.replace(
    /[\p{Surrogate}\u200e\u200f\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]/gu,
    '\ufffd',
  );
}
