import type { Message, Task } from '@tenacious-bench/schema';
import {
  type ClaimVerifier,
  type CompiledPolicy,
  type VerifiedVerdict,
  verifyClaims,
} from '@tenacious-bench/scorer';
import pLimit from 'p-limit';
import { untilFailure } from '../until-failure.ts';

/** How many messages are verified at once. */
export type VerifyMessagesOptions = {
  /** @default 4 */
  readonly concurrency?: number;
  /** Is told after each message. */
  readonly onProgress?: (done: number, total: number) => void;
};

/**
 * Scores messages and has a verifier read what no rule could settle in them, in the order in which they are given. A call that
 * fails ends the work: a message that nobody could verify has no verdict here.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const message = { channel: 'email', body: 'Your team hires at night.' };
 * const doubt = async (questions) => questions.map(({ id }) => ({ id, answer: 'unsupported', because: 'no fact' }));
 * const asked = [{ task: exampleTask, message }];
 * const [verified] = await verifyMessages(compilePolicy(examplePolicy), asked, doubt);
 * verified.questions[0].quote // => 'Your team hires at night'
 * ```
 */
export async function verifyMessages(
  policy: CompiledPolicy,
  asked: readonly { readonly task: Task; readonly message: Message }[],
  verifier: ClaimVerifier,
  { concurrency = 4, onProgress }: VerifyMessagesOptions = {},
): Promise<VerifiedVerdict[]> {
  const limit = pLimit({ concurrency, rejectOnClear: true });
  let done = 0;
  const verify = async (task: Task, message: Message) => {
    const verified = await verifyClaims(policy, task, message, verifier);
    done += 1;
    onProgress?.(done, asked.length);
    return verified;
  };
  const verifying = asked.map(({ task, message }) => limit(verify, task, message));
  return untilFailure(verifying, limit);
}
