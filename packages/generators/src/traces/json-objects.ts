import { isFields, type JsonFields } from './json-fields.ts';

/** More attempts than any prompt needs; a text made of braces ends here instead of taking quadratic time. */
const maximumAttempts = 64;

/** Finds the outermost JSON objects of a text, bare or in a fenced block, in order. */
export function jsonObjects(text: string): JsonFields[] {
  const found: JsonFields[] = [];
  let from = text.indexOf('{');
  for (let attempt = 0; from !== -1 && attempt < maximumAttempts; attempt += 1) {
    const end = endOfBraces(text, from);
    const value = end === undefined ? undefined : parsed(text.slice(from, end));
    if (value !== undefined) found.push(value);
    from = text.indexOf('{', value === undefined ? from + 1 : end);
  }
  return found;
}

function endOfBraces(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (end === undefined) return undefined;
      at = end;
    } else if (character === '{') depth += 1;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return undefined;
}

function parsed(text: string): JsonFields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
