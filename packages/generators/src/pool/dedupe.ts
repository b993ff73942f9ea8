import type { Parsed, Task } from '@tenacious-bench/schema';
import { closeRows } from './close-rows.ts';
import { type DroppedTask, dropEqual } from './drop-equal.ts';
import { type ContrastPair, dropNear } from './drop-near.ts';
import { type Embedding, lexicalEmbedding } from './lexical-vectors.ts';
import { assertThreshold, type PoolNames } from './pool-options.ts';
import { poolTexts } from './pool-texts.ts';
import { byPrecedence } from './precedence.ts';
import { idConflicts } from './task-ids.ts';

export type Deduped = {
  /** In the order of precedence. */
  readonly kept: Task[];
  readonly dropped: DroppedTask[];
  readonly contrasts: ContrastPair[];
  /** Kept tasks with so few words of their own that only a nearly equal text could show a copy. */
  readonly comparedAsWhole: string[];
};

export type DedupeOptions = PoolNames & {
  /** The share of its own word 3-grams that makes a task a copy; `false` leaves the check out. @default 0.7 */
  readonly ngram?: number | false;
  /** @default lexical vectors with a cosine of 0.8 */
  readonly embedding?: Embedding | false;
};

/**
 * Keeps one of each task that a pool holds several times: equal but for names and dates, alike in the words that are
 * no template, or close as vectors. The same tasks in any order give the same result.
 *
 * @example
 * ```ts
 * const content = { policy: { id: 'demo' }, stage: 'cold', channel: 'email', language: 'en', asOf: '2026-05-04' };
 * const task = { ...content, id: 'a', conversation: 'a', facts: [], thread: [], family: 'a' };
 * const swept = { ...task, provenance: { mode: 'sweep' } };
 * const written = { ...task, id: 'b', conversation: 'b', provenance: { mode: 'hand_written' } };
 * const { kept, dropped } = (await dedupe([swept, written], { parties: () => [] })).value;
 * kept.map(({ id }) => id) // => ['b']
 * dropped[0].because // => 'the same but for names and dates'
 * ```
 */
export async function dedupe(
  tasks: readonly Task[],
  { ngram = 0.7, embedding = lexicalEmbedding, ...pool }: DedupeOptions,
): Promise<Parsed<Deduped>> {
  if (ngram !== false) assertThreshold('the n-gram similarity', ngram);
  if (embedding !== false) assertThreshold('the cosine', embedding.cosine);
  const issues = idConflicts(tasks);
  if (issues.length > 0) return { ok: false, issues };
  const { distinct, dropped: equal } = dropEqual(byPrecedence(tasks), pool);
  const texts = poolTexts(distinct, pool);
  const { kept, dropped, contrasts } = dropNear(distinct, texts, [
    ...(ngram === false ? [] : [{ check: 'ngram' as const, rows: texts.nearPairs(ngram) }]),
    ...(embedding === false
      ? []
      : [{ check: 'embedding' as const, rows: await closeRows(texts, embedding) }]),
  ]);
  const isKept = new Set(kept);
  const comparedAsWhole = distinct.filter(
    (task, index) => !texts.isComparable[index] && isKept.has(task),
  );
  return {
    ok: true,
    value: {
      kept,
      dropped: [...equal, ...dropped],
      contrasts,
      comparedAsWhole: comparedAsWhole.map(({ id }) => id),
    },
  };
}
