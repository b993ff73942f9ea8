/**
 * How long the headers of an HTTP answer ask to wait; undefined where they ask for nothing.
 *
 * @example
 * ```ts
 * retryAfterMs(new Headers({ 'retry-after': '7' }), Date.UTC(2026, 4, 4)) // => 7000
 * retryAfterMs(new Headers({ 'retry-after': 'Mon, 04 May 2026 00:00:30 GMT' }), Date.UTC(2026, 4, 4)) // => 30000
 * ```
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const inMs = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (inMs >= 0) return inMs;
  const written = headers.get('retry-after');
  if (written === null) return undefined;
  const seconds = Number(written);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(written);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
