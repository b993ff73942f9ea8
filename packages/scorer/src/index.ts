export type {
  ClassifyReplyOptions,
  EarlierMessage,
  ReplyEvidence,
  ReplyReading,
} from './classify-reply.ts';
export { classifyReply } from './classify-reply.ts';
export type { CompiledPolicy } from './compile-policy.ts';
export { compilePolicy } from './compile-policy.ts';
export type { CompiledReplyPolicy } from './compile-reply-policy.ts';
export { compileReplyPolicy } from './compile-reply-policy.ts';
export { examplePolicy, exampleTask } from './example-policy.ts';
export { exampleReplyPolicy } from './example-reply-policy.ts';
export type { Explanation } from './explain-finding.ts';
export { explainFinding } from './explain-finding.ts';
export { PolicyError } from './policy-error.ts';
export { printable } from './printable.ts';
export { score } from './score.ts';
