import type { Try } from './share-parts.ts';

/** The value of one try: `pass`, `score` or a dimension of the policy. An error has none, and so has a message without that grade. */
export function metricValue(
  { status, score, dimensions }: Pick<Try, 'status' | 'score' | 'dimensions'>,
  metric: string,
): number | undefined {
  if (status === 'error') return undefined;
  if (metric === 'pass') return status === 'passed' ? 1 : 0;
  return metric === 'score' ? score : dimensions?.[metric];
}
