// A door of its own: a gate before sending does not read replies, and should not carry what reading them takes.
export type {
  ClassifyReplyOptions,
  EarlierMessage,
  ReplyEvidence,
  ReplyReading,
} from './classify-reply.ts';
export { classifyReply } from './classify-reply.ts';
export type { CompiledReplyPolicy } from './compile-reply-policy.ts';
export { compileReplyPolicy } from './compile-reply-policy.ts';
export { exampleReplyPolicy } from './example-reply-policy.ts';
export { PolicyError } from './policy-error.ts';
