import type { ContaminationReport } from '@tenacious-bench/schema';
import { cappedTable, type MarkdownSection, markdownTable } from './markdown-table.ts';
import { markdownValue } from './markdown-value.ts';
import { shareText } from './share-text.ts';

/** Both sides, and how they were compared. */
export function comparedSection(
  { id, createdAt, tasks, reference, checks }: ContaminationReport,
  rows: number,
): MarkdownSection {
  const unread = reference.shards.flatMap(({ file, unread: reasons }) =>
    reasons.map((reason) => [markdownValue(file), markdownValue(reason)]),
  );
  const settings = checks.map((check) => [
    check.check,
    markdownValue(JSON.stringify(check.settings)),
  ]);
  return [
    ['## What was compared'],
    [`Report ${markdownValue(id)} of ${markdownValue(createdAt)}.`],
    markdownTable(
      ['side', 'rows', 'files', 'digest'],
      [
        ['tasks', String(tasks.rows), '', markdownValue(tasks.digest)],
        [
          'reference',
          String(reference.rows),
          String(reference.shards.length),
          markdownValue(reference.digest),
        ],
      ],
    ),
    markdownTable(['check', 'settings'], settings),
    ...cappedTable(['unread in', 'why'], unread, rows),
  ];
}

/** What the check found of what was planted. */
export function selfProofSection({ selfProof, controls }: ContaminationReport): MarkdownSection {
  const forms = selfProof.map(({ form, planted, found, interval, required }) => [
    markdownValue(form),
    String(planted),
    String(found),
    planted === 0 ? '' : shareText(found / planted),
    intervalText(interval),
    required === 0 ? 'shown only' : shareText(required),
  ]);
  const { planted, found, interval } = controls;
  return [
    ['## Self-proof'],
    markdownTable(
      ['planted form', 'planted', 'found', 'recall', '95% interval', 'required'],
      forms,
    ),
    [
      `False alarms: ${found} of ${planted} planted texts that come from no task (95% interval ${intervalText(interval)}).`,
    ],
  ];
}

/** How much of both sides was looked at. */
export function coverageSection({ coverage, templates }: ContaminationReport): MarkdownSection {
  return [
    ['## Coverage'],
    markdownTable(
      ['what', 'how much'],
      [
        ['fields', coverage.fields.map(markdownValue).join(', ')],
        ['pairs of rows compared', `${coverage.rowsCompared} of ${coverage.rowsTotal}`],
        ['n-grams of the tasks', String(coverage.ngrams)],
        ['texts cut short', String(coverage.truncatedTexts)],
        [`runs of words masked as template (${templates.source})`, String(templates.runs)],
      ],
    ),
  ];
}

function intervalText([low, high]: readonly [number, number]): string {
  return `${shareText(low)} to ${shareText(high)}`;
}
