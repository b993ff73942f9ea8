import type { ChatReply, ChatRequest } from '@tenacious-bench/schema';
import type { ModelCallError } from './model-call-error.ts';

/** A request of a batch, by the key that its answer comes back with. */
export type BatchRequest = { readonly key: string; readonly request: ChatRequest };

/** What came of a request: an answer, or why there is none. */
export type BatchAnswer = { readonly key: string } & (
  | { readonly reply: ChatReply }
  | { readonly error: ModelCallError }
);

/** A batch as it stands at the vendor. */
export type BatchState =
  | { readonly status: 'running' }
  | { readonly status: 'ended'; readonly answers: readonly BatchAnswer[] };

/** A vendor that takes many requests at once, for less and later. */
export type BatchVendor = {
  /** Hands the requests in and gives the id of the batch. */
  submit(requests: readonly BatchRequest[], tag: string): Promise<string>;
  /** The batch of this tag and these requests, if it was handed in before. */
  find(requests: readonly BatchRequest[], tag: string): Promise<string | undefined>;
  look(id: string): Promise<BatchState>;
};
