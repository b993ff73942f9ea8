import type { Message, Policy } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { applySuggestions } from './apply-suggestions.ts';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const common = {
  kind: 'phrase',
  title: 'Stock phrase',
  dimension: 'tone',
  severity: 'block',
  because: 'Everybody says it.',
} as const;

const stock: Policy = {
  ...examplePolicy,
  rules: [
    {
      ...common,
      id: 'stock',
      phrases: [
        'world-class',
        '10x~',
        'top talent',
        'synergy',
        'skyrocket~',
        'quick question~',
        'per my last email',
        'hope~ ... find~ you',
        'follow~ up ... again',
        'hire~ ... aggressively',
        "let's get you booked",
      ],
      gap: 3,
      examples: { match: ['A world-class team.'], miss: ['A class of its own in the world.'] },
    },
    {
      ...common,
      id: 'bench',
      phrases: ['bench~'],
      replacement: 'available capacity',
      examples: { match: ['Our bench.'], miss: ['Our benchmark.'] },
    },
    {
      ...common,
      id: 'opening',
      zones: ['subject'],
      position: 'start',
      phrases: ['quick', 'just', 'hey'],
      examples: {
        match: [{ message: { channel: 'email', subject: 'Hey Ana', body: 'Hi.' } }],
        miss: ['Hey.'],
      },
    },
  ],
};
const policy = compilePolicy(stock);

function mended(message: Message): Message {
  const verdict = score(policy, exampleTask, message);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  expect(verdict.findings.length).toBeGreaterThan(0);
  return applySuggestions(message, verdict.findings);
}

describe('a phrase that a sentence stands without is taken out', () => {
  test.each([
    ['Our world-class team is free.', 'Our team is free.'],
    ['We are a wo\u200brld-class engineering team.', 'We are an engineering team.'],
    ['With world-class, hands-on people.', 'With hands-on people.'],
    ['A patient, world-class team is free.', 'A patient team is free.'],
    ['One of the 10x developers is free.', 'One of the developers is free.'],
    ['You are hiring aggressively across data.', 'You are hiring across data.'],
    ['I am following up on this again.', 'I am following up on this.'],
    ['Quick question: is that right?', 'Is that right?'],
    ['Per my last email, the roles are open.', 'The roles are open.'],
    ['I hope this finds you well, and congratulations.', 'Congratulations.'],
    ['Hi Ana,\n\nI hope this mail finds you well. We are free.', 'Hi Ana,\n\nWe are free.'],
    ["We are free.\n\nLet's get you booked!\n\nBest,\nYabi", 'We are free.\n\nBest,\nYabi'],
  ])('%s', (body, expected) => {
    expect(mended({ channel: 'email', body }).body).toBe(expected);
  });
});

describe('another word takes its place where the rule has one', () => {
  test.each([
    ['Two people from our bench.', 'Two people from our available capacity.'],
    ['Our b\u00e9nch is deep.', 'Our available capacity is deep.'],
    ['Bench is free.', 'Available capacity is free.'],
    ['A bench is free.', 'An available capacity is free.'],
    ['Our benches are free.', 'Our available capacity are free.'],
  ])('%s', (body, expected) => {
    expect(mended({ channel: 'email', body }).body).toBe(expected);
  });
});

describe('a subject begins with what it is about', () => {
  test.each([
    ['Quick idea for Go roles', 'Idea for Go roles'],
    ['Hey Ana, about Go roles', 'Ana, about Go roles'],
    ['Re: Just a thought', 'Re: A thought'],
    ['quick idea', 'idea'],
    ['Quick', 'Quick'],
  ])('%s', (subject, expected) => {
    expect(mended({ channel: 'email', subject, body: 'Hi Ana.' }).subject).toBe(expected);
  });
});

describe('nothing is suggested where a rewrite is needed', () => {
  test.each([
    ['the phrase is what the sentence says', 'It will skyrocket your sales.'],
    ['it is the noun', 'We have top talent in Lisbon.'],
    ['it is another form of the word that has a replacement', 'They were benched in May.'],
    ['it stands in a quotation', 'They call it “a world-class engineering team” in print.'],
    ['the sentence around it asks', 'We are free. Top talent at all?'],
    ['no other sentence would be left', "Let's get you booked."],
  ])('%s', (_, body) => {
    expect(mended({ channel: 'email', body }).body).toBe(body);
  });
});
