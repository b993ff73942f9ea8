import type { Fact, Turn } from '@tenacious-bench/schema';

/** The day on which the examples are written. */
export const asOf = '2026-05-18';
/** Whom they are written to. */
export const recipient: Fact = {
  id: 'recipient',
  topic: 'recipient',
  subject: 'recipient',
  values: { name: 'Ana Lund', role: 'CTO', company: 'Ferrow' },
  confidence: 'high',
  observedAt: asOf,
  source: 'example',
  disclosure: 'quotable',
};

/** A turn of their thread. */
export function turn(from: 'agent' | 'recipient', body: string, at = '2026-05-04'): Turn {
  const message = { channel: 'email', body };
  return { kind: 'message', conversation: 'example', at, from, message };
}

/** Six open roles, seen on a day. */
export function roles(observedAt: string): Fact {
  const values = { stack: 'Go', count: 6, previous: 2 };
  return { ...recipient, id: 'open-roles', topic: 'open_roles', values, observedAt };
}

/** Something that changed what can be offered. */
export const bench: Turn = {
  kind: 'event',
  conversation: 'example',
  at: '2026-05-15',
  reason: 'three Go engineers came free',
};

/** A message after some turns. */
export function after(thread: Turn[], body: string) {
  return { message: { channel: 'email', body }, facts: [recipient], thread, asOf };
}

/** A first touch. */
export function first(channel: string, facts: Fact[]) {
  const body = 'Hi Ana, would one Go engineer help?';
  return { message: { channel, body }, facts: [recipient, ...facts], asOf };
}

/** A text that may be a message or a note. */
export function note(body: string, facts: Fact[] = []) {
  return { message: { channel: 'email', body }, facts: [recipient, ...facts], asOf };
}
