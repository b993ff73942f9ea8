import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loopbackBatches } from './loopback-batches.ts';
import { bodyOf } from './vendor-bodies.ts';
import { eventsOf } from './vendor-events.ts';
import type { SeenCall, VendorAct } from './vendor-script.ts';

/** A server that speaks the protocols of both vendors on this machine. */
export type LoopbackVendors = {
  /** For OpenAI's library. */
  readonly openAiUrl: string;
  /** For Anthropic's library. */
  readonly anthropicUrl: string;
  readonly calls: readonly SeenCall[];
  /** Calls that a vendor would bill: whatever was answered, each idempotency key once. */
  readonly paid: number;
  /** How many batches were handed in. */
  readonly batches: number;
  close(): Promise<void>;
};

const protocols: Readonly<Record<string, SeenCall['protocol']>> = {
  '/v1/chat/completions': 'chat',
  '/v1/responses': 'responses',
  '/v1/messages': 'messages',
};

/**
 * Starts the server; `act` says for each call what happens. As the better gateways do it answers a repeated
 * idempotency key with what it answered before.
 */
export async function startLoopbackVendors(
  act: (call: SeenCall) => VendorAct,
  { looks = 2 }: { looks?: number } = {},
): Promise<LoopbackVendors> {
  const calls: SeenCall[] = [];
  const answered = new Map<string, VendorAct>();
  let paid = 0;
  let baseUrl = '';
  const batches = loopbackBatches(act, { looks, baseUrl: () => baseUrl });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    const text = await textOf(request);
    const protocol = protocols[pathname];
    if (protocol === undefined) {
      const found = batches.answer(request.method ?? '', pathname, text);
      response.writeHead(found === undefined ? 404 : 200, {
        'content-type': found?.type ?? 'text/plain',
      });
      return void response.end(found?.body);
    }
    const body = JSON.parse(text);
    const call = { protocol, body, headers: request.headers, index: calls.length };
    calls.push(call);
    const key = String(request.headers['idempotency-key'] ?? `call ${call.index}`);
    const repeated = answered.get(key);
    const step = repeated ?? act(call);
    if (repeated === undefined && 'text' in step) {
      answered.set(key, step);
      paid += 1;
    }
    await perform(step, call, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  baseUrl = `http://127.0.0.1:${port}`;
  return {
    openAiUrl: `${baseUrl}/v1`,
    anthropicUrl: baseUrl,
    calls,
    get batches() {
      return batches.submitted;
    },
    get paid() {
      return paid;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function perform(act: VendorAct, call: SeenCall, response: ServerResponse): Promise<void> {
  if ('broken' in act) return breakOff(act.broken, response);
  if ('status' in act) return fail(act, response);
  if (act.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, act.delayMs));
  if (call.body.stream === true) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of eventsOf(call, act)) response.write(event);
    response.end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(bodyOf(call, act)));
}

function fail(
  { status, headers = {}, message = 'the server says no' }: Extract<VendorAct, { status: number }>,
  response: ServerResponse,
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ type: 'error', error: { type: 'error', message } }));
}

function breakOff(how: 'before' | 'middle' | 'half_json', response: ServerResponse): void {
  if (how === 'before') return void response.destroy();
  response.writeHead(200, { 'content-type': 'application/json' });
  if (how === 'half_json') return void response.end('{"id": "half", "choi');
  response.write('{"id": "broken", ');
  setTimeout(() => response.destroy(), 10);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
