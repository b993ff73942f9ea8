import type { Finding, Message, Suggestion } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema/core';

type Suggesting = Pick<Finding, 'rule' | 'suggestion'>;

/**
 * The message with the suggestions of its findings applied. Of two that overlap the first in the text is applied, the
 * longer one where they begin together; one that reaches from the subject into the body is left out.
 *
 * @example
 * ```ts
 * const message = { channel: 'email', body: 'Our world-class team is free.' };
 * const { findings } = score(compilePolicy(examplePolicy), exampleTask, message);
 * applySuggestions(message, findings).body // => 'Our team is free.'
 * applySuggestions({ channel: 'email', body: 'Hi.' }, findings) // throws RangeError
 * ```
 */
export function applySuggestions(message: Message, findings: readonly Suggesting[]): Message {
  const text = messageText(message);
  const bodyStart = text.length - message.body.length;
  const subjectEnd = message.subject?.length ?? 0;
  const wanted = findings.flatMap((finding) => suggestionOf(finding, text.length));
  const edits = withoutOverlaps(wanted);
  const inSubject = edits.filter(({ span }) => span.end <= subjectEnd && bodyStart > 0);
  const inBody = edits.filter(({ span }) => span.start >= bodyStart);
  return {
    ...message,
    ...(message.subject !== undefined && { subject: edited(message.subject, inSubject, 0) }),
    body: edited(message.body, inBody, bodyStart),
  };
}

function suggestionOf({ rule, suggestion }: Suggesting, length: number): Suggestion[] {
  if (suggestion === undefined) return [];
  const { start, end } = suggestion.span;
  if (0 <= start && start <= end && end <= length) return [suggestion];
  throw new RangeError(
    `the suggestion of ${rule} is for ${start}..${end} of a text of ${length} code units: the findings are those of another message`,
  );
}

function withoutOverlaps(suggestions: readonly Suggestion[]): Suggestion[] {
  const kept: Suggestion[] = [];
  for (const next of suggestions.toSorted(byPlace)) {
    const last = kept.at(-1)?.span;
    const isApart = last === undefined || next.span.start > last.start;
    if (isApart && next.span.start >= (last?.end ?? 0)) kept.push(next);
  }
  return kept;
}

function byPlace({ span: a }: Suggestion, { span: b }: Suggestion): number {
  return a.start - b.start || b.end - a.end;
}

function edited(part: string, edits: readonly Suggestion[], offset: number): string {
  let result = '';
  let done = 0;
  for (const { span, replacement } of edits) {
    result += part.slice(done, span.start - offset) + replacement;
    done = span.end - offset;
  }
  return result + part.slice(done);
}
