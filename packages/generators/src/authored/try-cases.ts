import { type Finding, messageText } from '@tenacious-bench/schema';
import { type CompiledPolicy, score } from '@tenacious-bench/scorer';
import type { AuthoredTask, MustFail, MustPass } from './authored-task.ts';

/** How the scorer judged a message that the author judged before. */
export type TriedCase = {
  readonly title: string;
  readonly kind: 'must fail' | 'must pass';
  /**
   * Of a message that must fail: caught by every rule that was named, failed by other rules only, or missed. Of one
   * that must pass: clean, or a false alarm.
   */
  readonly result: 'caught' | 'other rule' | 'missed' | 'clean' | 'false alarm' | 'unscorable';
  /** The rules that the author named and the scorer did not. */
  readonly missing: readonly string[];
  /** What the scorer found, in a message that must pass as well as in one that must fail. */
  readonly findings: readonly Finding[];
};

type Cases = Pick<AuthoredTask, 'mustFail' | 'mustPass' | 'task'>;

/** Judges every message of an authored task by the policy. */
export function tryCases({ mustFail, mustPass, task }: Cases, policy: CompiledPolicy): TriedCase[] {
  const verdictOn = ({ message }: MustFail | MustPass) => score(policy, task, message);
  return [
    ...mustFail.map((one) => failing(one, verdictOn(one))),
    ...mustPass.map((one) => passing(one, verdictOn(one))),
  ];
}

type Verdict = ReturnType<typeof score>;

function failing({ title, rules }: MustFail, verdict: Verdict): TriedCase {
  const kind = 'must fail';
  if (verdict.status === 'unscorable')
    return { title, kind, result: 'unscorable', missing: rules, findings: [] };
  const { findings, pass } = verdict;
  const missing = rules.filter((rule) => !findings.some((finding) => finding.rule === rule));
  const result = pass ? 'missed' : missing.length > 0 ? 'other rule' : 'caught';
  return { title, kind, result, missing, findings };
}

function passing({ title, mustNotFlag, message }: MustPass, verdict: Verdict): TriedCase {
  const kind = 'must pass';
  if (verdict.status === 'unscorable')
    return { title, kind, result: 'unscorable', missing: [], findings: [] };
  const { findings, pass } = verdict;
  const innocent = mustNotFlag.flatMap((quote) => placesOf(quote, messageText(message)));
  const isFlagged = findings.some(({ span }) =>
    innocent.some(({ start, end }) => span.start < end && start < span.end),
  );
  const result = pass && !isFlagged ? 'clean' : 'false alarm';
  return { title, kind, result, missing: [], findings };
}

function placesOf(quote: string, text: string): { start: number; end: number }[] {
  const places = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    places.push({ start, end: start + quote.length });
  return places;
}
