import { briefTask, policyFindings } from './policy-findings.ts';

const rest = 'I cannot see from the outside what the plan is, and it may be none of my business.';

/**
 * The rules of over-commitment that a sentence breaks on 4 May 2026, a Monday. A bench is written
 * "stack available committed senior startDays"; a first line before a line break is the subject.
 */
export function overCommitments(bench: string, said: string): string[] {
  const [first = '', second] = said.split('\n');
  const findings = policyFindings(benchTask(bench), {
    channel: 'email',
    body: `Ana,\n\n${second ?? first}\n\n${rest}\n\nBest,\nYabi`,
    ...(second !== undefined && { subject: first }),
  });
  const rules = findings.map(({ rule }) => rule);
  return [...new Set(rules.filter((rule) => rule.startsWith('over-commitment-')))];
}

function benchTask(written: string) {
  const bench = written.split(', ').map(benchEntry);
  const stack = bench[0]?.stack;
  return briefTask({
    asOf: '2026-05-04',
    stage: 'warm',
    company: 'Ferrow',
    prospect: { name: 'Ana Lund', role: 'CTO' },
    signals: [
      { type: 'open_roles', stack, count: 8, previous: 5, windowDays: 60, confidence: 'high' },
    ],
    bench,
  });
}

function benchEntry(written: string) {
  const [stack, ...numbers] = written.split(' ');
  const [available, committed, senior, startDays] = numbers.map(Number);
  return { stack, available, committed, senior, startDays };
}
