import { type LabelledKind, violationKinds } from '../violation-kinds.ts';
import { briefTask, policyFindings } from './policy-findings.ts';

/** What is quoted as a violation of the kind in a warm mail that says this, after what the prospect wrote. */
export function replyQuotes(kind: LabelledKind, written: string, said: string): string[] {
  const turn = { from: 'prospect', date: '2026-05-01', channel: 'email', text: written };
  const task = briefTask({
    asOf: '2026-05-04',
    stage: 'warm',
    channel: 'email',
    company: 'Ferrow',
    prospect: { name: 'Ana Lund', role: 'CTO' },
    thread: written === '' ? [] : [turn],
  });
  const findings = policyFindings(task, {
    channel: 'email',
    body: `Hi Ana,\n\nThank you for the note, which was good to read.\n\n${said}\n\nBest,\nYabi`,
  });
  return findings
    .filter(({ rule }) => violationKinds[rule]?.includes(kind))
    .map(({ quote }) => quote);
}
