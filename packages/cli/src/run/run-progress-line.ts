import type { RunProgress } from '@tenacious-bench/evaluation';
import { counted } from '../counted.ts';

/** How far a run is, what it cost, and what is left of it in time and money. */
export function runProgressLine({
  done,
  total,
  errors,
  costUsd,
  leftMs,
  leftUsd,
}: RunProgress): string {
  const failed = errors > 0 ? `, ${counted(errors, 'error')}` : '';
  const cost = costUsd > 0 ? `, ${costUsd.toFixed(4)} USD` : '';
  const left = [
    ...(leftMs === undefined ? [] : [timeOf(leftMs)]),
    ...(leftUsd === undefined ? [] : [`${leftUsd.toFixed(4)} USD`]),
  ];
  const estimate = left.length === 0 || done === total ? '' : `, about ${left.join(' and ')} left`;
  return `${done} of ${total} tries${failed}${cost}${estimate}`;
}

function timeOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
