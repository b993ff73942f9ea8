import type { Task } from '@tenacious-bench/schema';

/**
 * What a task is, by which results are cut into slices.
 *
 * @example
 * ```ts
 * slicesOf({ stage: 'cold', channel: 'email', language: 'en', difficulty: 'hard', provenance: { mode: 'sweep' } })
 * // => { stage: 'cold', channel: 'email', language: 'en', mode: 'sweep', difficulty: 'hard' }
 * ```
 */
export function slicesOf({
  stage,
  channel,
  language,
  difficulty,
  provenance,
}: SlicedTask): Record<string, string> {
  return {
    stage,
    channel,
    language,
    mode: provenance.mode,
    ...(difficulty !== undefined && { difficulty }),
  };
}

/** The parts of a task that slices are made of. */
export type SlicedTask = Pick<Task, 'stage' | 'channel' | 'language' | 'difficulty' | 'provenance'>;
