import { chatAnswer, promptsOf } from './chat-answer.ts';
import { type ChatTurn, chatTurn, chatTurns } from './chat-turns.ts';
import { fieldAt, listAt, textAt } from './json-fields.ts';
import type { RawTrace } from './raw-trace.ts';

/** Reads a LangSmith run: `inputs` and `outputs`, with messages, generations or a bare text in them. */
export function langsmithTrace(run: unknown): RawTrace {
  const inputs = fieldAt(run, 'inputs');
  const asked = chatTurns(flatList(fieldAt(inputs, 'messages')));
  const metadata = fieldAt(run, 'extra', 'metadata');
  return {
    tasks: [fieldAt(inputs, 'task'), fieldAt(metadata, 'task')],
    briefs: [fieldAt(inputs, 'brief'), fieldAt(metadata, 'brief')],
    prompts: [...asked.filter(({ role }) => role !== 'assistant'), ...bareInput(inputs)],
    answer: answerOf(fieldAt(run, 'outputs'), asked),
    model: textAt(metadata, 'ls_model_name') ?? textAt(run, 'extra', 'invocation_params', 'model'),
    isFailed: textAt(run, 'error') !== undefined,
  };
}

// A batch of one is a list within a list.
function flatList(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat() : [];
}

function bareInput(inputs: unknown): ChatTurn[] {
  const text = textAt(inputs, 'input') ?? textAt(inputs, 'prompt') ?? textAt(inputs, 'question');
  return text === undefined ? [] : [{ role: 'user', text, calls: [] }];
}

function answerOf(outputs: unknown, asked: readonly ChatTurn[]): unknown {
  const declared = fieldAt(outputs, 'outcome') ?? fieldAt(outputs, 'message');
  if (declared !== undefined && chatTurn(declared) === undefined) return declared;
  const generation = flatList(fieldAt(outputs, 'generations'))[0];
  const turns = [
    ...chatTurns(flatList(fieldAt(outputs, 'messages'))),
    ...chatTurns([declared, fieldAt(listAt(outputs, 'choices')[0], 'message')]),
    ...chatTurns([fieldAt(generation, 'message')]),
  ];
  const said = promptsOf(turns).length > 0 ? turns : [...asked, ...turns];
  return (
    chatAnswer(said) ??
    textAt(generation, 'text') ??
    textAt(outputs, 'output') ??
    textAt(outputs, 'content')
  );
}
