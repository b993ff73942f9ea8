import type { ChatReply, ChatRequest } from '@tenacious-bench/schema';
import {
  type ClaimVerifier,
  compilePolicy,
  examplePolicy,
  exampleTask,
  verifyClaims,
} from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { chatVerifier } from './chat-verifier.ts';
import { verifyMessages } from './verify-messages.ts';

const policy = compilePolicy({
  ...examplePolicy,
  rules: [
    ...examplePolicy.rules,
    {
      id: 'invented',
      kind: 'claim',
      title: 'No fact says so',
      dimension: 'truth',
      severity: 'block',
      decision: 'block',
      claims: ['event'],
      statuses: ['unsupported'],
      because: 'What nobody knows must not be told.',
      examples: { match: ['You raised a round.'], miss: ['Good morning.'] },
    },
  ],
});
const message = {
  channel: 'email',
  body: 'Your team hires at night. Your developers sleep at noon.',
};
const usage = { inputTokens: 1, outputTokens: 1 };

function modelThatSays(text: string, asked: ChatRequest[] = []) {
  return {
    complete: async (request: ChatRequest, options?: { accept?: (reply: ChatReply) => void }) => {
      asked.push(request);
      const reply: ChatReply = { text, model: 'qwen-x', finish: 'stop', usage };
      options?.accept?.(reply);
      return reply;
    },
  };
}

function answers(...given: readonly (readonly [number, string])[]): string {
  return JSON.stringify({
    answers: given.map(([id, answer]) => ({ id, answer, because: 'No fact says so.' })),
  });
}

const verified = (text: string, asked: ChatRequest[] = []) =>
  verifyClaims(
    policy,
    exampleTask,
    message,
    chatVerifier(modelThatSays(text, asked), { name: 'm' }),
  );

test('what the model cannot find in the facts is a finding, on the words of the statement', async () => {
  const { verdict } = await verified(answers([0, 'unsupported'], [1, 'cannot_tell']));
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  expect(verdict.findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([
    'invented: Your team hires at night',
  ]);
  expect(verdict.pass).toBe(false);
});

test('one call asks about all statements, as data beside the facts that may be shown', async () => {
  const asked: ChatRequest[] = [];
  await verified(answers([0, 'supported'], [1, 'supported']), asked);
  expect(asked).toHaveLength(1);
  const [system, user] = asked[0]?.messages ?? [];
  expect(system?.content).not.toContain('hires at night');
  expect(JSON.parse(user?.content ?? '')).toEqual({
    facts: exampleTask.facts.map(({ topic, subject, values, confidence, observedAt }) => ({
      ...{ topic, subject, values, confidence, observedAt },
    })),
    statements: [
      { id: 0, statement: 'Your team hires at night' },
      { id: 1, statement: 'Your developers sleep at noon' },
    ],
  });
});

describe('an answer that cannot be used is a failure and no pass:', () => {
  test.each([
    ['prose', 'All is well.'],
    ['a statement left out', answers([0, 'supported'])],
    ['a statement answered twice', answers([0, 'supported'], [0, 'unsupported'])],
    ['a statement that nobody made', answers([0, 'supported'], [2, 'supported'])],
    ['another word', answers([0, 'supported'], [1, 'fine'])],
    ['no reason', '{"answers":[{"id":0,"answer":"supported","because":""}]}'],
  ])('%s', async (_, text) => {
    await expect(verified(text)).rejects.toThrow();
  });
});

test('where nothing is open nobody is asked', async () => {
  const asked: ChatRequest[] = [];
  const verifier = chatVerifier(modelThatSays('', asked), { name: 'm' });
  const closed = { channel: 'email', body: 'Would 15 minutes help?' };
  await verifyClaims(policy, exampleTask, closed, verifier);
  expect(asked).toEqual([]);
});

test('a call that fails ends the work: what waits is not asked, and what is under way is waited for', async () => {
  const seen: string[] = [];
  let answer = () => {};
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const verifier: ClaimVerifier = async () => {
    seen.push('asked');
    if (seen.length === 1) throw new Error('no connection');
    await slow;
    seen.push('answered');
    return [];
  };
  const asked = Array.from({ length: 20 }, () => ({ task: exampleTask, message }));
  const work = verifyMessages(policy, asked, verifier, { concurrency: 2 });
  setImmediate(answer);
  await expect(work).rejects.toThrow('no connection');
  expect(seen.filter((one) => one === 'answered').length).toBe(
    seen.filter((one) => one === 'asked').length - 1,
  );
  expect(seen.length).toBeLessThan(10);
});
