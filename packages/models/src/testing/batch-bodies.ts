import { bodyOf } from './vendor-bodies.ts';
import type { SeenCall, VendorAct } from './vendor-script.ts';

/** A batch as a vendor holds it. */
export type HeldBatch = {
  readonly vendor: 'openai' | 'anthropic';
  readonly id: string;
  readonly asked: readonly { readonly id: string; readonly body: Record<string, unknown> }[];
  readonly tag: string | undefined;
  looksLeft: number;
};

/** A batch in its vendor's words. */
export function describeBatch(held: HeldBatch, baseUrl: string): object {
  const isDone = held.looksLeft <= 0;
  const size = held.asked.length;
  if (held.vendor === 'openai')
    return {
      id: held.id,
      status: isDone ? 'completed' : 'in_progress',
      metadata: { tag: held.tag },
      output_file_id: isDone ? held.id : null,
      error_file_id: null,
    };
  return {
    id: held.id,
    processing_status: isDone ? 'ended' : 'in_progress',
    request_counts: { processing: isDone ? 0 : size, succeeded: isDone ? size : 0 },
    results_url: isDone ? `${baseUrl}/v1/messages/batches/${held.id}/results` : null,
  };
}

/** All batches of a vendor in its words. */
export function listBatches(
  vendor: HeldBatch['vendor'],
  batches: ReadonlyMap<string, HeldBatch>,
  baseUrl: string,
): object {
  const own = [...batches.values()].filter((held) => held.vendor === vendor);
  const data = own.map((held) => describeBatch(held, baseUrl));
  return { data, has_more: false, first_id: null, last_id: null };
}

/** What came of each request of a batch, a line each. */
export function resultLines(held: HeldBatch, act: (call: SeenCall) => VendorAct): string {
  const protocol = held.vendor === 'openai' ? 'chat' : 'messages';
  return held.asked
    .map(({ id, body }, index) => {
      const call: SeenCall = { protocol, body, headers: {}, index };
      const step = act(call);
      const answer = 'text' in step ? bodyOf(call, step) : undefined;
      const result = held.vendor === 'openai' ? openAiResult(answer) : anthropicResult(answer);
      return `${JSON.stringify({ custom_id: id, ...result })}\n`;
    })
    .join('');
}

function openAiResult(answer: object | undefined): object {
  const status_code = answer === undefined ? 500 : 200;
  return { response: { status_code, body: answer ?? {} }, error: null };
}

function anthropicResult(answer: object | undefined): object {
  if (answer !== undefined) return { result: { type: 'succeeded', message: answer } };
  const error = { type: 'error', error: { type: 'api_error', message: 'the server says no' } };
  return { result: { type: 'errored', error } };
}
