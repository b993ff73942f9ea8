import type { Reading } from './reading.ts';

/** Everything that the facts say and the reader wrote, in one text, for asking whether something stands there. */
export function knownText({ situation }: Pick<Reading, 'situation'>): string {
  const { facts, thread, conversation } = situation;
  const values = facts === 'unknown' ? [] : facts.flatMap((fact) => Object.values(fact.values));
  const turns = thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from === 'recipient' && turn.conversation === conversation
      ? [turn.message.body]
      : [],
  );
  return [
    ...values.map((value) => (typeof value === 'object' ? '' : String(value))),
    ...turns,
  ].join('\n');
}
