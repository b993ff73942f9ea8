import type { Message, Policy } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { applySuggestions } from './apply-suggestions.ts';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const common = {
  kind: 'limit',
  title: 'Too long',
  dimension: 'tone',
  severity: 'block',
  because: 'Nobody reads it.',
} as const;

const short: Policy = {
  ...examplePolicy,
  rules: [
    {
      ...common,
      id: 'subject',
      zones: ['subject'],
      measure: 'characters',
      maximum: 24,
      examples: {
        match: [{ message: { channel: 'email', subject: 'x'.repeat(25), body: '' } }],
        miss: ['Hi.'],
      },
    },
    {
      ...common,
      id: 'body',
      measure: 'words',
      maximum: 16,
      examples: { match: ['word '.repeat(17)], miss: ['word '.repeat(16)] },
    },
    {
      ...common,
      id: 'asks',
      measure: 'asks',
      maximum: 1,
      examples: {
        match: ['Could you send me the list? Shall we talk on Monday?'],
        miss: ['Shall we talk on Monday?'],
      },
    },
  ],
};
const policy = compilePolicy(short);

function mended(message: Message): Message {
  const verdict = score(policy, exampleTask, message);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  expect(verdict.findings.length).toBeGreaterThan(0);
  return applySuggestions(message, verdict.findings);
}

describe('a subject is cut behind a word that can end it', () => {
  test.each([
    ['Open roles in Lisbon and Porto', 'Open roles in Lisbon'],
    ['Open roles at your firms offices', 'Open roles at your firms'],
    ['Open roles in Lisbon, or in the north', 'Open roles in Lisbon'],
    ['Congratulations on the $14.2M round', 'Congratulations'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsgesellschaft'],
    ['Go Donaudampfschifffahrtsgesellschaft', 'Go Donaudampfschifffahrtsgesellschaft'],
  ])('%s', (subject, expected) => {
    expect(mended({ channel: 'email', subject, body: 'Hi Ana.' }).subject).toBe(expected);
  });
});

describe('a body loses its last sentences', () => {
  test.each([
    [
      'but never the ask and what follows it',
      'Hi Ana,\n\nYour roles are open. We have people. They are good people.\n\nShall we talk? No reply is fine.',
      'Hi Ana,\n\nYour roles are open. We have people.\n\nShall we talk? No reply is fine.',
    ],
    [
      'with the paragraph that they filled',
      'Hi Ana,\n\nYour roles are open.\n\nWe have people. They are good people.\n\nShall we talk this Thursday about all of it?',
      'Hi Ana,\n\nYour roles are open.\n\nShall we talk this Thursday about all of it?',
    ],
    [
      'never the signature',
      'Hi Ana,\n\nYour roles are open. We have people who know Go.\n\nBest,\nYabi Bekele\nPartnerships Lead\nTenacious',
      'Hi Ana,\n\nYour roles are open.\n\nBest,\nYabi Bekele\nPartnerships Lead\nTenacious',
    ],
    [
      'and keeps the only one that names a fact',
      'Hi Ana,\n\nYour roles are open. It is a good time for you. The $14M round closed. Shall we talk?',
      'Hi Ana,\n\nYour roles are open. The $14M round closed. Shall we talk?',
    ],
  ])('%s', (_, body, expected) => {
    expect(mended({ channel: 'email', body }).body).toBe(expected);
  });

  test.each([
    ['where one sentence is all there is', 'word '.repeat(20).trim()],
    ['where asking is all it does', `${'Is it so, or is it not so, Ana? '.repeat(3)}`.trim()],
    ['where a new draft is needed', 'We are here. '.repeat(60).trim()],
    ['where too many asks are the fault', 'Could you send me the list? Shall we talk on Monday?'],
  ])('but nothing %s', (_, body) => {
    expect(mended({ channel: 'email', body }).body).toBe(body);
  });
});
