/** One thing that is wrong with a piece of data: what, where and, when read from a file, on which line. */
export type Issue = {
  /** Stable machine-readable name, for example `unknown_field` or `duplicate_id`. */
  readonly code: string;
  /** Where inside the document, for example `facts[2].values.amount`; empty for the whole. */
  readonly path: string;
  /** One sentence for a person. It never repeats the content of the document. */
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};

/** What a parser returns: the value, or every reason why it is not one. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Renders an issue as the one line that a command prints: file, line, field, what is wrong.
 *
 * @example
 * ```ts
 * const issue = { code: 'invalid_type', path: 'facts[0].id', message: 'expected a string' };
 * formatIssue({ ...issue, file: 'a.jsonl', line: 3 }) // => 'a.jsonl:3: facts[0].id: expected a string [invalid_type]'
 * ```
 */
export function formatIssue({ code, path, message, file, line }: Issue): string {
  const place =
    file === undefined ? (line === undefined ? '' : `line ${line}`) : location(file, line);
  return [place, path, `${message} [${code}]`].filter((part) => part !== '').join(': ');
}

function location(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}
