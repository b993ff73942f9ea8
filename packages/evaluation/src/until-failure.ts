import type { LimitFunction } from 'p-limit';

/**
 * All values, or the first failure: then nothing more is begun, because it would be paid for, and what is under way is waited
 * for, because it is paid for already and has to be kept.
 */
export async function untilFailure<Value>(
  work: readonly Promise<Value>[],
  limit: Pick<LimitFunction, 'clearQueue'>,
): Promise<Value[]> {
  try {
    return await Promise.all(work);
  } catch (error) {
    limit.clearQueue();
    await Promise.allSettled(work);
    throw error;
  }
}
