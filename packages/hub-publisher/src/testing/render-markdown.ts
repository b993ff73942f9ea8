import { marked } from 'marked';

/** The text that a reader of the rendered Markdown sees, blocks and cells apart. */
export function textOf(markdown: string): string {
  return html(markdown)
    .replace(/<\/(?:p|h\d|li|td|th)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

/** The names of the elements in it, in their order. */
export function tagsOf(markdown: string): string[] {
  return [...html(markdown).matchAll(/<([a-z]\w*)/g)].map(([, name = '']) => name);
}

/** Where its links lead. */
export function linksOf(markdown: string): string[] {
  return [...html(markdown).matchAll(/ (?:href|src)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
}

function html(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true });
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
