import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A server that listens on this machine. */
export type OpenServer = {
  readonly url: string;
  /** Ends it once what is under way is done. */
  close(): Promise<void>;
};

/** Opens a server; `answer` never has to care for what it throws. */
export async function openServer(
  answer: (incoming: IncomingMessage, response: ServerResponse) => Promise<void>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<OpenServer> {
  const underWay = new Set<Promise<void>>();
  const server = createServer((incoming, response) => {
    const work = answer(incoming, response).catch(() => void response.destroy());
    underWay.add(work);
    work.finally(() => underWay.delete(work));
  });
  const bound = await listen(server, host, port);
  return {
    url: `http://${host}:${bound}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.all(underWay);
      // A client that holds its connection open must not keep the hub alive.
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}
