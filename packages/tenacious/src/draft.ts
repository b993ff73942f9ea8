import type { Message } from '@tenacious-bench/schema';
import type { Brief } from './brief.ts';

/** A message in parts, beside the brief that it was written from: parts can be exchanged one by one. */
export type Draft = {
  readonly id: string;
  readonly brief: Brief;
  /** Absent where the channel knows none. */
  readonly subject?: string;
  readonly greeting: string;
  /** What was seen about the prospect, or what the prospect wrote. */
  readonly signal: string;
  readonly offer: string;
  /** Absent in a message that asks for nothing. */
  readonly ask?: string;
  /** The way out. */
  readonly exit: string;
  readonly signature: string;
  readonly postscript?: string;
  readonly attachments?: readonly string[];
};

/**
 * Puts the parts of a draft together, each in a paragraph of its own.
 *
 * @example
 * ```ts
 * const { body } = draftMessage({ ...drafts[0], signal: 'A word.', offer: '', postscript: 'P.S. One more.' });
 * body.startsWith('Hi Ines,\n\nA word.\n\nWould 15 minutes') // => true
 * body.endsWith('tenacious.example\n\nP.S. One more.') // => true
 * ```
 */
export function draftMessage(draft: Draft): Message {
  const { subject, greeting, signal, offer, ask, exit, signature, postscript } = draft;
  const closing = [ask, exit].filter((part) => part !== undefined && part !== '').join(' ');
  const paragraphs = [greeting, signal, offer, closing, signature, postscript];
  const written = paragraphs.filter((part) => part !== undefined && part !== '');
  return {
    channel: draft.brief.channel,
    ...(subject !== undefined && { subject }),
    body: written.join('\n\n'),
    ...(draft.attachments !== undefined && { attachments: [...draft.attachments] }),
  };
}
