/** A message as far as its text goes. */
export type MessageParts = { readonly subject?: string | undefined; readonly body: string };

const SUBJECT_SEPARATOR = '\n\n';

/**
 * The one text that offsets of a message refer to: the subject, a blank line and the body.
 *
 * @example
 * ```ts
 * messageText({ subject: 'Go roles', body: 'Hi Jonas,' }) // => 'Go roles\n\nHi Jonas,'
 * messageText({ body: 'Hi Jonas,' }) // => 'Hi Jonas,'
 * ```
 */
export function messageText({ subject, body }: MessageParts): string {
  return subject === undefined ? body : subject + SUBJECT_SEPARATOR + body;
}

/** Where the body begins in {@link messageText}. */
export function bodyOffset({ subject }: MessageParts): number {
  return subject === undefined ? 0 : subject.length + SUBJECT_SEPARATOR.length;
}
