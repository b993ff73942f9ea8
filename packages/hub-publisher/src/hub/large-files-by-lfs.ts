import * as z from 'zod';
import type { Fetch } from './hub-fetch.ts';
import { parseAnswer } from './parse-answer.ts';

const preuploadSchema = z.looseObject({
  files: z.array(z.looseObject({ path: z.string(), size: z.number().optional() })),
});

/**
 * A `fetch` that sends every file above a size through LFS, whatever the Hub would rather have.
 *
 * The Hub takes text of up to 10 MB inside the commit request itself, where a hundred such shards would have to be in
 * memory at once and would run into the time that one request may take.
 */
export function largeFilesByLfs(fetch: Fetch, mostBytes: number): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!String(input).includes('/preupload/')) return response;
    const asked = preuploadSchema.parse(JSON.parse(String(init?.body)));
    const answered = parseAnswer(preuploadSchema, await response.json(), 'preupload');
    const large = new Set(
      asked.files.filter(({ size = 0 }) => size > mostBytes).map(({ path }) => path),
    );
    const files = answered.files.map((file) =>
      large.has(file.path) ? { ...file, uploadMode: 'lfs' } : file,
    );
    return Response.json({ ...answered, files });
  };
}
