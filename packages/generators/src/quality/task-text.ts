import type { Fact, Task, Turn } from '@tenacious-bench/schema';

/** Everything that a task tells in words and figures: what its facts say, and its thread. */
export function taskText(task: Task): string {
  return [...task.facts.map(factText), threadText(task)].filter((text) => text !== '').join('\n');
}

/** What was said and what happened in the thread of a task. */
export function threadText({ thread }: Task): string {
  return thread.map(turnText).join('\n');
}

function turnText(turn: Turn): string {
  if (turn.kind === 'event') return [turn.reason, ...(turn.adds ?? []).map(factText)].join('\n');
  const { subject, body } = turn.message;
  return subject === undefined ? body : `${subject}\n${body}`;
}

function factText({ topic, values }: Fact): string {
  const words = Object.values(values).flatMap((value) => {
    if (Array.isArray(value)) return value;
    return typeof value === 'object' ? [value.amount, value.currency] : [value];
  });
  return [topic, ...words].join(' ');
}
