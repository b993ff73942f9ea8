import type { SeenCall, VendorAct } from './vendor-script.ts';

export type Answer = Extract<VendorAct, { text: string }>;

/** The body of an answer as each protocol has it. */
export function bodyOf(call: SeenCall, answer: Answer): object {
  const { inputTokens = 10, outputTokens = 5, finish = 'stop', costUsd } = answer;
  const model = answer.model ?? String(call.body.model);
  const text = finish === 'refusal' ? '' : answer.text;
  if (call.protocol === 'messages')
    return {
      id: `msg_${call.index}`,
      type: 'message',
      role: 'assistant',
      model,
      content: [{ type: 'text', text }],
      stop_reason: { stop: 'end_turn', length: 'max_tokens', refusal: 'refusal' }[finish],
      stop_sequence: null,
      usage: { input_tokens: inputTokens, output_tokens: outputTokens },
    };
  if (call.protocol === 'responses')
    return {
      id: `resp_${call.index}`,
      object: 'response',
      model,
      status: finish === 'length' ? 'incomplete' : 'completed',
      incomplete_details: finish === 'length' ? { reason: 'max_output_tokens' } : null,
      error: null,
      output: [
        {
          type: 'message',
          role: 'assistant',
          content:
            finish === 'refusal'
              ? [{ type: 'refusal', refusal: 'I cannot help with that.' }]
              : [{ type: 'output_text', text, annotations: [] }],
        },
      ],
      usage: {
        input_tokens: inputTokens,
        output_tokens: outputTokens,
        total_tokens: inputTokens + outputTokens,
        input_tokens_details: { cached_tokens: 0 },
        output_tokens_details: { reasoning_tokens: 0 },
      },
    };
  return {
    id: `chatcmpl-${call.index}`,
    object: 'chat.completion',
    created: 0,
    model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text,
          refusal: finish === 'refusal' ? 'I cannot help with that.' : null,
        },
        finish_reason: finish === 'length' ? 'length' : 'stop',
      },
    ],
    usage: {
      prompt_tokens: inputTokens,
      completion_tokens: outputTokens,
      total_tokens: inputTokens + outputTokens,
      ...(costUsd !== undefined && { cost: costUsd }),
    },
  };
}
