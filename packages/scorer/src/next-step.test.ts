import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { compileNextSteps } from './next-step.ts';
import { readMessage } from './reading.ts';

const { tools } = compilePolicy(examplePolicy);
const findSteps = compileNextSteps();

function stepsIn(body: string): number {
  const message = {
    channel: 'email',
    body: `Hi Ana,\n\nGo roles went from two to five. ${body}\n\nBest,\nYabi\ntenacious.example`,
  };
  return findSteps(readMessage(exampleTask, message, tools, 'known')).length;
}

test.each([
  'Would 15 minutes help?',
  'If the search is done, I am glad.',
  'If not, all the best with it.',
  'No reply needed.',
  'The page is yours if you want it.',
  'The recording is here: tenacious.example/queues',
  'I will write once in September.',
  'You can read how we would start in two pages.',
  'A word is enough.',
  'I wonder which of them is the oldest.',
  'Nothing to do on your side, Zoë.',
  'We keep a one-page note on the first hire.',
  'We have a checklist for you. It is short.',
  'I wrote a page on it, if you like. It is short.',
  'Should it be filled, I will leave it there. It is spring.',
  'If one is filled, I can say less. It is spring.',
  'I can send it. It is short.',
])('leads on: %s', (body) => {
  expect(stepsIn(body)).toBeGreaterThan(0);
});

test.each([
  'Your careers page shows them all.',
  "I can't tell which of them matters most.",
  'If one stays open, an engineer of ours could bridge it.',
  'Whatever the plan turns out to be, good luck with the five searches.',
  'Two engineers could take a seat each, ten days from now.',
  'Have a good summer.',
  'We keep a one-page note on the first hire. It has been a busy month.',
  'We have a checklist of questions. Such is the state of affairs.',
  'I have collected a list of terms, and it names nobody. That is how things stand.',
  'How long the search will take I cannot say. Engineering is a long road.',
  'If two stay open, a pair could take one service, and leave when your own people arrive.',
  'Should two stay open, a pair could help and leave after the summer.',
  'What it is for I could not tell. Those are the facts as I know them.',
  'Growth of that kind shows on call first, say people at Łódź.',
])('just ends: %s', (body) => {
  expect(stepsIn(body)).toBe(0);
});
