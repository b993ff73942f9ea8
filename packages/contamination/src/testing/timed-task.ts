import { sha256Hex } from '@tenacious-bench/schema';
import type { TimedTask } from '../time-shift/timed-task.ts';

/** The digest of a page. */
export function snapshotOf(page: string): string {
  return `sha256:${sha256Hex(page)}`;
}

const page =
  '<h1>Release 4</h1>\n<p>Release 4 drops the "old" reader. Ports &amp; adapters.\nRelease 4 drops the\n old reader. A <b>bo</b>ld word.</p>';
const encoder = new TextEncoder();

/** One page as it was read, and another whose bytes were mended afterwards. */
export const everySnapshot: ReadonlyMap<string, Uint8Array> = new Map([
  [snapshotOf(page), encoder.encode(page)],
  [snapshotOf('mended'), encoder.encode(page)],
]);

/** A task for which everything is shown. */
export const anchoredTask: TimedTask = {
  task: 't1',
  digest: snapshotOf('the task'),
  sourcePublishedAt: '2026-03-02',
  retrievedAt: '2026-03-03',
  authoredAt: '2026-03-06',
  releasedAt: '2026-04-01',
  cutoff: '2025-12',
  asOf: '2026-03-05',
  sources: [
    {
      id: 's1',
      url: 'https://example.com/release-4',
      snapshot: snapshotOf(page),
      publishedAt: '2026-03-02',
      quotes: ['Release 4 drops'],
    },
  ],
  identifiers: [{ kind: 'npm', source: 's1', id: 'reader@4.0.0', at: '2026-03-02T08:00:00Z' }],
  texts: [{ field: 'input', text: 'Release 4 came out on 2 March 2026.' }],
  signals: [{ id: 'f1', observedAt: '2026-03-03', validUntil: '2026-03-31' }],
  answers: { before: { at: '2025-06-01', value: 3 }, after: { at: '2026-03-03', value: 4 } },
  anchor: { kind: 'rfc3161', digest: snapshotOf('the task'), at: '2026-03-07T10:00:00Z' },
};
