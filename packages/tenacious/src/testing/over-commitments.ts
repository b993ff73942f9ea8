import { briefTask, policyFindings } from './policy-findings.ts';

const rest = 'I cannot see from the outside what the plan is, and it may be none of my business.';

/**
 * The rules of over-commitment that a sentence breaks on 4 May 2026, a Monday. A bench is written
 * "stack available committed senior startDays"; a first line before a line break is the subject.
 */
export function overCommitments(
  bench: string,
  said: string,
  thread: readonly unknown[] = [],
): string[] {
  const [first = '', second] = said.split('\n');
  const findings = policyFindings(benchTask(bench, thread), {
    channel: 'email',
    body: `Ana,\n\n${second ?? first}\n\n${rest}\n\nBest,\nYabi`,
    ...(second !== undefined && { subject: first }),
  });
  const rules = findings.map(({ rule }) => rule);
  return [...new Set(rules.filter((rule) => rule.startsWith('over-commitment-')))];
}

/** A thread in which the agent wrote, the prospect answered and, where a bench is given, it changed then. */
export function thread(agent: string, prospect: string, bench?: string): unknown[] {
  const change = {
    from: 'event',
    date: '2026-05-03',
    type: 'bench',
    bench: bench && entries(bench),
  };
  return [
    { from: 'agent', date: '2026-04-28', channel: 'email', text: agent },
    { from: 'prospect', date: '2026-05-01', channel: 'email', text: prospect },
    ...(bench === undefined ? [] : [change]),
  ];
}

function benchTask(written: string, thread: readonly unknown[]) {
  const bench = entries(written);
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
    thread,
  });
}

function entries(written: string) {
  return written.split(', ').map(benchEntry);
}

function benchEntry(written: string) {
  const [stack, ...numbers] = written.split(' ');
  const [available, committed, senior, startDays] = numbers.map(Number);
  return { stack, available, committed, senior, startDays };
}
