import { type TimeShift, timeShiftLevels } from '@tenacious-bench/schema';
import { type AnchorVerifier, anchorEvidence } from './anchor-evidence.ts';
import { answerShift } from './answer-shift.ts';
import { dateMentions } from './date-mentions.ts';
import { dateOrder } from './date-order.ts';
import { datedIdentifiers } from './dated-identifiers.ts';
import { signalWindows } from './signal-windows.ts';
import { type Snapshots, sourceEvidence } from './source-evidence.ts';
import { gap, levelOf, type TimeFinding } from './time-finding.ts';
import type { TimedTask } from './timed-task.ts';

export type TimeShiftOptions = {
  /** The frozen bytes of the sources, by digest. @default none */
  readonly snapshots?: Snapshots;
  /** Without one, no anchor counts. @default none */
  readonly verifyAnchor?: AnchorVerifier;
  /** How far a day without a time zone may lie from the same day in UTC. @default 14 */
  readonly marginHours?: number;
};

/**
 * Says how much of each task's dates the evidence carries: `asserted` (only claimed), `consistent` (order, snapshots,
 * quotes, mentions and validity hold), `corroborated` (somebody else's date agrees), `anchored` (a time stamp over the
 * task verifies), or `refuted`. What is missing only ever lowers a level, and is said.
 *
 * @example
 * ```ts
 * const dates = { retrievedAt: '2026-03-02', authoredAt: '2026-03-05', releasedAt: '2026-04-01' };
 * const [late, fine] = checkTimeShift([
 *   { task: 't2', ...dates, sourcePublishedAt: '2026-03-01' },
 *   { task: 't1', ...dates, sourcePublishedAt: '2026-03-06' },
 * ]);
 * [late.task, late.level, late.issues[0].code] // => ['t1', 'refuted', 'dates_out_of_order']
 * [fine.task, fine.level, fine.issues[0].code] // => ['t2', 'asserted', 'missing_date']
 * ```
 */
export function checkTimeShift(
  records: readonly TimedTask[],
  { snapshots = new Map(), verifyAnchor, marginHours = 14 }: TimeShiftOptions = {},
): readonly TimeShift[] {
  if (!(marginHours >= 0 && marginHours <= 48))
    throw new RangeError(`marginHours is ${marginHours}: no time zones are that far apart`);
  const counts = new Map<string, number>();
  for (const { task } of records) counts.set(task, (counts.get(task) ?? 0) + 1);
  return records
    .map((record) => {
      const findings = [
        ...dateOrder(record, marginHours),
        ...sourceEvidence(record.sources ?? [], snapshots),
        ...dateMentions(record, marginHours),
        ...signalWindows(record, marginHours),
        ...answerShift(record, marginHours),
        ...datedIdentifiers(record, marginHours),
        ...anchorEvidence(record, verifyAnchor, marginHours),
        ...((counts.get(record.task) ?? 0) > 1 ? [repeated()] : []),
      ];
      return timeShiftOf(record.task, findings);
    })
    .sort(byTask);
}

function repeated(): TimeFinding {
  return gap('consistent', 'repeated_task', 'several records speak of this task');
}

// What refutes comes first; beyond that the order is that of the texts, whatever the order of the records.
function timeShiftOf(task: string, findings: readonly TimeFinding[]): TimeShift {
  const issues = findings
    .toSorted(
      (one, other) =>
        timeShiftLevels.indexOf(one.blocks) - timeShiftLevels.indexOf(other.blocks) ||
        compareTexts(`${one.code} ${one.message}`, `${other.code} ${other.message}`),
    )
    .map(({ code, message }) => ({ code, message }));
  return { task, level: levelOf(findings), issues };
}

function byTask(one: TimeShift, other: TimeShift): number {
  return (
    compareTexts(one.task, other.task) ||
    compareTexts(JSON.stringify(one.issues), JSON.stringify(other.issues))
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
