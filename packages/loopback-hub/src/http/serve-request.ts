import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../faults/fault.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import { faultReply } from '../faults/fault-reply.ts';
import type { Hub } from '../hub.ts';
import { answerCall } from './answer-call.ts';
import { readRequest } from './hub-request.ts';
import { json, type Reply } from './reply.ts';
import type { OpenEntry, RequestLog, SeenRequest } from './request-log.ts';
import { type Extent, sendReply } from './send-reply.ts';

/** A moment at which a client may be gone: a request has arrived, or its work is done and nobody was told. */
export type Boundary = {
  /** Counted from 0 over all requests. */
  readonly index: number;
  readonly phase: 'before' | 'after';
  readonly request: SeenRequest;
  /** Ends the connection here: before the work it is not done, after it nobody is told. */
  drop(): void;
};

/** What is called at each boundary; the hub waits for it. */
export type OnBoundary = (boundary: Boundary) => void | Promise<void>;

/** What a server needs besides the hub. */
export type ServeOptions = {
  readonly faults: FaultPlan;
  readonly log: RequestLog;
  readonly onBoundary: OnBoundary;
  readonly nextBoundary: () => number;
  /** Ends waits that a fault asks for. */
  readonly closing: AbortSignal;
};

/** Answers one request, or fails to, as planned. */
export async function serveRequest(
  hub: Hub,
  incoming: IncomingMessage,
  response: ServerResponse,
  options: ServeOptions,
): Promise<void> {
  const request = readRequest(incoming, (chunk) => entry.addChunk(chunk));
  const entry = options.log.begin(request);
  const fault = options.faults.take(request);
  const reply = await replyOrDrop(hub, { request, entry, fault }, options);
  if (reply === 'drop') {
    entry.end('dropped');
    response.destroy();
    return;
  }
  entry.end(reply.status);
  const extent: Extent = request.method === 'HEAD' ? 'head' : 'whole';
  const id = `Root=1-${String(entry.seen.index).padStart(8, '0')}`;
  const headers = { ...reply.headers, 'X-Request-Id': id };
  const isCut = fault?.effect.kind === 'half_body';
  await sendReply(response, { ...reply, headers }, isCut ? 'half' : extent);
}

type Work = {
  readonly request: ReturnType<typeof readRequest>;
  readonly entry: OpenEntry;
  readonly fault: Fault | undefined;
};

async function replyOrDrop(
  hub: Hub,
  { request, entry, fault }: Work,
  options: ServeOptions,
): Promise<Reply | 'drop'> {
  const when = fault?.when ?? 'before';
  if (await isDroppedAt('before', entry.seen, options)) return 'drop';
  const early = when === 'before' ? await failed(fault, options.closing) : undefined;
  if (early !== undefined) return early;
  const isOvertaken = fault?.effect.kind === 'overtake';
  const reply = await answerCall(hub, request, { isOvertaken }).catch(asReply);
  if (await isDroppedAt('after', entry.seen, options)) return 'drop';
  const late = when === 'after' ? await failed(fault, options.closing) : undefined;
  return late ?? reply;
}

async function isDroppedAt(
  phase: Boundary['phase'],
  request: SeenRequest,
  { onBoundary, nextBoundary }: ServeOptions,
): Promise<boolean> {
  let isDropped = false;
  const drop = () => {
    isDropped = true;
  };
  await onBoundary({ index: nextBoundary(), phase, request, drop });
  return isDropped;
}

async function failed(
  fault: Fault | undefined,
  closing: AbortSignal,
): Promise<Reply | 'drop' | undefined> {
  const effect = fault?.effect;
  switch (effect?.kind) {
    case 'status':
      return faultReply(effect);
    case 'drop':
      return 'drop';
    case 'delay':
      await sleep(effect.delayMs, undefined, { signal: closing }).catch(() => {});
      return undefined;
    case 'half_body':
    case 'overtake':
    case undefined:
      return undefined;
    default:
      return effect satisfies never;
  }
}

// A mistake of the hub's own: whoever wrote the test has to see it.
function asReply(error: unknown): Reply {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return json({ error: `the loopback hub failed: ${message}` }, { status: 500 });
}
