import { chatAnswer, promptsOf } from './chat-answer.ts';
import { chatTurn, chatTurns } from './chat-turns.ts';
import { fieldAt, listAt, textAt } from './json-fields.ts';
import type { RawTrace } from './raw-trace.ts';

/** Reads a list of messages with its answer at the end, or beside it in `choices` as the vendor returns it. */
export function openaiTrace(row: unknown): RawTrace {
  const request = fieldAt(row, 'request') ?? row;
  const response = fieldAt(row, 'response') ?? row;
  const turns = chatTurns(listAt(request, 'messages'));
  const choice = chatTurn(fieldAt(listAt(response, 'choices')[0], 'message'));
  const answered = choice === undefined ? turns : [...turns, choice];
  return {
    tasks: [fieldAt(row, 'metadata', 'task'), fieldAt(row, 'task')],
    briefs: [fieldAt(row, 'metadata', 'brief'), fieldAt(row, 'brief')],
    prompts: promptsOf(turns),
    answer: chatAnswer(answered),
    model: textAt(response, 'model') ?? textAt(request, 'model'),
  };
}
