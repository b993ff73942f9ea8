import { chatTurns } from './chat-turns.ts';
import { fieldAt, listAt, textAt } from './json-fields.ts';
import type { RawTrace } from './raw-trace.ts';

/** Reads a row of this toolkit's own form: a `task` or a `brief`, and an `outcome`, a `message` or an `output`. */
export function ownTrace(row: unknown): RawTrace {
  return {
    tasks: [fieldAt(row, 'task')],
    briefs: [fieldAt(row, 'brief')],
    prompts: chatTurns(listAt(row, 'messages')),
    answer: fieldAt(row, 'outcome') ?? fieldAt(row, 'message') ?? fieldAt(row, 'output'),
    model: textAt(row, 'model') ?? textAt(row, 'agent'),
  };
}
