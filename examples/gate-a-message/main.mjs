// An agent has written a message. Judge it before it is sent, and hand back what to change.
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { capacityFact, starterTasks, tenaciousPolicy } from '@tenacious-bench/tenacious';

const policy = compilePolicy(tenaciousPolicy);
const [task] = starterTasks;
const python = { stack: 'Python', available: 3, committed: 1, senior: 1, startDays: 7 };
const situation = {
  ...task,
  facts: [...task.facts, capacityFact(python, { observedAt: task.asOf })],
};

const drafts = [
  'Hi Sunniva,\n\nOur top talent is waiting. We can place five Python engineers next week.',
  'Hi Sunniva,\n\nYou closed a $9.2M Series A. We can place two Python engineers in two weeks. Would 15 minutes help?',
];

for (const body of drafts) {
  const verdict = score(policy, situation, { channel: 'email', body });
  console.log(`${verdict.decision}: ${JSON.stringify(body.slice(0, 48))}…`);
  for (const { rule, quote, message } of verdict.findings) {
    console.log(`  ${rule}: ${JSON.stringify(quote)}\n    ${message}`);
  }
}
