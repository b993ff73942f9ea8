import { digest } from '@tenacious-bench/schema';
import { canaryGuid, commit, type SealableRow, type SealOptions, seal } from '../index.ts';

export const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Rows that are easily told apart, with an answer each. */
export function sums(count = 5): readonly SealableRow[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `sum-${String(at).padStart(5, '0')}`,
    ask: `What is ${at} and ${at}, said the café owner?`,
    answer: { value: 2 * at, because: `doubling ${at}` },
  }));
}

export type SumsOptions = Partial<Pick<SealOptions, 'keys' | 'published' | 'nowMs' | 'folder'>> & {
  readonly rows?: readonly SealableRow[];
  readonly version?: string;
};

export function committedSums({ rows = sums(), version = '1.0.0' }: SumsOptions = {}) {
  const committed = commit(rows, {
    release: { name: 'sums', version },
    split: 'test',
    goldFields: ['answer'],
    scorer: digest('the scorer'),
    policy: digest('the policy'),
    canary: canaryGuid(random),
    random,
  });
  if (!committed.ok) throw new Error(committed.issues[0]?.message);
  return committed.value;
}

export function sealedSums({ rows, version, ...rest }: SumsOptions = {}) {
  const committed = committedSums({ ...(rows && { rows }), ...(version && { version }) });
  return seal(committed, { keys: {}, published: [], nowMs: 0, random, ...rest });
}
