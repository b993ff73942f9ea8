import type { JsonSchema } from './json-schema.ts';

/** One turn of a conversation with a model. */
export type ChatMessage = {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
};

/** What a model is asked: plain data, so that its digest names it in a cassette. */
export type ChatRequest = {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  /** The most that an answer may be long; together with the price it bounds what a call costs. */
  readonly maxTokens: number;
  readonly temperature?: number;
  readonly seed?: number;
  /** The JSON that is wanted instead of prose. */
  readonly answer?: { readonly name: string; readonly schema: JsonSchema };
};

/** What a call took. Input holds what was read from the vendor's cache, output what was only thought. */
export type ChatUsage = {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens?: number;
  readonly reasoningTokens?: number;
};

/** What a model answered. */
export type ChatReply = {
  readonly text: string;
  /** The model that says it answered, which need not be the one that was asked. */
  readonly model: string;
  /** Why it stopped: `length` is an answer cut off, `refusal` none at all. */
  readonly finish: 'stop' | 'length' | 'refusal' | 'other';
  readonly usage: ChatUsage;
  /** The price, where the vendor says it. */
  readonly costUsd?: number;
};

/** The part of an `AbortSignal` that is needed, so that nothing here needs a platform. */
export type CancelSignal = {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

/** What comes with a request and is no part of it. */
export type ChatOptions = {
  /** What the call is for: `author`, `judge`. It groups the costs. */
  readonly purpose?: string;
  /** Which of several answers to the same request this is. @default 0 */
  readonly trial?: number;
  readonly signal?: CancelSignal;
  /** By it a vendor that knows such keys tells a repeated call from a new one, and bills it once. */
  readonly idempotencyKey?: string;
  /** Throws where the answer cannot be used, so that it is paid for and neither kept nor repeated from a cassette. */
  readonly accept?: (reply: ChatReply) => void;
};

/** Anything that answers: a vendor, a server of one's own, a recording. */
export type ChatModel = {
  complete(request: ChatRequest, options?: ChatOptions): Promise<ChatReply>;
};
