import type { Issue } from '@tenacious-bench/schema';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';

/** A value as YAML says it, where its parts stand, and why it cannot be used. */
export type YamlReading = {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** The line of a field such as `brief.signals[0].type`, or of the nearest part of it that is there. */
  readonly lineOf: (path: string) => number;
};

/**
 * Reads YAML as plain data: dates and `no` stay texts, and a tag, an alias, a key twice or a number that JSON cannot
 * hold is refused, because none of them reads the same everywhere.
 */
export function readYaml(text: string, { firstLine }: { firstLine: number }): YamlReading {
  const counter = new LineCounter();
  const lineAt = (offset: number) => firstLine + Math.max(counter.linePos(offset).line, 1) - 1;
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: counter,
  });
  const issues = syntaxIssues(document, lineAt);
  if (issues.length === 0) issues.push(...plainDataIssues(document, lineAt));
  const value = issues.length === 0 ? document.toJS() : undefined;
  return { value, issues, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

type LineAt = (offset: number) => number;

function syntaxIssues({ errors, warnings }: Document.Parsed, lineAt: LineAt): Issue[] {
  // What follows the first mistake is mostly a consequence of it.
  return [...errors, ...warnings].slice(0, 1).map(({ code, message, pos }) => ({
    code: code === 'DUPLICATE_KEY' ? 'duplicate_key' : 'invalid_yaml',
    path: '',
    message: advice[code] ?? `${message.replaceAll(/\s+/g, ' ').slice(0, 120)}: correct the YAML`,
    line: lineAt(pos[0]),
  }));
}

const advice: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this field is there twice: remove one',
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds a colon in quotes',
  RESOURCE_EXHAUSTION: 'this is nested too deeply',
  TAG_RESOLVE_FAILED: 'a tag is not read: take it away',
};

function plainDataIssues(document: Document.Parsed, lineAt: LineAt): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) return refuse(node, 'an alias is not read: write the value out');
      if (node.anchor !== undefined) refuse(node, 'an anchor is not read: take it away');
      if (node.tag !== undefined) refuse(node, 'a tag is not read: take it away');
      if (isScalar(node) && typeof node.value === 'number' && !isExact(node.value))
        refuse(node, 'this number cannot be kept exactly: write it as a text');
    },
  });
  return issues;

  function refuse(node: Node, message: string): void {
    issues.push({ code: 'invalid_yaml', path: '', message, line: lineAt(node.range?.[0] ?? 0) });
  }
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

function offsetOf({ contents }: Document.Parsed, path: string): number {
  let node: unknown = contents;
  let offset = 0;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    const found = childOf(node, step);
    if (found === undefined) break;
    node = found.node;
    offset = found.offset;
  }
  return offset;
}

function childOf(node: unknown, step: string): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    if (pair === undefined) return undefined;
    return { node: pair.value, offset: isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0 };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)];
  return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
}
