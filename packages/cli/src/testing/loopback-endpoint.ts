import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What an endpoint was asked. */
export type SeenAsk = {
  readonly text: string;
  /** The place of the row, by the name that it is asked under. */
  readonly row: number;
  readonly task: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  /** How often this row was asked before. */
  readonly tries: number;
};

/** What it does about it: an answer, or nothing for ever, or an end of the connection. */
export type EndpointAct =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  | 'silence'
  | 'broken'
  | 'half';

/** Starts an agent on this machine that answers as it is told, until the test ends. */
export async function loopbackEndpoint(act: (ask: SeenAsk) => EndpointAct) {
  const asks: SeenAsk[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const { task } = JSON.parse(text);
    const row = Number(/^row-(\d+)$/.exec(task.id)?.[1]);
    const tries = asks.filter((ask) => ask.row === row).length;
    const ask = { text, row, task, headers: request.headers, tries };
    asks.push(ask);
    perform(act(ask), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${port}/ask`, asks };
}

function perform(act: EndpointAct, response: ServerResponse): void {
  if (act === 'silence') return;
  if (act === 'broken') return void response.destroy();
  if (act === 'half') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"body":');
    return void setImmediate(() => response.destroy());
  }
  const { status = 200, headers = {}, body } = act;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
