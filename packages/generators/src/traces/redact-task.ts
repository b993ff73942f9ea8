import type { Event, Fact, FactValue, Message, Task, Turn } from '@tenacious-bench/schema';
import { taskId } from '@tenacious-bench/schema/core';
import { scaledAmount, scaledCount } from './figure-edits.ts';
import type { Redactor } from './redactor.ts';

/** Rewrites everything in a task that says whose it is. Labels and provenance are for the caller to give anew. */
export function redactTask(task: Task, redactor: Redactor): Task {
  const conversations = conversationIds(task, redactor);
  const { asOf, title, restrictions, expected } = task;
  const content = {
    schema: task.schema,
    policy: task.policy,
    stage: task.stage,
    channel: task.channel,
    language: task.language,
    asOf: redactor.date(asOf),
    conversation: conversations(task.conversation),
    facts: uniquely(task.facts.map((fact) => redactFact(fact, asOf, redactor))),
    thread: task.thread.map((turn) => redactTurn(turn, { redactor, conversations })),
    ...(restrictions !== undefined && {
      restrictions: {
        ...(restrictions.phrases !== undefined && {
          phrases: restrictions.phrases.map((phrase) => redactor.text(phrase, asOf)),
        }),
      },
    }),
    ...(title !== undefined && { title: redactor.text(title, asOf) }),
    ...(expected !== undefined && {
      expected: { ...expected, because: redactor.text(expected.because, asOf) },
    }),
    ...(task.difficulty !== undefined && { difficulty: task.difficulty }),
    family: 'trace',
    provenance: { mode: 'trace' as const },
  };
  return { ...content, id: taskId(content) };
}

/** Rewrites a message as the task that it belongs to. */
export function redactMessage(message: Message, now: string, redactor: Redactor): Message {
  const { channel, subject, body, language, attachments } = message;
  return {
    channel,
    ...(subject !== undefined && { subject: redactor.text(subject, now) }),
    body: redactor.text(body, now),
    ...(language !== undefined && { language }),
    ...(attachments !== undefined && {
      attachments: attachments.map((name) => redactor.text(name, now)),
    }),
  };
}

/** An id of a conversation is often made of a name, and only whether two are the same matters. */
function conversationIds(
  { conversation, thread }: Task,
  { mark }: Redactor,
): (id: string) => string {
  const ids = [...new Set([conversation, ...thread.map((turn) => turn.conversation)])];
  return (id) => `conversation-${mark}-${ids.indexOf(id) + 1}`;
}

function redactFact(fact: Fact, now: string, redactor: Redactor): Fact {
  const { subject, values, validUntil } = fact;
  const isParty = subject === 'recipient' || subject === 'sender';
  return {
    id: redactor.id(fact.id),
    topic: fact.topic,
    subject: isParty ? subject : redactor.text(subject, now),
    values: Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        redactor.text(key, now),
        redactValue(value, { key, now, redactor }),
      ]),
    ),
    confidence: fact.confidence,
    observedAt: redactor.date(fact.observedAt),
    source: redactor.text(fact.source, now),
    disclosure: fact.disclosure,
    ...(validUntil !== undefined && { validUntil: redactor.date(validUntil) }),
  };
}

type Field = { readonly key: string; readonly now: string; readonly redactor: Redactor };

function redactValue(value: FactValue, { key, now, redactor }: Field): FactValue {
  if (Array.isArray(value)) return value.map((item) => redactScalar(item, { key, now, redactor }));
  if (typeof value !== 'object') return redactScalar(value, { key, now, redactor });
  return { ...value, amount: scaledAmount(value.amount, redactor.tenths) };
}

function redactScalar<Scalar extends string | number | boolean>(
  value: Scalar,
  { key, now, redactor }: Field,
): string | number | boolean {
  if (typeof value === 'string') return redactor.text(value, now);
  if (
    typeof value === 'boolean' ||
    /(?:days?|weeks?|months?|hours?|minutes?|years?|percent|share|score)$/i.test(key)
  )
    return value;
  // "amountUsd: 900" is money whatever its size.
  const isMoney = /amount|price|revenue|budget|cost|salary|usd|eur|gbp/i.test(key);
  return isMoney
    ? scaledAmount(Number(value), redactor.tenths)
    : scaledCount(Number(value), redactor.tenths);
}

type TurnContext = { readonly redactor: Redactor; readonly conversations: (id: string) => string };

function redactTurn(turn: Turn, { redactor, conversations }: TurnContext): Turn {
  const place = { conversation: conversations(turn.conversation), at: redactor.date(turn.at) };
  if (turn.kind === 'message') {
    const message = redactMessage(turn.message, turn.at, redactor);
    return { kind: 'message', ...place, from: turn.from, message };
  }
  return { kind: 'event', ...place, ...redactChange(turn, redactor) };
}

function redactChange({ at, reason, adds, removes }: Event, redactor: Redactor) {
  return {
    reason: redactor.text(reason, at),
    ...(adds !== undefined && { adds: adds.map((fact) => redactFact(fact, at, redactor)) }),
    ...(removes !== undefined && { removes: removes.map((id) => redactor.id(id)) }),
  };
}

/** Two ids that differed only in how a name was spelt would now be one. */
function uniquely(facts: readonly Fact[]): Fact[] {
  const taken = new Set<string>();
  return facts.map((fact) => {
    let { id } = fact;
    for (let number = 2; taken.has(id); number += 1) id = `${fact.id}-${number}`;
    taken.add(id);
    return { ...fact, id };
  });
}
