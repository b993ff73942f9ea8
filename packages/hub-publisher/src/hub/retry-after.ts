/** How long an answer asks to wait; undefined when it asks for nothing. */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const asked = headers.get('Retry-After');
  if (asked !== null) return fromRetryAfter(asked, now);
  // The Hub's own: "api";r=0;t=55, where t is the seconds until the next window.
  const seconds = /(?:^|;)\s*t=(\d{1,6})/.exec(headers.get('RateLimit') ?? '')?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

function fromRetryAfter(asked: string, now: number): number | undefined {
  if (/^\d{1,6}$/.test(asked.trim())) return Number(asked) * 1000;
  const at = Date.parse(asked);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
