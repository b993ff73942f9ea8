import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HubError } from '../http/hub-error.ts';
import type { HubRequest } from '../http/hub-request.ts';
import type { Reply } from '../http/reply.ts';
import { gitEnv } from './git.ts';

/** Lets git itself answer: `git http-backend`, spoken to as a web server would. */
export async function runHttpBackend(
  folder: string,
  request: HubRequest,
  { service, user }: { readonly service: string; readonly user: string | undefined },
): Promise<Reply> {
  const child = spawn('git', ['http-backend'], { env: { ...gitEnv(), ...cgiEnv() } });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.resume();
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (cause) => reject(new Error('git cannot be started', { cause })));
    child.on('close', () => resolve());
  });
  // It may stop reading before the end; what it says then is answer enough.
  await pipeline(Readable.from(request.chunks, { objectMode: false }), child.stdin).catch(() => {});
  await ended;
  return readCgi(Buffer.concat(printed));

  function cgiEnv(): Record<string, string> {
    const { headers } = request;
    const env: Record<string, string> = {
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${service}`,
      REQUEST_METHOD: request.method,
      QUERY_STRING: request.query.toString(),
      REMOTE_ADDR: '127.0.0.1',
      CONTENT_TYPE: headers['content-type'] ?? '',
    };
    if (user !== undefined) env.REMOTE_USER = user;
    if (headers['content-length'] !== undefined) env.CONTENT_LENGTH = headers['content-length'];
    if (headers['content-encoding'] !== undefined)
      env.HTTP_CONTENT_ENCODING = headers['content-encoding'];
    const protocol = headers['git-protocol'];
    if (typeof protocol === 'string') env.GIT_PROTOCOL = protocol;
    return env;
  }
}

function readCgi(printed: Buffer): Reply {
  const end = printed.indexOf('\r\n\r\n');
  if (end < 0) throw new HubError(500, 'git ended without an answer');
  const lines = printed.subarray(0, end).toString('utf8').split('\r\n');
  const headers = Object.fromEntries(lines.map(splitHeader));
  const { Status: status = '200', ...rest } = headers;
  return { status: Number.parseInt(status, 10), headers: rest, body: printed.subarray(end + 4) };
}

function splitHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
