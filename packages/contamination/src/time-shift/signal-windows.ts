import { compareMoments, readMoment } from './moment.ts';
import { contradiction, gap, type TimeFinding } from './time-finding.ts';
import type { TimedSignal, TimedTask } from './timed-task.ts';

/** Whether each fact was known, and still held, when the task uses it. */
export function signalWindows(
  { asOf, signals = [] }: TimedTask,
  marginHours: number,
): TimeFinding[] {
  return signals.flatMap((signal) => {
    const usedAt = signal.usedAt ?? asOf;
    const window = windowReversed(signal, marginHours);
    if (usedAt !== undefined) return [...window, ...useFindings(signal, usedAt, marginHours)];
    const message = `neither asOf nor usedAt says when signal ${signal.id} is used`;
    return [...window, gap('consistent', 'missing_use', message)];
  });
}

function windowReversed({ id, observedAt, validUntil }: TimedSignal, marginHours: number) {
  if (!isAfter(observedAt, validUntil, marginHours)) return [];
  const message = `signal ${id} is observed ${observedAt}, after it expired, ${validUntil}`;
  return [contradiction('signal_window_reversed', message)];
}

function useFindings(
  { id, observedAt, validUntil, staleBecause }: TimedSignal,
  usedAt: string,
  marginHours: number,
): TimeFinding[] {
  const early = isAfter(observedAt, usedAt, marginHours)
    ? [
        contradiction(
          'signal_from_future',
          `signal ${id} is used ${usedAt} but was observed later, ${observedAt}`,
        ),
      ]
    : [];
  if (staleBecause !== undefined || !isAfter(usedAt, validUntil, marginHours)) return early;
  const message = `signal ${id} is used ${usedAt} but expired earlier, ${validUntil}`;
  // No contradiction: a task may well be about news that went stale, but then its author says so.
  return [...early, gap('consistent', 'signal_expired', message)];
}

function isAfter(one: string, other: string | undefined, marginHours: number): boolean {
  if (other === undefined) return false;
  return compareMoments(readMoment(one), readMoment(other), marginHours) === 'after';
}
