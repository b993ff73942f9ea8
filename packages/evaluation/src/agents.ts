// Whatever asks somebody else: a model, a server. It needs a platform with fetch and timers, and no Node.

export type { JudgeOptions } from './agree/judge/judge-sheet.ts';
export { judgeSheet } from './agree/judge/judge-sheet.ts';
export { endpointAddress } from './run/endpoint-address.ts';
export { failFastAgent } from './run/fail-fast-agent.ts';
export type { HttpAgentOptions } from './run/http-agent.ts';
export { httpAgent } from './run/http-agent.ts';
export type { MeteredAgentOptions } from './run/metered-agent.ts';
export { meteredAgent } from './run/metered-agent.ts';
export type { ModelAgentOptions } from './run/model-agent.ts';
export { modelAgent } from './run/model-agent.ts';
export { pacedAgent } from './run/paced-agent.ts';
export type { ChatVerifierOptions } from './verify/chat-verifier.ts';
export { chatVerifier } from './verify/chat-verifier.ts';
export type { VerifyMessagesOptions } from './verify/verify-messages.ts';
export { verifyMessages } from './verify/verify-messages.ts';
