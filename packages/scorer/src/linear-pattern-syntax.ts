import { type Characters, charactersOf } from './linear-pattern-characters.ts';

/** A regular expression as a tree; groups are what they hold. */
export type PatternNode =
  | { readonly kind: 'character'; readonly characters: Characters }
  | { readonly kind: 'assertion'; readonly source: string }
  | { readonly kind: 'look'; readonly source: string; readonly inside: PatternNode }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  | RepeatNode;

/** Something that is matched several times. */
export type RepeatNode = {
  readonly kind: 'repeat';
  readonly source: string;
  readonly item: PatternNode;
  readonly minimum: number;
  readonly maximum: number;
};

type Cursor = { readonly source: string; at: number };

const escaped =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|k<[^>]*>|[1-9]\d*|.)/isuy;
const characterClass = /\[(?:\\.|[^\]\\])*\]/suy;
const opening = /\((?:\?(?:<?[=!]|:|<[^>]*>|[^)]))?/uy;
const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/uy;

/**
 * Reads a regular expression that the engine has already accepted in Unicode mode, or throws a `RangeError`
 * for a construct that no bound can make linear.
 */
export function parsePattern(source: string): PatternNode {
  return readChoice({ source, at: 0 });
}

function readChoice(cursor: Cursor): PatternNode {
  const branches = [readSequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at++;
    branches.push(readSequence(cursor));
  }
  const [only] = branches;
  return branches.length === 1 && only !== undefined ? only : { kind: 'choice', branches };
}

function readSequence(cursor: Cursor): PatternNode {
  const items: PatternNode[] = [];
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] ?? '')) {
    items.push(readRepeated(cursor));
  }
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: 'sequence', items };
}

function readRepeated(cursor: Cursor): PatternNode {
  const start = cursor.at;
  const item = readTerm(cursor);
  const count = take(cursor, quantifier);
  if (count === undefined) return item;
  const source = cursor.source.slice(start, cursor.at);
  return { kind: 'repeat', source, item, ...boundsOf(count) };
}

function boundsOf([written, from, comma, to]: RegExpExecArray): {
  minimum: number;
  maximum: number;
} {
  if (written.startsWith('*')) return { minimum: 0, maximum: Number.POSITIVE_INFINITY };
  if (written.startsWith('+')) return { minimum: 1, maximum: Number.POSITIVE_INFINITY };
  if (written.startsWith('?')) return { minimum: 0, maximum: 1 };
  const minimum = Number(from);
  if (comma === undefined) return { minimum, maximum: minimum };
  return { minimum, maximum: to === '' ? Number.POSITIVE_INFINITY : Number(to) };
}

function readTerm(cursor: Cursor): PatternNode {
  const { source, at } = cursor;
  if (source[at] === '(') return readGroup(cursor);
  if (source[at] === '\\') return readEscape(cursor);
  if (source[at] === '[') return character(take(cursor, characterClass)?.[0] ?? '[');
  const [literal = ''] = String.fromCodePoint(source.codePointAt(at) ?? 0);
  cursor.at += literal.length;
  return literal === '^' || literal === '$'
    ? { kind: 'assertion', source: literal }
    : character(literal);
}

function readGroup(cursor: Cursor): PatternNode {
  const start = cursor.at;
  const [open = ''] = take(cursor, opening) ?? [];
  if (/^\(\?[^<=!:]/.test(open)) {
    throw new RangeError(`${open} changes flags inside the pattern: write both spellings instead`);
  }
  const inside = readChoice(cursor);
  cursor.at++;
  const source = cursor.source.slice(start, cursor.at);
  return /^\(\?<?[=!]/.test(open) ? { kind: 'look', source, inside } : inside;
}

function readEscape(cursor: Cursor): PatternNode {
  const [source = '\\'] = take(cursor, escaped) ?? [];
  if (/^\\(?:[1-9]|k<)/.test(source)) {
    throw new RangeError(`${source} refers back to a group: write out what may be repeated`);
  }
  return /^\\b$/i.test(source) ? { kind: 'assertion', source } : character(source);
}

function character(source: string): PatternNode {
  return { kind: 'character', characters: charactersOf(source) };
}

function take(cursor: Cursor, token: RegExp): RegExpExecArray | undefined {
  token.lastIndex = cursor.at;
  const match = token.exec(cursor.source);
  if (match === null) return undefined;
  cursor.at = token.lastIndex;
  return match;
}
