import { columnsOf, printable } from '@tenacious-bench/text';
import type { ExcerptPart } from './excerpt-of.ts';

/** A piece of one line; marked pieces carry their marks. */
export type LinePiece = { readonly text: string; readonly isMarked: boolean };

/** The parts of an excerpt as lines of at most so many columns, broken between words where there are any. */
export function wrapParts(parts: readonly ExcerptPart[], columns: number): LinePiece[][] {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let taken = 0;
  for (const glyph of parts.flatMap(glyphsOf)) {
    const isBreak = glyph.text === '\n';
    if (isBreak || taken + glyph.columns > columns) {
      const [full, rest] = isBreak ? [line, []] : broken(line);
      lines.push(full);
      line = rest;
      taken = widthOf(rest);
    }
    if (isBreak) continue;
    line.push(glyph);
    taken += glyph.columns;
  }
  return [...lines, line].map(piecesOf);
}

type Glyph = LinePiece & { readonly columns: number };

function glyphsOf(part: ExcerptPart): Glyph[] {
  switch (part.kind) {
    case 'elided':
      return glyphs(` [... ${part.characters} characters ...] `, false);
    case 'plain':
      return glyphs(shown(part.text), false);
    case 'marked':
      return [whole('[['), ...glyphs(shown(part.text), true), whole(']]')];
    default:
      return part satisfies never;
  }
}

// A text that spells our marks must not seem to match. Its line breaks stay; all else that a terminal obeys is shown.
function shown(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => printable(line).replaceAll('[[', '[<U+005B>').replaceAll(']]', ']<U+005D>'))
    .join('\n');
}

function glyphs(text: string, isMarked: boolean): Glyph[] {
  return Array.from(text, (character) => ({
    text: character,
    columns: columnsOf(character),
    isMarked,
  }));
}

function whole(mark: string): Glyph {
  return { text: mark, columns: mark.length, isMarked: true };
}

function broken(line: readonly Glyph[]): [full: Glyph[], rest: Glyph[]] {
  const space = line.findLastIndex(({ text }) => text === ' ');
  return space < 1 ? [[...line], []] : [line.slice(0, space), line.slice(space + 1)];
}

function widthOf(line: readonly Glyph[]): number {
  return line.reduce((sum, { columns }) => sum + columns, 0);
}

function piecesOf(line: readonly Glyph[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const { text, isMarked } of line) {
    const last = pieces.at(-1);
    if (last?.isMarked !== isMarked) pieces.push({ text, isMarked });
    else pieces[pieces.length - 1] = { text: last.text + text, isMarked };
  }
  return pieces;
}
