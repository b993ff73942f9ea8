import { parseDocument } from 'yaml';

/** The head of a card. */
export type Card = {
  /** Undefined where there is none, or none that can be read. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly errors: readonly string[];
};

/** Reads the YAML between the first two lines of dashes. */
export function readCard(content: string): Card {
  const yaml = headOf(content);
  if (yaml === undefined) return { data: undefined, errors: [] };
  const document = parseDocument(yaml);
  if (document.errors.length > 0)
    return { data: undefined, errors: document.errors.map(({ message }) => firstLine(message)) };
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  if (data === null) return { data: undefined, errors: [] };
  if (isRecord(data)) return { data, errors: [] };
  return { data: undefined, errors: ['the metadata must be a mapping'] };
}

function headOf(content: string): string | undefined {
  const lines = content.replace(/^\ufeff/, '').split(/\r?\n/);
  if (!isDashes(lines[0])) return undefined;
  const end = lines.slice(1).findIndex(isDashes);
  return end < 0 ? undefined : lines.slice(1, end + 1).join('\n');
}

function isDashes(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
