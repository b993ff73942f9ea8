import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TokenOwner } from './auth/visitor.ts';
import { type Clock, machineClock } from './clock.ts';
import { createHub } from './create-hub.ts';
import type { Fault, PlannedFault } from './faults/fault.ts';
import { createFaultPlan } from './faults/fault-plan.ts';
import { openServer } from './http/open-server.ts';
import { createRequestLog, type SeenRequest } from './http/request-log.ts';
import { type OnBoundary, serveRequest } from './http/serve-request.ts';
import type { Hub, Transfer } from './hub.ts';
import { type Repository, readResource } from './repositories/repository.ts';

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
 * import { mkdtemp, rm } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 *
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
  checkTransfer(transfer);
  const root = resolve(folder);
  await mkdir(root, { recursive: true });
  const addresses = { hub: '', storage: '' };
  const sizes = { lfsThreshold, chunkBytes, entriesPerPage };
  const hub = createHub({ folder: root, tokens, clock, transfer, ...sizes }, addresses);
  const log = createRequestLog({ keptBytes: loggedBytes, hide: hub.tokens.hide });
  const faults = createFaultPlan();
  const closing = new AbortController();
  const serve = { faults, log, onBoundary, nextBoundary: counter(), closing: closing.signal };
  const listen = (place: { host: string; port: number }) =>
    openServer((incoming, response) => serveRequest(hub, incoming, response, serve), place);
  const main = await listen({ host: '127.0.0.1', port });
  // By another name: the Python client takes an address of the same host for the hub itself.
  const storage = await listen({ host: 'localhost', port: 0 });
  addresses.hub = main.url;
  addresses.storage = storage.url;
  return {
    url: main.url,
    requests: log.requests,
    fault: faults.add,
    trustPublisher(subjectToken, resource) {
      hub.tokens.alsoHide(subjectToken);
      hub.publishers.trust(subjectToken, namedBy(hub, resource).resource);
    },
    gitFolder: (resource) => namedBy(hub, resource).folder,
    async close() {
      closing.abort();
      await Promise.all([main.close(), storage.close()]);
      await hub.objects.close();
    },
  };
}

function namedBy(hub: Hub, resource: string): Repository {
  try {
    return readResource(hub, resource);
  } catch (cause) {
    throw new RangeError(
      `${JSON.stringify(resource)} names no repository: it has to be like acme/a-model or datasets/acme/tasks`,
      { cause },
    );
  }
}

function counter(): () => number {
  let count = 0;
  return () => count++;
}

function checkSizes(sizes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(sizes)) {
    const least = name === 'loggedBytes' ? 0 : 1;
    if (!Number.isSafeInteger(value) || value < least)
      throw new RangeError(
        `${name} cannot be ${value}: it has to be a whole number of at least ${least}`,
      );
  }
}

function checkTransfer(transfer: string): void {
  if (!['basic', 'multipart', 'xet'].includes(transfer))
    throw new RangeError(`transfer cannot be ${JSON.stringify(transfer)}: no client would know it`);
}
