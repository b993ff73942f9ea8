import type { ContaminationMatch, ContaminationReport, TimeShift } from '@tenacious-bench/schema';
import { cappedTable, type MarkdownSection } from './markdown-table.ts';
import { markdownValue } from './markdown-value.ts';
import { shareText } from './share-text.ts';

const verdictOrder: readonly ContaminationMatch['verdict'][] = ['leak', 'review', 'allowed'];

/** The matches, leaks first. */
export function matchSection(
  matches: readonly ContaminationMatch[],
  leftOut: number,
  rows: number,
): MarkdownSection {
  if (matches.length === 0 && leftOut === 0) return [['## Matches'], ['None.']];
  const sorted = verdictOrder.flatMap((verdict) =>
    matches.filter((match) => match.verdict === verdict),
  );
  const counts = verdictOrder.map(
    (verdict) => `${verdict} ${matches.filter((match) => match.verdict === verdict).length}`,
  );
  return [
    ['## Matches'],
    [
      `${counts.join(', ')}${leftOut === 0 ? '' : `; ${leftOut} more were counted but not listed`}.`,
    ],
    ...cappedTable(
      ['verdict', 'check', 'task', 'reference', 'raw', 'residual', 'longest', 'because'],
      sorted.map(matchCells),
      rows,
    ),
  ];
}

function matchCells({
  verdict,
  check,
  task,
  reference,
  raw,
  residual,
  measures,
  because,
  allowed,
}: ContaminationMatch) {
  const until = allowed && `allowed until ${allowed.until}: ${allowed.reason}`;
  return [
    verdict,
    check.replaceAll('_', ' '),
    `${markdownValue(task.id)} in ${markdownValue(`${task.file}:${task.row}`)}`,
    `${markdownValue(reference.id)} in ${markdownValue(`${reference.file}:${reference.row}`)}`,
    shareText(raw),
    residual === undefined ? '' : shareText(residual),
    measures === undefined ? '' : `${measures.longest} words`,
    markdownValue(until ?? because),
  ];
}

/** The tasks of which nothing can be said. */
export function insufficientSection(
  { insufficient }: ContaminationReport,
  rows: number,
): MarkdownSection {
  if (insufficient.length === 0) return [];
  const cells = insufficient.map(({ task, because }) => [
    markdownValue(task),
    markdownValue(because),
  ]);
  return [['## Insufficient'], ...cappedTable(['task', 'because'], cells, rows)];
}

const levelOrder: readonly TimeShift['level'][] = [
  'refuted',
  'asserted',
  'consistent',
  'corroborated',
  'anchored',
];

/** How much the dates of the tasks carry, the refuted first. */
export function timeShiftSection(timeShift: readonly TimeShift[], rows: number): MarkdownSection {
  if (timeShift.length === 0) return [];
  const counts = levelOrder.map(
    (level) => `${level} ${timeShift.filter((one) => one.level === level).length}`,
  );
  const cells = levelOrder.flatMap((level) =>
    timeShift
      .filter((one) => one.level === level)
      .map(({ task, issues }) => [
        markdownValue(task),
        level,
        markdownValue(issues[0]?.message ?? 'nothing is missing'),
        issues.length > 1 ? String(issues.length - 1) : '',
      ]),
  );
  return [
    ['## Time shift'],
    [`${counts.join(', ')}.`],
    ...cappedTable(['task', 'level', 'first issue', 'further issues'], cells, rows),
  ];
}
