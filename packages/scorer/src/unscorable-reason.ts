import type { Message, Policy, Task, UnscorableVerdict } from '@tenacious-bench/schema';

/** Why this policy cannot judge this message, if it cannot. Unknown never means fine. */
export function unscorableReason(
  policy: Policy,
  task: Task,
  message: Message,
): UnscorableVerdict['reason'] | undefined {
  if (task.policy.id !== policy.id) {
    return {
      code: 'other_policy',
      message: `the task belongs to policy ${task.policy.id}, not to ${policy.id}`,
    };
  }
  if (!policy.stages.includes(task.stage)) {
    return { code: 'unknown_stage', message: `the policy has no stage ${task.stage}` };
  }
  if (!policy.channels.includes(message.channel)) {
    return { code: 'unknown_channel', message: `the policy has no channel ${message.channel}` };
  }
  const language = message.language ?? task.language;
  if (policy.languages.some((known) => language === known || language.startsWith(`${known}-`)))
    return undefined;
  return {
    code: 'unknown_language',
    message: `the policy does not cover the language ${language}`,
  };
}
