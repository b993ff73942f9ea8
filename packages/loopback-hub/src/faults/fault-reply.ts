import { json, type Reply } from '../http/reply.ts';
import type { FaultEffect } from './fault.ts';

// As the Hub sends them; clients wait for as long as `t` says.
const rateLimit = {
  RateLimit: '"api";r=0;t=1',
  'RateLimit-Policy': '"fixed window";"api";q=500;w=300',
  'Retry-After': '1',
};

/** The answer that a fault gives in place of the real one. */
export function faultReply({
  status,
  headers = {},
  body,
}: Extract<FaultEffect, { kind: 'status' }>): Reply {
  const limits = status === 429 ? rateLimit : {};
  const reply = json({ error: wordsFor(status) }, { status, headers: { ...limits, ...headers } });
  if (body === undefined) return reply;
  // What stands in front of the Hub answers in HTML.
  const type = { 'Content-Type': body.startsWith('<') ? 'text/html' : 'application/json' };
  return { ...reply, headers: { ...type, ...limits, ...headers }, body: Buffer.from(body) };
}

function wordsFor(status: number): string {
  if (status === 429) return 'You have reached your rate limit.';
  if (status === 504) return 'Gateway Timeout';
  return status >= 500
    ? 'Internal Error - We are working hard to fix this as soon as possible!'
    : 'Refused by a fault';
}
