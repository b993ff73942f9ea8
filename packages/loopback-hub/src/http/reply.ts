/** A part of a file, `end` not included. */
type FileSlice = { readonly file: string; readonly start: number; readonly end: number };

/** What a verb answers. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | FileSlice;
};

/** Answers with a value in JSON. */
export function json(
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Reply {
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, body: Buffer.from(JSON.stringify(value)) };
}

/** Answers without a body. */
export function empty(status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body: Buffer.alloc(0) };
}

/** How many bytes a body has. */
export function bodySize(body: Reply['body']): number {
  return Buffer.isBuffer(body) ? body.length : body.end - body.start;
}
