import type { ComparedAgent } from '@tenacious-bench/schema';
import { clusteredWilsonInterval } from '@tenacious-bench/stats';
import { isJudgedMessage } from '../results/judged-message.ts';
import type { Try } from './share-parts.ts';
import type { AgentTask } from './summarize-agent.ts';

/** Whether somebody calls the messages of a try right; undefined where nobody says so. */
export type IsRight = (result: Try) => boolean | undefined;

/** How often a gate in front of the agent would stop a message, and how often it would stop a right one. */
export function gateRates(
  tasks: readonly AgentTask[],
  { isRight, confidence }: { readonly isRight: IsRight | undefined; readonly confidence: number },
): Pick<ComparedAgent, 'gateRate' | 'falseBlockRate'> {
  const messages = tasks.flatMap(({ family, tries }) =>
    tries.filter(isJudgedMessage).map((result) => ({ family, result })),
  );
  const right = messages.filter(({ result }) => isRight?.(result) === true);
  return {
    gateRate: stoppedShare(messages, confidence, 'No message was judged.'),
    falseBlockRate: stoppedShare(
      right,
      confidence,
      isRight === undefined
        ? 'No labels say which messages are right.'
        : 'No message is labelled right.',
    ),
  };
}

function stoppedShare(
  messages: readonly { readonly family: string; readonly result: Try }[],
  confidence: number,
  reason: string,
): ComparedAgent['gateRate'] {
  if (messages.length === 0) return { defined: false, reason };
  const { value, low, high } = clusteredWilsonInterval(
    messages.map(({ result }) => (result.decision === 'send' ? 0 : 1)),
    messages.map(({ family }) => family),
    { confidence },
  );
  return { defined: true, value, low, high };
}
