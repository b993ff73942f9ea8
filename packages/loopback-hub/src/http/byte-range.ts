import { HubError } from './hub-error.ts';
import type { HubRequest } from './hub-request.ts';
import { bodySize, type Reply } from './reply.ts';

/** Answers with the bytes that the request asks for: all of them, or those of its `Range`. */
export function ranged(
  { headers }: Pick<HubRequest, 'headers'>,
  body: Reply['body'],
  extra: Readonly<Record<string, string>>,
): Reply {
  const size = bodySize(body);
  const common = {
    'Content-Type': 'application/octet-stream',
    'Accept-Ranges': 'bytes',
    ...extra,
  };
  const range = readRange(headers.range, size);
  if (range === undefined) return { status: 200, headers: common, body };
  const { start, end } = range;
  return {
    status: 206,
    headers: { ...common, 'Content-Range': `bytes ${start}-${end - 1}/${size}` },
    body: slice(body, start, end),
  };
}

/** The bytes that a `Range` names, `end` not included; undefined is all of them. */
export function readRange(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (start < end) return { start, end };
  throw new HubError(416, 'The requested range is not satisfiable', {
    headers: { 'Content-Range': `bytes */${size}` },
  });
}

function slice(body: Reply['body'], start: number, end: number): Reply['body'] {
  if (Buffer.isBuffer(body)) return body.subarray(start, end);
  return { file: body.file, start: body.start + start, end: body.start + end };
}
