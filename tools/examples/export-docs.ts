import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Example } from './compile-example.ts';
import { readFences } from './fences.ts';

/** An exported function, class or constant and what the comment directly above it says. */
export interface ExportDoc {
  readonly name: string;
  /** File and line, for messages. */
  readonly where: string;
  /** The text before the first tag; empty when there is no comment. */
  readonly summary: string;
  readonly examples: readonly Example[];
  /** How many `@example` tags hold no ts block. */
  readonly emptyExamples: number;
}

/**
 * Reads what a package's entries export and how it is documented. A text scan is enough because the
 * house style declares each export at the start of a line, directly below its comment; an export
 * that it cannot find is reported by the caller, never skipped.
 */
export function findExportDocs(folder: string, entries: readonly string[]): ExportDoc[] {
  const docs = new Map<string, ExportDoc>();
  for (const entry of entries) {
    const path = join(folder, entry);
    for (const { name, file, localName } of exportsOf(path)) {
      const doc = docOf(file, localName, name);
      if (doc) docs.set(name, doc);
    }
  }
  return [...docs.values()];
}

interface ExportedName {
  readonly name: string;
  readonly localName: string;
  readonly file: string;
}

function exportsOf(file: string): ExportedName[] {
  const source = readFileSync(file, 'utf8');
  return [...declaredExports(source, file), ...listedExports(source, file)];
}

function declaredExports(source: string, file: string): ExportedName[] {
  const pattern = /^export (?:async )?(?:function\*?|const|let|class|abstract class) (\w+)/gm;
  const names = [...source.matchAll(pattern)].map((match) => match[1] as string);
  return [...new Set(names)].map((name) => ({ name, localName: name, file }));
}

/** `export { a, b as c } from './file.ts'` and `export { a }`; type exports have no example. */
function listedExports(source: string, file: string): ExportedName[] {
  const lists = source.matchAll(/^export\s*\{([^}]*)\}(?:\s*from\s*['"]([^'"]+)['"])?/gm);
  return [...lists].flatMap(([, list = '', specifier]) =>
    listedNames(list).flatMap(([localName, name]) => locate({ name, localName, file }, specifier)),
  );
}

function listedNames(list: string): [localName: string, name: string][] {
  return list
    .replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && !item.startsWith('type '))
    .map((item) => {
      const [localName = item, name = localName] = item.split(/\s+as\s+/);
      return [localName, name];
    });
}

/** Follows a chain of re-exports to the file that declares the name. */
function locate(exported: ExportedName, specifier: string | undefined): ExportedName[] {
  if (specifier === undefined) return [exported];
  if (!specifier.startsWith('.')) return [];
  const file = join(dirname(exported.file), specifier);
  const target = exportsOf(file).find(({ name }) => name === exported.localName);
  return target ? [{ ...target, name: exported.name }] : [];
}

function docOf(file: string, localName: string, name: string): ExportDoc | undefined {
  const source = readFileSync(file, 'utf8');
  const declaration = new RegExp(
    `^(?:export )?(?:async )?(?:function\\*?|const|let|class|abstract class) ${localName}\\b`,
    'm',
  ).exec(source);
  if (!declaration) return undefined;
  const before = source.slice(0, declaration.index);
  const shownFile = relative(process.cwd(), file);
  const where = `${shownFile}:${lineAt(before)}`;
  const start = /\*\/[ \t]*\r?\n$/.test(before) ? before.lastIndexOf('/**') : -1;
  if (start < 0) return { name, where, summary: '', examples: [], emptyExamples: 0 };
  const firstLine = lineAt(source.slice(0, start));
  return { name, where, ...readComment(before.slice(start), { file: shownFile, firstLine }) };
}

function lineAt(before: string): number {
  return before.split('\n').length;
}

function readComment(comment: string, { file, firstLine }: { file: string; firstLine: number }) {
  const lines = comment
    .replace('/**', '   ')
    .replace(/\*\/\s*$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''));
  const tags = tagLines(lines);
  const examples = tags.flatMap((tag, position) => {
    if (!/^\s*@example\b/.test(lines[tag] ?? '')) return [];
    const body = lines.slice(tag, tags[position + 1]);
    return [readFences(body, { file, firstLine: firstLine + tag })];
  });
  return {
    summary: lines.slice(0, tags[0]).join(' ').trim(),
    examples: examples.flat(),
    emptyExamples: examples.filter((blocks) => blocks.length === 0).length,
  };
}

/** Where the comment's tags stand; an `@` inside a code block is none. */
function tagLines(lines: readonly string[]): number[] {
  let isCode = false;
  return lines.flatMap((line, index) => {
    if (/^\s*```/.test(line)) isCode = !isCode;
    return !isCode && /^\s*@\w/.test(line) ? [index] : [];
  });
}
