import type { Message } from './message.ts';

/**
 * The one text that every span of a verdict points into: the subject, an empty line, the body; or the body
 * alone where there is no subject.
 *
 * Subject and body are one text so that a phrase split across them has one span.
 *
 * @example
 * ```ts
 * messageText({ channel: 'email', subject: 'Hello', body: 'Hi Ana,' }) // => 'Hello\n\nHi Ana,'
 * messageText({ channel: 'sms', body: 'Hi Ana,' }) // => 'Hi Ana,'
 * ```
 */
export function messageText({ subject, body }: Pick<Message, 'subject' | 'body'>): string {
  return subject === undefined ? body : `${subject}\n\n${body}`;
}
