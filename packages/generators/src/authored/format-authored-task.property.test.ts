import { type Expectation, formatIssue } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authoredDomain } from '../testing/example-authored.ts';
import type { AuthoredTask } from './authored-task.ts';
import { formatAuthoredTask } from './format-authored-task.ts';
import { parseAuthoredTask } from './parse-authored-task.ts';

// Line ends are \n in these files, so a carriage return is the one character that does not come back.
const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom('\n', '`', '~', '#', '\\', ' ', ':', '-', '"', '<', '>', '!'),
);
const text = fc.string({ unit: character }).map((one) => one.replaceAll('\r', ''));
const shaped = fc.oneof(
  text,
  text.map((one) => `Subject: ${one}`),
  text.map((one) => `\n${one}\n`),
  text.map((one) => `${'`'.repeat(3)}\n## Must pass\n${one}`),
);
const title = text.map((one) => one.replaceAll('\n', ' ').trim()).filter((one) => one !== '');
const message = fc.record(
  {
    channel: fc.constantFrom('email', 'sms'),
    subject: shaped,
    body: shaped,
    language: fc.constantFrom('en', 'de-AT'),
    attachments: fc.array(text),
  },
  { requiredKeys: ['channel', 'body'] },
);
const mustFail = fc.record({ title, rules: fc.constant(['banned-phrase', 'untrue']), message });
const mustPass = fc
  .record({ title, message })
  .filter(({ message }) => message.body !== '')
  .map((one) => ({ ...one, mustNotFlag: [one.message.body] }));

const authored = fc
  .record({
    title: text.filter((one) => one !== ''),
    author: text.filter((one) => one !== ''),
    createdAt: fc.constant('2026-05-04'),
    difficulty: fc.constantFrom<AuthoredTask['difficulty'][]>('easy', 'medium', 'hard'),
    exercises: fc.constant<string[]>(['untrue']),
    defeats: fc.constantFrom<string[][]>(['scorer'], ['careless', 'scorer']),
    expected: fc.constant<Expectation>({ decisions: ['send'], because: 'It can be said.' }),
    brief: fc.record({ company: text.filter((one) => one !== '') }),
    why: shaped.map((one) => one.trim()).filter((one) => one !== ''),
    mustFail: fc.array(mustFail, { minLength: 1, maxLength: 3 }),
    mustPass: fc.array(mustPass, { minLength: 1, maxLength: 3 }),
  })
  .map(withTask);

describe('formatAuthoredTask', () => {
  test('writes what parseAuthoredTask reads back to the same task', () => {
    fc.assert(
      fc.property(authored, (task) => {
        const parsed = parseAuthoredTask(formatAuthoredTask(task), {
          file: 'a.md',
          domain: authoredDomain,
        });
        expect(parsed.ok ? [] : parsed.issues.map(formatIssue)).toEqual([]);
        expect(parsed).toEqual({ ok: true, value: task });
      }),
    );
  });
});

function withTask(given: Omit<AuthoredTask, 'task'>): AuthoredTask {
  const { title, author, createdAt, difficulty, exercises, expected, brief } = given;
  const made = authoredDomain.taskFromBrief(brief, {
    provenance: { mode: 'adversarial', author, createdAt },
  });
  if (!made.ok) throw new Error('the brief of the example is no task');
  return { ...given, task: { ...made.value, title, expected, difficulty, exercises } };
}
