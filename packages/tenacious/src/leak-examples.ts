import type { Fact, Turn } from '@tenacious-bench/schema';

const fact: Fact = {
  id: 'note',
  topic: 'company_fact',
  subject: 'recipient',
  values: {},
  confidence: 'high',
  observedAt: '2026-05-18',
  source: 'example',
  disclosure: 'quotable',
};

/** A message after a fact. */
export function withOrder(text: string, body: string) {
  return { message: { channel: 'email', body }, facts: [{ ...fact, values: { text } }] };
}

/** A message after a note for the sender alone. */
export function withNote(text: string, body: string) {
  const note: Fact = { ...fact, values: { text }, disclosure: 'internal' };
  return { message: { channel: 'email', body }, facts: [note] };
}

/** A message after a mail of another conversation. */
export function withStray(text: string, body: string) {
  const stray: Turn = {
    kind: 'message',
    conversation: 'another',
    at: '2026-05-12',
    from: 'other',
    message: { channel: 'email', body: text },
  };
  return { message: { channel: 'email', body }, facts: [], thread: [stray] };
}

/** What every leak comes to. */
export const blocked = {
  dimension: 'honesty',
  marker: 'professional',
  severity: 'block',
  decision: 'block',
} as const;
