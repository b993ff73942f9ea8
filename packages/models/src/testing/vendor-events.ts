import { type Answer, bodyOf } from './vendor-bodies.ts';
import type { SeenCall } from './vendor-script.ts';

/** The same answer piece by piece: the lines of a stream of events. */
export function eventsOf(call: SeenCall, answer: Answer): string[] {
  if (call.protocol === 'chat') return chatEvents(call, answer);
  return call.protocol === 'messages' ? messageEvents(call, answer) : responseEvents(call, answer);
}

function chatEvents(call: SeenCall, answer: Answer): string[] {
  const { finish = 'stop' } = answer;
  const frame = {
    id: `chatcmpl-${call.index}`,
    object: 'chat.completion.chunk',
    created: 0,
    model: answer.model ?? call.body.model,
  };
  const choice = (delta: object, finish_reason: string | null) => ({
    ...frame,
    choices: [{ index: 0, delta, finish_reason }],
  });
  const isRefused = finish === 'refusal';
  const { usage } = bodyOf(call, answer) as { usage: object };
  return [
    ...pieces(isRefused ? 'I cannot help with that.' : answer.text).map((content) =>
      dataLine(choice(isRefused ? { refusal: content } : { content }, null)),
    ),
    dataLine(choice({}, finish === 'length' ? 'length' : 'stop')),
    dataLine({ ...frame, choices: [], usage }),
    'data: [DONE]\n\n',
  ];
}

function messageEvents(call: SeenCall, answer: Answer): string[] {
  const message = bodyOf(call, answer) as {
    stop_reason: string;
    usage: { input_tokens: number; output_tokens: number };
  };
  const { output_tokens } = message.usage;
  const named = (event: { type: string }) => `event: ${event.type}\n${dataLine(event)}`;
  const text = answer.finish === 'refusal' ? '' : answer.text;
  return [
    {
      type: 'message_start',
      message: {
        ...message,
        content: [],
        stop_reason: null,
        usage: { ...message.usage, output_tokens: 1 },
      },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    ...pieces(text).map((piece) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text: piece },
    })),
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: message.stop_reason },
      usage: { output_tokens },
    },
    { type: 'message_stop' },
  ].map(named);
}

function responseEvents(call: SeenCall, answer: Answer): string[] {
  const type = answer.finish === 'length' ? 'response.incomplete' : 'response.completed';
  const events = [
    ...pieces(answer.text).map((delta) => ({ type: 'response.output_text.delta', delta })),
    { type, response: bodyOf(call, answer) },
  ];
  return events.map((event) => `event: ${event.type}\n${dataLine(event)}`);
}

function dataLine(value: object): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

function pieces(text: string): string[] {
  const half = Math.ceil(text.length / 2);
  return [text.slice(0, half), text.slice(half)].filter((piece) => piece !== '');
}
