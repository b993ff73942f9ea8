import { HubRequestError } from './hub-request-error.ts';
import { retryAfterMs } from './retry-after.ts';
import { withoutSecrets } from './without-secrets.ts';

/** The failure that an answer tells of. */
export async function refusedRequest(
  request: string,
  response: Response,
  { now, secrets }: { now: number; secrets: readonly string[] },
): Promise<HubRequestError> {
  const { status, statusText, headers } = response;
  const requestId = headers.get('X-Request-Id') ?? undefined;
  const said = withoutSecrets(await reasonIn(response), secrets);
  const words = [`${request}: ${status}`, statusText, said === '' ? '' : `(${said})`];
  if (requestId !== undefined) words.push(`[request ${withoutSecrets(requestId, secrets)}]`);
  return new HubRequestError(words.filter((word) => word !== '').join(' '), {
    status,
    ...(requestId !== undefined && { requestId }),
    ...retryAfter(headers, now),
  });
}

/** The failure of a request that brought no whole answer. */
export function unansweredRequest(request: string, cause: unknown): HubRequestError {
  return new HubRequestError(`${request}: no answer`, { cause });
}

/** A request in words: without its query, which may be a signature. */
export function describeRequest(input: string | URL, method: string): string {
  const { origin, pathname } = new URL(input);
  return `${method} ${origin}${pathname}`;
}

function retryAfter(headers: Headers, now: number): { retryAfterMs?: number } {
  const ms = retryAfterMs(headers, now);
  return ms === undefined ? {} : { retryAfterMs: ms };
}

async function reasonIn(response: Response): Promise<string> {
  const header = response.headers.get('X-Error-Message');
  if (header !== null) return header;
  try {
    const body: unknown = await response.json();
    const isTold = typeof body === 'object' && body !== null && 'error' in body;
    return isTold && typeof body.error === 'string' ? body.error : '';
  } catch {
    return '';
  }
}
