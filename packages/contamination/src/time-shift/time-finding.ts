import { type TimeShift, timeShiftLevels } from '@tenacious-bench/schema';

/** The lowest level that a finding keeps a task from; what keeps it even from `asserted` refutes it. */
export type TimeLevel = (typeof timeShiftLevels)[number];

/** Something that contradicts the dates of a task, or that would be needed to say more of them. */
export type TimeFinding = {
  readonly code: string;
  readonly message: string;
  readonly blocks: TimeLevel;
};

/** What no honest set of dates can show. */
export function contradiction(code: string, message: string): TimeFinding {
  return { code, message, blocks: 'asserted' };
}

/** What is missing for a level. */
export function gap(blocks: TimeLevel, code: string, message: string): TimeFinding {
  return { code, message, blocks };
}

/** The level below everything that is blocked: more findings can only lower it. */
export function levelOf(findings: readonly TimeFinding[]): TimeShift['level'] {
  const blocked = findings.map(({ blocks }) => timeShiftLevels.indexOf(blocks));
  const lowest = Math.min(timeShiftLevels.length, ...blocked);
  return timeShiftLevels[lowest - 1] ?? 'refuted';
}
