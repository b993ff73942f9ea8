import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { createSignedUrls } from './auth/signed-urls.ts';
import { createTokens } from './auth/tokens.ts';
import { createTrustedPublishers } from './auth/trusted-publishers.ts';
import type { TokenOwner } from './auth/visitor.ts';
import { type Clock, machineClock } from './clock.ts';
import type { Fault, PlannedFault } from './faults/fault.ts';
import { createFaultPlan } from './faults/fault-plan.ts';
import { createLocks } from './files/locks.ts';
import { createRequestLog, type SeenRequest } from './http/request-log.ts';
import { type OnBoundary, type ServeOptions, serveRequest } from './http/serve-request.ts';
import type { Hub, Transfer } from './hub.ts';
import { readResource } from './repositories/repository.ts';
import { createXetTokens } from './xet/xet-tokens.ts';

/** How a hub is set up. */
export type LoopbackHubOptions = {
  /** Where it keeps everything; another hub on the same folder goes on where this one ended. */
  readonly folder: string;
  /** Whom each token stands for. @default { hf_loopback: { name: 'loopback' } } */
  readonly tokens?: Readonly<Record<string, TokenOwner>>;
  /** @default any that is free */
  readonly port?: number;
  /** Files of more bytes go through LFS whatever `.gitattributes` says. @default 10 MiB */
  readonly lfsThreshold?: number;
  /** How large files come, if the client can. @default 'basic' */
  readonly transfer?: Transfer;
  /** The parts of a multipart transfer. @default 5 MiB */
  readonly chunkBytes?: number;
  /** The longest page of a file list. @default 1000 */
  readonly entriesPerPage?: number;
  /** How much of each request's body the log keeps. @default 64 KiB */
  readonly loggedBytes?: number;
  /** Dates of commits and ends of tokens. @default the machine's */
  readonly clock?: Clock;
  /** Called, and waited for, before and after the work of each request. */
  readonly onBoundary?: OnBoundary;
};

/** A hub that runs. */
export type LoopbackHub = {
  /** What clients take for the address of the Hub: `hubUrl`, `HF_ENDPOINT`. */
  readonly url: string;
  /** All requests so far, without the values of tokens. */
  readonly requests: readonly SeenRequest[];
  /** Plans a fault. */
  fault(fault: Fault): PlannedFault;
  /** Lets whoever shows this identity token publish to a repository: `datasets/acme/tasks`. */
  trustPublisher(subjectToken: string, resource: string): void;
  /** The bare repository of git behind `datasets/acme/tasks`. */
  gitFolder(resource: string): string;
  /** Ends the hub once the requests under way are answered; its folder stays. */
  close(): Promise<void>;
};

/**
 * Starts a Hugging Face Hub on this machine: nothing outside it is reached, and everything lies in one folder.
 *
 * @example
 * ```ts
 * const folder = await mkdtemp(join(tmpdir(), 'hub-'));
 * const hub = await startLoopbackHub({ folder });
 * const answer = await fetch(`${hub.url}/api/whoami-v2`, { headers: { authorization: 'Bearer hf_loopback' } });
 * (await answer.json()).name // => 'loopback'
 * hub.requests.length // => 1
 * await hub.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export async function startLoopbackHub({
  folder,
  tokens = { hf_loopback: { name: 'loopback' } },
  port = 0,
  lfsThreshold = 10 * 1024 * 1024,
  transfer = 'basic',
  chunkBytes = 5 * 1024 * 1024,
  entriesPerPage = 1000,
  loggedBytes = 64 * 1024,
  clock = machineClock,
  onBoundary = () => {},
}: LoopbackHubOptions): Promise<LoopbackHub> {
  checkSizes({ lfsThreshold, chunkBytes, entriesPerPage, loggedBytes });
  const root = resolve(folder);
  await mkdir(root, { recursive: true });
  let address = '';
  const hubUrl = () => address;
  const owners = createTokens(tokens, { clock });
  const hub: Hub = {
    folder: root,
    url: hubUrl,
    clock,
    locks: createLocks(),
    tokens: owners,
    publishers: createTrustedPublishers(),
    signedUrls: createSignedUrls({ clock, hubUrl }),
    xetTokens: createXetTokens({ clock, hubUrl, hide: owners.alsoHide }),
    transfer,
    lfsThreshold,
    chunkBytes,
    entriesPerPage,
  };
  const faults = createFaultPlan();
  const log = createRequestLog({ keptBytes: loggedBytes, hide: owners.hide });
  const closing = new AbortController();
  let boundaries = 0;
  const serving = serve(hub, {
    faults,
    log,
    onBoundary,
    nextBoundary: () => boundaries++,
    closing: closing.signal,
  });
  address = await listen(serving.server, port);
  return {
    url: address,
    requests: log.requests,
    fault: faults.add,
    trustPublisher(subjectToken, resource) {
      owners.alsoHide(subjectToken);
      hub.publishers.trust(subjectToken, readResource(root, resource).resource);
    },
    gitFolder: (resource) => readResource(root, resource).folder,
    async close() {
      closing.abort();
      await serving.end();
    },
  };
}

function serve(
  hub: Hub,
  options: ServeOptions,
): { readonly server: Server; readonly end: () => Promise<void> } {
  const underWay = new Set<Promise<void>>();
  const server = createServer((incoming, response) => {
    const work = serveRequest(hub, incoming, response, options).catch(
      () => void response.destroy(),
    );
    underWay.add(work);
    work.finally(() => underWay.delete(work));
  });
  return {
    server,
    async end() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      // A client that holds its connection open must not keep the hub alive; work that began is done first.
      await Promise.all(underWay);
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve(`http://127.0.0.1:${actual}`);
    });
  });
}

function checkSizes(sizes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(sizes))
    if (!(Number.isSafeInteger(value) && value >= (name === 'loggedBytes' ? 0 : 1)))
      throw new RangeError(`${name} cannot be ${value}: it has to be a whole number of at least 1`);
}
