import type { Message, Policy, Rule, Task } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema';
import { applySuggestions, compilePolicy, score, suggestMessage } from '@tenacious-bench/scorer';
import {
  carefulOutputs,
  carelessOutputs,
  starterTasks,
  tenaciousPolicy,
} from '@tenacious-bench/tenacious';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const policy = compilePolicy(withReplacement(tenaciousPolicy));
const messages = [...carefulOutputs, ...carelessOutputs].flatMap(({ task: id, agent, outcome }) => {
  const task = starterTasks.find((one) => one.id === id);
  return outcome.kind === 'message' && task !== undefined
    ? [{ title: `${agent}: ${task.title}`, task, message: outcome.message }]
    : [];
});

// What a hurried writer adds, in places where it stands in a sentence and in places where it does not.
const faults = fc.constantFrom(
  'world-class',
  'a world-class team,',
  'just following up again',
  'hiring aggressively',
  'our bench',
  'top talent',
  'I hope this email finds you well.',
  'Quick question: is that right?',
  'Per my last email, nothing has changed.',
  "Let's get you booked.",
  '{{company}}',
  '[First Name]',
  'skyrocket',
  '10x',
  'The words of this sentence say nothing at all about anything that anybody has to know before it is sent, and so they could all be left out.',
);
const edits = fc.array(fc.tuple(faults, fc.nat(400), fc.boolean()), { maxLength: 6 });
const openings = fc.constantFrom('', 'Quick ', 'Just ', 'Hey, ', 'Re: Quick ');

test.each(messages)('$title: every suggestion mends and none breaks', ({ task, message }) => {
  expectNothingNew(task, message, (findings) => applySuggestions(message, findings));
});

test('suggestions break no rule that a message did not break before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...messages),
      openings,
      edits,
      ({ task, message }, opening, added) => {
        const spoilt = spoil(message, opening, added);
        expectNothingNew(task, spoilt, () => suggestMessage(policy, task, spoilt).message);
      },
    ),
    { seed: 20261120, numRuns: 150 },
  );
});

type Findings = Parameters<typeof applySuggestions>[1];

function expectNothingNew(task: Task, message: Message, mend: (findings: Findings) => Message) {
  const before = judged(task, message);
  const after = judged(task, mend(before));
  const known = new Set(before.map(({ rule }) => rule));
  expect(after.map(({ rule }) => rule).filter((rule) => !known.has(rule))).toEqual([]);
}

function judged(task: Task, message: Message) {
  const verdict = score(policy, task, message);
  if (verdict.status !== 'scored') throw new Error(`expected a score: ${verdict.reason.message}`);
  const text = messageText(message);
  for (const { span, quote, suggestion } of verdict.findings) {
    expect(text.slice(span.start, span.end)).toBe(quote);
    if (suggestion === undefined) continue;
    expect(suggestion.span.start).toBeGreaterThanOrEqual(0);
    expect(suggestion.span.end).toBeGreaterThanOrEqual(suggestion.span.start);
    expect(suggestion.span.end).toBeLessThanOrEqual(text.length);
  }
  return verdict.findings;
}

function spoil(
  { subject = '', body, ...message }: Message,
  opening: string,
  added: readonly (readonly [string, number, boolean])[],
): Message {
  const parts = [`${opening}${subject}`, body];
  for (const [fault, place, isInSubject] of added) {
    const index = isInSubject && fault.length < 40 ? 0 : 1;
    const words = (parts[index] as string).split(' ');
    words.splice(place % words.length, 0, fault);
    parts[index] = words.join(' ');
  }
  return { ...message, subject: parts[0] as string, body: parts[1] as string };
}

// The suggestion that an own word brings, which may be one word longer.
function withReplacement(given: Policy): Policy {
  const rules = given.rules.map(
    (rule): Rule =>
      rule.kind === 'phrase' && rule.id === 'bench-word'
        ? { ...rule, replacement: 'available capacity' }
        : rule,
  );
  return { ...given, rules };
}
