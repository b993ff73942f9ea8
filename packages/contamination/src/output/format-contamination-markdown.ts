import type { ContaminationReport } from '@tenacious-bench/schema';
import { insufficientSection, matchSection, timeShiftSection } from './markdown-findings.ts';
import { comparedSection, coverageSection, selfProofSection } from './markdown-proof.ts';

export type ContaminationMarkdownOptions = {
  /** Rows of each table; the rest is counted. @default 20 */
  readonly rows?: number;
};

/**
 * A report as one page of Markdown, the verdict first. No name in the data can break a table or become a link.
 *
 * @example
 * ```ts
 * const nothing = { digest: `sha256:${'0'.repeat(64)}`, rows: 0 };
 * const report = {
 *   schema: 'tenacious-bench/contamination-report@1.0', id: 'r1', createdAt: '2026-05-04', verdict: 'insufficient',
 *   tasks: nothing, reference: { ...nothing, shards: [] }, checks: [], templates: { source: 'none', runs: 0 },
 *   coverage: { fields: [], rowsCompared: 0, rowsTotal: 0, ngrams: 0, truncatedTexts: 0, matchesLeftOut: 0 },
 *   selfProof: [], controls: { planted: 0, found: 0, interval: [0, 1] }, insufficient: [], matches: [],
 * };
 * const page = formatContaminationMarkdown(report);
 * page.split('\n')[0] // => '# Contamination: insufficient'
 * page.split('\n')[2] // => 'Too little was left to compare. This is not a clean result.'
 * ```
 */
export function formatContaminationMarkdown(
  report: ContaminationReport,
  { rows = 20 }: ContaminationMarkdownOptions = {},
): string {
  if (!Number.isInteger(rows) || rows < 1)
    throw new RangeError(`rows is ${rows}: a table needs at least one row to say anything`);
  const sections = [
    [`# Contamination: ${report.verdict.replaceAll('_', ' ')}`],
    [verdictSentences[report.verdict]],
    ...comparedSection(report, rows),
    ...selfProofSection(report),
    ...coverageSection(report),
    ...matchSection(report.matches, report.coverage.matchesLeftOut, rows),
    ...insufficientSection(report, rows),
    ...timeShiftSection(report.timeShift ?? [], rows),
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const verdictSentences: Readonly<Record<ContaminationReport['verdict'], string>> = {
  clean: 'No leak was found by a check that found the leaks planted to test it.',
  contaminated: 'Leaks were found: see the matches.',
  insufficient: 'Too little was left to compare. This is not a clean result.',
  self_proof_failed:
    'The check missed leaks that were planted to test it, so nothing below can be relied on.',
};
