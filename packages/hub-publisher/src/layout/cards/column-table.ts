import { markdownTable } from '../markdown/markdown-table.ts';
import { code } from '../markdown/markdown-text.ts';
import type { ColumnShape } from '../rows/column-shape.ts';

/** Every column and what is inside it, one line each. */
export function columnTable(columns: ReadonlyMap<string, ColumnShape>): string {
  const lines = [...columns].flatMap(([name, shape]) => linesOf(name, shape));
  return markdownTable(
    ['column', 'type'],
    lines.map(([path, type]) => [code(path), type]),
  );
}

function linesOf(path: string, shape: ColumnShape): [path: string, type: string][] {
  if (shape.kind === 'list') return [[path, 'list'], ...linesOf(`${path}[]`, shape.element)];
  if (shape.kind !== 'struct') return [[path, names[shape.kind]]];
  const fields = [...shape.fields].flatMap(([name, field]) => linesOf(`${path}.${name}`, field));
  return [[path, 'object'], ...fields];
}

const names = {
  text: 'text',
  json: 'JSON text',
  boolean: 'true or false',
  integer: 'whole number',
  number: 'number',
} as const;
