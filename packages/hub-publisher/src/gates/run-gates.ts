import type { Issue } from '@tenacious-bench/schema';
import type { ReportProgress } from '../publish/progress.ts';
import type { Gate, GateSubject } from './gate.ts';

/** What one gate said. */
export type GateResult = {
  readonly gate: string;
  readonly state: 'passed' | 'failed' | 'could_not_run';
  readonly issues: readonly Issue[];
};

/** What all gates said. */
export type GateReport = { readonly passed: boolean; readonly gates: readonly GateResult[] };

/** Asks every gate, whatever the others say. A gate that could not run has failed. */
export async function runGates(
  gates: readonly Gate[],
  subject: GateSubject,
  {
    report = () => undefined,
    signal,
  }: {
    readonly report?: ReportProgress | undefined;
    readonly signal?: AbortSignal | undefined;
  } = {},
): Promise<GateReport> {
  const results: GateResult[] = [];
  for (const gate of gates) {
    signal?.throwIfAborted();
    const result = await runGate(gate, subject);
    results.push(result);
    await report({ step: 'gate', gate: gate.name, passed: result.state === 'passed' });
  }
  const passed = results.length > 0 && results.every(({ state }) => state === 'passed');
  return { passed, gates: results };
}

async function runGate({ name, check }: Gate, subject: GateSubject): Promise<GateResult> {
  try {
    const issues = await check(subject);
    return { gate: name, state: issues.length === 0 ? 'passed' : 'failed', issues };
  } catch (error) {
    // Its message may quote what the gate was reading.
    const kind = error instanceof Error ? error.name : typeof error;
    const message = `could not run (${kind}), so nothing is known: the release waits`;
    const issues = [{ code: 'gate_could_not_run', path: name, message }];
    return { gate: name, state: 'could_not_run', issues };
  }
}
