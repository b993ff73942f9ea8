import { starterTasks } from '../starter-tasks.ts';
import { policyFindings } from './policy-findings.ts';

export type Facts = (typeof starterTasks)[number]['facts'];

/** The rules that a sentence breaks in a short mail, to the first starter task unless other facts are given. */
export function sentenceRules(sentence: string, facts: Facts = exampleFacts()): string[] {
  const task = { ...example(), facts, thread: [], asOf: '2026-05-04' };
  const findings = policyFindings(task, {
    channel: 'email',
    body: `Hi Ana,\n\n${sentence}\n\nWould 15 minutes be useful? If not, no reply needed.\n\nBest,\nYabi`,
  });
  return findings.map(({ rule }) => rule);
}

/** The facts of the first starter task. */
export function exampleFacts(): Facts {
  return example().facts;
}

function example() {
  const [first] = starterTasks;
  if (first === undefined) throw new Error('no starter task');
  return first;
}
