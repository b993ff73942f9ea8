import { type ContaminationReport, contentId } from '@tenacious-bench/schema';
import { verdictOf } from '../scan/report-verdict.ts';
import { type AllowedMatches, applyAllowList } from './apply-allow-list.ts';
import type { AllowEntry } from './read-allow-list.ts';

export type AllowedReport = Pick<AllowedMatches, 'expired' | 'unused'> & {
  /** The report with its matches marked and its verdict drawn again. */
  readonly report: ContaminationReport;
};

/**
 * Applies a list of allowed matches to a whole report: what was contaminated by nothing else is so no longer. A task of
 * which more matches were found than are listed stays contaminated, because nobody has looked at the others.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const text = 'The ferry to the outer islands leaves at nine from the second pier, and twice on Sundays.';
 * const report = await checkContamination([row('t1', text)], [row('r1', text), row('r2', 'A quiet harbour.')], { now: '2026-05-04' });
 * const entry = { task: 't1', reference: 'r1', reason: 'a public timetable', until: '2026-12-31' };
 * [report.verdict, allowMatches(report, [entry], { today: '2026-05-04' }).report.verdict] // => ['contaminated', 'clean']
 * ```
 */
export function allowMatches(
  report: ContaminationReport,
  entries: readonly AllowEntry[],
  { today }: { readonly today: string },
): AllowedReport {
  const { schema, id: _, createdAt, ...content } = report;
  const { matches, expired, unused } = applyAllowList(report.matches, entries, { today });
  const hasLeak = matches.some(({ verdict }) => verdict === 'leak') || mayHideLeak(report);
  const changed = {
    ...content,
    verdict: verdictOf(report, { isProven: report.verdict !== 'self_proof_failed', hasLeak }),
    matches: [...matches],
  };
  const id = contentId('contamination', changed);
  return { report: { schema, id, createdAt, ...changed }, expired, unused };
}

// The weightiest matches of a task are listed, leaks first: what is left out beside a lesser one is no leak.
function mayHideLeak({ matches, coverage, checks }: ContaminationReport): boolean {
  if (coverage.matchesLeftOut === 0) return false;
  const most = checks.find(({ check }) => check === 'ngram')?.settings.most;
  const leaks = new Map<string, number>();
  for (const { task, verdict } of matches) {
    if (verdict !== 'review') leaks.set(task.id, (leaks.get(task.id) ?? 0) + 1);
  }
  return [...leaks.values()].some((count) => count >= Number(most ?? 0));
}
